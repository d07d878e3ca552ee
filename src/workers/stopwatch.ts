import { ok } from '../base/result.ts';
import type { Runner } from '../engine/run.ts';
import { compileRunner, type Compile } from '../study/compile-runner.ts';
import type { Timings } from './protocol.ts';

/**
 * Measures the time of studies that run interleaved, lap by lap. No result depends on the clock.
 */
export class Stopwatch {
  readonly #clock: () => number;
  readonly #compile: Compile;
  #spent = { compile: 0, kernel: 0 };

  /** `clock` gives milliseconds. */
  constructor(clock: () => number, compile: Compile = compileRunner) {
    this.#clock = clock;
    this.#compile = compile;
  }

  /** Compiles and measures: for the projector whose time is reported. */
  readonly compile: Compile = (model, outputs) => {
    const began = this.#clock();
    const made = this.#compile(model, outputs);
    this.#spent.compile += this.#clock() - began;
    return made.ok ? ok(this.#timed(made.value)) : made;
  };

  /** Does a piece of work; gives its value, and its time added to `before`. */
  lap<T>(before: Timings, work: () => T): { readonly value: T; readonly spent: Timings } {
    this.#spent = { compile: 0, kernel: 0 };
    const began = this.#clock();
    const value = work();
    const total = before.total + this.#clock() - began;
    const compile = before.compile + this.#spent.compile;
    const kernel = before.kernel + this.#spent.kernel;
    return { value, spent: { compile, kernel, quantiles: Math.max(0, total - compile - kernel), total } };
  }

  #timed(runner: Runner): Runner {
    return {
      outputs: runner.outputs,
      run: (request) => {
        const began = this.#clock();
        const columns = runner.run(request);
        this.#spent.kernel += this.#clock() - began;
        return columns;
      },
    };
  }
}

export const NO_TIME: Timings = { compile: 0, kernel: 0, quantiles: 0, total: 0 };
