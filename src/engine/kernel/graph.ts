import type { Ops } from '../math/ops.ts';

/** Operations on pairs of numbers (f64x2) and of truth values (all bits set, or none). */
export type Operation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'min'
  | 'max'
  | 'negate'
  | 'abs'
  | 'sqrt'
  | 'floor'
  | 'exp'
  | 'log'
  | 'power'
  | 'exponent'
  | 'mantissa'
  | 'twoTo'
  | 'high'
  | 'choose' // truth, then, otherwise
  | 'toNumber' // truth → 1 or 0
  | 'toTruth' // number → neither 0 nor NaN
  | 'less'
  | 'lessEqual'
  | 'equal'
  | 'notEqual'
  | 'and'
  | 'or'
  | 'not';

/** Nodes without operands. `last` is an equation's value in the month before. */
export type LeafKind =
  'number' | 'truth' | 'input' | 'scheduleNow' | 'scheduleLast' | 'scheduleInitial' | 'last' | 'parameter';

export interface Node {
  /** Place in the graph: operands come before what uses them. */
  readonly id: number;
  readonly kind: LeafKind | Operation;
  readonly operands: readonly Node[];
  /** The number, the truth value (1 or 0), or the position of the input, schedule, equation or parameter. */
  readonly value: number;
}

const TRUTHS: ReadonlySet<string> = new Set<Operation | LeafKind>([
  'truth',
  'toTruth',
  'less',
  'lessEqual',
  'equal',
  'notEqual',
  'and',
  'or',
  'not',
]);
export const isTruth = (node: Node): boolean => TRUTHS.has(node.kind);
export const isLeaf = (node: Node): boolean => node.operands.length === 0;

const EITHER_WAY: ReadonlySet<string> = new Set<Operation>([
  'add',
  'multiply',
  'min',
  'max',
  'equal',
  'notEqual',
  'and',
  'or',
]);

/**
 * Operations that give NaN or an infinity whenever an operand is either. Division does so for its first operand only:
 * a number divided by an infinity is 0.
 */
const PASSES_ON: ReadonlySet<string> = new Set<Operation>([
  'add',
  'subtract',
  'multiply',
  'negate',
  'abs',
  'sqrt',
  'floor',
  'log',
]);

/** The operands whose NaN or infinity makes the node NaN or infinite. */
export const passedOn = ({ kind, operands }: Node): readonly Node[] =>
  PASSES_ON.has(kind) ? operands : kind === 'divide' ? operands.slice(0, 1) : [];

/** A graph with shared nodes: the same operation on the same operands is one node. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly #known = new Map<string, Node>();

  leaf(kind: LeafKind, value: number): Node {
    return this.#node(kind, [], value);
  }

  operation(kind: Operation, ...operands: Node[]): Node {
    if (EITHER_WAY.has(kind)) operands.sort((a, b) => a.id - b.id);
    return this.#node(kind, operands, 0);
  }

  #node(kind: LeafKind | Operation, operands: readonly Node[], value: number): Node {
    const name = Object.is(value, -0) ? '-0' : String(value);
    let key: string = operands.length === 0 ? `${kind} ${name}` : kind;
    for (const operand of operands) key += ` ${operand.id}`;
    let node = this.#known.get(key);
    if (!node) {
      node = { id: this.nodes.length, kind, operands, value };
      this.#known.set(key, node);
      this.nodes.push(node);
    }
    return node;
  }
}

/** `exp`, `log` and `power` written as nodes. */
export function graphOps(graph: Graph): Ops<Node, Node> {
  const operation =
    (kind: Operation) =>
    (...operands: Node[]) =>
      graph.operation(kind, ...operands);
  return {
    number: (value) => graph.leaf('number', value),
    add: operation('add'),
    subtract: operation('subtract'),
    multiply: operation('multiply'),
    divide: operation('divide'),
    min: operation('min'),
    max: operation('max'),
    abs: operation('abs'),
    negate: operation('negate'),
    floor: operation('floor'),
    less: operation('less'),
    equal: operation('equal'),
    and: operation('and'),
    or: operation('or'),
    not: operation('not'),
    choose: operation('choose'),
    exponent: operation('exponent'),
    mantissa: operation('mantissa'),
    twoTo: operation('twoTo'),
    high: operation('high'),
  };
}
