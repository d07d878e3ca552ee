import { describe, expect, it } from 'vitest';
import { checkFormula } from '../../../src/language/check-formula.ts';
import { checked, modelWith } from './fixtures.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const model = checked(modelWith());
const target = { name: 'unit_cost.sergeant', unit: 'GBP/post/year' };
const problems = (text: string, unit = target.unit) => {
  const outcome = checkFormula(model, text, { ...target, unit });
  return outcome.ok ? [] : outcome.error;
};

describe('a formula for an input', () => {
  it('is made of other inputs, members by name, sums and numbers', () => {
    expect(problems('unit_cost[constable] * 1.1')).toEqual([]);
    expect(problems('sumOver(role, unit_cost[role]) / 2')).toEqual([]);
    expect(problems('rate > 0.5 ? unit_cost[constable] : 0')).toEqual([]);
  });

  it.each([
    ['cost[constable]', 'not-here', 'computed by the model'],
    ['year', 'not-here', 'different every month'],
    ['last(rate)', 'no-last', 'Use the name alone'],
    ['initial(rate)', 'no-initial', 'Use the name alone'],
    ['unit_cost[role]', 'unbound-set', 'name one member'],
    ['rate > 0 ? 1 : none', 'none', 'must always give a number'],
    ['rate', 'unit', 'unit_cost.sergeant is declared in GBP/post/year'],
    ['constructor', 'unknown-name', 'there is no “constructor”'],
  ])('refuses %s', (text, code, advice) => {
    const [problem] = problems(text);
    expect(problem).toMatchObject({ code: `language/${code}`, path: ['inputs', 'unit_cost.sergeant'] });
    expect(problemText(problem!)).toMatch(/^In the formula of unit_cost.sergeant: /);
    expect(problemText(problem!)).toContain(advice);
  });
});
