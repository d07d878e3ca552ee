import type { Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { remembered } from '../base/remembered.ts';
import { compileKernel } from '../engine/kernel.ts';
import { evaluateScalars } from '../engine/evaluate-scalar.ts';
import type { Runner } from '../engine/run.ts';
import type { Equations } from '../scenario/model-of.ts';

/** Compiles equations to give the quantities `outputs`. */
export type Compile = (equations: Equations, outputs: readonly string[]) => Result<Runner, Problem>;

/**
 * The kernel; where WebAssembly is missing or forbidden, `evaluateScalars`: slower, the same numbers. The reference
 * interpreter is no alternative, since it would bring all of mathjs into the page.
 */
export const compileRunner: Compile = (equations, outputs) =>
  kernelRuns(undefined)
    ? compileKernel(equations.scalars, outputs)
    : evaluateScalars(equations.scalars, outputs);

/** A module with one SIMD function: compiling it throws where SIMD is missing or the page's policy forbids modules. */
const SIMD_MODULE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
];

const kernelRuns = remembered<undefined, boolean>(
  1,
  () => 'same',
  () => {
    try {
      return new WebAssembly.Module(Uint8Array.from(SIMD_MODULE)) instanceof WebAssembly.Module;
    } catch {
      return false;
    }
  },
);
