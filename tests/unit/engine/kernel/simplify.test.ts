import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/base/result.ts';
import { evaluateScalars } from '../../../../src/engine/evaluate-scalar.ts';
import { compileKernel } from '../../../../src/engine/kernel.ts';
import type { Runner } from '../../../../src/engine/run.ts';
import type {
  BinaryOperator,
  ScalarExpression,
  ScalarModel,
  UnaryOperator,
} from '../../../../src/language/scalar-model.ts';

const UNARY: UnaryOperator[] = ['negate', 'abs', 'sqrt', 'floor', 'exp', 'log', 'not'];
const BINARY: BinaryOperator[] = [
  'add', 'subtract', 'multiply', 'divide', 'power', 'min', 'max', 'less', 'lessEqual', 'greater', 'greaterEqual',
  'equal', 'notEqual', 'and', 'or',
]; // prettier-ignore
/** Where a shortcut that is not quite right shows: both zeros, both infinities, what changes nothing, and NaN. */
const EDGES = [0, -0, 1, -1, 2, 0.5, -2.5, Infinity, -Infinity, NaN, 5e-324, 1e308];

const number = (value: number): ScalarExpression => ({ kind: 'number', value });
const input = (at: number): ScalarExpression => ({ kind: 'input', input: at });
const unary = (operator: UnaryOperator, of: ScalarExpression): ScalarExpression => ({
  kind: 'unary',
  operator,
  of,
});
const binary = (
  operator: BinaryOperator,
  left: ScalarExpression,
  right: ScalarExpression,
): ScalarExpression => ({
  kind: 'binary',
  operator,
  left,
  right,
});
const choose = (
  when: ScalarExpression,
  then: ScalarExpression,
  otherwise: ScalarExpression,
): ScalarExpression => ({ kind: 'choose', when, then, otherwise });

function must(result: Result<Runner, unknown>): Runner {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** One model with all the expressions, in every pair of edge values for its two inputs: both ways of running agree. */
function expectSameBits(expressions: readonly [string, ScalarExpression][]): void {
  const model: ScalarModel = {
    inputs: ['x', 'y'].map((name) => ({ name, least: -Infinity, most: Infinity })),
    schedules: [],
    equations: expressions.map(([, first], i) => ({
      name: `e${i}`,
      from: `e${i}`,
      unit: '1',
      first,
      later: first,
      canBeNone: false,
    })),
    firstOrder: expressions.map((_, i) => i),
    laterOrder: expressions.map((_, i) => i),
  };
  const pairs = EDGES.flatMap((x) => EDGES.map((y) => [x, y] as const));
  const request = {
    months: 1,
    draws: pairs.length,
    inputs: [0, 1].map((i) => Float64Array.from(pairs, (pair) => pair[i]!)),
    schedules: [],
  };
  const outputs = expressions.map((_, i) => `e${i}`);
  const fast = must(compileKernel(model, outputs)).run(request);
  const plain = must(evaluateScalars(model, outputs)).run(request);
  expect(fast.trouble).toEqual(plain.trouble);
  for (const [i, [name]] of expressions.entries())
    for (const [d, [x, y]] of pairs.entries()) {
      const [one, other] = [fast.outputs[i]![d]!, plain.outputs[i]![d]!];
      if (!Object.is(one, other)) expect.fail(`${name} at x = ${x}, y = ${y}: ${one}, and plainly ${other}`);
    }
}

const said = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

describe('a shortcut of the kernel gives the bits of the operation', () => {
  it.each(BINARY)('%s with a known number on either side, or both', (operator) => {
    expectSameBits(
      EDGES.flatMap((value): [string, ScalarExpression][] => [
        [`x ${operator} ${said(value)}`, binary(operator, input(0), number(value))],
        [`${said(value)} ${operator} x`, binary(operator, number(value), input(0))],
        ...EDGES.map((other): [string, ScalarExpression] => [
          `${said(value)} ${operator} ${said(other)}`,
          binary(operator, number(value), number(other)),
        ]),
      ]),
    );
  });

  it.each(BINARY)('%s of two inputs, of one with itself, and of truths', (operator) => {
    const truths = [binary('less', input(0), input(1)), binary('equal', input(0), input(1))] as const;
    expectSameBits([
      ['x, y', binary(operator, input(0), input(1))],
      ['x, x', binary(operator, input(0), input(0))],
      ['truth, number', binary(operator, truths[0], input(1))],
      ['number, truth', binary(operator, input(0), truths[0])],
      ['truth, truth', binary(operator, truths[0], truths[1])],
      ['truth, itself', binary(operator, truths[0], truths[0])],
      ['truth, not itself', binary(operator, truths[0], unary('not', truths[0]))],
      ['known truth', binary(operator, binary('less', number(1), number(2)), input(0))],
      ['known untruth', binary(operator, input(0), binary('less', number(2), number(1)))],
      ['kept together', binary(operator, binary(operator, input(0), input(1)), input(0))],
    ]);
  });

  it.each(UNARY)('%s of a known number, of an input, twice, and around each operation', (operator) => {
    expectSameBits([
      ...EDGES.map((value): [string, ScalarExpression] => [said(value), unary(operator, number(value))]),
      ['x', unary(operator, input(0))],
      ['twice', unary(operator, unary(operator, input(0)))],
      ['thrice', unary(operator, unary(operator, unary(operator, input(0))))],
      ...UNARY.flatMap((other): [string, ScalarExpression][] => [
        [`of ${other}`, unary(operator, unary(other, input(0)))],
        [`of ${other} of a truth`, unary(operator, unary(other, binary('less', input(0), input(1))))],
      ]),
      ...BINARY.map((other): [string, ScalarExpression] => [
        `of ${other}`,
        unary(operator, binary(other, input(0), input(1))),
      ]),
    ]);
  });

  it('choices by what is known, by numbers, by a not, and between the same', () => {
    const truth = binary('less', input(0), input(1));
    expectSameBits([
      ...EDGES.map((value): [string, ScalarExpression] => [
        `by ${said(value)}`,
        choose(number(value), input(0), input(1)),
      ]),
      ['by a number', choose(input(0), number(3), input(1))],
      ['by a truth', choose(truth, input(0), input(1))],
      ['by its opposite', choose(unary('not', truth), input(0), input(1))],
      ['by a number’s opposite', choose(unary('not', input(0)), number(1), input(1))],
      ['between the same', choose(truth, input(1), input(1))],
      ['between truths', choose(input(0), truth, binary('equal', input(0), input(1)))],
      ['inside a choice', choose(choose(truth, input(0), input(1)), number(4), number(5))],
    ]);
  });
});
