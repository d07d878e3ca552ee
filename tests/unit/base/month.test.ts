import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isMonth, monthIndex, monthsBetween, monthsFrom } from '../../../src/base/month.ts';

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`);

describe('months', () => {
  it('rolls over the year end', () => {
    expect(addMonths('2013-12', 1)).toBe('2014-01');
    expect(addMonths('2014-01', -1)).toBe('2013-12');
    expect(monthsFrom('2013-11', 4)).toEqual(['2013-11', '2013-12', '2014-01', '2014-02']);
  });

  it('adds what it counts', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -600, max: 600 }), (from, count) => {
        const to = addMonths(from, count);
        expect(isMonth(to)).toBe(true);
        expect(monthsBetween(from, to)).toBe(count);
      }),
    );
  });

  it('knows what is not a month', () => {
    for (const text of ['2013-13', '2013-00', '2013-4', 'April 2013', '', '2013-04-01', ' 2013-04']) {
      expect(isMonth(text)).toBe(false);
      expect(() => monthIndex(text)).toThrow(RangeError);
    }
  });
});
