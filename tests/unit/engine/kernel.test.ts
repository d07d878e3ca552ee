import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { evaluateScalars } from '../../../src/engine/evaluate-scalar.ts';
import { compileKernel } from '../../../src/engine/kernel.ts';
import type { Runner } from '../../../src/engine/run.ts';
import type { Result } from '../../../src/base/result.ts';
import type { ScalarEquation, ScalarExpression, ScalarModel } from '../../../src/language/scalar-model.ts';
import { randomRun } from './random-scalar-model.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

function must(result: Result<Runner, unknown>): Runner {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const number = (value: number): ScalarExpression => ({ kind: 'number', value });
const input = (position: number): ScalarExpression => ({ kind: 'input', input: position });
const now = (equation: number): ScalarExpression => ({ kind: 'value', equation, when: 'now' });
const last = (equation: number): ScalarExpression => ({ kind: 'value', equation, when: 'last' });
const binary = (
  operator: Extract<ScalarExpression, { kind: 'binary' }>['operator'],
  left: ScalarExpression,
  right: ScalarExpression,
): ScalarExpression => ({ kind: 'binary', operator, left, right });
const equation = (
  name: string,
  first: ScalarExpression,
  later = first,
  canBeNone = false,
): ScalarEquation => ({
  name,
  from: name,
  unit: '1',
  first,
  later,
  canBeNone,
});
function modelOf(inputs: number, equations: ScalarEquation[], schedules: string[] = []): ScalarModel {
  const order = equations.map((_, i) => i);
  return {
    inputs: Array.from({ length: inputs }, (_, i) => ({ name: `i${i}`, least: -Infinity, most: Infinity })),
    schedules,
    equations,
    firstOrder: order,
    laterOrder: order,
  };
}

describe('kernel', () => {
  it('gives the numbers and the trouble of the plain evaluator, bit for bit', () => {
    fc.assert(
      fc.property(
        randomRun,
        fc.integer({ min: 1, max: 60 }),
        ({ model, outputs, request }, segmentOperations) => {
          const plain = must(evaluateScalars(model, outputs)).run(request);
          const fast = must(compileKernel(model, outputs, { segmentOperations })).run(request);
          expect(fast).toEqual(plain);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('does not depend on how many draws are computed with a draw, across the edges of chunks', () => {
    // stock = last(stock) * i0 + i1, over more draws than one chunk holds
    const model = modelOf(2, [
      equation('stock', input(1), binary('add', binary('multiply', last(0), input(0)), input(1))),
    ]);
    const draws = 2501;
    const inputs = [0, 1].map((i) => Float64Array.from({ length: draws }, (_, d) => Math.sin(d * 3 + i)));
    const kernel = must(compileKernel(model, ['stock', 'i0']));
    const together = kernel.run({ months: 4, draws, inputs, schedules: [] });
    for (const d of [0, 1, 1023, 1024, 1025, 2047, 2048, 2500]) {
      const alone = kernel.run({
        months: 4,
        draws: 1,
        inputs: inputs.map((c) => c.slice(d, d + 1)),
        schedules: [],
      });
      alone.outputs.forEach((column, o) =>
        expect([...column]).toEqual([0, 1, 2, 3].map((m) => together.outputs[o]![m * draws + d])),
      );
    }
  });

  it('computes a draining stock by hand', () => {
    // 100 at first; each month a tenth leaves
    const model = modelOf(1, [
      equation('stock', number(100), binary('subtract', last(0), last(1))),
      equation('leaving', binary('multiply', now(0), input(0))),
    ]);
    const kernel = must(compileKernel(model, ['stock', 'leaving']));
    const { outputs, trouble } = kernel.run({
      months: 3,
      draws: 1,
      inputs: [Float64Array.of(0.5)],
      schedules: [],
    });
    expect(outputs.map((column) => [...column])).toEqual([
      [100, 50, 25],
      [50, 25, 12.5],
    ]);
    expect(trouble).toBeUndefined();
  });

  it('fills the columns it is given', () => {
    const into = [new Float64Array(6)];
    const result = must(compileKernel(modelOf(1, []), ['i0'])).run({
      months: 2,
      draws: 3,
      inputs: [Float64Array.of(1, 2, 3)],
      schedules: [],
      into,
    });
    expect(result.outputs[0]).toBe(into[0]);
    expect([...into[0]!]).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it('names the first NaN by month, then order, then draw, even where no asked output shows it', () => {
    // hidden is 0/0 from the first month on in which last(count) reaches i0; shown looks at it without showing it
    const model = modelOf(1, [
      equation('count', number(0), binary('add', last(0), number(1))),
      equation('gap', binary('subtract', now(0), input(0))),
      equation('hidden', binary('divide', now(1), now(1))),
      equation('shown', binary('less', now(2), number(2))),
    ]);
    const kernel = must(compileKernel(model, ['shown']));
    const run = (column: number[], months: number) =>
      kernel.run({ months, draws: column.length, inputs: [Float64Array.from(column)], schedules: [] })
        .trouble;
    expect(run([9, 3, 2, 2, 7], 5)).toEqual({ equation: 'hidden', month: 2, draw: 2 });
    expect(run([9, 3, 8], 5)).toEqual({ equation: 'hidden', month: 3, draw: 1 });
    expect(run([9, 3, 8], 3)).toBeUndefined();
    expect(run([1], 5)).toEqual({ equation: 'hidden', month: 1, draw: 0 });
  });

  it('does not take none for trouble, nor trouble for none', () => {
    const guarded = (otherwise: ScalarExpression): ScalarExpression => ({
      kind: 'choose',
      when: binary('equal', input(0), number(0)),
      then: { kind: 'none' },
      otherwise,
    });
    const model = modelOf(2, [
      equation('ratio', guarded(binary('divide', input(1), input(1))), undefined, true),
    ]);
    const kernel = must(compileKernel(model, ['ratio']));
    const run = (a: number[], b: number[]) =>
      kernel.run({
        months: 1,
        draws: a.length,
        inputs: [Float64Array.from(a), Float64Array.from(b)],
        schedules: [],
      });
    expect(run([0, 1], [0, 3])).toEqual({ outputs: [Float64Array.of(NaN, 1)], trouble: undefined });
    expect(run([0, 1], [3, 0]).trouble).toEqual({ equation: 'ratio', month: 0, draw: 1 });
  });

  it('refuses a name the model does not have, with the nearest it has', () => {
    const result = compileKernel(modelOf(0, [equation('coverage', number(1))]), ['coverge']);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(problemText(result.error)).toContain('“coverage”');
  });

  it('compiles a model of 6,000 equations with deep chains', () => {
    const equations = Array.from({ length: 6000 }, (_, i) =>
      equation(
        `e${i}`,
        i === 0 ? input(0) : binary('add', binary('multiply', now(i - 1), number(0.5)), input(i % 3)),
        i === 0 ? input(0) : binary('add', binary('multiply', now(i - 1), number(0.5)), last(i)),
      ),
    );
    const model = modelOf(3, equations);
    const outputs = ['e5999', 'e3000'];
    const inputs = [1, 2, 3].map((n) => Float64Array.of(n, n / 7, -n));
    const request = { months: 3, draws: 3, inputs, schedules: [] };
    expect(must(compileKernel(model, outputs)).run(request)).toEqual(
      must(evaluateScalars(model, outputs)).run(request),
    );
  });
});
