import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Runner, RunRequest } from '../../../src/engine/run.ts';
import { summariseRuns, type SummaryPlan } from '../../../src/study/summarise-runs.ts';

/** A model of one input: output o in month m is `input * (o + 1) + m`, and never a number for input 13. */
const runner: Runner & { mostAtOnce: number } = {
  outputs: ['a', 'b', 'c'],
  mostAtOnce: 0,
  run({ months, draws, inputs }: RunRequest) {
    runner.mostAtOnce = Math.max(runner.mostAtOnce, draws);
    const outputs = runner.outputs.map((_, o) =>
      Float64Array.from(
        { length: months * draws },
        (__, i) => inputs[0]![i % draws]! * (o + 1) + Math.floor(i / draws),
      ),
    );
    const draw = inputs[0]!.indexOf(13);
    return { outputs, trouble: draw < 0 ? undefined : { equation: 'a', month: 0, draw } };
  },
};

const plan = (column: Float64Array, months: number, more: Partial<SummaryPlan>): SummaryPlan => ({
  runner,
  months,
  draws: column.length,
  schedules: [],
  inputs: (from, count) => [column.subarray(from, from + count)],
  mostBytes: Infinity,
  chunkDraws: 2,
  ...more,
});

describe('summariseRuns', () => {
  it('gives the same bands in one run as in any chunks and passes', () => {
    const columns = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        columns,
        fc.integer({ min: 1, max: 7 }),
        fc.nat(4000),
        fc.integer({ min: 1, max: 9 }),
        (values, months, mostBytes, chunkDraws) => {
          fc.pre(!values.includes(13));
          const column = Float64Array.from(values);
          const whole = summariseRuns(plan(column, months, {}));
          expect(summariseRuns(plan(column, months, { mostBytes, chunkDraws }))).toEqual(whole);
        },
      ),
    );
  });

  it('gives the same bands whatever the first look at a few draws says, crowded values and absent ones too', () => {
    const value = fc.oneof(
      fc.constantFrom(0, 1, -0, NaN, 1e308, -1e308),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -1e-300, max: 1e-300, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(20_000),
        (values, sampleDraws, mostBytes) => {
          const column = Float64Array.from(values);
          const whole = summariseRuns(plan(column, 2, {}));
          const parts = summariseRuns(plan(column, 2, { mostBytes, chunkDraws: 16, sampleDraws }));
          expect(parts).toEqual(whole);
        },
      ),
    );
  });

  it('finds the quantiles of many draws without keeping them, even where half of them are alike', () => {
    const column = Float64Array.from({ length: 60_000 }, (_, i) =>
      Math.max(0.25, ((i * 7919) % 60_000) / 60_000 - 0.2),
    );
    const whole = summariseRuns(plan(column, 2, {}));
    expect(summariseRuns(plan(column, 2, { mostBytes: 100_000, chunkDraws: 512 }))).toEqual(whole);
  });

  it('never runs more draws at a time than the chunk, once results do not fit', () => {
    runner.mostAtOnce = 0;
    summariseRuns(plan(new Float64Array(101), 5, { mostBytes: 100, chunkDraws: 8 }));
    expect(runner.mostAtOnce).toBe(8);
  });

  it('says which draw met trouble, counted over all chunks', () => {
    const column = new Float64Array(20);
    column[17] = 13;
    for (const mostBytes of [Infinity, 50])
      expect(summariseRuns(plan(column, 3, { mostBytes, chunkDraws: 4 }))).toEqual({
        equation: 'a',
        month: 0,
        draw: 17,
      });
  });

  it('tells its progress, rising to the whole', () => {
    const heard: number[] = [];
    summariseRuns(
      plan(new Float64Array(30), 3, {
        mostBytes: 700,
        chunkDraws: 7,
        progress: (share) => heard.push(share),
      }),
    );
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });
});
