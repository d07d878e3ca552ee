import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { monthsBetween } from '../base/month.ts';
import type { Option } from '../scenario/scenario.ts';
import { wholePercent } from './axis-text.ts';
import type { CoverageChartRequest } from './coverage-request.ts';
import type { DrawnLine } from './line-sets.ts';
import { faded, textSize } from './theme.ts';

/** What lies over the lines and stays while they move: the target, numbered decisions of the option in hand. */
export function coverageMarks(
  request: CoverageChartRequest,
  lines: readonly DrawnLine[],
): Record<string, AnnotationOptions> {
  const { scenario, projection, theme, option, output = 'caseload_coverage' } = request;
  const marks: Record<string, AnnotationOptions> = {};
  const font = theme.font === undefined ? {} : { family: theme.font };
  const atTheEnd = projection.months.indexOf(request.month) > projection.months.length * 0.7;
  const { target } = scenario;
  if (target?.output === output)
    marks['target'] = {
      type: 'line',
      yMin: target.at_least * 100,
      yMax: target.at_least * 100,
      borderColor: theme.soft,
      borderWidth: 1,
      borderDash: [3, 3],
      label: {
        display: true,
        content: `Target ${wholePercent(target.at_least * 100)}`,
        // Where the month looked at has no values to write.
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
    marks[`decision ${numbers}`] = {
      type: 'line',
      xMin: at,
      xMax: at,
      borderColor: inHand?.style.colour ?? theme.ink,
      borderWidth: 1,
      borderDash: [2, 3],
      label: {
        display: true,
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

  return marks;
}

/** Decisions in force, by the month they start, each with its place in the option's list: `1, 2` where two start together. */
export function decisionMarks(
  option: Option,
  months: readonly string[],
): readonly { readonly at: number; readonly numbers: string }[] {
  const byMonth = new Map<number, number[]>();
  option.decisions.forEach(({ from, on }, i) => {
    const at = monthsBetween(months[0]!, from);
    if (!on || at < 0 || at >= months.length) return;
    byMonth.set(at, [...(byMonth.get(at) ?? []), i + 1]);
  });
  return [...byMonth].map(([at, numbers]) => ({ at, numbers: numbers.join(', ') }));
}
