import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairAt } from '../../../src/study/pair-at.ts';
import type { PairedSeries } from '../../../src/study/pairs.ts';
import {
  cellCount,
  cellsFrom,
  cellsOf,
  NO_CELL,
  onlyValueOf,
  type Cells,
} from '../../../src/study/rank-cells.ts';
import { SignCounts } from '../../../src/study/sign-counts.ts';
import { outsideMiddle } from '../../../src/study/outside-middle.ts';
import { projection, series } from '../words/en/projection.ts';

/** The cell of one value, found beside others. */
function cellOf(cells: Cells, value: number): number {
  const into = new Uint16Array(3);
  cellsOf(cells, Float64Array.of(-7, 1e9, value, NaN), 1, 4, into);
  expect(into[2]).toBe(NO_CELL);
  return into[1]!;
}

describe('cells of a line of numbers', () => {
  const LEVELS = [0.05, 0.5, 0.95];
  const value = fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -2, max: 2 }));

  it('rise with what lies in them, are as many as said, and those of one value hold no other', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 400 }),
        fc.array(value, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(LEVELS, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]),
        (sample, others, levels) => {
          const cells = cellsFrom(Float64Array.from(sample).sort(), levels);
          const all = Float64Array.from([...sample, ...others, ...cells.low, ...cells.high]).sort();
          let before = 0;
          for (const each of all) {
            const cell = cellOf(cells, each);
            expect(cell).toBeGreaterThanOrEqual(before);
            expect(cell).toBeLessThan(cellCount(levels.length));
            expect(Number.isInteger(cell)).toBe(true);
            const only = onlyValueOf(cells, cell);
            if (only !== undefined) expect(each).toBe(only);
            before = cell;
          }
          expect(cells.low.every((low, i) => low <= cells.high[i]!)).toBe(true);
        },
      ),
    );
  });

  it('are narrow about each level, and its ends are cells of their own', () => {
    const sample = Float64Array.from({ length: 10_001 }, (_, i) => i);
    const cells = cellsFrom(sample, LEVELS);
    LEVELS.forEach((level, i) => {
      const middle = 10_000 * level;
      expect(cells.low[i]).toBeLessThan(middle - 100);
      expect(cells.high[i]).toBeGreaterThan(middle + 100);
      expect(cells.high[i]! - cells.low[i]!).toBeLessThan(600);
      for (const end of [cells.low[i]!, cells.high[i]!]) {
        expect(onlyValueOf(cells, cellOf(cells, end))).toBe(end);
        expect(onlyValueOf(cells, cellOf(cells, end + 0.5))).toBeUndefined();
        expect(cellOf(cells, end - 1e-6)).toBeLessThan(cellOf(cells, end));
        expect(cellOf(cells, end)).toBeLessThan(cellOf(cells, end + 1e-6));
      }
      const inside = new Set(
        Array.from(
          sample.filter((x) => x >= cells.low[i]! && x <= cells.high[i]!),
          (x) => cellOf(cells, x),
        ),
      );
      expect(inside.size).toBeGreaterThan(150);
    });
    expect(cellOf(cells, -1e9)).toBe(0);
    expect(cellOf(cells, 1e9)).toBe(cellCount(LEVELS.length) - 1);
  });
});

describe('shares of futures by their sign', () => {
  const shares = (values: readonly number[], central: number) => {
    const counts = new SignCounts(2);
    counts.hear(1, Float64Array.of(99, ...values, -99), 1, values.length + 1);
    const { agree, against, above } = counts.shares(Float64Array.of(1, central));
    expect([agree[0], against[0], above[0]]).toEqual([NaN, NaN, NaN]); // nothing was heard of month 0
    return [agree[1], against[1], above[1]];
  };

  it('agree with the central one, are against it, or are neither', () => {
    const values = [3, 2, 5, 1, -1, -4, 0, 0, NaN, NaN];
    expect(shares(values, 7)).toEqual([4 / 8, 2 / 8, 4 / 8]);
    expect(shares(values, -7)).toEqual([2 / 8, 4 / 8, 4 / 8]);
    expect(shares(values, 0)).toEqual([0, 6 / 8, 4 / 8]);
  });

  it('are none without a central number, or without any number', () => {
    expect(shares([1, -1], NaN)).toEqual([NaN, NaN, NaN]);
    expect(shares([NaN, NaN], 1)).toEqual([NaN, NaN, NaN]);
    expect(shares([], 1)).toEqual([NaN, NaN, NaN]);
  });

  it('are of all that was heard, in whatever pieces', () => {
    const counts = new SignCounts(1);
    const values = Float64Array.of(1, -1, 0, 2, NaN, 3);
    counts.hear(0, values, 0, 2);
    counts.hear(0, values, 2, 6);
    const { agree, against, above } = counts.shares(Float64Array.of(1));
    expect([agree[0], against[0], above[0]]).toEqual([3 / 5, 1 / 5, 3 / 5]);
  });
});

describe('a pair in one month', () => {
  const column = (at: number): Float64Array => Float64Array.of(at, at + 100);
  const levels = (at: number) => ({
    p5: column(at + 1),
    p25: column(at + 2),
    p50: column(at + 3),
    p75: column(at + 4),
    p95: column(at + 5),
    agree: column(at + 6),
    against: column(at + 7),
    above: column(at + 8),
  });
  const paired: PairedSeries = { from: 1, central: column(0), ...levels(0) };
  const given: PairedSeries = {
    ...paired,
    given: { quantity: 'works', futures: 9, otherwise: column(20), ...levels(10) },
  };
  const months = ['2014-03', '2014-04', '2014-05', '2014-06'];
  const plain = projection(months, { keep: {}, move: { it: series([0, 0, 0, 0]) } });
  const of = {
    ...plain,
    options: plain.options.map((option) =>
      option.id === 'move' ? { ...option, paired: { plain: paired, it: given } } : option,
    ),
  };
  const single = (at: number) => ({
    p5: at + 1,
    p25: at + 2,
    p50: at + 3,
    p75: at + 4,
    p95: at + 5,
    agree: at + 6,
    against: at + 7,
    above: at + 8,
  });

  it('has the numbers of that month, counted from the first that was asked', () => {
    expect(pairAt(of, 'move', 'plain', '2014-04')).toEqual({ central: 0, ...single(0) });
    expect(pairAt(of, 'move', 'plain', '2014-05')).toEqual({ central: 100, ...single(100) });
    expect(pairAt(of, 'move', 'it', '2014-05')).toEqual({
      central: 100,
      ...single(100),
      given: { ...single(110), otherwise: 120 },
    });
  });

  it('is not known in a month, of an output or an option that was not asked', () => {
    expect(pairAt(of, 'move', 'plain', '2014-03')).toBeUndefined();
    expect(pairAt(of, 'move', 'plain', '2014-06')).toBeUndefined();
    expect(pairAt(of, 'move', 'plain', '2020-01')).toBeUndefined();
    expect(pairAt(of, 'move', 'nothing', '2014-04')).toBeUndefined();
    expect(pairAt(of, 'keep', 'plain', '2014-04')).toBeUndefined();
    expect(pairAt(of, 'nowhere', 'plain', '2014-04')).toBeUndefined();
  });

  it('nothing lies outside the middle half where nothing is known', () => {
    const asked = [{ output: 'it', round: (value: number) => value }];
    expect(outsideMiddle(of, 'nowhere', '2014-03', asked)).toEqual([]);
    expect(outsideMiddle(of, 'keep', '2014-03', asked)).toEqual([]);
    expect(outsideMiddle(of, 'move', '2099-01', asked)).toEqual([]);
  });
});
