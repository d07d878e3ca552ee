import { expect, it } from 'vitest';
import { formulaInWords, namedFormula } from '../../../../../src/words/en/model/formula-in-words.ts';
import { smallScenario } from '../small-scenario.ts';

it.each([
  ['custody_months[red]', '“Months in custody: Red”'],
  ['offences_per_year[red] * 24 / 43', '“Offences by one person: Red” × 24 / 43'],
  ['max(need[police, red], 0.2)', 'max(“People who need Police offender management: Red”, 0.2)'],
  ['my_own_name + 2', 'my_own_name + 2'],
])('%s is written by the titles of its names: %s', (formula, words) => {
  expect(formulaInWords(smallScenario, formula)).toBe(words);
});

it('a quantity that is no formula stays as it is', () => {
  expect(namedFormula(smallScenario, { formula: 'pay_growth * 2' })).toEqual({
    formula: '“Growth of pay” × 2',
  });
  for (const quantity of [null, 3, { low: 1, high: 2 }])
    expect(namedFormula(smallScenario, quantity)).toBe(quantity);
});
