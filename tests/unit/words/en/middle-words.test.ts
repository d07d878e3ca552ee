import { describe, expect, it } from 'vitest';
import { middleWords } from '../../../../src/words/en/middle-words.ts';

describe('the middle of a range beside what is likely', () => {
  it.each([
    [0.15, 0.1612, 'share', 'likely 15%, middle 16.1%'],
    [907_881, 1_200_400, 'GBP/year', 'likely £908,000, middle £1.2m'],
    [13, 13.64, 'month', 'likely 13, middle 13.6'],
    [-0.02, 0.011, 'share', 'likely −2%, middle 1.1%'],
  ])('of %d and %d %s: %s', (likely, middle, unit, words) => {
    expect(middleWords(likely, middle, unit)).toBe(words);
  });

  it('is not said where both are written alike, or only a run knows it', () => {
    expect(middleWords(0.2, 0.20004, 'share')).toBe('');
    expect(middleWords(49_800, 49_803, 'GBP/post/year')).toBe('');
    expect(middleWords(0.2, undefined, 'share')).toBe('');
  });
});
