import type { Column } from '../../base/column.ts';
import type { DrawKey } from './draw-key.ts';
import { keyWords, mix32 } from './hash.ts';
import { SHUFFLE_ROUNDS, shuffled } from './shuffle.ts';

/** With 28 bits within a stratum, a probability is exact in a double, and below 1, up to this many strata. */
export const MOST_DRAWS = 2 ** 24;

export interface HypercubeRequest extends DrawKey {
  /** The number of draws, and so of strata: 1 to 2^24. */
  readonly draws: number;
  /** The first draw wanted; by default 0. */
  readonly from?: number | undefined;
}

/**
 * Fill `out` with the Latin hypercube probabilities of draws `from`, `from + 1`, …: all strictly between 0 and 1,
 * one in each of the `draws` equal strata of [0, 1).
 *
 * A probability depends on the key, the draw and the number of draws alone: not on the distribution it is for.
 */
export function hypercubeColumn(request: HypercubeRequest, out: Column): void {
  const { seed, draws, from = 0 } = request;
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`Not a seed: ${seed}`);
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS)
    throw new RangeError(`Not a number of draws: ${draws}`);
  if (!Number.isInteger(from) || from < 0 || from + out.length > draws)
    throw new RangeError(`Draws ${from} to ${from + out.length} of ${draws}`);
  const key = keyWords(request, SHUFFLE_ROUNDS + 2);
  const first = key[SHUFFLE_ROUNDS]!;
  const second = key[SHUFFLE_ROUNDS + 1]!;
  for (let i = 0; i < out.length; i++) {
    const draw = from + i;
    const within = mix32(mix32(draw ^ first) ^ second) >>> 4;
    out[i] = (shuffled(draw, draws, key) + (within + 0.5) / 0x1000_0000) / draws;
  }
}
