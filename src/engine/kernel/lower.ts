import type { ScalarExpression, ScalarModel } from '../../language/scalar-model.ts';
import type { Quantity } from '../find-quantities.ts';
import type { LiveEquations } from '../live-equations.ts';
import { Graph, passedOn, type Node } from './graph.ts';
import { asNumber, binary, choose, unary } from './simplify.ts';

/** A model as one graph: month 0 and any later month, sharing whatever they have in common. */
export interface Lowered {
  readonly graph: Graph;
  /** For each output, its value at month 0 and in a later month. */
  readonly outputs: readonly { readonly first: Node; readonly later: Node }[];
  /** Equations that some `last` reads: its leaf, and their values at month 0 and in a later month. */
  readonly carried: readonly Carried[];
  /** Values to check: wherever an equation is not finite, one of these is not either. */
  readonly checked: readonly Node[];
}

export interface Carried {
  readonly last: Node;
  readonly first: Node;
  readonly later: Node;
}

/** Which month of an equation is lowered, and what stands for *none* in it. */
type Variant = { readonly month: 'first' | 'later'; readonly none: 'NaN' | 'zero' };

/**
 * Lowers the live equations. Month-0 nodes read `schedules[0]`, so none of them depends on the month loop; `initial(x)`
 * reuses the month-0 node.
 */
export function lowerModel(
  model: ScalarModel,
  live: LiveEquations,
  quantities: readonly Quantity[],
): Lowered {
  const graph = new Graph();
  const first = new Map<number, Node>();
  const later = new Map<number, Node>();
  const looksBack = new Map<number, Node>();
  const computed = new Set<Node>();

  const valueNode = (equation: number, when: 'now' | 'last' | 'initial', month: 'first' | 'later'): Node => {
    if (when === 'last') {
      const { first: atFirst, later: atLater } = model.equations[equation]!;
      // A constant equation has the same value last month: read its month-0 node and carry nothing.
      if (atFirst === atLater && isConstant(model, equation, constants)) return first.get(equation)!;
      const node = graph.leaf('last', equation);
      looksBack.set(equation, node);
      return node;
    }
    const values = when === 'initial' || month === 'first' ? first : later;
    const node = values.get(equation);
    if (!node) throw new Error(`${model.equations[equation]!.name} is used before it is computed.`);
    return node;
  };
  const constants = new Map<number, boolean>();

  const lower = (expression: ScalarExpression, variant: Variant): Node => {
    switch (expression.kind) {
      case 'number':
        return graph.leaf('number', expression.value);
      case 'none':
        return graph.leaf('number', variant.none === 'NaN' ? NaN : 0);
      case 'input':
        return graph.leaf('input', expression.input);
      case 'schedule':
        if (variant.month === 'first' || expression.when === 'initial')
          return graph.leaf('scheduleInitial', expression.schedule);
        return graph.leaf(expression.when === 'now' ? 'scheduleNow' : 'scheduleLast', expression.schedule);
      case 'value':
        return valueNode(expression.equation, expression.when, variant.month);
      case 'unary':
        return unary(graph, expression.operator, lower(expression.of, variant));
      case 'binary':
        return binary(
          graph,
          expression.operator,
          lower(expression.left, variant),
          lower(expression.right, variant),
        );
      case 'choose':
        return choose(
          graph,
          lower(expression.when, variant),
          lower(expression.then, variant),
          lower(expression.otherwise, variant),
        );
    }
  };

  for (const month of ['first', 'later'] as const) {
    const values = month === 'first' ? first : later;
    for (const equation of month === 'first' ? model.firstOrder : model.laterOrder) {
      if (!live[month].has(equation)) continue;
      const { [month]: expression, canBeNone } = model.equations[equation]!;
      values.set(equation, asNumber(graph, lower(expression, { month, none: 'NaN' })));
      computed.add(
        canBeNone ? asNumber(graph, lower(expression, { month, none: 'zero' })) : values.get(equation)!,
      );
    }
  }

  const outputs = quantities.map(({ kind, position }) => {
    switch (kind) {
      case 'equation':
        return { first: first.get(position)!, later: later.get(position)! };
      case 'input':
        return { first: graph.leaf('input', position), later: graph.leaf('input', position) };
      case 'schedule':
        return { first: graph.leaf('scheduleInitial', position), later: graph.leaf('scheduleNow', position) };
    }
  });
  const carried = [...looksBack].map(([equation, last]) => ({
    last,
    first: first.get(equation)!,
    later: later.get(equation)!,
  }));
  return { graph, outputs, carried, checked: withoutImplied(graph, computed, monthly(graph)) };
}

/** Whether an equation is the same in every month: the same expression, of inputs and equally constant equations. */
function isConstant(model: ScalarModel, equation: number, known: Map<number, boolean>): boolean {
  const before = known.get(equation);
  if (before !== undefined) return before;
  known.set(equation, false); // met again below: a ring through `last`, so not constant
  const constant = (expression: ScalarExpression): boolean => {
    switch (expression.kind) {
      case 'number':
      case 'none':
      case 'input':
        return true;
      case 'schedule':
        return expression.when === 'initial';
      case 'value':
        return expression.when === 'now' && isConstant(model, expression.equation, known);
      case 'unary':
        return constant(expression.of);
      case 'binary':
        return constant(expression.left) && constant(expression.right);
      case 'choose':
        return constant(expression.when) && constant(expression.then) && constant(expression.otherwise);
    }
  };
  const { first, later } = model.equations[equation]!;
  const result = first === later && constant(first);
  known.set(equation, result);
  return result;
}

/** For each node, whether it changes with the month. */
export function monthly(graph: Graph): boolean[] {
  const changes: boolean[] = [];
  for (const { kind, operands } of graph.nodes)
    changes.push(
      kind === 'scheduleNow' ||
        kind === 'scheduleLast' ||
        kind === 'last' ||
        operands.some(({ id }) => changes[id]!),
    );
  return changes;
}

/**
 * The nodes of `computed` that need a check of their own. NaN and infinities spread: where a node is an operand of a checked
 * one that passes them on, in the same months, that check answers for both.
 */
function withoutImplied(graph: Graph, computed: ReadonlySet<Node>, changes: readonly boolean[]): Node[] {
  const answeredFor = new Set<Node>();
  const checked: Node[] = [];
  for (let id = graph.nodes.length - 1; id >= 0; id--) {
    const node = graph.nodes[id]!;
    if (computed.has(node) && !answeredFor.has(node)) {
      answeredFor.add(node);
      // A known number needs a check only where it is not finite.
      if (node.kind !== 'number' || !Number.isFinite(node.value)) checked.push(node);
    }
    if (!answeredFor.has(node)) continue;
    for (const operand of passedOn(node)) if (changes[operand.id] === changes[id]) answeredFor.add(operand);
  }
  return checked;
}
