import type { BinaryWord, Expression } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { quote } from './place.ts';
import { readCall } from './read-call.ts';
import { readReference } from './read-reference.ts';
import { refusal, type Reading } from './reading.ts';

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
 * Null where something is wrong; then at least one problem was added, and every other part was read too.
 */
export function readExpression(
  node: ParsedNode,
  bound: ReadonlySet<string>,
  reading: Reading,
): Expression | null {
  return read(node, bound, reading);
}

function read(node: ParsedNode, bound: ReadonlySet<string>, reading: Reading): Expression | null {
  const refuse = refusal(reading);
  const inside = (part: ParsedNode): Expression | null => read(part, bound, reading);

  switch (node.type) {
    case 'ParenthesisNode':
      return inside(node.content);
    case 'ConstantNode': {
      if (typeof node.value === 'number' && Number.isFinite(node.value))
        return { kind: 'number', value: node.value };
      if (typeof node.value === 'number')
        return refuse(
          'number',
          `${quote(node.toString())} is not a number to compute with. Write an ordinary one in digits.`,
        );
      return refuse(
        'word',
        `${quote(node.toString())} has no meaning in an equation. Use numbers, names and conditions.`,
      );
    }
    case 'SymbolNode':
      return node.name === 'none' ? { kind: 'none' } : readReference(node, bound, reading);
    case 'AccessorNode':
      return readReference(node, bound, reading);
    case 'ConditionalNode': {
      const when = inside(node.condition);
      const then = inside(node.trueExpr);
      const otherwise = inside(node.falseExpr);
      return when && then && otherwise && { kind: 'choose', when, then, otherwise };
    }
    case 'OperatorNode': {
      const piece = (): string => quote(node.toString());
      const parts = node.args.map(inside);
      if (node.isPercentage)
        return refuse('operator', `${piece()} is a percentage. Write 0.05 rather than 5%.`);
      if (node.implicit) {
        const [a, b] = node.args.map(String);
        return refuse(
          'implicit-product',
          `nothing stands between ${quote(a ?? '')} and ${quote(b ?? '')} in ${piece()}. Write * where you mean times.`,
        );
      }
      if (node.args.length === 1) {
        const [of = null] = parts;
        if (node.fn === 'unaryMinus') return of && { kind: 'unary', operator: 'negate', of };
        if (node.fn === 'not') return of && { kind: 'unary', operator: 'not', of };
        if (node.fn === 'unaryPlus')
          return refuse('operator', `${piece()} begins with a plus sign that does nothing. Leave it out.`);
        return refuse(
          'operator',
          `${piece()} uses ${quote(node.op)}, which the language does not have. There are + - * / ^, comparisons, and, or, not.`,
        );
      }
      const operator = OPERATORS.get(node.fn);
      if (!operator)
        return refuse(
          'operator',
          `${piece()} uses ${quote(node.op)}, which the language does not have. There are + - * / ^, comparisons, and, or, not.`,
        );
      const [left = null, right = null] = parts;
      return left && right && { kind: 'binary', operator, left, right };
    }
    case 'FunctionNode':
      return readCall(node, bound, reading, (part, within) => read(part, within, reading));
    case 'RelationalNode':
      return refuse(
        'chained-comparison',
        `${quote(node.toString())} compares more than two things. Write a < b and b < c.`,
      );
    case 'FunctionAssignmentNode':
      return refuse(
        'assignment',
        `${quote(node.toString())} defines a function. An equation is a single expression.`,
      );
    case 'AssignmentNode':
      return refuse(
        'assignment',
        `${quote(node.toString())} assigns a value. Write only what stands right of the =, or == to compare.`,
      );
    case 'BlockNode':
      return refuse(
        'several',
        `${quote(node.toString())} is more than one statement. Write a single expression.`,
      );
    case 'RangeNode':
      return refuse(
        'range',
        `${quote(node.toString())} is a range of numbers. Use sumOver, minOver or maxOver to run over a set.`,
      );
    default:
      return refuse(
        'list',
        `${quote(node.toString())} is a list. An equation gives one number; sets are written in brackets after a name.`,
      );
  }
}
