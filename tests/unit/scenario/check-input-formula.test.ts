import { describe, expect, it } from 'vitest';
import { checkInputFormula } from '../../../src/scenario/checks/formulas.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const messages = (input: string, formula: string): string[] =>
  checkInputFormula(smallScenario, input, formula).map(problemText);

describe('a formula while it is typed', () => {
  it.each(['abstraction[constable] * 0.5', '0.2', 'min(0.9, pay_growth * 4)'])(
    '%s can be used',
    (formula) => {
      expect(messages('vacancy_rate.constable', formula)).toEqual([]);
    },
  );

  it.each([
    ['', 'empty'],
    ['abstraction[', ''],
    ['abstraction[constabel]', 'constabel'],
    ['unit_cost_at_start[constable]', ''],
    ['coverage[red]', 'computed by the model'],
    ['vacancy_rate[constable] + 0.1', ''],
  ])('%s cannot, and it is said why', (formula, words) => {
    const found = messages('vacancy_rate.constable', formula);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join(' ')).toContain(words);
  });

  it('that breaks a rule together with other numbers is told before it stands, and one that keeps it is not', () => {
    const [tier] = smallScenario.tiers;
    const place = `starting_custody.${tier!.id}`;
    expect(messages(place, `50 * starting_community[${tier!.id}]`).join()).toContain('cannot be in balance');
    expect(messages(place, `0.01 * starting_community[${tier!.id}]`)).toEqual([]);
    const [strand] = Object.keys(tier!.need);
    expect(messages(`need.${strand}.${tier!.id}`, '0.5').join()).toContain('everybody needs');
  });

  it('finds a circle through another formula', () => {
    const circle = {
      ...smallScenario,
      roles: [{ ...smallScenario.roles[0]!, abstraction: { formula: 'vacancy_rate[constable]' } }],
    };
    expect(checkInputFormula(circle, 'vacancy_rate.constable', 'abstraction[constable]')).not.toEqual([]);
    expect(checkInputFormula(circle, 'no_such.thing', '1')).toMatchObject([{ path: ['no_such.thing'] }]);
  });

  it('is not blamed for a circle of other formulas', () => {
    const round = {
      ...smallScenario,
      roles: [{ ...smallScenario.roles[0]!, abstraction: { formula: 'iom_share[ex_dip]' } }],
      streams: [{ ...smallScenario.streams[0]!, iom_share: { formula: 'abstraction[constable]' } }],
    };
    expect(checkInputFormula(round, 'vacancy_rate.constable', '0.2')).toEqual([]);
  });

  it('is led to its place in the file', () => {
    const path = ['roles', 0, 'vacancy_rate'];
    expect(checkInputFormula(smallScenario, 'vacancy_rate.constable', '  ')).toMatchObject([{ path }]);
    for (const wrong of ['no_such_name', '1 / 0', 'vacancy_rate[constable]'])
      expect(checkInputFormula(smallScenario, 'vacancy_rate.constable', wrong), wrong).toMatchObject([
        { path: [...path, 'formula'] },
      ]);
    // What only the page uses is in no circle, and is checked like the rest.
    expect(checkInputFormula(smallScenario, 'cashable_share', 'no_such_name')).toHaveLength(1);
    expect(checkInputFormula(smallScenario, 'cashable_share', '0.2')).toEqual([]);
  });
});
