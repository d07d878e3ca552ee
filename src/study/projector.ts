import type { Column } from '../base/column.ts';
import { monthsFrom } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { ColumnCache } from '../engine/draws/column-cache.ts';
import { iomModel } from '../model/iom-model.ts';
import { decisionSchedules, type ChangedInput } from '../scenario/decision-schedule.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import { compileRunner, type Compile } from './compile-runner.ts';
import { decisionNotes } from './decision-notes.ts';
import { allColumns, centralColumns, chunkedColumns, type InputDraws } from './input-columns.ts';
import { Preparations, schedulesOf, type Work } from './preparations.ts';
import type { OptionProjection, Projection, ProjectionRequest, Series } from './projection.ts';
import { scenarioNotes } from './scenario-notes.ts';
import { selectOutputs } from './select.ts';
import { summariseRuns } from './summarise-runs.ts';
import { troubleProblem } from './trouble-problem.ts';

export interface ProjectorSettings {
  /** Bytes of drawn inputs and results held at a time. */
  readonly mostBytes?: number;
  readonly compile?: Compile;
}

/** Every draw of some outputs under one option: the same draw is the same future in every option. */
export interface OptionRuns {
  readonly id: string;
  readonly draws: number;
  /** By scalar name; time-major, `months * draws` numbers. NaN is *none*. */
  readonly outputs: Readonly<Record<string, Column>>;
}

export interface ChosenRun {
  readonly option: string;
  /** Scalar names. */
  readonly outputs: readonly string[];
  /** How many months, month 0 included; at most the scenario's. */
  readonly months: number;
  /** A column for each of the model's inputs, of `draws` numbers or of one; the first draw is the one that must work. */
  readonly choose: (drawn: InputDraws) => { readonly draws: number; readonly inputs: readonly Column[] };
}

const MOST_BYTES = 72 * 2 ** 20;
/** Columns that runs are made into stay for the next run if together they take no more than this share of the bytes. */
const SHARE_FOR_SCRATCH = 0.5;
/** Drawn inputs may take this share of the bytes; past it they are drawn again for each chunk. */
const SHARE_FOR_INPUTS = 0.5;
/** A chunk's inputs and results together, about. */
const CHUNK_BYTES = 8 * 2 ** 20;

/**
 * Projects scenarios and remembers between calls what the next one can use: equations checked and compiled, columns
 * drawn. Moving a lever, switching a decision or changing a number recompiles nothing; only other sets, formulas,
 * own equations, levers under decision or outputs do. Results are fresh each time: the caller may keep or transfer them.
 */
export class Projector {
  readonly #mostBytes: number;
  readonly #preparations: Preparations;
  readonly #columns: ColumnCache;
  #scratch: readonly Column[] = [];

  constructor({ mostBytes = MOST_BYTES, compile = compileRunner }: ProjectorSettings = {}) {
    this.#mostBytes = mostBytes;
    this.#preparations = new Preparations(compile);
    this.#columns = new ColumnCache(mostBytes * SHARE_FOR_INPUTS);
  }

  /** Every asked option under the same futures, summarised. `progress` hears shares of the whole from 0 to 1. */
  project(
    scenario: Scenario,
    request: ProjectionRequest = {},
    progress?: (share: number) => void,
  ): Result<Projection, Problem[]> {
    const work = this.#preparations.gather(scenario, {
      ...request,
      outputs: selectOutputs(scenario, request.outputs),
    });
    if (!work.ok) return work;
    const { options, draws } = work.value;
    const projected: OptionProjection[] = [];
    for (const [i, option] of options.entries()) {
      const result = this.#projectOption(work.value, option, (share) =>
        progress?.((i + share) / options.length),
      );
      if (!result.ok) return result;
      projected.push(result.value);
    }
    return ok({
      scenario: scenario.title,
      modelVersion: iomModel.version,
      seed: scenario.settings.seed,
      draws,
      months: monthsFrom(scenario.start, scenario.months),
      options: projected,
      notes: scenarioNotes(scenario),
    });
  }

  /**
   * Every single draw, for questions about differences in the same future. Outputs, months, draws and options
   * multiply: a request for more than the projector may hold is refused.
   */
  runColumns(scenario: Scenario, request: ProjectionRequest = {}): Result<readonly OptionRuns[], Problem[]> {
    const work = this.#preparations.gather(scenario, {
      ...request,
      outputs: selectOutputs(scenario, request.outputs),
    });
    if (!work.ok) return work;
    const { options, runner, draws, drawn } = work.value;
    if (options.length * runner.outputs.length * scenario.months * draws * 8 > this.#mostBytes)
      return err([
        {
          code: 'study/too-much',
          path: [],
          message: 'These are too many single results to hold: ask for fewer outputs, options or draws.',
        },
      ]);
    const runs: OptionRuns[] = [];
    for (const option of options) {
      const run = runner.run({
        months: scenario.months,
        draws,
        inputs: allColumns(drawn, this.#columns),
        schedules: schedulesOf(work.value, decisionSchedules(scenario, option)),
      });
      if (run.trouble) return err([troubleProblem(scenario, option, run.trouble)]);
      const outputs = Object.fromEntries(runner.outputs.map((name, i) => [name, run.outputs[i]!]));
      runs.push({ id: option.id, draws, outputs });
    }
    return ok(runs);
  }

  /**
   * One option run once with inputs of the caller's choosing in place of the draws. Outputs may be any of the model's
   * quantities, inputs by formula too. Gives a column of `months * draws` numbers for each, time-major; NaN where there
   * is no number, be it *none* or trouble: only trouble in the first draw is a problem.
   */
  runChosen(
    scenario: Scenario,
    { option, outputs, months, choose }: ChosenRun,
  ): Result<readonly Column[], Problem[]> {
    const work = this.#preparations.gather(scenario, { options: [option], outputs: ok(outputs) });
    if (!work.ok) return work;
    const { runner, drawn, options } = work.value;
    const held = options[0]!;
    const { draws, inputs } = choose(drawn);
    const schedules = schedulesOf(work.value, decisionSchedules(scenario, held));
    const run = runner.run({
      months,
      draws,
      inputs,
      schedules: schedules.map((column) => column.subarray(0, months)),
    });
    return run.trouble?.draw === 0
      ? err([troubleProblem(scenario, held, { ...run.trouble, draw: -1 })])
      : ok(run.outputs);
  }

  #projectOption(
    work: Work,
    option: Option,
    progress: (share: number) => void,
  ): Result<OptionProjection, Problem[]> {
    const { scenario, runner, drawn, draws } = work;
    const changed = decisionSchedules(scenario, option);
    const schedules = schedulesOf(work, changed);

    const central = runner.run({
      months: scenario.months,
      draws: 1,
      inputs: centralColumns(drawn),
      schedules,
    });
    if (central.trouble) return err([troubleProblem(scenario, option, { ...central.trouble, draw: -1 })]);

    const inputBytes = drawn.uncertain * draws * 8;
    const keepInputs = inputBytes <= this.#mostBytes * SHARE_FOR_INPUTS;
    const perDraw = 8 * (drawn.requests.length + runner.outputs.length * scenario.months);
    const chunkDraws = 2 * Math.max(1, Math.floor(CHUNK_BYTES / perDraw / 2));
    const bands = summariseRuns({
      runner,
      months: scenario.months,
      draws,
      schedules,
      inputs: keepInputs
        ? stretches(allColumns(drawn, this.#columns))
        : chunkedColumns(drawn, Math.min(draws, chunkDraws)),
      mostBytes: this.#mostBytes - (keepInputs ? inputBytes : 0),
      chunkDraws,
      scratch: (length) => this.#scratchFor(runner.outputs.length, length),
      progress,
    });
    if ('equation' in bands) return err([troubleProblem(scenario, option, bands)]);

    const notes = this.#notes(work, option, changed);
    if (!notes.ok) return notes;
    const outputs = Object.fromEntries(
      runner.outputs.map((name, i): [string, Series] => {
        const [p5, p25, p50, p75, p95] = bands[i]!;
        return [name, { central: central.outputs[i]!, p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! }];
      }),
    );
    return ok({ id: option.id, outputs, notes: notes.value });
  }

  /** Notes need the levers' central values without decisions, trends included: one short run more. */
  #notes(work: Work, option: Option, changed: readonly ChangedInput[]): Result<Problem[], Problem[]> {
    const { scenario, structure, prepared, drawn } = work;
    const bases = new Map<string, Column>();
    if (changed.length > 0) {
      const runner = this.#preparations.runner(prepared, structure.changed);
      if (!runner.ok) return runner;
      const run = runner.value.run({
        months: scenario.months,
        draws: 1,
        inputs: centralColumns(drawn),
        schedules: schedulesOf(work, []),
      });
      structure.changed.forEach((name, i) => bases.set(name, run.outputs[i]!));
    }
    return ok(decisionNotes(scenario, option, work.inputs, changed, bases));
  }

  /** Columns to run into: those of the last time where they serve, so that live runs allocate nothing but bands. */
  #scratchFor(outputs: number, length: number): readonly Column[] {
    if (this.#scratch.length >= outputs && this.#scratch[0]!.length >= length)
      return this.#scratch.slice(0, outputs);
    this.#scratch = []; // the old ones may go before the new ones come
    const columns = Array.from({ length: outputs }, () => new Float64Array(length));
    if (outputs * length * 8 <= this.#mostBytes * SHARE_FOR_SCRATCH) this.#scratch = columns;
    return columns;
  }
}

/** Some draws in a row of columns that are there whole. */
const stretches =
  (all: readonly Column[]) =>
  (from: number, count: number): readonly Column[] =>
    all.map((column) => (column.length === 1 ? column : column.subarray(from, from + count)));
