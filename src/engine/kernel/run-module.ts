import type { Column } from '../../base/column.ts';
import type { RunColumns, RunRequest } from '../run.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import type { Lowered } from './lower.ts';
import type { Split } from './split.ts';

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

/** The last run in a memory. Its outputs are still there, and the carried values before the month `saved`. */
interface LastRun {
  readonly module: Module;
  readonly months: number;
  readonly draws: number;
  /** The month before which carried values are saved; 0 where none are. */
  readonly saved: number;
}

/** A memory that several modules share, one run at a time. */
export interface KernelMemory {
  readonly memory: WebAssembly.Memory;
  last: LastRun | undefined;
}

export interface Module {
  readonly split: Split;
  readonly layout: Layout;
  readonly exports: Exports;
  readonly memory: KernelMemory;
}

/** Addresses that depend on the number of months, in bytes. */
interface Addresses {
  readonly schedules: number;
  readonly monthly: number;
  readonly outputs: number;
}

/**
 * Fills the outputs; gives the draws that met trouble.
 *
 * A lever changes schedules from some month on, so a run resumes there: the outputs of earlier months are still in memory,
 * and the first run to pass that month saves the values carried into it. It resumes only where one chunk holds all draws and
 * every input and every earlier schedule number is bit for bit the one in memory.
 */
export function runModule(
  module: Module,
  lowered: Lowered,
  request: RunRequest,
  columns: RunColumns['outputs'],
): number[] {
  const { split, layout, exports, memory } = module;
  const { months, draws, inputs, wanted } = request;
  const at = addresses(layout, months);
  const bytes = at.outputs + months * layout.outputRow;
  const missing = Math.ceil((bytes - memory.memory.buffer.byteLength) / 2 ** 16);
  if (missing > 0) memory.memory.grow(missing);
  const numbers = new Float64Array(memory.memory.buffer);
  const { last } = memory;
  const resumes = last?.module === module && last.months === months && last.draws === draws;
  memory.last = undefined; // set again when this run has ended

  const singlesAsBefore = putSingles(numbers, layout, inputs);
  const firstChanged = putSchedules(numbers, layout, at.schedules, request);
  const troubled: number[] = [];
  if (exports.once(months, at.schedules, at.monthly)) troubled.push(0);
  fillUnvarying(module, lowered, numbers, at, request, columns);
  if (!split.needed.some(({ id }) => split.varies[id])) return troubled;

  const { chunk } = layout;
  for (let start = 0; start < draws; start += chunk) {
    const count = Math.min(chunk, draws - start);
    const columnsAsBefore = putColumns(numbers, module, inputs, start, count);
    const unchanged = resumes && singlesAsBefore && columnsAsBefore && draws <= chunk ? firstChanged : 0;
    const saved = last?.saved ?? 0;
    // `from` = `months` runs no later month: nothing has changed.
    const from = unchanged === months ? months : saved > 0 && saved <= unchanged ? saved : 1;
    const save = unchanged > from && unchanged < months ? unchanged : 0;
    const met = exports.draws(Math.ceil(count / 2) * 16, months, at.monthly, at.outputs, from, save);
    split.varyingOutputs.forEach((o, i) => {
      const { from: first, to } = wanted?.[o] ?? { from: 0, to: months - 1 };
      for (let m = first; m <= to; m++)
        copy(
          numbers,
          (at.outputs + m * layout.outputRow) / 8 + i * chunk,
          columns[o]!,
          m * draws + start,
          count,
        );
    });
    if (met) {
      const masks = new Uint32Array(memory.memory.buffer, layout.trouble, chunk * 2);
      for (let d = 0; d < count; d++) if (masks[d * 2] !== 0) troubled.push(start + d);
    } else if (draws <= chunk && troubled.length === 0)
      memory.last = {
        module,
        months,
        draws,
        saved: save > 0 ? save : from > 1 || unchanged === months ? saved : 0,
      };
  }
  return troubled;
}

function addresses(layout: Layout, months: number): Addresses {
  const schedules = layout.months;
  const monthly = schedules + months * layout.scheduleRow;
  return { schedules, monthly, outputs: monthly + months * layout.monthlyRow };
}

/** Whether two numbers have the same bits; false for NaN, so that a NaN is always run again. */
const same = (a: number, b: number): boolean => a === b && (a !== 0 || Object.is(a, b));

/** Writes the inputs of one number; gives whether memory already had them all. */
function putSingles(numbers: Column, layout: Layout, inputs: readonly Column[]): boolean {
  const start = layout.singles / 8;
  let asBefore = true;
  inputs.forEach((column, i) => {
    if (column.length !== 1) return;
    asBefore &&= same(numbers[start + i]!, column[0]!);
    numbers[start + i] = column[0]!;
  });
  return asBefore;
}

/** Writes the schedules; gives the first month with a number that memory did not have, or `months`. */
function putSchedules(
  numbers: Column,
  layout: Layout,
  at: number,
  { schedules, months }: RunRequest,
): number {
  let firstChanged = months;
  for (let m = 0; m < months; m++) {
    const row = (at + m * layout.scheduleRow) / 8;
    for (let s = 0; s < schedules.length; s++) {
      const value = schedules[s]![m]!;
      if (m < firstChanged && !same(numbers[row + s]!, value)) firstChanged = m;
      numbers[row + s] = value;
    }
  }
  return firstChanged;
}

/** Writes `count` draws of the varying inputs; gives whether memory already had them all. */
function putColumns(
  numbers: Column,
  { split, layout }: Module,
  inputs: readonly Column[],
  start: number,
  count: number,
): boolean {
  let asBefore = true;
  split.columns.forEach((input, i) => {
    const column = inputs[input]!;
    const at = layout.columns / 8 + i * layout.chunk;
    if (asBefore) {
      let d = 0;
      while (d < count && same(numbers[at + d]!, column[start + d]!)) d++;
      if (d === count) return;
      asBefore = false;
    }
    copy(column, start, numbers, at, count);
    if (count % 2 === 1) numbers[at + count] = numbers[at + count - 1]!; // fills the pair of the last draw
  });
  return asBefore;
}

/** Fills the outputs that are the same in every draw. */
function fillUnvarying(
  { split, layout }: Module,
  lowered: Lowered,
  numbers: Column,
  at: Addresses,
  { months, draws, inputs }: RunRequest,
  columns: RunColumns['outputs'],
): void {
  const valueAt = (node: Node, month: number): number => {
    if (node.kind === 'number') return node.value;
    if (node.kind === 'input') return inputs[node.value]![0]!;
    const fixed = split.fixedSlots.get(node);
    if (fixed !== undefined) return numbers[layout.fixed / 8 + fixed]!;
    return numbers[(at.monthly + month * layout.monthlyRow) / 8 + split.monthlySlots.get(node)!]!;
  };
  const varying = new Set(split.varyingOutputs);
  lowered.outputs.forEach(({ first, later }, o) => {
    if (varying.has(o)) return;
    for (let m = 0; m < months; m++)
      columns[o]!.fill(valueAt(m === 0 ? first : later, m), m * draws, (m + 1) * draws);
  });
}

function copy(from: Column, fromStart: number, to: Column, toStart: number, count: number): void {
  to.set(from.subarray(fromStart, fromStart + count), toStart);
}
