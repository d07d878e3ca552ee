import type { Distribution } from '../../base/distribution.ts';
import type { Problem } from '../../base/problem.ts';
import { constantOf, inverseOf, probabilityBelow } from './inverse-distribution.ts';

/** Cut down to less than this share, a distribution no longer says what its author meant by it. */
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
    if (!Number.isFinite(value))
      return problem(
        'draws/not-finite',
        key,
        `${key === '' ? 'The value' : key} must be an ordinary number, not ${value}.`,
      );
  }
  if (typeof distribution !== 'number') {
    const { low, high } = distribution;
    if (low > high)
      return problem(
        'draws/order',
        'low',
        `low (${low}) is above high (${high}): swap them, or put one of them right.`,
      );
    if ('likely' in distribution && (distribution.likely < low || distribution.likely > high))
      return problem(
        'draws/order',
        'likely',
        `likely (${distribution.likely}) must lie from low (${low}) to high (${high}).`,
      );
    if (distribution.shape === 'lognormal' && low <= 0)
      return problem(
        'draws/lognormal',
        'low',
        `A lognormal is of numbers above 0: raise low (${low}) above 0.`,
      );
    if (!Number.isFinite(high - low))
      return problem('draws/too-wide', '', 'The range is too wide to draw from: narrow it.');
  }
  const constant = constantOf(distribution);
  if (constant !== undefined) {
    if (constant >= least && constant <= most) return undefined;
    return problem(
      'draws/outside',
      '',
      `${constant} is not in the allowed range, ${rangeText(least, most)}.`,
    );
  }
  const inverse = inverseOf(distribution as Exclude<Distribution, number>);
  if (probabilityBelow(inverse, most) - probabilityBelow(inverse, least) < LEAST_SHARE_LEFT)
    return problem(
      'draws/outside',
      '',
      `Nothing, or almost nothing, of this range lies in the allowed range, ${rangeText(least, most)}.`,
    );
  return undefined;
}

const problem = (code: string, key: string, message: string): Problem => ({
  code,
  path: key === '' ? [] : [key],
  message,
});

function rangeText(least: number, most: number): string {
  if (most === Infinity) return `${least} and above`;
  if (least === -Infinity) return `${most} and below`;
  return `${least} to ${most}`;
}
