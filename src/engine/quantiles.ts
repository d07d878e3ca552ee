import type { Column } from '../base/column.ts';
import { remembered } from '../base/remembered.ts';

/** Leaves a few draws in each bucket; with more buckets, clearing costs more than sorting saves. */
const MOST_BUCKETS = 4096;
/** Up to this many numbers, insertion sort beats `Float64Array.sort`. */
const FEW = 24;

/** Working memory, reused from call to call: a projection asks for the quantiles of thousands of months. */
interface Scratch {
  readonly usable: Column;
  readonly sorted: Column;
  readonly bucketOf: Uint16Array;
  readonly counts: Int32Array;
  /** Where the next number of a wanted bucket goes in `sorted`; -1 for the others. */
  readonly places: Int32Array;
}

const scratchFor = remembered(
  2,
  (nDraws: number) => nDraws,
  (nDraws): Scratch => ({
    usable: new Float64Array(nDraws),
    sorted: new Float64Array(nDraws),
    bucketOf: new Uint16Array(nDraws),
    counts: new Int32Array(MOST_BUCKETS),
    places: new Int32Array(MOST_BUCKETS),
  }),
);

/**
 * Pointwise quantiles of a Monte Carlo ensemble.
 *
 * Shapes   `values` is time-major, `nTimes * nDraws` long; one `Float64Array(nTimes)` per level comes back.
 * Units    those of `values`; `levels` are probabilities in [0, 1], in any order.
 * Missing  NaN draws are left out; a time with no usable draw gives NaN.
 * Errors   RangeError when the length is not a multiple of `nDraws`, or a level is outside [0, 1].
 * Method   exact: see `sortRanks`.
 * Source   Hyndman & Fan (1996), The American Statistician 50(4), definition 7.
 */
export function quantileBand(values: Column, nDraws: number, levels: readonly number[]): Column[] {
  if (nDraws < 1 || values.length % nDraws !== 0)
    throw new RangeError(`${values.length} values are not whole months of ${nDraws} draws`);
  for (const level of levels)
    if (!(level >= 0 && level <= 1)) throw new RangeError(`Not a probability: ${level}`);
  const nTimes = values.length / nDraws;
  const bands = levels.map(() => new Float64Array(nTimes));
  const scratch = scratchFor(nDraws);
  const { usable, sorted } = scratch;
  for (let t = 0; t < nTimes; t++) {
    let count = 0;
    let least = Infinity;
    let most = -Infinity;
    for (let i = t * nDraws; i < (t + 1) * nDraws; i++) {
      const value = values[i]!;
      usable[count] = value; // a NaN is overwritten by the next
      if (value === value) count++;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (count === 0 || least === most) {
      for (const band of bands) band[t] = count === 0 ? NaN : least + 0;
      continue;
    }
    sortRanks(scratch, count, least, most, levels);
    for (let l = 0; l < levels.length; l++) {
      const place = (count - 1) * levels[l]!;
      const below = Math.floor(place);
      const share = place - below;
      bands[l]![t] = share === 0 ? sorted[below]! + 0 : between(sorted[below]!, sorted[below + 1]!, share);
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

/**
 * Puts the numbers that `levels` need where sorting the first `count` of `usable` would put them. `sorted[rank]` is right
 * for these ranks only.
 *
 * It counts the numbers in equal buckets from `least` to `most`. A larger number is never in an earlier bucket, rounding
 * included, so the counts tell the bucket of each rank, and only those buckets are sorted.
 */
function sortRanks(
  { usable, sorted, bucketOf, counts, places }: Scratch,
  count: number,
  least: number,
  most: number,
  levels: readonly number[],
): void {
  const buckets = Math.min(MOST_BUCKETS, Math.max(8, count >> 1));
  const scale = buckets / (most - least);
  // The range overflows, or is too narrow to divide: sort everything.
  if (!(scale > 0 && scale < Infinity)) {
    sorted.set(usable.subarray(0, count));
    sorted.subarray(0, count).sort();
    return;
  }
  counts.fill(0, 0, buckets);
  places.fill(-1, 0, buckets);
  const last = buckets - 1;
  for (let i = 0; i < count; i++) {
    let bucket = ((usable[i]! - least) * scale) | 0;
    if (bucket > last) bucket = last; // the largest number itself
    bucketOf[i] = bucket;
    counts[bucket]!++;
  }
  for (const level of levels) {
    const below = Math.floor((count - 1) * level);
    let bucket = 0;
    let first = 0;
    for (; first + counts[bucket]! <= below; bucket++) first += counts[bucket]!;
    places[bucket] = first;
    if (below + 1 === count || below + 1 < first + counts[bucket]!) continue;
    first += counts[bucket++]!;
    while (counts[bucket] === 0) bucket++;
    places[bucket] = first;
  }
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf[i]!;
    const place = places[bucket]!;
    if (place < 0) continue;
    sorted[place] = usable[i]!;
    places[bucket] = place + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    const end = places[bucket]!;
    if (end < 0) continue;
    const first = end - counts[bucket]!;
    if (end - first <= FEW) insertionSort(sorted, first, end);
    else sorted.subarray(first, end).sort();
  }
}

function insertionSort(sorted: Column, first: number, end: number): void {
  for (let i = first + 1; i < end; i++) {
    const value = sorted[i]!;
    let j = i - 1;
    for (; j >= first && sorted[j]! > value; j--) sorted[j + 1] = sorted[j]!;
    sorted[j + 1] = value;
  }
}
