import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveQuantity } from '../../../src/scenario/move-quantity.ts';
import type { Range } from '../../../src/scenario/scenario.ts';

describe('moving a quantity', () => {
  it('keeps a range as wide as it was, in proportion, with its reason', () => {
    expect(moveQuantity({ low: 0.1, likely: 0.2, high: 0.4, reason: 'ours' }, 0.4, 0, 1)).toEqual({
      low: 0.2,
      likely: 0.4,
      high: 0.8,
      reason: 'ours',
    });
  });

  it('replaces a number or a formula', () => {
    expect(moveQuantity(3, 5, 0, 10)).toBe(5);
    expect(moveQuantity({ formula: 'a * 2' }, 5, 0, 10)).toBe(5);
  });

  it('always gives a range in order and within what is allowed', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, to) => {
        const [low, likely, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const moved = moveQuantity({ low, likely, high }, to, 0, 1) as Range;
        expect(moved.likely).toBe(to);
        expect(moved.low).toBeLessThanOrEqual(to);
        expect(moved.high).toBeGreaterThanOrEqual(to);
        expect(moved.low).toBeGreaterThanOrEqual(0);
        expect(moved.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
