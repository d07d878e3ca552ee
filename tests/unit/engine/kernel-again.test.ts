import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/base/result.ts';
import { evaluateScalars } from '../../../src/engine/evaluate-scalar.ts';
import { compileKernel } from '../../../src/engine/kernel.ts';
import type { RunRequest, Runner } from '../../../src/engine/run.ts';
import type { ScalarEquation, ScalarExpression, ScalarModel } from '../../../src/language/scalar-model.ts';
import { randomRun, tameRun } from './random-scalar-model.ts';

function must(result: Result<Runner, unknown>): Runner {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Something changed since the run before: one number of one column, fewer months, fewer draws, or nothing. */
const edit = fc.record({
  what: fc.constantFrom(
    'schedule',
    'schedule',
    'schedule',
    'input',
    'months',
    'draws',
    'varies',
    'nothing',
    'single run',
  ),
  which: fc.nat(),
  place: fc.nat(),
  value: fc.constantFrom(0, -0, 1, -1, 2, 0.5, 7, NaN),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(request: RunRequest, { what, which, place, value }: Edit): RunRequest {
  const put = (columns: RunRequest['inputs']): Float64Array[] =>
    columns.map((column, i) =>
      i === which % columns.length
        ? column.map((old, at) => (at === place % column.length ? value : old))
        : column.slice(),
    );
  switch (what) {
    case 'schedule':
      return { ...request, schedules: put(request.schedules) };
    case 'input':
      return { ...request, inputs: put(request.inputs) };
    case 'months': {
      const months = 1 + (place % request.months);
      return { ...request, months, schedules: request.schedules.map((column) => column.slice(0, months)) };
    }
    case 'draws': {
      const draws = place % (request.draws + 1);
      const inputs = request.inputs.map((column) => (column.length === 1 ? column : column.slice(0, draws)));
      return { ...request, draws, inputs };
    }
    case 'single run':
      return { ...request, draws: 1, inputs: request.inputs.map((column) => column.slice(0, 1)) };
    case 'varies':
      return {
        ...request,
        inputs: request.inputs.map((column, i) =>
          i === which % request.inputs.length && column.length > 1 ? column.slice(0, 1) : column,
        ),
      };
    case 'nothing':
      return request;
  }
}

/** An input column without a draw is no column of one number: runs of no draws are tried elsewhere. */
const whole = ({ draws, inputs }: RunRequest): boolean =>
  draws > 0 && inputs.every(({ length }) => length > 0);

describe('a kernel that runs again after an edit', () => {
  it.each([
    ['tame numbers', tameRun],
    ['any numbers', randomRun],
  ])('gives what a whole run gives, bit for bit: %s', (_, runs) => {
    fc.assert(
      fc.property(
        runs.filter(({ request }) => whole(request)),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 60 }),
        ({ model, outputs, request }, edits, segmentOperations) => {
          const kernel = must(compileKernel(model, outputs, { segmentOperations }));
          const plain = must(evaluateScalars(model, outputs));
          expect(kernel.run(request)).toEqual(plain.run(request));
          let last = request;
          for (const each of edits) {
            const next = edited(last, each);
            if (!whole(next)) continue;
            expect(kernel.run(next)).toEqual(plain.run(next));
            // A single run comes between others, and leaves them as they are.
            if (each.what !== 'single run') last = next;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes up stocks where they stood, in whatever month levers move, forwards and back', () => {
    // a = last(a) * i0 + s0, b = last(b) + a - last(s1), c = b * initial(s1): each month hangs on all before it
    const at = (equation: number, when: 'now' | 'last' | 'initial'): ScalarExpression => ({
      kind: 'value',
      equation,
      when,
    });
    const lever = (schedule: number, when: 'now' | 'last' | 'initial'): ScalarExpression => ({
      kind: 'schedule',
      schedule,
      when,
    });
    const both = (operator: 'add' | 'subtract' | 'multiply', left: ScalarExpression, right: ScalarExpression): ScalarExpression =>
      ({ kind: 'binary', operator, left, right }); // prettier-ignore
    const i0: ScalarExpression = { kind: 'input', input: 0 };
    const equation = (name: string, first: ScalarExpression, later: ScalarExpression): ScalarEquation =>
      ({ name, from: name, unit: '1', first, later, canBeNone: false }); // prettier-ignore
    const model: ScalarModel = {
      inputs: [{ name: 'i0', least: -Infinity, most: Infinity }],
      schedules: ['s0', 's1'],
      equations: [
        equation('a', lever(0, 'now'), both('add', both('multiply', at(0, 'last'), i0), lever(0, 'now'))),
        equation('b', i0, both('subtract', both('add', at(1, 'last'), at(0, 'now')), lever(1, 'last'))),
        equation('c', i0, both('multiply', at(1, 'now'), lever(1, 'initial'))),
      ],
      firstOrder: [0, 1, 2],
      laterOrder: [0, 1, 2],
    };
    const months = 9;
    const change = fc.record({
      lever: fc.nat({ max: 1 }),
      from: fc.nat({ max: months }),
      by: fc.constantFrom(0, 0.5, 1, -3),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 1, max: 11 }),
        (changes, draws) => {
          const kernel = must(compileKernel(model, ['c', 'a'], { segmentOperations: 2 }));
          const plain = must(evaluateScalars(model, ['c', 'a']));
          const inputs = [Float64Array.from({ length: Math.max(2, draws) }, (_, d) => 0.5 + d / 16)];
          let schedules = [0, 1].map((s) => Float64Array.from({ length: months }, (_, m) => s + m / 4));
          for (const { lever: moved, from, by } of changes) {
            schedules = schedules.map((column, s) =>
              s === moved ? column.map((x, m) => (m >= from ? x + by : x)) : column,
            );
            const request = { months, draws: Math.max(2, draws), inputs, schedules };
            expect(kernel.run(request)).toEqual(plain.run(request));
          }
        },
      ),
    );
  });

  it('fills the months that are wanted, and others with nothing but what was there', () => {
    fc.assert(
      fc.property(tameRun, fc.nat(), fc.nat(), ({ model, outputs, request }, a, b) => {
        const { months, draws } = request;
        const from = a % months;
        const to = from + (b % (months - from));
        const wanted = outputs.map((_, o) => (o % 2 === 0 ? { from, to } : undefined));
        const into = outputs.map(() => new Float64Array(months * draws).fill(12345));
        const all = must(evaluateScalars(model, outputs)).run(request);
        const some = must(compileKernel(model, outputs)).run({ ...request, into, wanted });
        expect(some.trouble).toEqual(all.trouble);
        some.outputs.forEach((column, o) => {
          const [first, last] = wanted[o] ? [from, to] : [0, months - 1];
          const part = [first * draws, (last + 1) * draws] as const;
          expect(column.slice(...part)).toEqual(all.outputs[o]!.slice(...part));
        });
      }),
    );
  });

  it('refuses months that are not there', () => {
    const model = { inputs: [], schedules: [], equations: [], firstOrder: [], laterOrder: [] };
    const kernel = must(compileKernel(model, []));
    const asked = (from: number, to: number) => () =>
      kernel.run({ months: 3, draws: 1, inputs: [], schedules: [], wanted: [{ from, to }] });
    expect(asked(0, 2)).not.toThrow();
    for (const [from, to] of [[0, 3], [-1, 2], [2, 1], [NaN, 2]] as const) expect(asked(from, to)).toThrow(RangeError); // prettier-ignore
  });
});
