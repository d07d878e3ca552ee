import { SIGNS, type BinaryWord, type Expression, type Reference, type Subscript } from './expression.ts';

// Precedence: a part whose precedence is below what its place needs gets brackets.
const CHOOSE = 0;
const NEGATE = 6;
const POWER = 7;
const ATOM = 9;

const STRENGTH: Readonly<Record<BinaryWord, number>> = {
  or: 1,
  and: 2,
  less: 3,
  lessEqual: 3,
  greater: 3,
  greaterEqual: 3,
  equal: 3,
  notEqual: 3,
  add: 4,
  subtract: 4,
  multiply: 5,
  divide: 5,
  power: POWER,
};

/** The expression as text; reading that text gives the same expression. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'none':
      return 'none';
    case 'reference':
      return printReference(expression);
    case 'unary':
      switch (expression.operator) {
        case 'negate':
          return `-${within(expression.of, POWER)}`;
        case 'not':
          return `not ${within(expression.of, ATOM)}`;
        default:
          return `${expression.operator}(${printExpression(expression.of)})`;
      }
    case 'binary': {
      const strength = STRENGTH[expression.operator];
      const comparison = strength === STRENGTH.less;
      const left = within(
        expression.left,
        expression.operator === 'power' ? ATOM : strength + (comparison ? 1 : 0),
      );
      const right = within(expression.right, expression.operator === 'power' ? ATOM : strength + 1);
      return `${left} ${SIGNS[expression.operator]} ${right}`;
    }
    case 'choose':
      return `${within(expression.when, 1)} ? ${within(expression.then, 1)} : ${within(expression.otherwise, CHOOSE)}`;
    case 'call':
      return `${expression.function}(${expression.arguments.map(printExpression).join(', ')})`;
    case 'over':
      return `${expression.fold}Over(${expression.set}, ${printExpression(expression.of)})`;
  }
}

function within(expression: Expression, strength: number): string {
  const text = printExpression(expression);
  return strengthOf(expression) < strength ? `(${text})` : text;
}

function strengthOf(expression: Expression): number {
  if (expression.kind === 'binary') return STRENGTH[expression.operator];
  if (expression.kind === 'choose') return CHOOSE;
  if (expression.kind === 'unary' && (expression.operator === 'negate' || expression.operator === 'not'))
    return NEGATE;
  if (expression.kind === 'number' && expression.value < 0) return NEGATE;
  return ATOM;
}

function printReference(reference: Reference): string {
  const { name, subscripts, when } = reference;
  const plain = subscripts.length === 0 ? name : `${name}[${subscripts.map(printSubscript).join(', ')}]`;
  return when === 'now' ? plain : `${when}(${plain})`;
}

function printSubscript(subscript: Subscript): string {
  switch (subscript.kind) {
    case 'member':
      return subscript.member;
    case 'bound':
      return subscript.set;
    default:
      return `${subscript.kind}(${subscript.set})`;
  }
}
