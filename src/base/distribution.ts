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

/** The value of the central run: the likely one, the middle of a uniform, the median of a normal or lognormal. */
export function centralValue(distribution: Distribution): number {
  if (typeof distribution === 'number') return distribution;
  switch (distribution.shape) {
    case 'pert':
    case 'triangular':
      return distribution.likely;
    case 'uniform':
    case 'normal':
      return (distribution.low + distribution.high) / 2;
    case 'lognormal':
      return Math.sqrt(distribution.low * distribution.high);
  }
}
