import type { Column } from '../../base/column.ts';
import type { Distribution } from '../../base/distribution.ts';
import { inverseOf, probabilityBelow } from './inverse-distribution.ts';

/** A distribution with a spread, and the allowed range of its draws; by default unbounded. */
export interface Belief {
  readonly distribution: Exclude<Distribution, number>;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/**
 * Turns probabilities into values of a distribution, in place: each value from its own probability alone.
 *
 * Shapes   any number of probabilities, strictly between 0 and 1. The distribution has passed `checkDistribution`.
 * Units    those of the distribution.
 * Method   the inverse distribution function, truncated to [least, most]: the probabilities are mapped to those of the
 *          allowed range, so no value piles up at an end.
 */
export function throughInverse(
  column: Column,
  { distribution, least = -Infinity, most = Infinity }: Belief,
): void {
  const inverse = inverseOf(distribution);
  const start = probabilityBelow(inverse, least);
  const share = probabilityBelow(inverse, most) - start;
  // Rounding can pass these ends by the last bits of a double, or of the table of a PERT.
  const floor = Math.max(least, inverse.least);
  const ceiling = Math.min(most, inverse.most);
  for (let i = 0; i < column.length; i++)
    column[i] = Math.min(ceiling, Math.max(floor, inverse.quantile(start + share * column[i]!)));
}
