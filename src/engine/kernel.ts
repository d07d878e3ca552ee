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

/** A model as WebAssembly, two draws to an instruction. Memory and modules stay for the next run. */
export type Kernel = Runner;

export interface KernelSettings {
  /** About how many operations go into one loop over a few draws. Changes the speed, never the numbers. */
  readonly segmentOperations?: number | undefined;
}

/** Modules a kernel holds, the least recently used dropped first: a central run and an ensemble alternate. */
const MOST_MODULES = 4;

/**
 * Makes a model ready to give `outputs`: equations, drawn inputs or schedules by name.
 *
 * The first run with a given choice of varying inputs emits a module for it; later runs change numbers and schedules
 * without a new one. Needs WebAssembly with SIMD: where it is missing, `compile-runner.ts` takes `evaluateScalars`.
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
  const live = liveEquations(
    model,
    quantities.filter(({ kind }) => kind === 'equation').map(({ position }) => position),
  );
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

/** A way to run the equations at `positions` that reports no trouble. */
function equationsAlone(model: ScalarModel, positions: readonly number[]): RunEquations {
  const quantities = positions.map((position): Quantity => ({ kind: 'equation', position }));
  const compute = prepare(model, liveEquations(model, positions), quantities);
  return (request) => {
    const columns = positions.map(() => new Float64Array(request.months * request.draws));
    compute(request, columns);
    return columns;
  };
}

/** Fills the columns of a run of at least one draw; gives the draws that met trouble. */
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
  // A central run and an ensemble alternate. With a memory each, neither overwrites what the other can resume from.
  const memories: Record<'single' | 'many', KernelMemory> = { single: memoryOf(), many: memoryOf() };
  const modules = new Map<string, Module>();

  const moduleFor = (request: RunRequest): Module => {
    const varies = request.inputs.map((column, i) => read.has(i) && column.length !== 1);
    const key = varies.map(Number).join('');
    let module = modules.get(key);
    if (!module) {
      const memory = memories[varies.includes(true) ? 'many' : 'single'];
      module = specialise(model, lowered, varies, memory, settings);
      if (modules.size >= MOST_MODULES) modules.delete(modules.keys().next().value!);
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
