import type { Code, VectorInstruction } from './code.ts';
import { isLeaf, isTruth, type Node } from './graph.ts';

/** A store or a check, emitted as soon as its value is computed. */
export interface Action {
  /** The value it takes. */
  readonly on: Node;
  /** Emits it; `value` puts the number on the stack. */
  readonly emit: (value: () => void) => void;
}

/** How nodes that are not computed here are read. */
export interface Surroundings {
  readonly code: Code;
  /** Emits the read of a leaf, or of a node in memory or a lasting local, and gives true; for other nodes gives false. */
  readonly given: (node: Node) => boolean;
  /** The same answer without emitting. */
  readonly isGiven: (node: Node) => boolean;
  readonly functions: Readonly<Partial<Record<'exp' | 'log' | 'power', number>>>;
  /** Locals for passing values. */
  readonly pool: LocalPool;
}

/** Reuses locals whose value is no longer needed, which keeps the function's frame small. */
export class LocalPool {
  readonly #free: number[] = [];
  readonly #code: Code;
  constructor(code: Code) {
    this.#code = code;
  }
  take(): number {
    return this.#free.pop() ?? this.#code.newLocal('v128');
  }
  giveBack(local: number): void {
    this.#free.push(local);
  }
}

const DEEPEST_INLINE = 40;

/**
 * Emits the actions and the nodes that they need, each shared node once, in the order of the graph. A node used once is
 * computed where it is used; others go through a local.
 *
 * `lasting` maps nodes to the locals that must have their values afterwards; `closing` are put on the stack at the end, in
 * order.
 */
export function emitNodes(
  around: Surroundings,
  actions: readonly Action[],
  lasting: ReadonlyMap<Node, number>,
  closing: readonly Node[],
): void {
  const { code } = around;
  const needed = new Set<Node>();
  const uses = new Map<Node, number>();
  const depth = new Map<Node, number>();
  const use = (node: Node): void => {
    uses.set(node, (uses.get(node) ?? 0) + 1);
  };
  const waiting: Node[] = [];
  const need = (node: Node): void => {
    use(node);
    waiting.push(node);
  };
  for (const { on } of actions) need(on);
  for (const node of lasting.keys()) need(node);
  for (const node of closing) need(node);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (around.isGiven(node) || needed.has(node)) continue;
    needed.add(node);
    for (const operand of node.operands) need(operand);
  }

  const ordered = [...needed].sort((a, b) => a.id - b.id);
  const shared = new Set<Node>();
  for (const node of ordered) {
    let deepest = 0;
    for (const operand of node.operands)
      if (!shared.has(operand)) deepest = Math.max(deepest, depth.get(operand) ?? 0);
    depth.set(node, deepest + 1);
    // `max(x, 0)` and its like name an operand twice only through instructions that read it once: see `emitOperation`.
    if (lasting.has(node) || uses.get(node)! > 1 || deepest + 1 >= DEEPEST_INLINE) shared.add(node);
  }

  const steps: { readonly on: Node; readonly emit?: (value: () => void) => void }[] = [];
  let nextAction = 0;
  const sortedActions = [...actions].sort((a, b) => a.on.id - b.on.id);
  const actionsUpTo = (id: number): void => {
    while (nextAction < sortedActions.length && sortedActions[nextAction]!.on.id <= id)
      steps.push(sortedActions[nextAction++]!);
  };
  for (const node of ordered) {
    if (!shared.has(node)) continue;
    actionsUpTo(node.id - 1);
    steps.push({ on: node });
  }
  actionsUpTo(Infinity);

  const lastUse = new Map<Node, number>();
  const markUses = (node: Node, step: number, isRoot: boolean): void => {
    if (!needed.has(node)) return;
    if (shared.has(node) && !isRoot) {
      lastUse.set(node, step);
      return;
    }
    for (const operand of node.operands) markUses(operand, step, false);
  };
  steps.forEach(({ on, emit }, i) => markUses(on, i, emit === undefined));
  for (const node of closing) markUses(node, steps.length, false);

  const locals = new Map<Node, number>(lasting);
  const endingAt = new Map<number, Node[]>();
  for (const [node, step] of lastUse) {
    if (lasting.has(node)) continue;
    const list = endingAt.get(step);
    if (list) list.push(node);
    else endingAt.set(step, [node]);
  }

  const value = (node: Node): void => {
    if (around.given(node)) return;
    if (shared.has(node)) code.get(locals.get(node)!);
    else compute(node);
  };
  const compute = (node: Node): void => emitOperation(around, node, value);

  steps.forEach(({ on, emit }, i) => {
    if (emit) emit(() => value(on));
    else compute(on);
    for (const ended of endingAt.get(i) ?? []) around.pool.giveBack(locals.get(ended)!);
    if (emit) return;
    if (!locals.has(on)) locals.set(on, around.pool.take());
    code.set(locals.get(on)!);
  });
  for (const node of closing) value(node);
  for (const ended of endingAt.get(steps.length) ?? []) around.pool.giveBack(locals.get(ended)!);
}

const PLAIN: ReadonlySet<string> = new Set<VectorInstruction>([
  'add',
  'subtract',
  'multiply',
  'divide',
  'negate',
  'abs',
  'sqrt',
  'floor',
  'less',
  'lessEqual',
  'equal',
  'notEqual',
  'and',
  'or',
  'not',
]);

const EXPONENT_OF_2_TO_52 = 0x4330000000000000n;

/** Emits one operation; `value` puts an operand on the stack. */
export function emitOperation(
  { code, functions, pool }: Pick<Surroundings, 'code' | 'functions' | 'pool'>,
  node: Node,
  value: (node: Node) => void,
): void {
  if (isLeaf(node)) throw new Error(`A leaf of the graph is not given: ${node.kind}.`);
  const [a, b, c] = node.operands as [Node, Node, Node];
  switch (node.kind) {
    case 'min':
    case 'max':
      emitMinMax(code, pool, node.kind, a, b, value);
      return;
    case 'exp':
    case 'log':
      value(a);
      code.call(functions[node.kind]!);
      return;
    case 'power':
      value(a);
      value(b);
      code.call(functions.power!);
      return;
    case 'choose':
      emitChoose(code, a, b, c, value);
      return;
    case 'toNumber':
      value(a);
      code.number(1);
      code.vector('and');
      return;
    case 'toTruth': // 0 < |x|: false for 0 and for NaN
      code.number(0);
      value(a);
      code.vector('abs');
      code.vector('less');
      return;
    case 'exponent':
      value(a);
      code.i32(52);
      code.vector('shiftRight');
      code.constant(EXPONENT_OF_2_TO_52);
      code.vector('or');
      code.number(2 ** 52);
      code.vector('subtract');
      return;
    case 'mantissa':
      value(a);
      code.constant(0x000fffffffffffffn);
      code.vector('and');
      code.number(1);
      code.vector('or');
      return;
    case 'twoTo': // the sum's lowest bits are the biased exponent
      value(a);
      code.number(2 ** 52 + 1023);
      code.vector('add');
      code.i32(52);
      code.vector('shiftLeft');
      return;
    case 'high':
      value(a);
      code.constant(0xfffffffff8000000n);
      code.vector('and');
      return;
    default:
      if (!PLAIN.has(node.kind)) throw new Error(`No instruction for ${node.kind}.`);
      for (const operand of node.operands) value(operand);
      code.vector(node.kind as VectorInstruction);
  }
}

/**
 * `f64x2.min` and `max` take some eight machine instructions one after the other, `pmin(a, b)` (`b < a ? b : a`) one.
 * Beside a known number other than 0 and NaN they agree; beside 0 they do too, once -0 is made 0 for `max`. Otherwise
 * `pmin(a, b)` and `pmin(b, a)` differ only for 0 beside -0 and for NaN: or-ing the two gives the -0, or a NaN. For `max`,
 * and-ing gives the 0; the two are unequal only where there is a NaN.
 */
function emitMinMax(
  code: Code,
  pool: LocalPool,
  kind: 'min' | 'max',
  a: Node,
  b: Node,
  value: (node: Node) => void,
): void {
  const instruction = kind === 'min' ? 'pseudoMin' : 'pseudoMax';
  const [known, other] = a.kind === 'number' ? [a, b] : [b, a];
  const simple =
    known.kind === 'number' &&
    !Number.isNaN(known.value) &&
    !Object.is(known.value, -0) &&
    other.kind !== 'number';
  if (simple) {
    value(other);
    value(known);
    code.vector(instruction);
    if (kind === 'max' && known.value === 0) {
      code.number(0);
      code.vector('add');
    }
    return;
  }
  const both = (one: number, two: number): void => {
    code.get(one);
    code.get(two);
    code.vector(instruction);
  };
  value(a);
  const left = pool.take();
  code.set(left);
  value(b);
  const right = pool.take();
  code.set(right);
  both(left, right);
  if (kind === 'min') {
    both(right, left);
    code.vector('or');
  } else {
    const [one, two] = [pool.take(), pool.take()];
    code.tee(one);
    both(right, left);
    code.tee(two);
    code.vector('and');
    code.get(one);
    code.get(two);
    code.vector('notEqual');
    code.vector('or');
    pool.giveBack(one);
    pool.giveBack(two);
  }
  pool.giveBack(left);
  pool.giveBack(right);
}

function emitChoose(code: Code, when: Node, then: Node, otherwise: Node, value: (node: Node) => void): void {
  if (isTruth(then) || isTruth(otherwise)) throw new Error('A ternary between truth values.');
  const isZero = (node: Node): boolean => node.kind === 'number' && Object.is(node.value, 0);
  if (isZero(otherwise)) {
    value(then);
    value(when);
    code.vector('and');
  } else if (isZero(then)) {
    value(otherwise);
    value(when);
    code.vector('andNot');
  } else {
    value(then);
    value(otherwise);
    value(when);
    code.vector('select');
  }
}
