import type { Distribution } from '../base/distribution.ts';
import type { Range, Valued } from './scenario.ts';

/** What a number or range of the file stands for. Without a shape: PERT where a likely value is given, uniform where not. */
export function toDistribution(quantity: number | Valued | Range): Distribution {
  if (typeof quantity === 'number') return quantity;
  if ('value' in quantity) return quantity.value;
  const { low, likely, high } = quantity;
  if (low === high) return low;
  const shape = quantity.shape ?? (likely === undefined ? 'uniform' : 'pert');
  return shape === 'pert' || shape === 'triangular'
    ? { shape, low, likely: likely ?? (low + high) / 2, high }
    : { shape, low, high };
}
