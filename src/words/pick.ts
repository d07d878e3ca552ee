import type { Month } from '../base/month.ts';
import type { Projection, Series } from '../study/projection.ts';

/** One output in one month: the middle future, the central run, and the ends between which 9 in 10 futures lie. */
export interface Reading {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  /** With everything at its likely value; the passport of the number shows that one. */
  readonly central: number;
}

export function readingOf(series: Series | undefined, month: number): Reading | undefined {
  const middle = series?.p50[month];
  if (series === undefined || middle === undefined || Number.isNaN(middle)) return undefined;
  return { middle, low: series.p5[month]!, high: series.p95[month]!, central: series.central[month]! };
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
  a.middle === b.middle && a.low === b.low && a.high === b.high;
