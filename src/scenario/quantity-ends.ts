import { likelyValue } from '../base/distribution.ts';
import type { Quantity } from './scenario.ts';
import { toDistribution } from './to-distribution.ts';

export interface Ends {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** Low end, stated value (the likely one where there is one) and high end; `undefined` for a formula, known only once it runs. */
export function quantityEnds(quantity: Quantity): Ends | undefined {
  if (typeof quantity === 'number') return { low: quantity, central: quantity, high: quantity };
  if ('formula' in quantity) return undefined;
  return { low: quantity.low, central: likelyValue(toDistribution(quantity)), high: quantity.high };
}
