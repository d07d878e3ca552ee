import type { ScalarExpression, ScalarModel } from '../../language/scalar-model.ts';
import type { Quantity } from '../find-quantities.ts';
import type { LiveEquations } from '../live-equations.ts';
import { Graph, passedOn, type Node } from './graph.ts';
import { asNumber, binary, choose, unary } from './simplify.ts';

/** A model as one graph: month 0 and any later month, sharing whatever they have in common. */
export interface Lowered {
  readonly graph: Graph;
  /** For each asked output, its value at month 0 and in a later month. */
  readonly outputs: readonly { readonly first: Node; readonly later: Node }[];
  /** Equations whose last month is looked at, with their values at month 0 and in a later month. */
  readonly carried: readonly Carried[];
  /** Values that must be finite; everything else that is not makes one of these so. */
  readonly checked: readonly Node[];
}

export interface Carried {
  readonly last: Node;
  readonly first: Node;
  readonly later: Node;
}

type Reading = { readonly month: 'first' | 'later'; readonly none: 'NaN' | 'zero' };

/**
 * Lowers the live equations. At month 0 a schedule is its first number, so everything of month 0 is without months,
 * and `initial(x)` is simply month 0's node: what does not change with the month needs no further search.
 */
export function lowerModel(model: ScalarModel, live: LiveEquations, asked: readonly Quantity[]): Lowered {
  const graph = new Graph();
  const first = new Map<number, Node>();
  const later = new Map<number, Node>();
  const looksBack = new Map<number, Node>();
  const computed = new Set<Node>();

  const valueNode = (equation: number, when: 'now' | 'last' | 'initial', month: 'first' | 'later'): Node => {
    if (when === 'last') {
      const { first: atFirst, later: atLater } = model.equations[equation]!;
      // What is the same computation in every month, from numbers without months, never changes.
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

  const lower = (expression: ScalarExpression, reading: Reading): Node => {
    switch (expression.kind) {
      case 'number':
        return graph.leaf('number', expression.value);
      case 'none':
        return graph.leaf('number', reading.none === 'NaN' ? NaN : 0);
      case 'input':
        return graph.leaf('input', expression.input);
      case 'schedule':
        if (reading.month === 'first' || expression.when === 'initial')
          return graph.leaf('scheduleInitial', expression.schedule);
        return graph.leaf(expression.when === 'now' ? 'scheduleNow' : 'scheduleLast', expression.schedule);
      case 'value':
        return valueNode(expression.equation, expression.when, reading.month);
      case 'unary':
        return unary(graph, expression.operator, lower(expression.of, reading));
      case 'binary':
        return binary(
          graph,
          expression.operator,
          lower(expression.left, reading),
          lower(expression.right, reading),
        );
      case 'choose':
        return choose(
          graph,
          lower(expression.when, reading),
          lower(expression.then, reading),
          lower(expression.otherwise, reading),
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

  const outputs = asked.map(({ kind, position }) => {
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
  known.set(equation, false); // a ring through `last` is no constant
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
 * NaN and infinities spread: a node needs no check of its own where another node, computed in the same months, would be
 * one of them with it and is checked.
 */
function withoutImplied(graph: Graph, computed: ReadonlySet<Node>, changes: readonly boolean[]): Node[] {
  const answeredFor = new Set<Node>();
  const checked: Node[] = [];
  for (let id = graph.nodes.length - 1; id >= 0; id--) {
    const node = graph.nodes[id]!;
    if (computed.has(node) && !answeredFor.has(node)) {
      answeredFor.add(node);
      // A known number needs a look only where it is not finite; an input that passes through an equation always does.
      if (node.kind !== 'number' || !Number.isFinite(node.value)) checked.push(node);
    }
    if (!answeredFor.has(node)) continue;
    for (const operand of passedOn(node)) if (changes[operand.id] === changes[id]) answeredFor.add(operand);
  }
  return checked;
}
