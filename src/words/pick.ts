import type { Month } from '../base/month.ts';
import type { Projection, Series } from '../study/projection.ts';

/** One output in one month: the number that is said, and where the futures lie about it. */
export interface Reading {
  /** Of the central run: its passport is its arithmetic. */
  readonly value: number;
  /** 9 in 10 futures lie between these. */
  readonly low: number;
  readonly high: number;
  /** Half of the futures lie between these. */
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
  /** Share of futures above 0, where it was asked. */
  readonly above?: number;
}

export function readingOf(series: Series | undefined, month: number): Reading | undefined {
  const value = series?.central[month];
  if (series === undefined || value === undefined || Number.isNaN(value)) return undefined;
  // A number without its range, as in a month out of sight while a lever moves, is not told.
  if (Number.isNaN(series.p5[month]!)) return undefined;
  return {
    value,
    low: series.p5[month]!,
    high: series.p95[month]!,
    lowerQuarter: series.p25[month]!,
    upperQuarter: series.p75[month]!,
    ...(series.above ? { above: series.above[month]! } : {}),
  };
}

/** One output of one option in one month; `undefined` where it was not projected or is *none*. */
export function pick(
  projection: Projection,
  option: string,
  output: string,
  month: Month,
): Reading | undefined {
  const found = projection.options.find(({ id }) => id === option);
  return readingOf(found?.outputs[output], projection.months.indexOf(month));
}

export const sameReading = (a: Reading, b: Reading): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high;
