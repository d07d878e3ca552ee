import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/base/result.ts';
import { evaluateScalars } from '../../../src/engine/evaluate-scalar.ts';
import { compileKernel } from '../../../src/engine/kernel.ts';
import type { Runner } from '../../../src/engine/run.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import { expandModel } from '../../../src/language/expand-model.ts';
import type { ScalarExpression, ScalarModel } from '../../../src/language/scalar-model.ts';
import { randomRun } from './random-scalar-model.ts';

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Equations over `month` and one input `x`, in plain numbers. */
function modelOf(equations: Readonly<Record<string, string>>): ScalarModel {
  const checked = checkModel({
    sets: [],
    constants: [],
    schedules: [{ name: 'month', unit: '1' }],
    inputs: [{ name: 'x', over: [], unit: '1' }],
    equations: Object.entries(equations).map(([name, equation]) => ({ name, over: [], unit: '1', equation })),
  });
  return must(expandModel(must(checked), { formulas: {}, changed: [] }));
}

function troubleOf(model: ScalarModel, output: string, x: Float64Array, months = 60): unknown {
  const request = {
    months,
    draws: x.length,
    inputs: [x],
    schedules: [Float64Array.from({ length: months }, (_, m) => m)],
  };
  const { trouble } = must(compileKernel(model, [output])).run(request);
  expect(trouble).toEqual(must<Runner>(evaluateScalars(model, [output])).run(request).trouble);
  return trouble;
}

/** A random model in which no equation reads one that may be none, as the language has it. */
function withNoneUnread(model: ScalarModel): ScalarModel {
  const read = new Set<number>();
  const note = (part: ScalarExpression): void => {
    if (part.kind === 'value') read.add(part.equation);
    for (const inner of Object.values(part)) if (typeof inner === 'object') note(inner as ScalarExpression);
  };
  for (const { first, later } of model.equations) [first, later].forEach(note);
  const number = (part: ScalarExpression): ScalarExpression =>
    part.kind === 'choose' ? part.otherwise : part;
  const equations = model.equations.map((equation, i) => {
    if (!equation.canBeNone || !read.has(i)) return equation;
    const first = number(equation.first);
    const later = equation.later === equation.first ? first : number(equation.later);
    return { ...equation, first, later, canBeNone: false };
  });
  return { ...model, equations };
}

describe('the first trouble of many draws', () => {
  it('is that of the plain evaluator in any model', () => {
    fc.assert(
      fc.property(
        randomRun,
        fc.integer({ min: 9, max: 150 }),
        fc.nat({ max: 1000 }),
        ({ model, outputs, request }, draws, salt) => {
          fc.pre(request.draws > 0);
          const lawful = withNoneUnread(model);
          const many = {
            ...request,
            draws,
            inputs: request.inputs.map((column, i) =>
              column.length === 1
                ? column
                : Float64Array.from(
                    { length: draws },
                    (_, d) => column[(d * 7 + (d >> 4) * i + salt) % column.length]!,
                  ),
            ),
          };
          expect(must(compileKernel(lawful, outputs)).run(many)).toEqual(
            must(evaluateScalars(lawful, outputs)).run(many),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', 'bad + 1'],
    ['a minimum', 'min(bad, 1)'],
    ['a maximum', 'max(2, bad)'],
    ['a ternary that does not choose it', 'month > 100 ? bad : 1'],
    ['a ternary that asks it', 'bad > 0 ? 1 : 2'],
    ['a comparison', 'bad < 1 and month > 3 ? 1 : 2'],
    ['a power of 0', 'bad ^ 0'],
    ['an infinite bound', 'clamp(bad, 0, 1)'],
  ])('is found behind %s', (_, reader) => {
    // 0/0 in draw d from month x on
    const model = modelOf({ bad: 'max(0, x - month) / max(0, x - month)', shown: reader });
    const first = (x: readonly number[]) => troubleOf(model, 'shown', Float64Array.from(x));
    expect(first([70, 33, 30, 30])).toEqual({ equation: 'bad', month: 30, draw: 2 });
    expect(first(Array.from({ length: 200 }, (_, d) => (d === 150 ? 7 : 40 + (d % 9))))).toEqual({
      equation: 'bad',
      month: 7,
      draw: 150,
    });
    expect(first(Array.from({ length: 200 }, () => 12))).toEqual({ equation: 'bad', month: 12, draw: 0 });
    expect(first(Array.from({ length: 200 }, () => 60))).toBeUndefined();
  });

  it.each([
    ['nothing', 'bad + 1'],
    ['a minimum', 'min(bad, 1)'],
    ['bounds on both sides', 'clamp(-bad, 0, 1)'],
    ['a division by it', '1 / bad'],
    ['a division by what it is part of', '1 / (5 - 3 * bad)'],
    ['an exponential', 'exp(-bad)'],
    ['a power', '0.5 ^ bad'],
    ['a ternary that does not choose it', 'month > 100 ? bad : 1'],
    ['a comparison', 'bad < 1 and month > 3 ? 1 : 2'],
    ['a number that may be none', 'bad > 0 ? none : bad'],
  ])('finds an infinity behind %s', (_, reader) => {
    // 1/0 in draw d from month x on
    const model = modelOf({ bad: '1 / max(0, x - month)', shown: reader });
    const first = (x: readonly number[]) => troubleOf(model, 'shown', Float64Array.from(x));
    expect(first([70, 33, 30, 30])).toEqual({ equation: 'bad', month: 30, draw: 2 });
    expect(first([12])).toEqual({ equation: 'bad', month: 12, draw: 0 });
    expect(first(Array.from({ length: 201 }, (_, d) => (d === 200 ? 7 : 80)))).toEqual({
      equation: 'bad',
      month: 7,
      draw: 200,
    });
    expect(first(Array.from({ length: 200 }, () => 60.5))).toBeUndefined();
  });

  it('finds an infinity that no draw and no month changes, and one below all numbers', () => {
    const one = (equation: string) =>
      troubleOf(modelOf({ shown: equation }), 'shown', Float64Array.of(1, 2), 3);
    expect(one('max(1, -1 / (0 * month))')).toBeUndefined(); // inside an equation it may stand
    expect(one('-1 / (0 * month)')).toEqual({ equation: 'shown', month: 0, draw: 0 });
    expect(one('-1 / 0')).toEqual({ equation: 'shown', month: 0, draw: 0 });
    expect(one('1 / (x - 2)')).toEqual({ equation: 'shown', month: 0, draw: 1 });
    expect(one('1e308 * 10 * x')).toEqual({ equation: 'shown', month: 0, draw: 0 });
  });

  it('takes no number for trouble, however large or small', () => {
    const largest = Float64Array.of(1.7976931348623157e308, -1.7976931348623157e308, 5e-324, -5e-324, 0, -0);
    expect(troubleOf(modelOf({ shown: 'x' }), 'shown', largest, 2)).toBeUndefined();
    expect(troubleOf(modelOf({ shown: 'x * 1.0000000000000002' }), 'shown', largest, 2)).toEqual({
      equation: 'shown',
      month: 0,
      draw: 0,
    });
  });

  it('takes the equation that is computed first where two meet in one month, in whatever draws', () => {
    const model = modelOf({ early: '0 / max(0, 30 - x)', late: '0 / (x - 10)', both: 'late + early' });
    const first = (x: readonly number[]) => troubleOf(model, 'both', Float64Array.from(x), 2);
    const place = model.firstOrder.map((i) => model.equations[i]!.name).filter((name) => name !== 'both');
    const value = { early: 30, late: 10 } as Record<string, number>;
    const many = Array.from({ length: 100 }, () => value[place[1]!]!);
    expect(first(many)).toEqual({ equation: place[1], month: 0, draw: 0 });
    expect(first(many.with(90, value[place[0]!]!))).toEqual({ equation: place[0], month: 0, draw: 90 });
  });

  it('is no none, of which there may be many', () => {
    const model = modelOf({ ratio: 'x > 0 ? sqrt(5 - x) : none' });
    const some = Array.from({ length: 200 }, (_, d) => (d % 2 === 0 ? 0 : 4));
    expect(troubleOf(model, 'ratio', Float64Array.from(some))).toBeUndefined();
    const bad = some.map((x, d) => (d > 100 && x > 0 ? 6 : x));
    expect(troubleOf(model, 'ratio', Float64Array.from(bad))).toEqual({
      equation: 'ratio',
      month: 0,
      draw: 101,
    });
  });
});
