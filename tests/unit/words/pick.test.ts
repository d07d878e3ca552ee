import { describe, expect, it } from 'vitest';
import { pick, readingOf } from '../../../src/words/pick.ts';
import { projection, series } from './en/projection.ts';

describe('a number that is told', () => {
  it('is the central run with its range, in its month', () => {
    const made = projection(['2013-03', '2013-04'], { keep: { covered_cases: series([10, 20], 4) } });
    expect(pick(made, 'keep', 'covered_cases', '2013-04')).toEqual({
      value: 20,
      low: 16,
      high: 24,
      lowerQuarter: 18,
      upperQuarter: 22,
    });
  });

  it('is none without a central number, without a month, and where the range is not known yet', () => {
    expect(readingOf(series([NaN]), 0)).toBeUndefined();
    expect(readingOf(series([1]), 1)).toBeUndefined();
    expect(readingOf(series([1]), -1)).toBeUndefined();
    expect(readingOf({ ...series([1, 2]), p5: Float64Array.of(NaN, 1) }, 0)).toBeUndefined();
    expect(readingOf(undefined, 0)).toBeUndefined();
  });
});
