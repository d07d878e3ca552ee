import type { Month } from '../base/month.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import type { Projection, Series } from '../study/projection.ts';
import { decisionMarks } from './coverage-marks.ts';
import type { DrawnLine } from './line-sets.ts';
import { optionStyles } from './option-style.ts';
import type { ChartTheme } from './theme.ts';

export interface ThroughTimeRequest {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** The option in hand. */
  readonly option: string;
  /** The month looked at. */
  readonly month: Month;
  readonly theme: ChartTheme;
}

/** The lines of an output: the reference without its range, then the selected option with it. */
export function inHandAndReference(request: ThroughTimeRequest, output: string): DrawnLine[] {
  const { scenario, projection, option, theme } = request;
  const styles = optionStyles(scenario, theme);
  return scenario.options.flatMap(({ id, name }, place): DrawnLine[] => {
    const series = seriesIn(projection, id, output);
    const style = styles.get(id);
    if ((place > 0 && id !== option) || !series || !style) return [];
    const inHand = id === option;
    return [{ id, name, series, style, inHand, reference: place === 0, band: inHand, scale: 1 }];
  });
}

export const seriesIn = (projection: Projection, option: string, output: string): Series | undefined =>
  projection.options.find(({ id }) => id === option)?.outputs[output];

/** A larger share than on the large chart: on small charts marks overlap sooner. */
const NEAR = 0.12;

/** The decisions of an option that move something of this member: `iom_share.ex_dip` for `ex_dip`. */
export function marksFor(
  option: Option | undefined,
  member: string,
  months: readonly Month[],
  levers: readonly string[],
): ReturnType<typeof decisionMarks> {
  if (!option) return [];
  // Switch the other decisions off instead of removing them, so that numbers stay those of the whole list.
  const decisions = option.decisions.map((decision) => {
    const [lever, ...members] = decision.lever.split('.');
    const concerns = levers.includes(lever!) && members.includes(member);
    return concerns ? decision : { ...decision, on: false };
  });
  return decisionMarks({ ...option, decisions }, months, NEAR);
}
