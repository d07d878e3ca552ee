import type { Distribution } from '../../base/distribution.ts';
import { exp, log } from '../math/index.ts';
import { normalQuantile } from './normal-quantile.ts';
import { pertUnitQuantile } from './pert-quantile.ts';

/** The inverse distribution function of a distribution with a spread. */
export interface InverseDistribution {
  /** Nothing lies below `least` or above `most`; infinite where there is no end. */
  readonly least: number;
  readonly most: number;
  /** The value with `probability` of the distribution below it; probability strictly between 0 and 1. */
  readonly quantile: (probability: number) => number;
}

const Z95 = normalQuantile(0.95);

/** The single value of a distribution without a spread, else `undefined`. */
export function constantOf(distribution: Distribution): number | undefined {
  if (typeof distribution === 'number') return distribution;
  return distribution.low === distribution.high ? distribution.low : undefined;
}

/** The inverse distribution function; the distribution has a spread and has passed `checkDistribution`. */
export function inverseOf(distribution: Exclude<Distribution, number>): InverseDistribution {
  const { low, high } = distribution;
  const width = high - low;
  switch (distribution.shape) {
    case 'uniform':
      return { least: low, most: high, quantile: (p) => low + width * p };
    case 'triangular': {
      const mode = (distribution.likely - low) / width;
      const quantile = (p: number) =>
        p < mode ? low + width * Math.sqrt(p * mode) : high - width * Math.sqrt((1 - p) * (1 - mode));
      return { least: low, most: high, quantile };
    }
    case 'pert': {
      const unit = pertUnitQuantile((distribution.likely - low) / width);
      return { least: low, most: high, quantile: (p) => low + width * unit(p) };
    }
    case 'normal': {
      const middle = (low + high) / 2;
      const spread = width / (2 * Z95);
      return { least: -Infinity, most: Infinity, quantile: (p) => middle + spread * normalQuantile(p) };
    }
    case 'lognormal': {
      const middle = (log(low) + log(high)) / 2;
      const spread = (log(high) - log(low)) / (2 * Z95);
      return { least: 0, most: Infinity, quantile: (p) => exp(middle + spread * normalQuantile(p)) };
    }
  }
}

/**
 * The probability below `value`, by bisection on the quantile function, so that the two undo each other whatever the shape.
 * Slow, but called at most twice a column, and only where the allowed range cuts the distribution.
 */
export function probabilityBelow(inverse: InverseDistribution, value: number): number {
  if (value <= inverse.least) return 0;
  if (value >= inverse.most) return 1;
  let below = 0;
  let above = 1;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above || middle === 0) return above;
    if (inverse.quantile(middle) < value) below = middle;
    else above = middle;
  }
}
