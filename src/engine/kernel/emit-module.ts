import { expOf } from '../math/exp.ts';
import { logOf } from '../math/log.ts';
import { powerOf } from '../math/power.ts';
import { Code, encodeModule, type FunctionOf, type ValueType } from './code.ts';
import { emitNodes, LocalPool, type Action, type Surroundings } from './emit-nodes.ts';
import { drawsFunction } from './emit-tiles.ts';
import { Graph, graphOps, type Node } from './graph.ts';
import type { Layout } from './layout.ts';
import type { Carried, Lowered } from './lower.ts';
import type { TilePlan } from './plan-tiles.ts';
import { isKnown, type Split } from './split.ts';

type MathFunctions = Readonly<Partial<Record<'exp' | 'log' | 'power', number>>>;

/**
 * The module of one split: `once(months, schedules, monthly) → trouble met` fills the table of values that are the same in
 * every draw; `draws` (see `drawsFunction`) computes a chunk of draws.
 */
export function emitModule(
  lowered: Lowered,
  split: Split,
  plan: TilePlan,
  layout: Layout,
): Uint8Array<ArrayBuffer> {
  const functions: FunctionOf[] = [];
  const math: Partial<Record<'exp' | 'log' | 'power', number>> = {};
  for (const name of ['exp', 'log', 'power'] as const) {
    if (!split.needed.some(({ kind }) => kind === name)) continue;
    math[name] = functions.length;
    functions.push(mathFunction(name));
  }
  functions.push(onceFunction(lowered, split, layout, math));
  functions.push(drawsFunction(plan, split, layout, math));
  return encodeModule(functions);
}

function mathFunction(name: 'exp' | 'log' | 'power'): FunctionOf {
  const graph = new Graph();
  const ops = graphOps(graph);
  const x = graph.leaf('parameter', 0);
  const y = graph.leaf('parameter', 1);
  const result = name === 'power' ? powerOf(ops, x, y) : name === 'exp' ? expOf(ops, x) : logOf(ops, x);
  const parameters: ValueType[] = name === 'power' ? ['v128', 'v128'] : ['v128'];
  const code = new Code(parameters);
  const given = (node: Node): boolean => {
    if (node.kind === 'parameter') code.get(node.value);
    else return emitKnown(code, node);
    return true;
  };
  const isGiven = (node: Node): boolean => node.kind === 'parameter' || isKnown(node);
  emitNodes({ code, given, isGiven, functions: {}, pool: new LocalPool(code) }, [], new Map(), [result]);
  return { parameters, result: 'v128', code };
}

function emitKnown(code: Code, node: Node): boolean {
  if (node.kind === 'number') code.number(node.value);
  else if (node.kind === 'truth') code.constant(node.value ? 0xffffffffffffffffn : 0n);
  else return false;
  return true;
}

function onceFunction(lowered: Lowered, split: Split, layout: Layout, functions: MathFunctions): FunctionOf {
  const parameters: ValueType[] = ['i32', 'i32', 'i32'];
  const code = new Code(parameters);
  const [months, schedules, monthly] = [0, 1, 2] as const;
  const lastRow = code.newLocal('i32');
  const met = code.newLocal('v128');

  const leaf = (node: Node): (() => void) | undefined => {
    const at = node.value * 8;
    switch (node.kind) {
      case 'input':
        return () => {
          code.i32(0);
          code.memory('loadSplat64', layout.singles + at);
        };
      case 'scheduleInitial':
        return () => {
          code.get(schedules);
          code.memory('loadSplat64', at);
        };
      case 'scheduleNow':
      case 'scheduleLast':
        return () => {
          code.get(lastRow);
          code.memory('loadSplat64', at + (node.kind === 'scheduleNow' ? layout.scheduleRow : 0));
        };
      default:
        return undefined;
    }
  };

  const store =
    (pointer: () => void, offset: number): Action['emit'] =>
    (value) => {
      pointer();
      value();
      code.storeLowLane(offset);
    };
  const first: Action[] = [];
  for (const [on, slot] of split.fixedSlots)
    first.push({ on, emit: store(() => code.i32(0), layout.fixed + slot * 8) });
  const later: Action[] = [];
  // `monthly` moves on before each later month: row 0 stays unused.
  for (const [on, slot] of split.monthlySlots)
    later.push({ on, emit: store(() => code.get(monthly), slot * 8) });

  emitMonths({
    lowered,
    split,
    code,
    functions,
    leaf,
    first,
    later,
    months,
    met,
    mine: (node) => !split.varies[node.id],
    startLater: () => {
      code.get(schedules);
      code.set(lastRow);
      advance(code, monthly, layout.monthlyRow);
    },
    endLater: () => {
      advance(code, lastRow, layout.scheduleRow);
      advance(code, monthly, layout.monthlyRow);
    },
  });
  emitMask(code, met);
  code.get(met);
  code.vector('anyTrue');
  return { parameters, result: 'i32', code, exportAs: 'once' };
}

function advance(code: Code, pointer: number, bytes: number): void {
  code.get(pointer);
  code.i32(bytes);
  code.addI32();
  code.set(pointer);
}

interface Months {
  readonly lowered: Lowered;
  readonly split: Split;
  readonly code: Code;
  readonly functions: MathFunctions;
  /** How to read a node that is not computed here. */
  readonly leaf: (node: Node) => (() => void) | undefined;
  /** Whether a node is computed (or carried) here. */
  readonly mine: (node: Node) => boolean;
  readonly first: readonly Action[];
  readonly later: readonly Action[];
  /** Local with the number of months. */
  readonly months: number;
  /** Local of trouble: NaN in the lanes that have met NaN or an infinity, else 0. */
  readonly met: number;
  readonly startLater: () => void;
  readonly endLater: () => void;
}

/** Emits month 0 and the month-free nodes, then a loop over the later months with the carried values in locals. */
function emitMonths(part: Months): void {
  const { code, lowered, split, mine } = part;
  const left = code.newLocal('i32');
  const carried: { state: Carried; local: number }[] = split.carried
    .filter(({ last }) => mine(last))
    .map((state) => ({ state, local: code.newLocal('v128') }));
  const carriedLocals = new Map(carried.map(({ state, local }) => [state.last, local]));

  // Month-free nodes that the loop reads have a local each.
  const lasting = new Map<Node, number>();
  const keep = (node: Node): void => {
    if (!mine(node) || split.monthly[node.id] || lasting.has(node) || part.leaf(node) || isKnown(node))
      return;
    lasting.set(node, code.newLocal('v128'));
  };
  for (const node of split.needed) if (mine(node) && split.monthly[node.id]) node.operands.forEach(keep);
  for (const { on } of part.later) keep(on);
  for (const { state } of carried) keep(state.later);

  const pool = new LocalPool(code);
  const surroundings = (kept: ReadonlyMap<Node, number>): Surroundings => {
    const source = (node: Node): (() => void) | undefined => {
      const local = kept.get(node) ?? carriedLocals.get(node);
      if (local !== undefined) return () => code.get(local);
      if (isKnown(node)) return () => emitKnown(code, node);
      // Nodes computed here are in locals; only the others are read from the table.
      const ownLeaf = node.operands.length === 0;
      return ownLeaf || !mine(node) ? part.leaf(node) : undefined;
    };
    return {
      code,
      pool,
      functions: part.functions,
      isGiven: (node) => source(node) !== undefined,
      given: (node) => {
        const emit = source(node);
        emit?.();
        return emit !== undefined;
      },
    };
  };

  const checks = (changing: boolean): Action[] =>
    lowered.checked
      .filter((node) => mine(node) && split.monthly[node.id] === changing)
      .map((on) => ({ on, emit: (value) => emitCheck(code, part.met, value, pool) }));

  emitNodes(
    surroundings(new Map()),
    [...part.first, ...checks(false)],
    lasting,
    carried.map(({ state }) => state.first),
  );
  for (const { local } of [...carried].reverse()) code.set(local);

  code.get(part.months);
  code.i32(1);
  code.subtractI32();
  code.tee(left);
  code.when(() => {
    part.startLater();
    code.loop(() => {
      emitNodes(
        surroundings(lasting),
        [...part.later, ...checks(true)],
        new Map(),
        carried.map(({ state }) => state.later),
      );
      for (const { local } of [...carried].reverse()) code.set(local);
      part.endLater();
      advance(code, left, -1);
      code.get(left);
    });
  });
}

/** `x - x` is 0 for a finite number and NaN for any other; NaN or-ed with it stays NaN. */
function emitCheck(code: Code, met: number, value: () => void, pool: LocalPool): void {
  const local = pool.take();
  value();
  code.tee(local);
  code.get(local);
  code.vector('subtract');
  code.get(met);
  code.vector('or');
  code.set(met);
  pool.giveBack(local);
}

/** All bits set in the lanes that are NaN, none in the others. */
function emitMask(code: Code, met: number): void {
  code.get(met);
  code.get(met);
  code.vector('notEqual');
  code.set(met);
}
