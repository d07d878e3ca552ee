import type { Column } from '../base/column.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { ScalarModel } from '../language/scalar-model.ts';
import { checkRequest } from './check-request.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { firstTrouble, type RunEquations } from './first-trouble.ts';
import { emitModule } from './kernel/emit-module.ts';
import type { Node } from './kernel/graph.ts';
import { layOut, type Layout } from './kernel/layout.ts';
import { lowerModel, type Lowered } from './kernel/lower.ts';
import { planTiles } from './kernel/plan-tiles.ts';
import { splitModel, type Split } from './kernel/split.ts';
import { liveEquations, type LiveEquations } from './live-equations.ts';
import type { RunColumns, Runner, RunRequest } from './run.ts';

/** A model as WebAssembly, two draws at a time. Memory and modules are kept between runs. */
export type Kernel = Runner;

interface Exports {
  readonly once: (months: number, schedules: number, monthly: number) => number;
  readonly draws: (
    bytes: number,
    months: number,
    monthly: number,
    outputs: number,
    from: number,
    save: number,
  ) => number;
}

interface Module {
  readonly split: Split;
  readonly layout: Layout;
  readonly exports: Exports;
}

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
  const memory = new WebAssembly.Memory({ initial: 1 });
  const modules = new Map<string, Module>();

  const moduleFor = (request: RunRequest): Module => {
    const varies = request.inputs.map((column, i) => read.has(i) && column.length !== 1);
    const key = varies.map(Number).join('');
    let module = modules.get(key);
    if (!module) {
      module = specialise(model, lowered, varies, memory, settings);
      if (modules.size >= MODULES_KEPT) modules.delete(modules.keys().next().value!);
    }
    modules.delete(key); // the least recently used comes first
    modules.set(key, module);
    return module;
  };
  return (request, columns) => runModule(moduleFor(request), lowered, request, memory, columns);
}

function specialise(
  model: ScalarModel,
  lowered: Lowered,
  varies: readonly boolean[],
  memory: WebAssembly.Memory,
  { segmentOperations }: KernelSettings,
): Module {
  const split = splitModel(lowered, varies);
  const plan = planTiles(lowered, split, segmentOperations);
  const layout = layOut(split, plan, model.inputs.length, model.schedules.length);
  const module = new WebAssembly.Module(emitModule(lowered, split, plan, layout));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return { split, layout, exports: instance.exports as unknown as Exports };
}

/** Fills the outputs, and says which draws met trouble. */
function runModule(
  module: Module,
  lowered: Lowered,
  request: RunRequest,
  memory: WebAssembly.Memory,
  columns: RunColumns['outputs'],
): number[] {
  const { split, layout, exports } = module;
  const { months, draws, inputs, schedules } = request;
  const schedulesAt = layout.months;
  const monthlyAt = schedulesAt + months * layout.scheduleRow;
  const outputsAt = monthlyAt + months * layout.monthlyRow;
  const bytes = outputsAt + months * layout.outputRow;
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / 2 ** 16);
  if (missing > 0) memory.grow(missing);
  const numbers = new Float64Array(memory.buffer);

  inputs.forEach((column, i) => {
    if (column.length === 1) numbers[layout.singles / 8 + i] = column[0]!;
  });
  schedules.forEach((column, s) => {
    for (let m = 0; m < months; m++) numbers[(schedulesAt + m * layout.scheduleRow) / 8 + s] = column[m]!;
  });

  const troubled: number[] = [];
  if (exports.once(months, schedulesAt, monthlyAt)) troubled.push(0);
  const valueAt = (node: Node, month: number): number => {
    if (node.kind === 'number') return node.value;
    if (node.kind === 'input') return inputs[node.value]![0]!;
    const fixed = split.fixedSlots.get(node);
    if (fixed !== undefined) return numbers[layout.fixed / 8 + fixed]!;
    return numbers[(monthlyAt + month * layout.monthlyRow) / 8 + split.monthlySlots.get(node)!]!;
  };
  const varying = new Set(split.varyingOutputs);
  lowered.outputs.forEach(({ first, later }, o) => {
    if (varying.has(o)) return;
    for (let m = 0; m < months; m++)
      columns[o]!.fill(valueAt(m === 0 ? first : later, m), m * draws, (m + 1) * draws);
  });
  if (!split.needed.some(({ id }) => split.varies[id])) return troubled;

  const { chunk } = layout;
  for (let start = 0; start < draws; start += chunk) {
    const count = Math.min(chunk, draws - start);
    split.columns.forEach((input, i) => {
      const at = layout.columns / 8 + i * chunk;
      copy(inputs[input]!, start, numbers, at, count);
      if (count % 2 === 1) numbers[at + count] = numbers[at + count - 1]!; // the odd one twice, side by side
    });
    const met = exports.draws(Math.ceil(count / 2) * 16, months, monthlyAt, outputsAt, 1, 0);
    split.varyingOutputs.forEach((o, i) => {
      for (let m = 0; m < months; m++)
        copy(
          numbers,
          (outputsAt + m * layout.outputRow) / 8 + i * chunk,
          columns[o]!,
          m * draws + start,
          count,
        );
    });
    if (!met) continue;
    const masks = new Uint32Array(memory.buffer, layout.trouble, chunk * 2);
    for (let d = 0; d < count; d++) if (masks[d * 2] !== 0) troubled.push(start + d);
  }
  return troubled;
}

function copy(from: Column, fromStart: number, to: Column, toStart: number, count: number): void {
  to.set(from.subarray(fromStart, fromStart + count), toStart);
}
