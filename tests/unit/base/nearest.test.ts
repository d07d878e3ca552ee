import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../../src/base/nearest.ts';

describe('the nearest known name', () => {
  const known = ['iom_share', 'spend_share', 'annual_funding', 'annual_growth', 'pay_growth'];

  it('is found for slips of the hand', () => {
    expect(nearestName('iom_shrae', known)).toBe('iom_share');
    expect(nearestName('anual_funding', known)).toBe('annual_funding');
    expect(nearestName('IOM_share', known)).toBe('iom_share');
  });

  it('is not made up for something quite different', () => {
    expect(nearestName('helicopters', known)).toBeUndefined();
    expect(nearestName('x'.repeat(100_000), known)).toBeUndefined();
    expect(nearestName('constructor', [])).toBeUndefined();
  });

  it('measures edits as a distance', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
