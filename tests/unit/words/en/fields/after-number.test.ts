import { expect, it } from 'vitest';
import { afterNumber } from '../../../../../src/words/en/after-number.ts';

it.each([
  ['1', 'posts', 'post'],
  ['−1', 'posts', 'post'],
  [' 1 ', 'months', 'month'],
  ['1', 'people', 'person'],
  ['1', 'recorded crimes a year', 'recorded crime a year'],
  ['1', 'offences for each £10,000', 'offence for each £10,000'],
  ['1', 'a year', 'a year'],
  ['1', '% of posts', '% of posts'],
  ['1.5', 'posts', 'posts'],
  ['11', 'months', 'months'],
  ['0', 'people', 'people'],
  ['', 'posts', 'posts'],
])('after “%s”, “%s” is “%s”', (written, after, word) => {
  expect(afterNumber(written, after)).toBe(word);
});
