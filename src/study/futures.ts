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

/** Drawn inputs may take this share of the bytes; past it they are drawn again for each chunk. */
export const SHARE_FOR_INPUTS = 0.5;
/** Steps of arithmetic of one stretch of draws: about a tenth of a second. Then others can be listened to. */
const SLICE_STEPS = 2e8;
/** A chunk's inputs and results together, about. */
const CHUNK_BYTES = 8 * 2 ** 20;

/** An option and the levers it changes. */
export interface HeldOption {
  readonly option: Option;
  readonly changed: readonly ChangedInput[];
  readonly schedules: readonly Column[];
}

/** The futures of one call: their inputs, whole or some draws at a time, and how options run in them. */
export class Futures {
  readonly work: Work;
  /** Bytes left for results. */
  readonly freeBytes: number;
  /** How many draws run at a time where not all fit. */
  readonly chunkDraws: number;
  /** How many draws run in one go: fewer where the equations are very long. */
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

  hold(option: Option): HeldOption {
    const changed = decisionSchedules(this.work.scenario, option);
    return { option, changed, schedules: schedulesOf(this.work, changed) };
  }

  /** Bytes of the results of some options where all draws are run together; boundless where their inputs do not fit. */
  bytesTogether(options: number): number {
    const { runner, scenario, draws } = this.work;
    return this.#keepsInputs ? options * runner.outputs.length * scenario.months * draws * 8 : Infinity;
  }

  /** The inputs of some draws in a row; written over when others are asked. */
  inputs(from: number, count: number): readonly Column[] {
    return this.#inputs(from, count);
  }

  /** Runs `count` draws with these inputs into `into`, of `wanted` months, and says what went wrong; `from` is the first one's place among all. */
  run(
    held: HeldOption,
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
      schedules: held.schedules,
      into,
      wanted,
    });
    return run.trouble && this.#problem(held, { ...run.trouble, draw: from + run.trouble.draw });
  }

  /** The outputs with every input at its central value, but for those fixed at others. */
  central(
    held: HeldOption,
    fixed: Readonly<Record<string, number>> = {},
  ): Result<readonly Column[], Problem[]> {
    const { scenario, runner, drawn } = this.work;
    const inputs = fixedColumns(drawn, fixed);
    const run = runner.run({ months: scenario.months, draws: 1, inputs, schedules: held.schedules });
    return run.trouble ? err([this.#problem(held, { ...run.trouble, draw: -1 })]) : ok(run.outputs);
  }

  /** For every draw one quantity in month 0, before any decision; `runner` gives it alone. */
  atStart(held: HeldOption, runner: Runner): Column {
    const { draws } = this.work;
    const values = new Float64Array(draws);
    const schedules = held.schedules.map((column) => column.subarray(0, 1));
    for (let from = 0; from < draws; from += this.chunkDraws) {
      const count = Math.min(this.chunkDraws, draws - from);
      const into = [values.subarray(from, from + count)];
      runner.run({ months: 1, draws: count, inputs: this.inputs(from, count), schedules, into });
    }
    return values;
  }

  #problem({ option }: HeldOption, trouble: RunTrouble): Problem {
    return troubleProblem(this.work.scenario, option, trouble);
  }
}

/** Central values, but for the inputs of these names. */
function fixedColumns(drawn: InputDraws, fixed: Readonly<Record<string, number>>): Column[] {
  const columns = centralColumns(drawn);
  for (const [name, value] of Object.entries(fixed)) {
    const place = drawn.requests.findIndex((request) => request.name === name);
    if (place < 0) throw new RangeError(`The model draws no input called ${name}.`);
    columns[place] = Float64Array.of(value);
  }
  return columns;
}

/** Some draws in a row of columns that are there whole. */
const stretches =
  (all: readonly Column[]) =>
  (from: number, count: number): readonly Column[] =>
    all.map((column) => (column.length === 1 ? column : column.subarray(from, from + count)));
