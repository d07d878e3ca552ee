import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Result } from '../../../src/base/result.ts';
import { evaluateScalars } from '../../../src/engine/evaluate-scalar.ts';
import { compileKernel } from '../../../src/engine/kernel.ts';
import { compileReference } from '../../../src/engine/reference.ts';
import type { RunRequest } from '../../../src/engine/run.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import { expandModel } from '../../../src/language/expand-model.ts';
import type { InputPlan, ModelText } from '../../../src/language/model-text.ts';
import { randomModel } from './random-model-text.ts';
import { edgyNumber } from './random-scalar-model.ts';

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const usual = fc.oneof(
  { arbitrary: edgyNumber, weight: 1 },
  { arbitrary: fc.double({ min: 0, max: 3, noNaN: true }), weight: 4 },
);

const one = (equation: string, initially?: string): ModelText => ({
  sets: [],
  constants: [],
  schedules: [],
  inputs: [{ name: 'x', over: [], unit: '1' }],
  equations: [
    { name: 'y', over: [], unit: '1', equation, ...(initially === undefined ? {} : { initially }) },
  ],
});
const none: InputPlan = { formulas: {}, changed: [] };
const run = (text: ModelText, x: number[], months = 1) =>
  must(compileReference(must(checkModel(text)), none, ['y'])).run({
    months,
    draws: x.length,
    inputs: [Float64Array.from(x)],
    schedules: [],
  });

describe('reference', () => {
  it('gives the numbers of kernel and plain evaluator, bit for bit, on any model', () => {
    let compared = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        randomModel,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(usual),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        ({ text, plan }, months, draws, numbers, choices) => {
          const checked = checkModel(text);
          const expanded = checked.ok ? expandModel(checked.value, plan) : checked;
          if (!checked.ok || !expanded.ok) {
            refused++; // units or rings that the generator does not know of
            return;
          }
          compared++;
          const model = expanded.value;
          const column = (length: number) =>
            Float64Array.from({ length }, (): number => numbers.next().value as number);
          const request: RunRequest = {
            months,
            draws,
            inputs: model.inputs.map(() => column(choices.next().value === 0 ? 1 : draws)),
            schedules: model.schedules.map(() => column(months)),
          };
          const names = [
            ...model.equations.map(({ name }) => name),
            ...model.inputs.map(({ name }) => name),
            's',
          ];
          const outputs = choices.next().value === 0 ? ['z', names[0]!] : names;
          const right = must(compileReference(checked.value, plan, outputs)).run(request);
          expect(must(compileKernel(model, outputs)).run(request)).toEqual(right);
          expect(must(evaluateScalars(model, outputs)).run(request)).toEqual(right);
        },
      ),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(refused);
  });

  it('compares exactly', () => {
    expect(run(one('x > 1 - 1e-14 ? 1 : 0'), [1, 1 - 2e-14, Infinity, NaN]).outputs[0]).toEqual(
      Float64Array.of(1, 0, 1, 0),
    );
    expect(run(one('x == x + 1 ? 1 : 0'), [1, Infinity, NaN]).outputs[0]).toEqual(Float64Array.of(0, 1, 0));
    expect(run(one('floor(x)'), [2.9999999999999996, -0.5, Infinity]).outputs[0]).toEqual(
      Float64Array.of(2, -1, Infinity),
    );
  });

  it('remembers through last and initial alone', () => {
    const { outputs } = run(one('last(y) * 2 + initial(y)', 'x'), [3], 3);
    expect([...outputs[0]!]).toEqual([3, 9, 21]);
  });

  it('reports the first NaN, and does not take none for one', () => {
    const text = one('x < 0 ? none : x / x');
    expect(run(text, [1, -1, 0]).trouble).toEqual({ equation: 'y', month: 0, draw: 2 });
    const { outputs, trouble } = run(text, [1, -1]);
    expect(trouble).toBeUndefined();
    expect(outputs[0]).toEqual(Float64Array.of(1, NaN));
  });

  it('tells zeros and NaN apart as the comparisons of these tests must', () => {
    expect(Float64Array.of(0)).not.toEqual(Float64Array.of(-0));
    expect(Float64Array.of(NaN)).toEqual(Float64Array.of(NaN));
  });
});
