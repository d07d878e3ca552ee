import type { Column } from '../base/column.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ColumnCache } from '../engine/draws/column-cache.ts';
import type { RunRequest, RunTrouble, Runner } from '../engine/run.ts';
import { decisionSchedules, type ChangedInput } from '../scenario/decision-schedule.ts';
import type { Option } from '../scenario/scenario.ts';
import { allColumns, centralColumns, chunkedColumns, type InputDraws } from './input-columns.ts';
import { schedulesOf, type Work } from './preparations.ts';
import { stepsOf } from './steps-of.ts';
import { troubleProblem } from './trouble-problem.ts';

/** The share of the bytes that drawn inputs may take; larger ones are drawn again for each chunk. */
export const SHARE_FOR_INPUTS = 0.5;
/** Steps of arithmetic between two yields: about a tenth of a second, so that the worker can hear a cancel. */
const SLICE_STEPS = 2e8;
/** About how many bytes the inputs and results of one chunk take. */
const CHUNK_BYTES = 8 * 2 ** 20;

/** An option with the schedules of the levers it changes. */
export interface ScheduledOption {
  readonly option: Option;
  readonly changed: readonly ChangedInput[];
  readonly schedules: readonly Column[];
}

/** The futures of one projection: their drawn inputs, all at once or in chunks, and the runs of options in them. */
export class Futures {
  readonly work: Work;
  /** Bytes left for results. */
  readonly freeBytes: number;
  /** Draws in a chunk, where the results of all draws do not fit. */
  readonly chunkDraws: number;
  /** Draws between two yields: fewer where the equations are very long. */
  readonly sliceDraws: number;
  readonly #keepsInputs: boolean;
  readonly #inputs: (from: number, count: number) => readonly Column[];

  /** `runsAtOnce`: how many options are run side by side for each chunk. */
  constructor(work: Work, cache: ColumnCache, mostBytes: number, runsAtOnce: number) {
    this.work = work;
    const { drawn, draws, runner, scenario } = work;
    const inputBytes = drawn.uncertain * draws * 8;
    this.#keepsInputs = inputBytes <= mostBytes * SHARE_FOR_INPUTS;
    const perDraw = 8 * (drawn.requests.length + runsAtOnce * runner.outputs.length * scenario.months);
    this.chunkDraws = 2 * Math.max(1, Math.floor(CHUNK_BYTES / perDraw / 2));
    const perMonth = stepsOf(work.prepared.equations.scalars);
    this.sliceDraws = 2 * Math.max(1, Math.floor(SLICE_STEPS / (perMonth * scenario.months) / 2));
    this.freeBytes = mostBytes - (this.#keepsInputs ? inputBytes : 0);
    this.#inputs = this.#keepsInputs
      ? stretches(allColumns(drawn, cache))
      : chunkedColumns(drawn, Math.min(draws, this.chunkDraws));
  }

  schedule(option: Option): ScheduledOption {
    const changed = decisionSchedules(this.work.scenario, option);
    return { option, changed, schedules: schedulesOf(this.work, changed) };
  }

  /** Bytes of the results of `options` options, all draws at once; Infinity where their inputs do not fit. */
  bytesTogether(options: number): number {
    const { runner, scenario, draws } = this.work;
    return this.#keepsInputs ? options * runner.outputs.length * scenario.months * draws * 8 : Infinity;
  }

  /** The inputs of draws `from` to `from + count`; the next call may overwrite them. */
  inputs(from: number, count: number): readonly Column[] {
    return this.#inputs(from, count);
  }

  /** Runs draws `from` to `from + count` into `into`; gives the first trouble. `wanted` as in `RunRequest`. */
  run(
    scheduled: ScheduledOption,
    inputs: readonly Column[],
    {
      from,
      count,
      into,
      wanted,
    }: {
      readonly from: number;
      readonly count: number;
      readonly into: readonly Column[];
      readonly wanted?: RunRequest['wanted'];
    },
  ): Problem | undefined {
    const { scenario, runner } = this.work;
    const run = runner.run({
      months: scenario.months,
      draws: count,
      inputs,
      schedules: scheduled.schedules,
      into,
      wanted,
    });
    return run.trouble && this.#problem(scheduled, { ...run.trouble, draw: from + run.trouble.draw });
  }

  /** The central run, with the inputs in `fixed` at those values instead. */
  central(
    scheduled: ScheduledOption,
    fixed: Readonly<Record<string, number>> = {},
  ): Result<readonly Column[], Problem[]> {
    const { scenario, runner, drawn } = this.work;
    const inputs = fixedColumns(drawn, fixed);
    const run = runner.run({ months: scenario.months, draws: 1, inputs, schedules: scheduled.schedules });
    return run.trouble ? err([this.#problem(scheduled, { ...run.trouble, draw: -1 })]) : ok(run.outputs);
  }

  /** One quantity in month 0 in every draw; it is the only output of `runner`. */
  atStart(scheduled: ScheduledOption, runner: Runner): Column {
    const { draws } = this.work;
    const values = new Float64Array(draws);
    const schedules = scheduled.schedules.map((column) => column.subarray(0, 1));
    for (let from = 0; from < draws; from += this.chunkDraws) {
      const count = Math.min(this.chunkDraws, draws - from);
      const into = [values.subarray(from, from + count)];
      runner.run({ months: 1, draws: count, inputs: this.inputs(from, count), schedules, into });
    }
    return values;
  }

  #problem({ option }: ScheduledOption, trouble: RunTrouble): Problem {
    return troubleProblem(this.work.scenario, option, trouble);
  }
}

/** Central values, with the inputs in `fixed` at those values instead. */
function fixedColumns(drawn: InputDraws, fixed: Readonly<Record<string, number>>): Column[] {
  const columns = centralColumns(drawn);
  for (const [name, value] of Object.entries(fixed)) {
    const place = drawn.requests.findIndex((request) => request.name === name);
    if (place < 0) throw new RangeError(`The model draws no input called ${name}.`);
    columns[place] = Float64Array.of(value);
  }
  return columns;
}

/** Gives some draws of columns that have all draws. */
const stretches =
  (all: readonly Column[]) =>
  (from: number, count: number): readonly Column[] =>
    all.map((column) => (column.length === 1 ? column : column.subarray(from, from + count)));
