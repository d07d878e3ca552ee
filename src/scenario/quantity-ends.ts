import { likelyValue } from '../base/distribution.ts';
import type { Quantity } from './scenario.ts';
import { toDistribution } from './to-distribution.ts';

export interface Ends {
  readonly low: number;
  /** The likely value where there is one, else the middle. Not what the central run takes, which is the median. */
  readonly likely: number;
  readonly high: number;
}

/**
 * Low end, likely value and high end as the file states them; `undefined` for what is not known before a run, or at all:
 * a formula, a null.
 */
export function quantityEnds(quantity: Quantity): Ends | undefined {
  if (quantity === null || (typeof quantity === 'object' && 'formula' in quantity)) return undefined;
  if (typeof quantity === 'number') return { low: quantity, likely: quantity, high: quantity };
  if ('value' in quantity) return { low: quantity.value, likely: quantity.value, high: quantity.value };
  return { low: quantity.low, likely: likelyValue(toDistribution(quantity)), high: quantity.high };
}
