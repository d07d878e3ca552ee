import type { Problem } from '../base/problem.ts';
import type { BinaryWord, Expression } from './expression.ts';
import { clipped, problemAt, type Place } from './place.ts';
import { printExpression } from './print-expression.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';

const COMPARISONS: ReadonlySet<BinaryWord> = new Set<BinaryWord>([
  'less',
  'lessEqual',
  'greater',
  'greaterEqual',
  'equal',
  'notEqual',
]);

export const isComparison = (operator: BinaryWord): boolean => COMPARISONS.has(operator);

const isCondition = (expression: Expression): boolean =>
  (expression.kind === 'unary' && expression.operator === 'not') ||
  (expression.kind === 'binary' &&
    (isComparison(expression.operator) || expression.operator === 'and' || expression.operator === 'or'));

/**
 * Problems with conditions, numbers and *none* in the wrong place. A comparison is a condition, not a 0 or 1; conditions
 * belong before a `?` and beside `and`, `or`, `not`. *none* may only be a whole branch of ternaries from the top.
 */
export function checkKinds(expression: Expression, place: Place, noneAllowed: boolean): Problem[] {
  const problems: Problem[] = [];
  const refuse = <C extends TextCode>(code: C, facts: TextFacts<C>): void => {
    problems.push(problemAt(place, code, facts));
  };

  const number = (part: Expression, mayBeNone: boolean): void => {
    if (isCondition(part)) {
      const text = printExpression(part);
      refuse('condition-as-number', { piece: clipped(text), counted: clipped(`${text} ? 1 : 0`) });
      condition(part);
      return;
    }
    switch (part.kind) {
      case 'none':
        if (!mayBeNone) refuse('none', { why: noneAllowed ? 'branch' : 'never' });
        return;
      case 'choose':
        condition(part.when);
        number(part.then, mayBeNone);
        number(part.otherwise, mayBeNone);
        return;
      case 'unary':
      case 'over':
        number(part.of, false);
        return;
      case 'binary':
        number(part.left, false);
        number(part.right, false);
        return;
      case 'call':
        for (const argument of part.arguments) number(argument, false);
        return;
      default:
    }
  };

  const condition = (part: Expression): void => {
    if (!isCondition(part)) {
      const text = printExpression(part);
      refuse('number-as-condition', { piece: clipped(text), compared: clipped(`${text} > 0`) });
      number(part, false);
    } else if (part.kind === 'unary') condition(part.of);
    else if (part.kind === 'binary') {
      const check = isComparison(part.operator) ? (side: Expression) => number(side, false) : condition;
      check(part.left);
      check(part.right);
    }
  };

  if (expression.kind === 'none') refuse('none', { why: 'alone' });
  else number(expression, noneAllowed);
  return problems;
}

/** Whether some branch of ternaries from the top is *none*. */
export const canBeNone = (expression: Expression): boolean =>
  expression.kind === 'none' ||
  (expression.kind === 'choose' && (canBeNone(expression.then) || canBeNone(expression.otherwise)));
