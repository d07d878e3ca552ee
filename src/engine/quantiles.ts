import type { Column } from '../base/column.ts';

let scratch = new Float64Array(0);

/**
 * Pointwise quantiles of a Monte Carlo ensemble.
 *
 * Shapes   `values` is time-major, `nTimes * nDraws` long; one `Float64Array(nTimes)` per level comes back.
 * Units    those of `values`; `levels` are probabilities in [0, 1], in any order.
 * Missing  NaN draws are left out; a time with no usable draw gives NaN.
 * Errors   RangeError when the length is not a multiple of `nDraws`, or a level is outside [0, 1].
 * Source   Hyndman & Fan (1996), The American Statistician 50(4), definition 7.
 */
export function quantileBand(values: Column, nDraws: number, levels: readonly number[]): Column[] {
  if (nDraws < 1 || values.length % nDraws !== 0)
    throw new RangeError(`${values.length} values are not whole months of ${nDraws} draws`);
  for (const level of levels)
    if (!(level >= 0 && level <= 1)) throw new RangeError(`Not a probability: ${level}`);
  const nTimes = values.length / nDraws;
  const bands = levels.map(() => new Float64Array(nTimes));
  // Ascending, so that each selection works only on what the one before left above it.
  const ascending = levels.map((level, i) => ({ level, band: bands[i]! })).sort((a, b) => a.level - b.level);
  if (scratch.length < nDraws) scratch = new Float64Array(nDraws);
  for (let t = 0; t < nTimes; t++) {
    let count = 0;
    let least = Infinity;
    let most = -Infinity;
    for (let i = t * nDraws; i < (t + 1) * nDraws; i++) {
      const value = values[i]!;
      if (Number.isNaN(value)) continue;
      scratch[count++] = value;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (count === 0 || least === most) {
      for (const { band } of ascending) band[t] = count === 0 ? NaN : least + 0;
      continue;
    }
    let from = 0;
    for (const { level, band } of ascending) {
      const place = (count - 1) * level;
      const below = Math.floor(place);
      select(scratch, from, count - 1, below);
      from = below;
      const share = place - below;
      band[t] =
        share === 0
          ? scratch[below]! + 0
          : between(scratch[below]!, leastOf(scratch, below + 1, count), share);
    }
  }
  return bands;
}

/** From `low` towards `high`: never outside, whatever the rounding, and defined at the infinities where it can be. */
function between(low: number, high: number, share: number): number {
  if (low === high) return low + 0;
  const gap = high - low;
  return Number.isFinite(gap) ? Math.min(low + share * gap, high) : low * (1 - share) + high * share;
}

function leastOf(values: Column, from: number, to: number): number {
  let least = Infinity;
  for (let i = from; i < to; i++) if (values[i]! < least) least = values[i]!;
  return least;
}

/**
 * Moves the values between `left` and `right` (inclusive) so that the one at `k` is where sorting would put it, with
 * none above it on its left and none below it on its right. Source: Hoare (1961), Algorithm 65, with the pivot's place
 * guessed from a sample as in Floyd & Rivest (1975), Algorithm 489.
 */
function select(values: Column, left: number, right: number, k: number): void {
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const sd = 0.5 * Math.sqrt((z * s * (n - s)) / n) * (i - n / 2 < 0 ? -1 : 1);
      const near = Math.max(left, Math.floor(k - (i * s) / n + sd));
      const far = Math.min(right, Math.floor(k + ((n - i) * s) / n + sd));
      select(values, near, far, k);
    }
    const pivot = values[k]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const kept = values[i]!;
      values[i] = values[j]!;
      values[j] = kept;
      i++;
      j--;
    }
    if (j < k) left = i;
    if (k < i) right = j;
  }
}
