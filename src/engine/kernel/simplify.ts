import { applyBinary, applyUnary } from '../apply-operator.ts';
import type { BinaryOperator, UnaryOperator } from '../../language/scalar-model.ts';
import { isTruth, type Graph, type Node } from './graph.ts';

const isNumber = (node: Node, value: number): boolean =>
  node.kind === 'number' && Object.is(node.value, value);
const isFixed = (node: Node): boolean => node.kind === 'number' || node.kind === 'truth';

const asTruth = (graph: Graph, node: Node): Node => {
  if (isTruth(node)) return node;
  if (node.kind === 'number')
    return graph.leaf('truth', node.value !== 0 && !Number.isNaN(node.value) ? 1 : 0);
  return node.kind === 'toNumber' ? node.operands[0]! : graph.operation('toTruth', node);
};

export const asNumber = (graph: Graph, node: Node): Node => {
  if (!isTruth(node)) return node;
  return node.kind === 'truth' ? graph.leaf('number', node.value) : graph.operation('toNumber', node);
};

/** A unary operation, computed now where its operand is a number. Every shortcut gives the same bits. */
export function unary(graph: Graph, operator: UnaryOperator, of: Node): Node {
  if (operator === 'not') {
    const truth = asTruth(graph, of);
    if (truth.kind === 'truth') return graph.leaf('truth', 1 - truth.value);
    return truth.kind === 'not' ? truth.operands[0]! : graph.operation('not', truth);
  }
  const operand = asNumber(graph, of);
  if (operand.kind === 'number') return graph.leaf('number', applyUnary(operator, operand.value));
  if (operator === 'negate' && operand.kind === 'negate') return operand.operands[0]!;
  return graph.operation(operator, operand);
}

/** A binary operation, computed now where both operands are numbers. Every shortcut gives the same bits. */
export function binary(graph: Graph, operator: BinaryOperator, left: Node, right: Node): Node {
  if (operator === 'and' || operator === 'or')
    return connect(graph, operator, asTruth(graph, left), asTruth(graph, right));
  const a = asNumber(graph, left);
  const b = asNumber(graph, right);
  switch (operator) {
    case 'less':
    case 'lessEqual':
    case 'equal':
    case 'notEqual':
      if (isFixed(a) && isFixed(b)) return graph.leaf('truth', applyBinary(operator, a.value, b.value));
      return graph.operation(operator, a, b);
    case 'greater':
      return binary(graph, 'less', b, a);
    case 'greaterEqual':
      return binary(graph, 'lessEqual', b, a);
    default:
  }
  if (isFixed(a) && isFixed(b)) return graph.leaf('number', applyBinary(operator, a.value, b.value));
  switch (operator) {
    case 'add': // x + 0 is not x where x is -0
      if (isNumber(b, -0)) return a;
      if (isNumber(a, -0)) return b;
      break;
    case 'subtract':
      if (isNumber(b, 0)) return a;
      break;
    case 'multiply':
      if (isNumber(b, 1)) return a;
      if (isNumber(a, 1)) return b;
      break;
    case 'divide':
      if (isNumber(b, 1)) return a;
      break;
    case 'min':
      if (a === b || isNumber(b, Infinity)) return a;
      if (isNumber(a, Infinity)) return b;
      break;
    case 'max':
      if (a === b || isNumber(b, -Infinity)) return a;
      if (isNumber(a, -Infinity)) return b;
      break;
    default:
  }
  return graph.operation(operator, a, b);
}

function connect(graph: Graph, operator: 'and' | 'or', a: Node, b: Node): Node {
  const neutral = operator === 'and' ? 1 : 0;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (one.kind === 'truth') return one.value === neutral ? other : one;
  return a === b ? a : graph.operation(operator, a, b);
}

export function choose(graph: Graph, when: Node, then: Node, otherwise: Node): Node {
  const truth = asTruth(graph, when);
  if (truth.kind === 'truth') return truth.value ? then : otherwise;
  const a = asNumber(graph, then);
  const b = asNumber(graph, otherwise);
  if (a === b) return a;
  return truth.kind === 'not'
    ? graph.operation('choose', truth.operands[0]!, b, a)
    : graph.operation('choose', truth, a, b);
}
