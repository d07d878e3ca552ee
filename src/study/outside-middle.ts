import type { Month } from '../base/month.ts';
import type { Projection } from './projection.ts';

/** A number on the page (that of the central run) that lies outside the middle half of the futures. */
export interface OutsideMiddle {
  readonly output: string;
  readonly value: number;
  /** The quartiles: half of the futures lie between them. */
  readonly lower: number;
  readonly upper: number;
}

/** Those of some outputs that lie outside the middle half in one month, by what is written of them: `round`. */
export function outsideMiddle(
  { options, months }: Projection,
  option: string,
  month: Month,
  outputs: readonly { readonly output: string; readonly round: (value: number) => number }[],
): OutsideMiddle[] {
  const at = months.indexOf(month);
  const found = options.find(({ id }) => id === option)?.outputs ?? {};
  return outputs.flatMap(({ output, round }) => {
    const series = found[output];
    const [value = NaN, lower = NaN, upper = NaN] = [series?.central[at], series?.p25[at], series?.p75[at]];
    const outside = round(value) > round(upper) || round(value) < round(lower);
    return outside ? [{ output, value, lower, upper }] : [];
  });
}
