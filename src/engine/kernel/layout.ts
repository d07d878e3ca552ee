import type { Split } from './split.ts';

/** Where things lie in the module's memory, in bytes. What depends on the number of months comes last. */
export interface Layout {
  /** Draws computed at a time: even. */
  readonly chunk: number;
  /** Inputs of one number for all draws, by position. */
  readonly singles: number;
  /** Values that neither draws nor months change. */
  readonly fixed: number;
  /** All bits set for a draw that met NaN or an infinity. */
  readonly trouble: number;
  /** A column of `chunk` draws for each varying input, in the order of `Split.columns`. */
  readonly columns: number;
  /** From here on: schedules by month, monthly values by month, then outputs: month, output, draw. */
  readonly months: number;
  readonly scheduleRow: number;
  readonly monthlyRow: number;
  readonly outputRow: number;
}

/** Enough outputs for one chunk of a five-year run stay within this many bytes, near the processor. */
const OUTPUT_BYTES = 2 ** 23;
const USUAL_MONTHS = 60;

export function layOut(split: Split, inputs: number, schedules: number): Layout {
  const outputs = split.varyingOutputs.length;
  let chunk = 1024;
  while (chunk > 16 && outputs * chunk * 8 * USUAL_MONTHS > OUTPUT_BYTES) chunk /= 2;
  const singles = 0;
  const fixed = singles + even(inputs) * 8;
  const trouble = fixed + even(split.fixedSlots.size) * 8;
  const columns = trouble + chunk * 8;
  return {
    chunk,
    singles,
    fixed,
    trouble,
    columns,
    months: columns + split.columns.length * chunk * 8,
    scheduleRow: even(schedules) * 8,
    monthlyRow: even(split.monthlySlots.size) * 8,
    outputRow: outputs * chunk * 8,
  };
}

const even = (count: number): number => count + (count % 2);
