import type { ChartConfiguration } from 'chart.js';
import { smallChart } from './small-chart.ts';
import { inHandAndReference, marksFor, type ThroughTimeRequest } from './through-time.ts';

/** The outputs that the charts of money and posts read. */
export const MONEY_OUTPUTS = [
  'iom_funding',
  'service_funding',
  'unspent',
  'filled_posts',
  'effective_posts',
] as const;

/** IOM money of one stream, in pounds a year: the option in hand with its range, beside the reference. */
export function moneyChart(
  request: ThroughTimeRequest,
  stream: string,
  write: (pounds: number) => string,
): ChartConfiguration {
  const { scenario, projection, option, month, theme } = request;
  const { months } = projection;
  return smallChart({
    months,
    month,
    theme,
    lines: inHandAndReference(request, `iom_funding.${stream}`),
    marks: marksFor(
      scenario.options.find(({ id }) => id === option),
      stream,
      months,
      ['annual_funding', 'iom_share'],
    ),
    write,
  });
}
