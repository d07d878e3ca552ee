import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { ScalarModel } from '../language/scalar-model.ts';
import { checkRequest } from './check-request.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { firstTrouble, type RunEquations } from './first-trouble.ts';
import { emitModule } from './kernel/emit-module.ts';
import { layOut } from './kernel/layout.ts';
import { lowerModel, type Lowered } from './kernel/lower.ts';
import { planTiles } from './kernel/plan-tiles.ts';
import { runModule, type KernelMemory, type Module } from './kernel/run-module.ts';
import { splitModel } from './kernel/split.ts';
import { liveEquations, type LiveEquations } from './live-equations.ts';
import type { RunColumns, Runner, RunRequest } from './run.ts';

/** A model as WebAssembly, two draws at a time. Memory and modules are kept between runs. */
export type Kernel = Runner;

export interface KernelSettings {
  /** How many operations go into one loop over a few draws, about: a matter of speed, never of numbers. */
  readonly segmentOperations?: number | undefined;
}

/** Kept for runs that alternate, such as a central run of single numbers and the ensemble. */
const MODULES_KEPT = 4;

/**
 * Makes a model ready to give `outputs`: equations, drawn inputs or schedules by name.
 *
 * A module is emitted for each choice of which inputs vary between draws, the first time it is run; numbers and
 * schedules can then change without another. Needs WebAssembly with SIMD; where it is missing, see `reference.ts`.
 *
 * Errors   a name that the model does not have.
 */
export function compileKernel(
  model: ScalarModel,
  outputs: readonly string[],
  settings: KernelSettings = {},
): Result<Kernel, Problem> {
  const found = findQuantities(model, outputs);
  if (!found.ok) return found;
  const quantities = found.value;
  const asked = quantities.filter(({ kind }) => kind === 'equation').map(({ position }) => position);
  const live = liveEquations(model, asked);
  const compute = prepare(model, live, quantities, settings);
  return ok({
    outputs,
    run(request) {
      checkRequest(model, request);
      const columns = request.into ?? outputs.map(() => new Float64Array(request.months * request.draws));
      if (request.draws === 0) return { outputs: columns, trouble: undefined };
      const troubled = compute(request, columns);
      return {
        outputs: columns,
        trouble:
          troubled.length > 0 ? firstTrouble(model, live, request, troubled, equationsAlone) : undefined,
      };
    },
  });
}

/** Every equation at these positions, be it finite or not. */
function equationsAlone(model: ScalarModel, positions: readonly number[]): RunEquations {
  const quantities = positions.map((position): Quantity => ({ kind: 'equation', position }));
  const compute = prepare(model, liveEquations(model, positions), quantities);
  return (request) => {
    const columns = positions.map(() => new Float64Array(request.months * request.draws));
    compute(request, columns);
    return columns;
  };
}

/** Fills the columns of a run of at least one draw, and says which draws met trouble. */
type Compute = (request: RunRequest, columns: RunColumns['outputs']) => number[];

function prepare(
  model: ScalarModel,
  live: LiveEquations,
  quantities: readonly Quantity[],
  settings: KernelSettings = {},
): Compute {
  const lowered = lowerModel(model, live, quantities);
  const read = new Set(lowered.graph.nodes.flatMap(({ kind, value }) => (kind === 'input' ? [value] : [])));
  const memoryOf = () => ({ memory: new WebAssembly.Memory({ initial: 1 }), last: undefined });
  // Runs of single numbers alternate with those of all draws: apart, they leave each other's memory as it is.
  const memories: Record<'single' | 'many', KernelMemory> = { single: memoryOf(), many: memoryOf() };
  const modules = new Map<string, Module>();

  const moduleFor = (request: RunRequest): Module => {
    const varies = request.inputs.map((column, i) => read.has(i) && column.length !== 1);
    const key = varies.map(Number).join('');
    let module = modules.get(key);
    if (!module) {
      const memory = memories[varies.includes(true) ? 'many' : 'single'];
      module = specialise(model, lowered, varies, memory, settings);
      if (modules.size >= MODULES_KEPT) modules.delete(modules.keys().next().value!);
    }
    modules.delete(key); // the least recently used comes first
    modules.set(key, module);
    return module;
  };
  return (request, columns) => runModule(moduleFor(request), lowered, request, columns);
}

function specialise(
  model: ScalarModel,
  lowered: Lowered,
  varies: readonly boolean[],
  memory: KernelMemory,
  { segmentOperations }: KernelSettings,
): Module {
  const split = splitModel(lowered, varies);
  const plan = planTiles(lowered, split, segmentOperations);
  const layout = layOut(split, plan, model.inputs.length, model.schedules.length);
  const module = new WebAssembly.Module(emitModule(lowered, split, plan, layout));
  const instance = new WebAssembly.Instance(module, { env: { memory: memory.memory } });
  return { split, layout, exports: instance.exports as unknown as Module['exports'], memory };
}
