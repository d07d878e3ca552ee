import { ok, type Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { compileKernel } from '../engine/kernel.ts';
import { compileReference } from '../engine/reference.ts';
import type { Runner } from '../engine/run.ts';
import type { ScalarModel } from '../language/scalar-model.ts';

/** Makes a model ready to give some of its quantities. */
export type Compile = (model: ScalarModel, outputs: readonly string[]) => Result<Runner, Problem>;

/** The kernel; where WebAssembly is missing or not allowed, the reference interpreter: slow, and the same numbers. */
export const compileRunner: Compile = (model, outputs) => {
  const kernel = compileKernel(model, outputs);
  return kernel.ok ? kernel : ok(compileReference(model, outputs));
};
