import { say } from '../words/voice.ts';
import type { ChartConfiguration } from 'chart.js';
import { smallChart } from './small-chart.ts';
import { inHandAndReference, marksFor, type ThroughTimeRequest } from './through-time.ts';

/** Dots: the part of the filled posts that is at work on IOM. */
const AT_WORK_DASH = [1, 3];

/**
 * Posts of one role: filled ones of the option in hand with their range, beside the reference, and, dotted, those at
 * work on IOM, which are fewer where people are taken off for other duties.
 */
export function postsChart(
  request: ThroughTimeRequest,
  role: string,
  write: (posts: number) => string,
): ChartConfiguration {
  const { scenario, projection, option, month, theme } = request;
  const { months } = projection;
  const atWork = inHandAndReference(request, `effective_posts.${role}`)
    .filter(({ inHand }) => inHand)
    .map((line) => ({
      ...line,
      name: say.charts.atWork(line.name),
      style: { ...line.style, dash: AT_WORK_DASH },
      inHand: false,
      band: false,
    }));
  return smallChart({
    months,
    month,
    theme,
    lines: [...inHandAndReference(request, `filled_posts.${role}`), ...atWork],
    marks: marksFor(
      scenario.options.find(({ id }) => id === option),
      role,
      months,
      ['seconded_posts', 'new_posts', 'spend_share', 'vacancy_rate', 'abstraction'],
    ),
    write,
  });
}
