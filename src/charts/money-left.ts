import type { MoneyLeftPart } from '../words/chart-parts.ts';
import type { ChartConfiguration } from 'chart.js';
import type { Series } from '../study/projection.ts';
import { smallChart } from './small-chart.ts';
import { inHandAndReference, type ThroughTimeRequest } from './through-time.ts';

/** One part of the IOM money that pays for nobody at work, or the pay that no IOM money covers. */
export interface MoneyLeft {
  readonly id: MoneyLeftPart;
  /** The output it is read from. */
  readonly quantity: string;
  /** That part of the output, in pounds a year, never below 0. */
  readonly part: (series: Series) => Series;
}

/** Above 0 the model's `unspent` is money not used; below 0 it is the pay of staff whose money has ended. */
export const MONEY_LEFT: readonly MoneyLeft[] = [
  { id: 'services', quantity: 'service_funding', part: (series) => series },
  { id: 'unspent', quantity: 'unspent', part: above0 },
  { id: 'notice', quantity: 'unspent', part: below0 },
];

/** One of them through time: the option in hand with its range, beside the reference. */
export function moneyLeftChart(
  request: ThroughTimeRequest,
  { quantity, part }: MoneyLeft,
  write: (pounds: number) => string,
): ChartConfiguration {
  const { projection, month, theme } = request;
  return smallChart({
    months: projection.months,
    month,
    theme,
    lines: inHandAndReference(request, quantity).map((line) => ({ ...line, series: part(line.series) })),
    marks: [],
    write,
  });
}

/** The part above 0 in every future. An increasing function keeps the order of futures, so it may be applied to the quantiles. */
function above0({ central, p5, p25, p50, p75, p95 }: Series): Series {
  const part = (level: Float64Array): Float64Array => level.map((value) => Math.max(0, value));
  return {
    central: part(central),
    p5: part(p5),
    p25: part(p25),
    p50: part(p50),
    p75: part(p75),
    p95: part(p95),
  };
}

/** The part below 0, negated. That reverses the order of futures, so low and high quantiles swap. */
function below0({ central, p5, p25, p50, p75, p95 }: Series): Series {
  const turned = (level: Float64Array): Float64Array => level.map((value) => -value);
  return above0({
    central: turned(central),
    p5: turned(p95),
    p25: turned(p75),
    p50: turned(p50),
    p75: turned(p25),
    p95: turned(p5),
  });
}
