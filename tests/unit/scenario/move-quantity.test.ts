import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyValue } from '../../../src/base/distribution.ts';
import { drawColumn } from '../../../src/engine/draws/draw-column.ts';
import { moveQuantity } from '../../../src/scenario/move-quantity.ts';
import { quantityEnds } from '../../../src/scenario/quantity-ends.ts';
import type { Range, Valued } from '../../../src/scenario/scenario.ts';
import { toDistribution } from '../../../src/scenario/to-distribution.ts';

const SHAPES = ['pert', 'triangular', 'uniform', 'normal', 'lognormal'] as const;

/** A range of any shape from 0 to 1. */
const anyRange = fc
  .tuple(
    fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
    fc.constantFrom(...SHAPES),
  )
  .map(([numbers, shape]): Range => {
    const [low, likely, high] = numbers.sort((x, y) => x - y) as [number, number, number];
    return shape === 'pert' || shape === 'triangular' ? { low, likely, high, shape } : { low, high, shape };
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const middle = (range: Range): number => likelyValue(toDistribution(range));

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
    expect(moveQuantity(null, 5, 0, 10)).toBe(5); // what is not known yet is known then
    expect(moveQuantity({ value: 3, source: 'x' }, 5, 0, 10)).toEqual({ value: 5, source: 'x' });
    expect(moveQuantity({ formula: 'a * 2' }, 5, 0, 10)).toBe(5);
  });

  it('always gives a range in order and within what is allowed, with the likely value to the bit', () => {
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, to) => {
        const [low, likely, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const moved = quantityEnds(moveQuantity({ low, likely, high }, to, 0, 1))!;
        expect(moved.likely).toBe(to);
        expect(moved.low).toBeLessThanOrEqual(to);
        expect(moved.high).toBeGreaterThanOrEqual(to);
        expect(moved.low).toBeGreaterThanOrEqual(0);
        expect(moved.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps ends that lie on the likely value on it, whatever the rounding', () => {
    for (let tenths = 1; tenths <= 30; tenths++) {
      const to = tenths / 10;
      const atLow = moveQuantity({ low: 0.1, likely: 0.1, high: 0.2 }, to, 0, 10) as Range;
      const atHigh = moveQuantity({ low: 0.1, likely: 0.7, high: 0.7 }, to, 0, 10) as Range;
      expect(atLow.low).toBeLessThanOrEqual(to);
      expect(atHigh.high).toBeGreaterThanOrEqual(to);
    }
  });

  it('is one number at 0, the same in every draw, whatever the shape was', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(moveQuantity(range, 0, 0, 1)).toBe(0);
        const noted = moveQuantity({ ...range, source: 'minutes' }, 0, 0, 1);
        expect(noted).toEqual({ value: 0, source: 'minutes' });
        const distribution = toDistribution(noted as Valued);
        expect([...drawColumn({ name: 'a', seed: 1, draws: 50, distribution, most: 1 })]).toEqual([0]);
      }),
    );
    expect(moveQuantity({ low: -1, likely: 2, high: 3 }, -0, -5, 5)).toBe(0);
  });

  it('puts the middle of ends without a likely value where it is asked for, within the bounds', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: 1e-6, max: 1, noNaN: true }), (range, to) => {
        fc.pre(range.likely === undefined && range.low < range.high);
        const moved = moveQuantity(range, to, 0, 1);
        if (typeof moved === 'number') {
          expect(moved).toBe(to);
          return;
        }
        expect(moved).toMatchObject({ shape: range.shape });
        expect(middle(moved as Range)).toBeCloseTo(to, 12);
        const { low, high } = moved as Range;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
        expect(high / low).toBeLessThanOrEqual((range.high / range.low) * (1 + 1e-9));
      }),
    );
  });

  it('keeps what is likely within what is possible on the other side of 0', () => {
    const growth = { low: 0.01, likely: 0.02, high: 0.06 };
    const moved = moveQuantity(growth, -0.04, -0.9, 1) as Range;
    expect(moved.low).toBeCloseTo(-0.06, 12);
    expect(moved.likely).toBe(-0.04);
    expect(moved.high).toBeCloseTo(0.04, 12);
    expect((moveQuantity(growth, -0.04, -0.05, 1) as Range).low).toBe(-0.05);
  });

  it('leaves the ends of a range around 0, which has no proportion, but for what must give way', () => {
    const none = { low: -0.1, likely: 0, high: 0.3 };
    expect(moveQuantity(none, 0.2, -1, 1)).toEqual({ low: -0.1, likely: 0.2, high: 0.3 });
    expect(moveQuantity(none, 0.5, -1, 1)).toEqual({ low: -0.1, likely: 0.5, high: 0.5 });
    expect(moveQuantity(none, -0.5, -1, 1)).toEqual({ low: -0.5, likely: -0.5, high: 0.3 });
    expect(moveQuantity({ low: 0, likely: 5e-324, high: 1 }, 0.5, 0, 1)).toEqual({
      low: 0,
      likely: 0.5,
      high: 1,
    });
  });

  it('works each shape out by hand: both ends as far from the new middle as proportion has it', () => {
    expect(moveQuantity({ low: 2, high: 6, shape: 'uniform' }, 2, 0, 10)).toEqual({
      low: 1,
      high: 3,
      shape: 'uniform',
    });
    // No room above: as far below as above.
    expect(moveQuantity({ low: 2, high: 6 }, 8, 0, 10)).toEqual({ low: 6, high: 10 });
    expect(moveQuantity({ low: 2, high: 6 }, 8, 7, 99)).toEqual({ low: 7, high: 9 });
    expect(moveQuantity({ low: 2, high: 6, reason: 'x' }, 10, 0, 10)).toEqual({ value: 10, reason: 'x' });
    // Around 0 there is no proportion: the width stays.
    expect(moveQuantity({ low: -1, high: 1 }, 5, -10, 10)).toEqual({ low: 4, high: 6 });
    const log = moveQuantity({ low: 1, high: 4, shape: 'lognormal' }, 6, 0, 100) as Range;
    expect([log.low, log.high]).toEqual([3, 12]);
    const cut = moveQuantity({ low: 1, high: 4, shape: 'lognormal' }, 6, 4, 100) as Range;
    expect([cut.low, cut.high]).toEqual([4, 9]);
    const top = moveQuantity({ low: 1, high: 4, shape: 'lognormal' }, 6, 0, 9) as Range;
    expect([top.low, top.high]).toEqual([4, 9]);
    expect(moveQuantity({ low: 1, high: 4, shape: 'lognormal' }, 9, 0, 9)).toBe(9);
  });

  it('an example that is moved is one no longer', () => {
    expect(moveQuantity({ low: 1, likely: 2, high: 3, example: true }, 4, 0, 10)).toEqual({
      low: 2,
      likely: 4,
      high: 6,
    });
  });

  it('moves a range of no width as the number it is', () => {
    expect(moveQuantity({ low: 0, likely: 0, high: 0, reason: 'none' }, 0.3, 0, 1)).toEqual({
      value: 0.3,
      reason: 'none',
    });
    expect(moveQuantity({ low: 2, high: 2, shape: 'lognormal' }, 3, 0, 10)).toBe(3);
  });
});
