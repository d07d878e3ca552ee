import type { TilePlan } from './plan-tiles.ts';
import type { Split } from './split.ts';

/** Addresses in the module's memory, in bytes. Parts whose size depends on the number of months come last. */
export interface Layout {
  /** Draws computed at a time, an even number. */
  readonly chunk: number;
  /** Inputs of one number for all draws, by position. */
  readonly singles: number;
  /** Values that are the same in every draw and month. */
  readonly fixed: number;
  /** All bits set for a draw that met NaN or an infinity. */
  readonly trouble: number;
  /** Rows of one tile, for values that one segment of a month leaves for another. */
  readonly frame: number;
  /** A column of `chunk` draws for each carried value, as it was before the month at which a run can resume. */
  readonly saved: number;
  /** A column of `chunk` draws for each varying input, in the order of `Split.columns`. */
  readonly columns: number;
  /** From here on: schedules by month, monthly values by month, then outputs: month, output, draw. */
  readonly months: number;
  readonly scheduleRow: number;
  readonly monthlyRow: number;
  readonly outputRow: number;
}

/** The outputs of one chunk of a five-year run fit into this many bytes, so that they stay in the processor's cache. */
const OUTPUT_BYTES = 2 ** 23;
const USUAL_MONTHS = 60;

/** Two draws side by side. */
export const PAIR_BYTES = 16;
/** Pairs of a tile: enough to work on several at once, few enough for its frame to stay in the first cache. */
const TILE_PAIRS = 4;
export const TILE_BYTES = TILE_PAIRS * PAIR_BYTES;

export function layOut(split: Split, plan: TilePlan, inputs: number, schedules: number): Layout {
  const outputs = split.varyingOutputs.length;
  let chunk = 1024;
  while (chunk > 16 && outputs * chunk * 8 * USUAL_MONTHS > OUTPUT_BYTES) chunk /= 2;
  const singles = 0;
  const fixed = singles + even(inputs) * 8;
  const frame = fixed + even(split.fixedSlots.size) * 8;
  const trouble = frame + plan.places * TILE_BYTES;
  const saved = trouble + chunk * 8;
  const columns = saved + plan.carried.length * chunk * 8;
  return {
    chunk,
    singles,
    fixed,
    frame,
    trouble,
    saved,
    columns,
    months: columns + split.columns.length * chunk * 8,
    scheduleRow: even(schedules) * 8,
    monthlyRow: even(split.monthlySlots.size) * 8,
    outputRow: outputs * chunk * 8,
  };
}

const even = (count: number): number => count + (count % 2);
