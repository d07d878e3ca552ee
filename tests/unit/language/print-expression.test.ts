import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/language/expression.ts';
import { printExpression } from '../../../src/language/print-expression.ts';
import { checked, modelWith } from './fixtures.ts';

const reference = (
  name: string,
  to: 'input' | 'equation',
  when: 'now' | 'last' | 'initial' = 'now',
): Expression => ({
  kind: 'reference',
  name,
  to,
  subscripts: [],
  when,
});

const { number } = fc.letrec<{ number: Expression; condition: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc
        .double({ min: 0, max: 1e30, noNaN: true })
        .map((value): Expression => ({ kind: 'number', value: value + 0 })),
      fc.constantFrom(
        reference('rate', 'input'),
        reference('y', 'equation', 'last'),
        reference('rate', 'input', 'initial'),
      ),
      fc.constantFrom<Expression>(
        {
          kind: 'reference',
          name: 'split',
          to: 'input',
          when: 'now',
          subscripts: [
            { kind: 'member', set: 'role', member: 'constable' },
            { kind: 'member', set: 'tier', member: 'red' },
          ],
        },
        {
          kind: 'over',
          fold: 'max',
          set: 'tier',
          of: {
            kind: 'reference',
            name: 'split',
            to: 'input',
            when: 'now',
            subscripts: [
              { kind: 'member', set: 'role', member: 'sergeant' },
              { kind: 'next', set: 'tier' },
            ],
          },
        },
      ),
    ),
    fc.record({
      kind: fc.constant('unary' as const),
      operator: fc.constantFrom('negate', 'exp', 'log', 'sqrt', 'abs', 'floor'),
      of: tie('number'),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'power'),
      left: tie('number'),
      right: tie('number'),
    }),
    fc.record({
      kind: fc.constant('choose' as const),
      when: tie('condition'),
      then: tie('number'),
      otherwise: tie('number'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      function: fc.constantFrom('min', 'max'),
      arguments: fc.array(tie('number'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      function: fc.constant('clamp' as const),
      arguments: fc.tuple(tie('number'), tie('number'), tie('number')),
    }),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('less', 'lessEqual', 'greater', 'greaterEqual', 'equal', 'notEqual'),
      left: tie('number'),
      right: tie('number'),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('and', 'or'),
      left: tie('condition'),
      right: tie('condition'),
    }),
    fc.record({
      kind: fc.constant('unary' as const),
      operator: fc.constant('not' as const),
      of: tie('condition'),
    }),
  ),
}));

const parsedBack = (text: string): Expression =>
  checked(modelWith({ name: 'y', over: [], unit: '1', initially: '1', equation: text })).equations.at(-1)!
    .equation;

describe('printing an expression', () => {
  it('reads back as the same expression, whatever the tree', () => {
    fc.assert(
      fc.property(number, (expression) => {
        const text = printExpression(expression);
        fc.pre(text.length <= 2000);
        expect(parsedBack(text)).toEqual(expression);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['-2 ^ 2', '-2 ^ 2'],
    ['(-2) ^ 2', '(-2) ^ 2'],
    ['2^3^2', '2 ^ (3 ^ 2)'],
    ['(2^3)^2', '(2 ^ 3) ^ 2'],
    ['2^-1', '2 ^ (-1)'],
    ['1-(2-3)', '1 - (2 - 3)'],
    ['(1-2)-3', '1 - 2 - 3'],
    ['1/(2/3)', '1 / (2 / 3)'],
    ['-(1+2)*3', '-(1 + 2) * 3'],
  ])('%s is %s', (text, printed) => {
    expect(printExpression(parsedBack(text))).toBe(printed);
  });
});
