import type { Column } from '../base/column.ts';
import { quantileBand } from '../engine/quantiles.ts';
import { cellCount, cellsFrom, cellsOf, NO_CELL, onlyValueOf, type Cells } from './rank-cells.ts';

/** One month of one output, by number: a quantile is taken over all its draws. */
export type Unit = number;

/** Gets the values of a unit, some draws at a time: `values[from]` to `values[to - 1]`. */
type Listener = (unit: Unit, values: Column, from: number, to: number) => void;

/**
 * One pass: calls `hear` with draws 0 to `draws` of all units, in any pieces; false where it had to stop. Every pass gives the
 * same values. Yields between pieces, so that the caller can stop.
 */
export type Pass = (draws: number, hear: Listener) => Generator<number, boolean>;

export interface Passes {
  readonly read: Pass;
  /** Draws in the sample; by default `SAMPLE_DRAWS`. */
  readonly sampleDraws?: number | undefined;
  /** Gets every value exactly once, NaN too, the draws of a unit in order. */
  readonly once?: Listener;
}

/** Draws in the sample that says roughly where the quantiles are. */
const SAMPLE_DRAWS = 768;

/** Bytes of working memory for one unit. */
export const bytesPerUnit = (levels: number, sampleDraws = SAMPLE_DRAWS): number =>
  8 * sampleDraws + 4 * cellCount(levels) + 24 * levels;

/**
 * Exact quantiles of more draws than fit, in three passes: a sample says roughly where the quantiles are; all draws are
 * counted in narrow cells; and the few values in the cells of the quantiles are stored and sorted.
 * Source   Munro & Paterson (1980), Theoretical Computer Science 12; the first bounds here come from a sample.
 *
 * `levels` ascend. Returns for each unit its quantiles, the same as `quantileBand` of all draws, or undefined where
 * so many draws crowd one cell that they were not kept; undefined instead of the list where a reading stopped.
 */
export function* streamedQuantiles(
  units: number,
  draws: number,
  levels: readonly number[],
  { read, sampleDraws = SAMPLE_DRAWS, once }: Passes,
): Generator<number, (number[] | undefined)[] | undefined> {
  const sampled = Math.min(draws, sampleDraws);
  // Used for the sample first, then for the stored values.
  const room = new Float64Array(units * sampleDraws);
  const filled = new Uint32Array(units);
  const sample: Listener = (unit, values, from, to) => {
    const start = unit * sampleDraws;
    for (let i = from; i < to; i++) if (!Number.isNaN(values[i])) room[start + filled[unit]!++] = values[i]!;
  };
  if (!(yield* read(sampled, sample))) return undefined;
  const cells: Cells[] = Array.from({ length: units }, (_, unit) =>
    cellsFrom(room.subarray(unit * sampleDraws, unit * sampleDraws + filled[unit]!).sort(), levels),
  );

  const perUnit = cellCount(levels.length);
  const counts = new Int32Array(units * perUnit);
  let found = new Uint16Array(0);
  const cellsIn = (unit: number, values: Column, from: number, to: number): Uint16Array => {
    if (found.length < to - from) found = new Uint16Array(to - from);
    cellsOf(cells[unit]!, values, from, to, found);
    return found;
  };
  const count: Listener = (unit, values, from, to) => {
    once?.(unit, values, from, to);
    const start = unit * perUnit;
    const found = cellsIn(unit, values, from, to);
    for (let i = 0; i < to - from; i++) {
      const cell = found[i]!;
      if (cell !== NO_CELL) counts[start + cell]!++;
    }
  };
  if (!(yield* read(draws, count))) return undefined;

  let kept = 0;
  const places = cells.map((_, unit) =>
    ranksOf(counts.subarray(unit * perUnit, (unit + 1) * perUnit), levels),
  );
  const wanted = places.map((ranks, unit) => {
    const of = counts.subarray(unit * perUnit, (unit + 1) * perUnit);
    const needed = new Map<number, Kept>();
    let end = kept;
    for (const { cell } of ranks.flatMap(({ below, above }) => [below, above])) {
      if (needed.has(cell) || onlyValueOf(cells[unit]!, cell) !== undefined) continue;
      needed.set(cell, { from: end, to: end + of[cell]! });
      end += of[cell]!;
    }
    const fits = end <= room.length;
    of.fill(-1);
    if (!fits) return undefined;
    kept = end;
    // From here on `of` has the place of the next value of each cell, or -1.
    for (const [cell, { from }] of needed) of[cell] = from;
    return needed;
  });
  const keep: Listener = (unit, values, from, to) => {
    const start = unit * perUnit;
    const found = cellsIn(unit, values, from, to);
    for (let i = 0; i < to - from; i++) {
      const cell = found[i]!;
      if (cell === NO_CELL) continue;
      const place = counts[start + cell]!;
      if (place < 0) continue;
      room[place] = values[from + i]!;
      counts[start + cell] = place + 1;
    }
  };
  if (kept > 0 && !(yield* read(draws, keep))) return undefined;

  return places.map((ranks, unit) => {
    const needed = wanted[unit];
    if (!needed) return undefined;
    for (const { from, to } of needed.values()) room.subarray(from, to).sort();
    const valueAt = ({ cell, position }: Rank): number =>
      onlyValueOf(cells[unit]!, cell) ?? room[needed.get(cell)!.from + position]!;
    return ranks.length === 0
      ? levels.map(() => NaN)
      : ranks.map(({ below, above, share }) => {
          const pair = Float64Array.of(valueAt(below), valueAt(above));
          return quantileBand(pair, 2, [share])[0]![0]!;
        });
  });
}

interface Kept {
  readonly from: number;
  readonly to: number;
}

/** A value by its cell and its place among the values of that cell. */
interface Rank {
  readonly cell: number;
  readonly position: number;
}

/** The two values each quantile lies between, and how far from the lower one; none without any draw. */
function ranksOf(
  counts: Int32Array,
  levels: readonly number[],
): { readonly below: Rank; readonly above: Rank; readonly share: number }[] {
  const total = counts.reduce((sum, each) => sum + each, 0);
  if (total === 0) return [];
  let cell = 0;
  let before = 0;
  const find = (rank: number): Rank => {
    while (before + counts[cell]! <= rank) before += counts[cell++]!;
    return { cell, position: rank - before };
  };
  return levels.map((level) => {
    const place = (total - 1) * level;
    const rank = Math.floor(place);
    const below = find(rank);
    const back = { cell, before };
    const above = find(Math.min(total - 1, rank + 1));
    ({ cell, before } = back);
    return { below, above, share: place - rank };
  });
}
