import type { Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { compileKernel } from '../engine/kernel.ts';
import { evaluateScalars } from '../engine/evaluate-scalar.ts';
import type { Runner } from '../engine/run.ts';
import type { Equations } from '../scenario/model-of.ts';

/** Makes a model ready to give some of its quantities. */
export type Compile = (equations: Equations, outputs: readonly string[]) => Result<Runner, Problem>;

/**
 * The kernel; where WebAssembly is missing or not allowed, the equations evaluated one by one: slow, and the same numbers.
 * The reference interpreter is not that way out: all of mathjs would come with the page.
 */
export const compileRunner: Compile = (equations, outputs) =>
  kernelRunsHere() ? compileKernel(equations.scalars, outputs) : evaluateScalars(equations.scalars, outputs);

/** A module of one function that uses 128-bit SIMD: refused where SIMD is missing or the page's policy forbids modules. */
const SIMD_MODULE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
];
let runsHere: boolean | undefined;

function kernelRunsHere(): boolean {
  if (runsHere !== undefined) return runsHere;
  try {
    runsHere = new WebAssembly.Module(Uint8Array.from(SIMD_MODULE)) instanceof WebAssembly.Module;
  } catch {
    runsHere = false;
  }
  return runsHere;
}
