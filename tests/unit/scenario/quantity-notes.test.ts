import { describe, expect, it } from 'vitest';
import { notedNumber, notesOf, withNotes } from '../../../src/scenario/quantity-notes.ts';
import { quantityEnds } from '../../../src/scenario/quantity-ends.ts';
import type { Valued } from '../../../src/scenario/scenario.ts';
import { replaced } from '../../../src/scenario/replaced.ts';
import { toDistribution } from '../../../src/scenario/to-distribution.ts';

const notes = { source: 'minutes', reason: 'agreed', confirmed: true } as const;

describe('what stands beside a number', () => {
  it('is source, reason and whether it is confirmed, and nothing for a bare number', () => {
    expect(notesOf({ value: 3, ...notes, example: true })).toEqual(notes);
    expect(notesOf({ formula: '1', reason: 'agreed' })).toEqual({ reason: 'agreed' });
    expect(notesOf({ low: 1, high: 2, source: undefined })).toEqual({});
    for (const none of [3, null, undefined]) expect(notesOf(none)).toEqual({});
  });

  it('makes one number of it only where there is something to say', () => {
    expect(notedNumber(3, {})).toBe(3);
    expect(notedNumber(3, { reason: 'agreed' })).toEqual({ value: 3, reason: 'agreed' });
  });

  it('can be given to any number, range or formula, in place of what it had', () => {
    expect(withNotes(3, notes)).toEqual({ value: 3, ...notes });
    expect(withNotes({ value: 3, source: 'old' }, { reason: 'agreed' })).toEqual({
      value: 3,
      reason: 'agreed',
    });
    expect(withNotes({ value: 3, source: 'old' }, {})).toBe(3);
    expect(withNotes({ low: 1, high: 2, source: 'old', shape: 'normal' }, { reason: 'agreed' })).toEqual({
      low: 1,
      high: 2,
      shape: 'normal',
      reason: 'agreed',
    });
    expect(withNotes({ formula: 'a', ...notes }, {})).toEqual({ formula: 'a' });
    expect(withNotes(null, notes)).toBeNull();
  });

  it('an example stays one until another number takes its place', () => {
    expect(withNotes({ value: 3, example: true, source: 'old' }, {})).toEqual({ value: 3, example: true });
    expect(replaced({ value: 3, example: true, source: 'old' })).toEqual({ value: 3, source: 'old' });
    const own: Valued = { value: 3 };
    expect(replaced(own)).toBe(own);
  });

  it('that is the same leaves the very same quantity', () => {
    for (const quantity of [3, { value: 3, ...notes }, { low: 1, high: 2, reason: 'agreed' }] as const)
      expect(withNotes(quantity, notesOf(quantity))).toBe(quantity);
    const range = { low: 1, high: 2, source: 'a' };
    expect(withNotes(range, { source: 'b' })).not.toBe(range);
  });
});

describe('the ends of what is given', () => {
  it('are a number itself, those of a range, and none of what is not known before a run', () => {
    expect(quantityEnds(3)).toEqual({ low: 3, likely: 3, high: 3 });
    expect(quantityEnds({ value: 3, source: 'x' })).toEqual({ low: 3, likely: 3, high: 3 });
    expect(quantityEnds({ low: 1, likely: 2, high: 5 })).toEqual({ low: 1, likely: 2, high: 5 });
    expect(quantityEnds({ low: 1, high: 5 })).toEqual({ low: 1, likely: 3, high: 5 });
    expect(quantityEnds(null)).toBeUndefined();
    expect(quantityEnds({ formula: '1' })).toBeUndefined();
  });

  it('a triangle without a likely value has it in the middle, and one number with words is that number', () => {
    expect(toDistribution({ low: 1, high: 5, shape: 'triangular' })).toEqual({
      shape: 'triangular',
      low: 1,
      likely: 3,
      high: 5,
    });
    expect(toDistribution({ value: 4, reason: 'x' })).toBe(4);
  });
});
