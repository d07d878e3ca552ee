import type { Column } from '../base/column.ts';
import { drain } from '../base/drain.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Runner } from '../engine/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compileRunner, type Compile } from '../study/compile-runner.ts';
import type { ProjectionRequest } from '../study/projection.ts';
import { Projector, type ChosenRun } from '../study/projector.ts';
import { swings, type Swings, type SwingsRequest } from '../study/swings.ts';
import type { Projected } from './protocol.ts';

export interface Projects {
  project(
    scenario: Scenario,
    request: ProjectionRequest,
    progress?: (share: number) => void,
  ): Result<Projected, Problem[]>;
  /** The same in pieces, with the share done after each. */
  projectInSteps(
    scenario: Scenario,
    request: ProjectionRequest,
  ): Generator<number, Result<Projected, Problem[]>>;
  swings(scenario: Scenario, request: SwingsRequest): Result<Swings, Problem[]>;
  runChosen(scenario: Scenario, chosen: ChosenRun): Result<readonly Column[], Problem[]>;
}

/** A projector that says where its time went. The clock is only read, never used in a result. */
export class TimedProjector implements Projects {
  readonly #clock: () => number;
  readonly #projector: Projector;
  #compile = 0;
  #kernel = 0;

  constructor(clock: () => number, compile: Compile = compileRunner) {
    this.#clock = clock;
    this.#projector = new Projector({ compile: this.#timed(compile) });
  }

  project(
    scenario: Scenario,
    request: ProjectionRequest,
    progress?: (share: number) => void,
  ): Result<Projected, Problem[]> {
    return drain(this.projectInSteps(scenario, request), progress);
  }

  *projectInSteps(
    scenario: Scenario,
    request: ProjectionRequest,
  ): Generator<number, Result<Projected, Problem[]>> {
    this.#compile = 0;
    this.#kernel = 0;
    const work = this.#projector.projectInSteps(scenario, request);
    // Its own time: what others do in the pauses does not count.
    let total = 0;
    for (;;) {
      const began = this.#clock();
      const step = work.next();
      total += this.#clock() - began;
      if (step.done !== true) {
        yield step.value;
        continue;
      }
      if (!step.value.ok) return step.value;
      const [compile, kernel] = [this.#compile, this.#kernel];
      return ok({
        projection: step.value.value,
        timings: { compile, kernel, quantiles: Math.max(0, total - compile - kernel), total },
      });
    }
  }

  swings(scenario: Scenario, request: SwingsRequest): Result<Swings, Problem[]> {
    return swings(this.#projector, scenario, request);
  }

  runChosen(scenario: Scenario, chosen: ChosenRun): Result<readonly Column[], Problem[]> {
    return this.#projector.runChosen(scenario, chosen);
  }

  #timed(compile: Compile): Compile {
    return (model, outputs) => {
      const began = this.#clock();
      const made = compile(model, outputs);
      this.#compile += this.#clock() - began;
      return made.ok ? ok(this.#timedRunner(made.value)) : made;
    };
  }

  #timedRunner(runner: Runner): Runner {
    return {
      outputs: runner.outputs,
      run: (request) => {
        const began = this.#clock();
        const columns = runner.run(request);
        this.#kernel += this.#clock() - began;
        return columns;
      },
    };
  }
}
