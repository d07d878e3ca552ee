import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { monthsBetween } from '../base/month.ts';
import type { DatedChange } from '../scenario/scenario.ts';
import { say } from '../words/voice.ts';
import type { CoverageChartRequest } from './coverage-request.ts';
import { letterOf } from './letter-of.ts';
import type { DrawnLine } from './line-sets.ts';
import { faded, textSize } from './theme.ts';

/** Marks on the chart: the target, the selected option's decisions by number, and changes that happen anyway by letter. */
export function coverageMarks(
  request: CoverageChartRequest,
  lines: readonly DrawnLine[],
): Record<string, AnnotationOptions> {
  const { scenario, projection, theme, option } = request;
  const marks: Record<string, AnnotationOptions> = {};
  const font = theme.font === undefined ? {} : { family: theme.font };
  const atTheEnd = projection.months.indexOf(request.month) > projection.months.length * 0.7;
  const target = targetOf(request);
  if (target !== undefined)
    marks['target'] = {
      type: 'line',
      yMin: target * 100,
      yMax: target * 100,
      borderColor: theme.soft,
      borderWidth: 1,
      borderDash: [3, 3],
      label: {
        display: true,
        content: say.charts.targetMark(target * 100),
        // At the side where the month on screen writes no values.
        position: atTheEnd ? 'start' : 'end',
        xAdjust: atTheEnd ? 6 : 0,
        yAdjust: -9,
        padding: 1,
        color: theme.soft,
        backgroundColor: faded(theme.paper, 0.8),
        font: { ...font, size: textSize(theme, 11), weight: 'normal' },
      },
    };

  const inHand = lines.find((line) => line.inHand);
  const held = scenario.options.find(({ id }) => id === option);
  for (const { at, numbers } of held ? decisionMarks(held, projection.months) : [])
    marks[`decision ${at}`] = {
      type: 'line',
      xMin: at,
      xMax: at,
      borderColor: inHand?.style.colour ?? theme.ink,
      borderWidth: 1,
      borderDash: [2, 3],
      label: {
        display: numbers !== '',
        content: numbers,
        position: 'end',
        yAdjust: -12,
        padding: { x: 6, y: 2 },
        borderRadius: 8,
        color: theme.paper,
        backgroundColor: inHand?.style.colour ?? theme.ink,
        font: { ...font, size: textSize(theme, 11), weight: 'bold' },
      },
    };

  for (const { at, numbers } of decisionMarks(
    { decisions: scenario.business_as_usual },
    projection.months,
    NEAR,
    letterOf,
  ))
    marks[`anyway ${at}`] = {
      type: 'line',
      xMin: at,
      xMax: at,
      borderColor: theme.soft,
      borderWidth: 1,
      borderDash: [1, 3],
      label: {
        display: numbers !== '',
        content: numbers,
        // At the bottom: the numbers of decisions are at the top.
        position: 'start',
        padding: { x: 4, y: 1 },
        borderRadius: 3,
        color: theme.paper,
        backgroundColor: theme.soft,
        font: { ...font, size: textSize(theme, 11), weight: 'bold' },
      },
    };

  return marks;
}

/** The target of the chart's output, as a share; `undefined` where there is none. */
export const targetOf = ({
  scenario: { target },
  output = 'caseload_coverage',
}: Pick<CoverageChartRequest, 'scenario' | 'output'>): number | undefined =>
  target?.output === output ? target.at_least : undefined;

/** Marks nearer than this share of the chart would overlap, so they share one label. */
const NEAR = 0.05;

/**
 * The months in which decisions begin, earliest first, each once. `numbers` are the places of these decisions in the option's
 * list (`1, 3`), written by `write`; of marks close together the first has all numbers and the others none.
 */
export function decisionMarks(
  option: { readonly decisions: readonly DatedChange[] },
  months: readonly string[],
  near = NEAR,
  write = (place: number): string => String(place + 1),
): readonly { readonly at: number; readonly numbers: string }[] {
  const byMonth = new Map<number, number[]>();
  option.decisions.forEach(({ from, on }, i) => {
    const at = monthsBetween(months[0]!, from);
    if (!on || at < 0 || at >= months.length) return;
    byMonth.set(at, [...(byMonth.get(at) ?? []), i]);
  });
  const groups: { readonly at: number; readonly numbers: number[] }[][] = [];
  for (const [at, numbers] of [...byMonth].sort((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    if (last && at - last[0]!.at < months.length * near) last.push({ at, numbers });
    else groups.push([{ at, numbers }]);
  }
  return groups.flatMap((group) => {
    const all = inRuns(
      group.flatMap(({ numbers }) => numbers),
      write,
    );
    return group.map(({ at }, i) => ({ at, numbers: i === 0 ? all : '' }));
  });
}

/** `1–3, 7`; of many, the first ones. */
function inRuns(numbers: readonly number[], write: (place: number) => string): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const texts = runs.map(([from, to]) =>
    from === to ? write(from) : `${write(from)}${to === from + 1 ? ', ' : '–'}${write(to)}`,
  );
  return texts.length > 3 ? `${texts.slice(0, 2).join(', ')} …` : texts.join(', ');
}
