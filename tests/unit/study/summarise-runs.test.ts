import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, type Result } from '../../../src/base/result.ts';
import { drain } from '../../../src/base/drain.ts';
import {
  summariseRuns as summariseInSteps,
  type Bands,
  type Stage,
  type SummaryPlan,
} from '../../../src/study/summarise-runs.ts';

const summariseRuns = <T>(of: SummaryPlan<T>): Result<readonly Bands[], T> => drain(summariseInSteps(of));

const OUTPUTS = 3;
let mostAtOnce = 0;

/**
 * A model of one input: output o in month m is `input * (o + 1) + m`, and goes wrong for input 13. Its second stage is
 * made in place of the first, as differences are: the negative of its first two outputs in all months but the first.
 */
function plan(
  column: Float64Array,
  months: number,
  more: Partial<SummaryPlan<string>> = {},
): SummaryPlan<string> {
  let outputs: Float64Array[] = [];
  const own: Stage = { columns: OUTPUTS, months, read: () => outputs };
  const negative: Stage = {
    columns: 2,
    months: months - 1,
    read: (_, count) =>
      outputs.slice(0, 2).map((each) => {
        each.forEach((value, i) => (each[i] = -value));
        return each.subarray(count);
      }),
  };
  return {
    draws: column.length,
    *run(from, count) {
      yield 0;
      mostAtOnce = Math.max(mostAtOnce, count);
      const inputs = column.subarray(from, from + count);
      outputs = Array.from({ length: OUTPUTS }, (_, o) =>
        Float64Array.from(
          { length: months * count },
          (__, i) => inputs[i % count]! * (o + 1) + Math.floor(i / count),
        ),
      );
      const draw = inputs.indexOf(13);
      return draw < 0 ? undefined : `draw ${from + draw}`;
    },
    stages: months > 1 ? [own, negative] : [own],
    bytes: OUTPUTS * months * column.length * 8,
    mostBytes: Infinity,
    chunkDraws: 2,
    ...more,
  };
}

/** How many draws are run in all, over all readings of one month; the bands are those of one run. */
function drawsRun(column: Float64Array, more: Partial<SummaryPlan<string>>): number {
  const made = plan(column, 1, more);
  let draws = 0;
  const counted: SummaryPlan<string> = {
    ...made,
    *run(from, count) {
      draws += count;
      return yield* made.run(from, count);
    },
  };
  expect(summariseRuns(counted)).toEqual(summariseRuns(plan(column, 1)));
  return draws;
}

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
          const whole = summariseRuns(plan(column, months));
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
          const whole = summariseRuns(plan(column, 2));
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
    const whole = summariseRuns(plan(column, 2));
    expect(summariseRuns(plan(column, 2, { mostBytes: 100_000, chunkDraws: 512 }))).toEqual(whole);
  });

  it('runs the draws three times at most, the first time a few of them, where values are all others', () => {
    const column = Float64Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 20_000) / 20_000);
    expect(drawsRun(column, { mostBytes: 40_000, chunkDraws: 512 })).toBe(768 + 2 * 20_000);
  });

  it('holds no more whole than fits, where a first look was at too few: one output after the other', () => {
    const column = Float64Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 2000) / 2000);
    const look = { sampleDraws: 5, chunkDraws: 512 };
    // Two of the three outputs are counted at a time, and one of them held; then all counted, and two held.
    expect(drawsRun(column, { ...look, mostBytes: 16_000 })).toBe(2 * (5 + 2000) + 3 * 2000);
    expect(drawsRun(column, { ...look, mostBytes: 40_000 })).toBe(5 + 2000 + 2 * 2000);
  });

  it('gives the plain quantiles of what each stage makes of the draws', () => {
    const column = Float64Array.from({ length: 21 }, (_, i) => 100 + ((i * 8) % 21));
    for (const mostBytes of [Infinity, 3000, 10]) {
      const bands = summariseRuns(plan(column, 3, { mostBytes, chunkDraws: 6 }));
      // Draws are 100 to 120: the quartiles are 105 and 115, doubled in the second output, one more in each month.
      expect(bands.ok && bands.value[0]![1]![1]).toEqual(Float64Array.of(210, 211, 212));
      expect(bands.ok && bands.value[1]![1]![1]).toEqual(Float64Array.of(-231, -232));
    }
  });

  it('lets every number of a stage be heard once, the draws of a month in their order', () => {
    const column = Float64Array.from({ length: 23 }, (_, i) => i % 4);
    for (const [mostBytes, sampleDraws] of [
      [Infinity, 768],
      [9000, 5],
      [10, 3],
    ]) {
      const heard = new Map<string, number[]>();
      const heed = (stages: readonly Stage[]): Stage[] =>
        stages.map((stage, s) => ({
          ...stage,
          hear: (of, month, values, from, to) => {
            const key = `${s} ${of} ${month}`;
            heard.set(key, [...(heard.get(key) ?? []), ...values.subarray(from, to)]);
          },
        }));
      const made = plan(column, 3, { mostBytes: mostBytes!, sampleDraws: sampleDraws!, chunkDraws: 4 });
      summariseRuns({ ...made, stages: heed(made.stages) });
      expect(heard.size).toBe(3 * 3 + 2 * 2);
      expect(heard.get('0 2 1')).toEqual(Array.from(column, (value) => value * 3 + 1));
      expect(heard.get('1 1 1')).toEqual(Array.from(column, (value) => -(value * 2 + 2)));
    }
  });

  it('never runs more draws at a time than the chunk, once results do not fit', () => {
    mostAtOnce = 0;
    summariseRuns(plan(new Float64Array(101), 5, { mostBytes: 100, chunkDraws: 8 }));
    expect(mostAtOnce).toBe(8);
  });

  it('says which draw met trouble, counted over all chunks', () => {
    const column = new Float64Array(20);
    column[17] = 13;
    for (const mostBytes of [Infinity, 50])
      expect(summariseRuns(plan(column, 3, { mostBytes, chunkDraws: 4 }))).toEqual(err('draw 17'));
  });

  it('tells its progress, rising to the whole', () => {
    const heard: number[] = [];
    const work = summariseInSteps(plan(new Float64Array(30), 3, { mostBytes: 700, chunkDraws: 7 }));
    drain(work, (share) => heard.push(share));
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });
});
