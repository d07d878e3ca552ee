import type { Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { compileKernel } from '../engine/kernel.ts';
import { compileReference } from '../engine/reference.ts';
import type { Runner } from '../engine/run.ts';
import type { Equations } from './structure.ts';

/** Makes a model ready to give some of its quantities. */
export type Compile = (equations: Equations, outputs: readonly string[]) => Result<Runner, Problem>;

/** The kernel; where WebAssembly is missing or not allowed, the reference interpreter: slow, and the same numbers. */
export const compileRunner: Compile = (equations, outputs) =>
  kernelRunsHere() ? compileKernel(equations.scalars, outputs) : compileSlowly(equations, outputs);

/** The reference interpreter: what runs where the kernel cannot, and what the kernel is tested against. */
export const compileSlowly: Compile = ({ checked, plan }, outputs) =>
  compileReference(checked, plan, outputs);

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
