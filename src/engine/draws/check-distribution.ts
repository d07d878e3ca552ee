import type { Distribution } from '../../base/distribution.ts';
import { problem, type Problem } from '../../base/problem.ts';
import { constantOf, inverseOf, probabilityBelow } from './inverse-distribution.ts';

/** The least share of a distribution that its allowed range must leave: less is taken for a mistake. */
const LEAST_SHARE_LEFT = 1e-6;

/**
 * What is wrong with a distribution whose values must lie from `least` to `most`, or `undefined` if it can be drawn.
 * Paths start at the distribution (`['low']`); the whole of it is `[]`.
 */
export function checkDistribution(
  distribution: Distribution,
  least = -Infinity,
  most = Infinity,
): Problem | undefined {
  const numbers: [string, number][] =
    typeof distribution === 'number'
      ? [['', distribution]]
      : Object.entries(distribution).filter((entry): entry is [string, number] => entry[0] !== 'shape');
  for (const [key, value] of numbers) {
    if (!Number.isFinite(value)) return problem('draws/not-finite', at(key), { key, value });
  }
  if (typeof distribution !== 'number') {
    const { low, high } = distribution;
    if (low > high) return problem('draws/order', at('low'), { why: 'ends', low, high });
    if ('likely' in distribution && (distribution.likely < low || distribution.likely > high))
      return problem('draws/order', at('likely'), { why: 'likely', likely: distribution.likely, low, high });
    if (distribution.shape === 'lognormal' && low <= 0) return problem('draws/lognormal', at('low'), { low });
    if (!Number.isFinite(high - low)) return problem('draws/too-wide', [], {});
  }
  const constant = constantOf(distribution);
  if (constant !== undefined) {
    if (constant >= least && constant <= most) return undefined;
    return problem('draws/outside', [], { value: constant, least, most });
  }
  const inverse = inverseOf(distribution as Exclude<Distribution, number>);
  if (probabilityBelow(inverse, most) - probabilityBelow(inverse, least) < LEAST_SHARE_LEFT)
    return problem('draws/outside', [], { least, most });
  return undefined;
}

const at = (key: string): string[] => (key === '' ? [] : [key]);
