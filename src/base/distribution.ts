import { cutNormalMedian, pertMedian, triangularMedian, Z95 } from './median.ts';

/**
 * What is believed about one number: a value, or a range with a shape.
 *
 * PERT and triangular: `low` and `high` are the ends and `likely` the mode. Uniform: the ends.
 * Normal and lognormal: `low` and `high` are the 5th and 95th percentiles.
 */
export type Distribution =
  | number
  | { readonly shape: 'pert' | 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly shape: 'uniform' | 'normal' | 'lognormal'; readonly low: number; readonly high: number };

/**
 * The value of the central run: the median of the draws, with half of the futures below it and half above. Where the
 * allowed range cuts a normal or a lognormal, it is the median of what is left; other medians are clamped to the range.
 */
export function centralValue(distribution: Distribution, least = -Infinity, most = Infinity): number {
  return Math.min(most, Math.max(least, median(distribution, least, most)));
}

function median(distribution: Distribution, least: number, most: number): number {
  if (typeof distribution === 'number') return distribution;
  const { low, high } = distribution;
  if (low === high) return low;
  switch (distribution.shape) {
    case 'pert':
      return low + (high - low) * pertMedian((distribution.likely - low) / (high - low));
    case 'triangular':
      return triangularMedian(low, distribution.likely, high);
    case 'uniform':
      return (low + high) / 2;
    case 'normal':
      return cutMedian(low, high, least, most);
    case 'lognormal':
      return Math.exp(
        cutMedian(Math.log(low), Math.log(high), Math.log(Math.max(0, least)), Math.log(Math.max(0, most))),
      );
  }
}

/** Median of a normal given by its 5th and 95th percentiles, cut to [least, most]. */
function cutMedian(low: number, high: number, least: number, most: number): number {
  const middle = (low + high) / 2;
  const spread = (high - low) / (2 * Z95);
  return middle + spread * cutNormalMedian((least - middle) / spread, (most - middle) / spread);
}

/** The value that people type for a number: `likely`, or for a shape without one its median. */
export function likelyValue(distribution: Distribution): number {
  return typeof distribution === 'object' && 'likely' in distribution
    ? distribution.likely
    : centralValue(distribution);
}
