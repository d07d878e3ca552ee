import { likelyValue } from '../base/distribution.ts';
import type { Quantity } from './scenario.ts';
import { toDistribution } from './to-distribution.ts';

export interface Ends {
  readonly low: number;
  /** The likely value where there is one, else the middle. Not what the central run takes, which is the median. */
  readonly likely: number;
  readonly high: number;
}

/** Low end, likely value and high end as the file states them; `undefined` for a formula, known only once it runs. */
export function quantityEnds(quantity: Quantity): Ends | undefined {
  if (typeof quantity === 'number') return { low: quantity, likely: quantity, high: quantity };
  if ('formula' in quantity) return undefined;
  return { low: quantity.low, likely: likelyValue(toDistribution(quantity)), high: quantity.high };
}
