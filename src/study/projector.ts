import type { Column } from '../base/column.ts';
import { drain } from '../base/drain.ts';
import { monthsFrom } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { ColumnCache } from '../engine/draws/column-cache.ts';
import { iomModel } from '../model/iom-model.ts';
import { decisionSchedules } from '../scenario/decision-schedule.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import { compileRunner, type Compile } from './compile-runner.ts';
import { Futures, SHARE_FOR_INPUTS } from './futures.ts';
import { inParts, partsTogether } from './in-parts.ts';
import { allColumns, type InputDraws } from './input-columns.ts';
import { StoredReferences } from './stored-references.ts';
import { selectPairs, pairingOf } from './plan-pairs.ts';
import { Preparations, schedulesOf } from './preparations.ts';
import { projectOption } from './project-option.ts';
import type { OptionProjection, Projection, ProjectionRequest } from './projection.ts';
import { selectOutputs } from './select.ts';
import { troubleProblem } from './trouble-problem.ts';

export interface ProjectorSettings {
  /** Most bytes of drawn inputs and results in memory at a time. */
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
  /** Gives a column for each of the model's inputs, of `draws` numbers or of one. Trouble in the first draw is a problem. */
  readonly choose: (drawn: InputDraws) => { readonly draws: number; readonly inputs: readonly Column[] };
}

const MOST_BYTES = 72 * 2 ** 20;
/** Result columns are reused by the next run if together they take at most this share of the bytes. */
const SHARE_FOR_SCRATCH = 0.5;
/** The share of the bytes that stored references may take. */
const SHARE_FOR_REFERENCES = 0.25;

/**
 * Projects scenarios, and keeps compiled equations and drawn columns for the next call. Moving a lever, switching a decision
 * or changing a number recompiles nothing; other sets, formulas, own equations, levers under decision or outputs do.
 * Results are fresh each time: the caller may keep or transfer them.
 */
export class Projector {
  readonly #mostBytes: number;
  readonly #preparations: Preparations;
  readonly #columns: ColumnCache;
  readonly #references: StoredReferences;
  #scratch: readonly Column[] = [];

  constructor({ mostBytes = MOST_BYTES, compile = compileRunner }: ProjectorSettings = {}) {
    this.#mostBytes = mostBytes;
    this.#preparations = new Preparations(compile);
    this.#columns = new ColumnCache(mostBytes * SHARE_FOR_INPUTS);
    this.#references = new StoredReferences(mostBytes * SHARE_FOR_REFERENCES);
  }

  /**
   * Summarises every requested option in the same futures, with its differences from a reference where requested.
   * `progress` gets the share done, from 0 to 1.
   */
  project(
    scenario: Scenario,
    request: ProjectionRequest = {},
    progress?: (share: number) => void,
  ): Result<Projection, Problem[]> {
    return drain(this.projectInSteps(scenario, request), progress);
  }

  /**
   * The same in pieces; yields the share done after each. A projection may be abandoned at any of them, but two must not run
   * interleaved: they would write into the same columns.
   */
  *projectInSteps(
    scenario: Scenario,
    request: ProjectionRequest = {},
  ): Generator<number, Result<Projection, Problem[]>> {
    return yield* this.#project(scenario, request, true);
  }

  /** `divides`: whether outputs that do not fit together may be projected in parts. */
  *#project(
    scenario: Scenario,
    request: ProjectionRequest,
    divides: boolean,
  ): Generator<number, Result<Projection, Problem[]>> {
    const outputs = selectOutputs(scenario, request.outputs);
    const selected = request.pairs ? selectPairs(scenario, request.pairs) : ok(undefined);
    const once = selectOutputs(scenario, request.levelsIn?.outputs ?? []);
    const signs = selectOutputs(scenario, request.signs ?? []);
    const run =
      outputs.ok && selected.ok
        ? ok([...new Set([...outputs.value, ...(selected.value?.outputs ?? [])])])
        : outputs;
    const gathered = this.#preparations.gather(scenario, { ...request, outputs: run });
    if (!gathered.ok || !selected.ok || !outputs.ok || !once.ok || !signs.ok)
      return err([gathered, selected, once, signs].flatMap((each) => (each.ok ? [] : each.error)));
    const work = gathered.value;
    const side = selected.value ? 2 : 1;
    const futures = new Futures(work, this.#columns, this.#mostBytes, side);
    const against = selected.value?.reference;
    const scheduled = new Map(
      [...work.options, ...(against ? [against] : [])].map((each) => [each, futures.schedule(each)]),
    );
    const pairing = selected.value
      ? pairingOf(futures, scheduled.get(against!)!, selected.value, this.#references, (quantity) =>
          this.#preparations.runner(work.prepared, [quantity]),
        )
      : ok(undefined);
    if (!pairing.ok) return pairing;

    const sides = pairing.value && !pairing.value.stored ? 2 : 1;
    const free = futures.freeBytes - this.#references.bytes;
    const together = (free * work.runner.outputs.length) / futures.bytesTogether(sides);
    const paired = selected.value?.outputs ?? [];
    const parts = divides ? inParts(request, outputs.value, paired, together) : undefined;
    if (parts) {
      const done: Projection[] = [];
      for (const part of parts) {
        const steps = this.#project(scenario, part, false);
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) yield (done.length + step.value) / parts.length;
        if (!step.value.ok) return step.value;
        done.push(step.value.value);
      }
      return ok(partsTogether(done, outputs.value, paired));
    }

    const projected = new Map<Option, OptionProjection>();
    // The reference runs first, so that its draws are stored when the others need them.
    const order = [...work.options].sort((a, b) => Number(b === against) - Number(a === against));
    for (const [i, option] of order.entries()) {
      const steps = projectOption({
        futures,
        option: scheduled.get(option)!,
        banded: outputs.value.length,
        levelsIn: request.levelsIn && { month: request.levelsIn.month, outputs: new Set(once.value) },
        signs: new Set(signs.value),
        pairing: pairing.value,
        mostBytes: futures.freeBytes - this.#references.bytes,
        scratch: (columns, length) => this.#scratchFor(columns, length),
      });
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) yield (i + step.value) / order.length;
      const summary = step.value;
      if (!summary.ok) return summary;
      projected.set(option, { id: option.id, ...summary.value });
    }
    return ok({
      scenario: scenario.title,
      modelVersion: iomModel.version,
      seed: scenario.settings.seed,
      draws: work.draws,
      months: monthsFrom(scenario.start, scenario.months),
      options: work.options.map((option) => projected.get(option)!),
      ...(against ? { reference: against.id } : {}),
    });
  }

  /**
   * Every single draw, for questions about differences in the same future. Errors: a request whose options, outputs, months
   * and draws multiply to more than `mostBytes`.
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
          facts: {},
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
   * Runs one option with inputs that the caller chooses. Outputs may be any of the model's quantities, inputs by formula too.
   * Gives a column of `months * draws` numbers for each, time-major; NaN for *none* and for trouble. Errors: only trouble
   * in the first draw.
   */
  runChosen(
    scenario: Scenario,
    { option, outputs, months, choose }: ChosenRun,
  ): Result<readonly Column[], Problem[]> {
    const work = this.#preparations.gather(scenario, { options: [option], outputs: ok(outputs) });
    if (!work.ok) return work;
    const { runner, drawn, options } = work.value;
    const chosen = options[0]!;
    const { draws, inputs } = choose(drawn);
    const schedules = schedulesOf(work.value, decisionSchedules(scenario, chosen));
    const run = runner.run({
      months,
      draws,
      inputs,
      schedules: schedules.map((column) => column.subarray(0, months)),
    });
    return run.trouble?.draw === 0
      ? err([troubleProblem(scenario, chosen, { ...run.trouble, draw: -1 })])
      : ok(run.outputs);
  }

  /** Columns for results: the last run's where they are large enough, so that live runs allocate only bands. */
  #scratchFor(outputs: number, length: number): readonly Column[] {
    if (this.#scratch.length >= outputs && this.#scratch[0]!.length >= length)
      return this.#scratch.slice(0, outputs);
    this.#scratch = []; // lets the old ones be freed before new ones are allocated
    const columns = Array.from({ length: outputs }, () => new Float64Array(length));
    if (outputs * length * 8 <= this.#mostBytes * SHARE_FOR_SCRATCH) this.#scratch = columns;
    return columns;
  }
}
