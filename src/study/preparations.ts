import type { Column } from '../base/column.ts';
import type { Problem } from '../base/problem.ts';
import { RecentMap } from '../base/recent-map.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Runner } from '../engine/run.ts';
import type { ChangedInput } from '../scenario/decision-schedule.ts';
import { notKnownYet } from '../scenario/missing-numbers.ts';
import type { Equations } from '../scenario/model-of.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import type { Compile } from './compile-runner.ts';
import { equationsToRun } from './equations-to-run.ts';
import { inputDraws, type InputDraws } from './input-columns.ts';
import { scheduleColumns } from './schedule-columns.ts';
import { selectOptions } from './select.ts';

const MOST_MODELS = 4;
const MOST_RUNNERS = 12;

/** Equations and the runners compiled from them. */
export interface Prepared {
  readonly equations: Equations;
  readonly runners: RecentMap<string, Runner>;
}

/** Everything that one projection needs, checked before it runs. */
export interface Work {
  readonly scenario: Scenario;
  readonly inputs: readonly ScenarioInput[];
  readonly prepared: Prepared;
  readonly drawn: InputDraws;
  readonly options: readonly Option[];
  readonly runner: Runner;
  readonly draws: number;
}

/** What to prepare: options by id (by default all), outputs by scalar name, draws (by default the scenario's). */
export interface WorkRequest {
  readonly options?: readonly string[] | undefined;
  readonly outputs: Result<readonly string[], Problem[]>;
  readonly draws?: number | undefined;
}

/**
 * Makes scenarios ready to run and keeps compiled models. Moving a lever, switching a decision or changing a number
 * recompiles nothing; other sets, formulas, own equations, levers under decision or outputs do.
 */
export class Preparations {
  readonly #compile: Compile;
  readonly #prepared = new RecentMap<Equations, Prepared>(MOST_MODELS);

  constructor(compile: Compile) {
    this.#compile = compile;
  }

  gather(scenario: Scenario, request: WorkRequest): Result<Work, Problem[]> {
    const { outputs } = request;
    const options = selectOptions(scenario, request.options);
    if (!options.ok || !outputs.ok)
      return err([...(options.ok ? [] : options.error), ...(outputs.ok ? [] : outputs.error)]);
    const unknown = notKnownYet(scenario);
    if (unknown.length > 0) return err(unknown);
    const inputs = scenarioInputs(scenario);
    const equations = equationsToRun(scenario, inputs);
    if (!equations.ok) return equations;
    const prepared = this.#prepare(equations.value);
    const runner = this.runner(prepared, outputs.value);
    if (!runner.ok) return runner;
    const draws = request.draws ?? scenario.settings.draws;
    const drawn = inputDraws(prepared.equations.scalars, inputs, scenario.settings.seed, draws);
    if (!drawn.ok) return drawn;
    return ok({
      scenario,
      inputs,
      prepared,
      drawn: drawn.value,
      options: options.value,
      runner: runner.value,
      draws,
    });
  }

  /** The equations compiled to give these quantities. */
  runner(prepared: Prepared, outputs: readonly string[]): Result<Runner, Problem[]> {
    const key = outputs.join(' ');
    const known = prepared.runners.get(key);
    if (known) return ok(known);
    const runner = this.#compile(prepared.equations, outputs);
    if (!runner.ok) return err([runner.error]);
    prepared.runners.set(key, runner.value);
    return ok(runner.value);
  }

  #prepare(equations: Equations): Prepared {
    const known = this.#prepared.get(equations);
    if (known) return known;
    const prepared = { equations, runners: new RecentMap<string, Runner>(MOST_RUNNERS) };
    this.#prepared.set(equations, prepared);
    return prepared;
  }
}

/** The columns of all schedules, given the inputs that an option changes. */
export const schedulesOf = ({ scenario, prepared }: Work, changed: readonly ChangedInput[]): Column[] =>
  scheduleColumns(prepared.equations.scalars.schedules, scenario.start, scenario.months, changed);
