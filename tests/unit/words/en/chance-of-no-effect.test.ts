import { expect, it } from 'vitest';
import { chanceOfNoEffect } from '../../../../src/words/en/chance-of-no-effect.ts';
import { smallScenario } from './small-scenario.ts';

const of = (chance: number) =>
  chanceOfNoEffect({ ...smallScenario, assumptions: { chance_of_no_effect: chance } });

it.each([
  [0.25, ' (25 of 100 futures)'],
  [0.001, ' (under 1 of 100 futures)'],
  [0.005, ' (1 of 100 futures)'],
  [0.994, ' (99 of 100 futures)'],
  [0.999, ' (over 99 of 100 futures)'],
  [0, ''],
  [1, ''],
])('a chance of %d is written as “%s”: never as none or all where it is not', (chance, words) => {
  expect(of(chance).inWords).toBe(words);
  expect(of(chance).always).toBe(chance === 1);
});

it('is said before any number of offences from one half on', () => {
  expect(of(0.499).moreLikelyNothing).toBe('');
  expect(of(0.5).moreLikelyNothing).toBe(
    'It is as likely as not that IOM prevents nothing: so it is in 50 of 100 futures.',
  );
  expect(of(0.501).moreLikelyNothing).toMatch(/^It is more likely than not .* in 50 of 100 futures\.$/);
  expect(of(0.999).moreLikelyNothing).toContain('in over 99 of 100 futures');
  expect(of(1).moreLikelyNothing).toBe('IOM has no effect in any future.');
  expect(of(0).moreLikelyNothing).toBe('');
});
