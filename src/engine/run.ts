import type { Column } from '../base/column.ts';

/** What every `Runner` is asked: kernel, plain evaluator and reference interpreter alike. */
export interface RunRequest {
  /** How many months, month 0 included. At least 1. */
  readonly months: number;
  readonly draws: number;
  /** For each of the model's `inputs`: a column of `draws` numbers, or of one number that holds for every draw. */
  readonly inputs: readonly Column[];
  /** For each of the model's `schedules`: a column of `months` numbers. */
  readonly schedules: readonly Column[];
  /** Columns of `months * draws` numbers to fill, one for each output, so that repeated runs allocate nothing. */
  readonly into?: readonly Column[];
  /**
   * For each output the months that the caller reads; every month where left out. The kernel copies no others into
   * `into`, which saves time; the other runners fill every month.
   */
  readonly wanted?: readonly (MonthsWanted | undefined)[] | undefined;
}

/** Months counted from 0, both included. */
export interface MonthsWanted {
  readonly from: number;
  readonly to: number;
}

export interface RunColumns {
  /** For each asked output: `months * draws` numbers, time-major (all draws of month 0 first). *none* is NaN. */
  readonly outputs: readonly Column[];
  /** The first number that is neither finite nor *none*: by month, then order of computation, then draw. */
  readonly trouble: RunTrouble | undefined;
}

export interface RunTrouble {
  /** The scalar equation that met it first: `coverage.red`. */
  readonly equation: string;
  readonly month: number;
  readonly draw: number;
}

/** A model compiled to give the quantities named in `outputs`, in that order. */
export interface Runner {
  readonly outputs: readonly string[];
  run(request: RunRequest): RunColumns;
}
