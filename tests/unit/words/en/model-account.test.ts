import { expect, it } from 'vitest';
import { iomModel } from '../../../../src/model/iom-model.ts';
import { leftOut } from '../../../../src/words/en/model-account.ts';
import { titleOf } from '../../../../src/words/en/model/titles.ts';

const all = leftOut.map(({ what, why }) => `${what}. ${why}`).join('\n');

it.each([
  ['regression to the mean', /offend less without any help/],
  ['displacement', /done by another, or in the next street/],
  ['incapacitation', /people in prison do not offend outside/],
  ['a straight line from coverage to effect', /Half the coverage is taken to give half the effect/],
  ['whom a shorter list loses', /would take off those who offend least/],
  ['the length of a stay', /not how well it works/],
  ['the effect elsewhere, never doubted whole', /other work looks surer than it is/],
])('what is left out names %s', (_, words) => {
  expect(all).toMatch(words);
});

it('says of value and cost what the model does with them', () => {
  const title = 'Social value less public cost';
  expect(iomModel.equations.some((equation) => titleOf(equation.name) === title)).toBe(true);
  expect(all).toContain(title);
  expect(all).not.toMatch(/never added/);
});
