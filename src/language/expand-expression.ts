import type { Problem } from '../base/problem.ts';
import type { CheckedModel } from './checked-model.ts';
import type { Expression, Reference } from './expression.ts';
import type { Family } from './families.ts';
import { clipped, problemAt, type Place } from './place.ts';
import { printExpression } from './print-expression.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';
import type { BinaryOperator, ScalarExpression } from './scalar-model.ts';

/** What `expandExpression` needs to know about the model and the current members. */
export interface Surroundings extends Place {
  readonly model: CheckedModel;
  readonly families: ReadonlyMap<string, Family>;
  /** For each set that stands for one member here, the position of that member. */
  readonly bound: ReadonlyMap<string, number>;
  /** How many nodes may still be written; below 0 the model is too large. */
  readonly budget: { left: number };
}

/** Stops the expansion of one equation; `expandModel` catches it and returns the problem. */
export class ExpansionError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const ZERO: ScalarExpression = { kind: 'number', value: 0 };
const NONE: ScalarExpression = { kind: 'none' };

/** One expression with members in place of bound sets, and with its folds over sets written out. */
export function expandExpression(expression: Expression, around: Surroundings): ScalarExpression {
  const bound = new Map(around.bound);

  const fail = <C extends TextCode>(code: C, facts: TextFacts<C>): never => {
    throw new ExpansionError(problemAt(around, code, facts));
  };

  const expand = (part: Expression): ScalarExpression => {
    if (--around.budget.left < 0) fail('too-large', {});
    switch (part.kind) {
      case 'number':
        return part;
      case 'none':
        return NONE;
      case 'reference':
        return reference(part);
      case 'unary':
        return { kind: 'unary', operator: part.operator, of: expand(part.of) };
      case 'binary':
        return {
          kind: 'binary',
          operator: part.operator,
          left: expand(part.left),
          right: expand(part.right),
        };
      case 'choose':
        return {
          kind: 'choose',
          when: expand(part.when),
          then: expand(part.then),
          otherwise: expand(part.otherwise),
        };
      case 'call': {
        const parts = part.arguments.map(expand);
        if (part.function === 'clamp') return binary('min', binary('max', parts[0]!, parts[1]!), parts[2]!);
        const operator = part.function;
        return parts.reduce((left, right) => binary(operator, left, right));
      }
      case 'over':
        return over(part);
    }
  };

  const over = (part: Extract<Expression, { kind: 'over' }>): ScalarExpression => {
    const { members } = around.model.sets.get(part.set)!;
    const operator = part.fold === 'sum' ? 'add' : part.fold;
    let whole: ScalarExpression | undefined;
    for (let i = 0; i < members.length; i++) {
      bound.set(part.set, i);
      const term = expand(part.of);
      whole = whole ? binary(operator, whole, term) : term;
    }
    bound.delete(part.set);
    if (whole) return whole;
    if (part.fold === 'sum') return ZERO;
    return fail('empty-set', { piece: clipped(printExpression(part)), set: part.set });
  };

  const reference = (part: Reference): ScalarExpression => {
    const family = around.families.get(part.name)!;
    let place = 0;
    for (let i = 0; i < part.subscripts.length; i++) {
      const subscript = part.subscripts[i]!;
      const size = family.sizes[i]!;
      let position: number;
      if (subscript.kind === 'member')
        position = around.model.sets.get(subscript.set)!.positions.get(subscript.member)!;
      else {
        const here = bound.get(subscript.set)!;
        position = subscript.kind === 'previous' ? here - 1 : subscript.kind === 'next' ? here + 1 : here;
      }
      // The language defines `previous` of the first member and `next` of the last as 0.
      if (position < 0 || position >= size) return ZERO;
      place = place * size + position;
    }
    return family.read(place, part.when);
  };

  return expand(expression);
}

export const binary = (
  operator: BinaryOperator,
  left: ScalarExpression,
  right: ScalarExpression,
): ScalarExpression => ({ kind: 'binary', operator, left, right });
