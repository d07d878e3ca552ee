import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/scenario/scenario.ts';
import { movedFrom, type Moving } from '../../../src/state/moved-from.ts';

const range = { low: 0.1, likely: 0.2, high: 0.4 };
const doubled = { low: 0.2, likely: 0.4, high: 0.8 };
const typed = { low: 0.19, likely: 0.2, high: 0.21 };

/** What is said after the steps of `past`, moved to `to`. */
const moved = (past: readonly (Quantity | undefined)[], to: number, more: Partial<Moving> = {}) =>
  movedFrom(past, { to, least: 0, most: 1, ...more });

describe('the measure of a move', () => {
  it('is the last range that somebody stated, not one that a move made of it', () => {
    expect(moved([range], 0.4)).toEqual(doubled);
    expect(moved([range, 0], 0.4)).toEqual(doubled);
    expect(moved([range, doubled, 0, doubled], 0.1)).toEqual({ low: 0.05, likely: 0.1, high: 0.2 });
    expect(moved([range, typed, 0], 0.4)).toEqual({ low: 0.38, likely: 0.4, high: 0.42 });
    expect(moved([typed, range, 0], 0.4)).toEqual(doubled);
  });

  it('is another range as soon as one end, the likely value or the shape is not what a move makes', () => {
    const double = (quantity: Quantity) => moved([range, quantity, 0], quantity === range ? 0.2 : 0.3);
    for (const stated of [
      { low: 0.15, likely: 0.2, high: 0.4 },
      { low: 0.1, likely: 0.2, high: 0.3 },
      { low: 0.1, likely: 0.3, high: 0.4 },
      { ...range, shape: 'triangular' as const },
      { low: 0.1, high: 0.4, shape: 'uniform' as const },
      { low: 0.1, high: 0.4, shape: 'normal' as const },
    ])
      expect(double(stated)).toEqual(moved([stated], 0.3));
  });

  it('is a number where somebody made one of the range', () => {
    expect(moved([range, 0.3], 0.4)).toBe(0.4);
    expect(moved([range, 0.3, 0], 0.2)).toBe(0.2);
    expect(moved([0.3, 0.2], 0.4)).toBe(0.4);
  });

  it('is the same where a move has left another last digit', () => {
    const near = { low: doubled.low * (1 + 1e-12), likely: 0.4, high: doubled.high * (1 - 1e-12) };
    expect(moved([range, near], 0.2)).toBe(range);
    expect(moved([range, { ...near, high: 0.8 * (1 - 1e-8) }], 0.2)).not.toEqual(range);
    const large = { low: 1e6, likely: 2e6, high: 4e6 };
    const twice = { low: 2e6 + 1e-5, likely: 4e6, high: 8e6 };
    expect(moved([large, twice], 2e6, { most: 1e9 })).toBe(large);
    expect(moved([large, { ...twice, low: 2e6 + 1 }], 2e6, { most: 1e9 })).not.toEqual(large);
    const tiny = { low: 1e-6, likely: 2e-6, high: 4e-6 };
    const other = { low: 2.001e-6, likely: 4e-6, high: 8e-6 };
    expect(moved([tiny, other], 2e-6)).not.toEqual(tiny);
  });

  it('is a formula’s place: a number that a formula gave way to is just a number', () => {
    expect(moved([{ formula: '0.1 * 2' }, 0.3], 0.4)).toBe(0.4);
    expect(moved([range, { formula: '0.1 * 2' }], 0.4)).toBe(0.4);
    expect(moved([range, null], 0.4)).toBe(0.4);
    expect(moved([null, 0.2], 0.4)).toBe(0.4);
  });
});

describe('where a value has been before', () => {
  it('it is again exactly what it was there, with the source and reason of now', () => {
    const odd = { low: 0.2, likely: 0.4, high: 0.8 + 1e-13 };
    expect(moved([range, odd, 0], 0.4)).toBe(odd);
    expect(moved([range, 0, { value: 0, reason: 'the board' }], 0.2)).toEqual({
      ...range,
      reason: 'the board',
    });
    expect(moved([{ ...range, reason: 'old' }, 0], 0.2)).toEqual(range);
  });

  it('it stays what it is where it is there already', () => {
    const now = { low: 0.2, likely: 0.4, high: 0.8 - 1e-13 };
    expect(moved([doubled, now], 0.4)).toBe(now);
  });
});

describe('the saved file', () => {
  const saved = (said: Quantity | undefined) => ({ saved: { said } });

  it('is what a value goes back to, where it has only been moved since', () => {
    const inFile = { ...range };
    expect(moved([doubled], 0.2, saved(inFile))).toBe(inFile);
    expect(moved([0], 0.4, saved(range))).toEqual(doubled);
    expect(moved([0], 0.2, saved(range))).toBe(range);
  });

  it('is left where something else was stated since', () => {
    expect(moved([typed], 0.4, saved(range))).toEqual({ low: 0.38, likely: 0.4, high: 0.42 });
    expect(moved([typed, 0], 0.2, saved(range))).toBe(typed);
    expect(moved([typed, 0], 0.4, saved(range))).toEqual({ low: 0.38, likely: 0.4, high: 0.42 });
    // Somebody has stated one number: that it went by 0 does not make a range of it.
    expect(moved([range, 0.2, 0], 0.4, saved(range))).toBe(0.4);
  });

  it('is nothing to go back to where it knows no such value', () => {
    expect(moved([0], 0.4)).toBe(0.4);
    expect(moved([0], 0.4, { byDefault: range })).toBe(0.4);
  });
});

describe('a value of which the file says nothing', () => {
  const silent = { byDefault: range };

  it('moves with the width of what stands for it, and leaves the file silent where that stands', () => {
    expect(moved([undefined], 0.4, silent)).toEqual(doubled);
    expect(moved([undefined, doubled], 0.2, silent)).toBeUndefined();
    expect(moved([undefined, 0], 0.2, silent)).toBeUndefined();
    expect(moved([undefined], 0.2, silent)).toBeUndefined();
    expect(moved([0], 0.2, { ...silent, saved: { said: undefined } })).toBeUndefined();
  });

  it('is the number it is moved to where nothing stands for it', () => {
    expect(moved([undefined], 0.4)).toBe(0.4);
    expect(moved([undefined, 0.4], 0.2)).toBe(0.2);
    expect(moved([undefined, range], 0.4)).toEqual(doubled);
    expect(moved([undefined, range, 0], 0.4)).toEqual(doubled);
    expect(moved([range, undefined], 0.4)).toBe(0.4);
  });
});
