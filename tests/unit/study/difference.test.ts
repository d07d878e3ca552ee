import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { difference, leastDifference } from '../../../src/study/difference.ts';

describe('a difference', () => {
  it('is exactly what is left over, as computed', () => {
    expect(difference(0.78, 0.69, 1e-9)).toBe(0.78 - 0.69);
    expect(difference(2, 5, 1e-9)).toBe(-3);
    expect(difference(0, 4, 1e-9)).toBe(-4);
  });

  it('is 0 within 1e-12 of the larger level, and stands outside it', () => {
    expect(difference(1e6 + 0.9e-6, 1e6, 0)).toBe(0);
    expect(difference(1e6, 1e6 + 0.9e-6, 0)).toBe(0);
    expect(difference(1e6 + 1.1e-6, 1e6, 0)).not.toBe(0);
    expect(difference(-1e6 - 0.9e-6, -1e6, 0)).toBe(0);
    expect(difference(1e6, -1e6, 0)).toBe(2e6);
  });

  it('is 0 up to the least that is one', () => {
    expect(difference(1e-9, 0, 1e-9)).toBe(0);
    expect(difference(1.1e-9, 0, 1e-9)).toBe(1.1e-9);
    expect(difference(0, 1.1e-9, 1e-9)).toBe(-1.1e-9);
  });

  it('is none where either is none', () => {
    expect(difference(NaN, 1, 1e-9)).toBeNaN();
    expect(difference(1, NaN, 1e-9)).toBeNaN();
  });

  it('turns round with its ends, and is 0 where a sum is only added up in another order', () => {
    const amount = fc.double({ min: 0, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), amount, (parts, more) => {
        const forth = parts.reduce((sum, part) => sum + part, more);
        const back = more + parts.toReversed().reduce((sum, part) => sum + part, 0);
        expect(difference(forth, back, 1e-6)).toBe(0);
        // Not -0: both ways of saying no difference are the same.
        expect(difference(more, forth, 1e-9)).toBe(0 - difference(forth, more, 1e-9));
      }),
    );
  });

  it('has its least by what is counted: a millionth of a pound, less of anything else', () => {
    for (const pounds of ['public_cost', 'unspent', 'value_to_date'])
      expect(leastDifference(pounds)).toBe(1e-6);
    for (const other of ['caseload_coverage', 'coverage.red', 'filled_posts.constable', 'prevented'])
      expect(leastDifference(other)).toBe(1e-9);
  });
});
