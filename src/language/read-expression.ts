import type { BinaryWord, Expression } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { clipped } from './place.ts';
import { readCall } from './read-call.ts';
import { readReference } from './read-reference.ts';
import { refusal, type ReadContext } from './read-context.ts';

const OPERATORS: ReadonlyMap<string, BinaryWord> = new Map<string, BinaryWord>([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'power'],
  ['smaller', 'less'],
  ['smallerEq', 'lessEqual'],
  ['larger', 'greater'],
  ['largerEq', 'greaterEqual'],
  ['equal', 'equal'],
  ['unequal', 'notEqual'],
  ['and', 'and'],
  ['or', 'or'],
]);

/**
 * The parsed text as an expression with every name resolved. `bound` are the sets that stand for one member here.
 * Null where a part is faulty: the problems of all parts have then been added to `context`.
 */
export function readExpression(
  node: ParsedNode,
  bound: ReadonlySet<string>,
  context: ReadContext,
): Expression | null {
  return read(node, bound, context);
}

function read(node: ParsedNode, bound: ReadonlySet<string>, context: ReadContext): Expression | null {
  const refuse = refusal(context);
  const inside = (part: ParsedNode): Expression | null => read(part, bound, context);
  const piece = (): string => clipped(node.toString());

  switch (node.type) {
    case 'ParenthesisNode':
      return inside(node.content);
    case 'ConstantNode': {
      if (typeof node.value === 'number' && Number.isFinite(node.value))
        return { kind: 'number', value: node.value };
      if (typeof node.value === 'number') return refuse('number', { written: piece(), why: 'size' });
      return refuse('word', { piece: piece() });
    }
    case 'SymbolNode':
      return node.name === 'none' ? { kind: 'none' } : readReference(node, bound, context);
    case 'AccessorNode':
      return readReference(node, bound, context);
    case 'ConditionalNode': {
      const when = inside(node.condition);
      const then = inside(node.trueExpr);
      const otherwise = inside(node.falseExpr);
      return when && then && otherwise && { kind: 'choose', when, then, otherwise };
    }
    case 'OperatorNode': {
      const parts = node.args.map(inside);
      if (node.isPercentage) return refuse('operator', { why: 'percentage', piece: piece() });
      if (node.implicit) {
        const [a, b] = node.args.map(String);
        return refuse('implicit-product', {
          piece: piece(),
          left: clipped(a ?? ''),
          right: clipped(b ?? ''),
        });
      }
      if (node.args.length === 1) {
        const [of = null] = parts;
        if (node.fn === 'unaryMinus') return of && { kind: 'unary', operator: 'negate', of };
        if (node.fn === 'not') return of && { kind: 'unary', operator: 'not', of };
        if (node.fn === 'unaryPlus') return refuse('operator', { why: 'plus', piece: piece() });
        return refuse('operator', { why: 'unknown', piece: piece(), operator: clipped(node.op) });
      }
      const operator = OPERATORS.get(node.fn);
      if (!operator)
        return refuse('operator', { why: 'unknown', piece: piece(), operator: clipped(node.op) });
      const [left = null, right = null] = parts;
      return left && right && { kind: 'binary', operator, left, right };
    }
    case 'FunctionNode':
      return readCall(node, bound, context, (part, within) => read(part, within, context));
    case 'RelationalNode':
      return refuse('chained-comparison', { piece: piece() });
    case 'FunctionAssignmentNode':
      return refuse('assignment', { piece: piece(), what: 'function' });
    case 'AssignmentNode':
      return refuse('assignment', { piece: piece(), what: 'value' });
    case 'BlockNode':
      return refuse('several', { piece: piece() });
    case 'RangeNode':
      return refuse('range', { piece: piece() });
    default:
      return refuse('list', { piece: piece() });
  }
}
