import type { Column } from '../base/column.ts';

/** What both ways of running a model take and give: the reference interpreter and the kernel. */
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
   * For each output the first and the last month in which its numbers are wanted; every month where left out. Columns of
   * `into` may be left as they were in the others: numbers of months that nobody reads need not be copied.
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
  /** The first number that was neither finite nor a *none*: earliest month, then order of computation, then draw. */
  readonly trouble: RunTrouble | undefined;
}

export interface RunTrouble {
  /** The scalar equation that met it first: `coverage.red`. */
  readonly equation: string;
  readonly month: number;
  readonly draw: number;
}

/** A model made ready to give some of its quantities, by name, in the order they were asked for. */
export interface Runner {
  readonly outputs: readonly string[];
  run(request: RunRequest): RunColumns;
}
