import type { Column } from '../../base/column.ts';
import type { Distribution } from '../../base/distribution.ts';
import { checkDistribution } from './check-distribution.ts';
import { hypercubeColumn, type HypercubeRequest } from './hypercube.ts';
import { constantOf } from './inverse-distribution.ts';
import { throughInverse } from './through-inverse.ts';

export interface DrawRequest extends HypercubeRequest {
  /** How many draws from `from` on; by default all that are left. */
  readonly count?: number | undefined;
  readonly distribution: Distribution;
  /** The input's allowed range; by default unbounded. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/**
 * Draws `from` to `from + count` of one input.
 *
 * Shapes   `count` numbers; one number, good for every draw, where the distribution has no spread. Written to `out`
 *          where given: as long as `count`, or for a single number at least 1 long, of which a view comes back.
 * Units    those of the distribution.
 * Method   Latin hypercube probabilities first (`hypercubeColumn`), then the inverse distribution function, truncated to
 *          [least, most] (`throughInverse`).
 * Promise  a number depends only on the seed, the area, the name, the distribution with its bounds, the draw and the number
 *          of draws; not on the chunk, other inputs or earlier draws.
 * Errors   RangeError for a distribution that `checkDistribution` finds fault with, or an `out` of the wrong length.
 */
export function drawColumn(request: DrawRequest, out?: Column): Column {
  const { draws, from = 0, count = draws - from, distribution, least = -Infinity, most = Infinity } = request;
  const trouble = checkDistribution(distribution, least, most);
  if (trouble) throw new RangeError(`${request.name}: ${trouble.code}`);
  const constant = constantOf(distribution);
  if (constant !== undefined || typeof distribution === 'number') {
    const column = out?.subarray(0, 1) ?? new Float64Array(1);
    return column.fill(constant!);
  }
  if (out && out.length !== count) throw new RangeError(`${out.length} places for ${count} draws`);
  const column = out ?? new Float64Array(count);
  hypercubeColumn(request, column);
  throughInverse(column, { distribution, least, most });
  return column;
}
