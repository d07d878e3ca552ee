import { expect, it } from 'vitest';
import { onTopOfOthers } from '../../../../src/words/en/on-top-of-others.ts';

it('cards are said not to add up where two decisions are in force, and only there', () => {
  const [on, off] = [{ on: true }, { on: false }];
  expect(onTopOfOthers([on, off, on])).toMatch(/do not add up/);
  for (const few of [[], [on], [on, off], [off, off]]) expect(onTopOfOthers(few)).toBe('');
});
