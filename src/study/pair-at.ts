import type { Month } from '../base/month.ts';
import type { PairedLevels } from './pairs.ts';
import type { Projection } from './projection.ts';

/** The levels of some differences in one month. */
export type LevelsAt = { readonly [Name in keyof PairedLevels]: number };

/** How one output of one option differs from the reference in one month. NaN as in `PairedSeries`. */
export interface PairAt extends LevelsAt {
  /** The difference of the two central runs. */
  readonly central: number;
  /** Among only some of the futures, such as those in which IOM has an effect. */
  readonly given?: GivenAt;
}

export interface GivenAt extends LevelsAt {
  /** The difference of the two central runs where the given quantity is 0: "if IOM has no effect". */
  readonly otherwise: number;
}

/** One output of one option against the reference in one month; `undefined` where the projection has no such difference. */
export function pairAt(
  { options, months }: Projection,
  option: string,
  output: string,
  month: Month,
): PairAt | undefined {
  const series = options.find(({ id }) => id === option)?.paired?.[output];
  const at = months.indexOf(month) - (series?.from ?? 0);
  const central = series?.central[at];
  if (series === undefined || central === undefined) return undefined;
  const { given } = series;
  return {
    central,
    ...levelsAt(series, at),
    ...(given
      ? {
          given: {
            ...levelsAt(given, at),
            otherwise: given.otherwise[at]!,
          },
        }
      : {}),
  };
}

const levelsAt = ({ p5, p25, p50, p75, p95, agree, against, above }: PairedLevels, at: number): LevelsAt => ({
  p5: p5[at]!,
  p25: p25[at]!,
  p50: p50[at]!,
  p75: p75[at]!,
  p95: p95[at]!,
  agree: agree[at]!,
  against: against[at]!,
  above: above[at]!,
});
