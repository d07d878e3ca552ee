import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import {
  bought,
  choiceField,
  chosen,
  counted,
  decide,
  gbp,
  inSentence,
  later,
  moneyStreams,
  pence,
  persons,
  plain,
  short,
  today,
  typed,
  unitCost,
} from '../../../../src/scenario/templates/values.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';

const [constable] = smallScenario.roles as [Scenario['roles'][number]];
const [stream] = smallScenario.streams as [Scenario['streams'][number]];

describe('numbers in a sentence', () => {
  it('have commas between thousands, at most so many decimals, and no minus before nothing', () => {
    expect([0, 7, 999, 1000, 12_345, 1_234_567].map((each) => plain(each))).toEqual([
      '0',
      '7',
      '999',
      '1,000',
      '12,345',
      '1,234,567',
    ]);
    expect([0.125, 0.1, 1234.5678].map((each) => plain(each))).toEqual(['0.13', '0.1', '1,234.57']);
    expect(plain(1234.5678, 3)).toBe('1,234.568');
    expect([-1, -1234.5, -0.001, -0].map((each) => plain(each))).toEqual(['−1', '−1,234.5', '0', '0']);
  });

  it('are pounds with the sign before the mark, whole or with both places of the pence', () => {
    expect([1234.4, -1234.4, -0.2].map((each) => gbp(each))).toEqual(['£1,234', '−£1,234', '£0']);
    expect([5, 2.5, 0.333, 1234.05, -2.5].map(pence)).toEqual([
      '£5',
      '£2.50',
      '£0.333',
      '£1,234.05',
      '−£2.50',
    ]);
    expect([33.3, 1234.5, 0.1234567].map(typed)).toEqual(['33.3', '1,234.5', '0.123457']);
  });

  it('are people, and one person', () => {
    expect([0, 1, 1.001, 2, 1200].map(persons)).toEqual([
      '0 people',
      '1 person',
      '1 person',
      '2 people',
      '1,200 people',
    ]);
  });

  it('are posts of a kind: its name in one where it is plainly a plural, else "of"', () => {
    expect(counted(3, 'Police constables')).toBe('3 police constables');
    expect(counted(0.5, 'Police constables')).toBe('0.5 police constables');
    expect(counted(1, 'Police constables')).toBe('1 police constable');
    expect(counted(1, 'PCs')).toBe('1 PC');
    expect(counted(1, 'As')).toBe('1 of as');
    expect(counted(1, 'Staff')).toBe('1 of staff');
    expect(counted(1, 'Mentors and navigators')).toBe('1 of mentors and navigators');
    expect(counted(1, 'Officers (part-time) of sorts')).toBe('1 of officers (part-time) of sorts');
    expect(counted(1, 'Access')).toBe('1 of access');
  });

  it('stand beside names with a small letter, unless these are abbreviations', () => {
    expect(['Nurses', 'PSOs', 'nurses', 'P'].map(inSentence)).toEqual(['nurses', 'PSOs', 'nurses', 'P']);
  });

  it('a name is cut where it would be too long', () => {
    expect(short('x'.repeat(120))).toBe('x'.repeat(120));
    expect(short('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
  });
});

describe('what there is today', () => {
  const roles = [
    constable,
    { ...constable, id: 'nurse', unit_cost_at_start: { formula: ' unit_cost_at_start[constable] * 1.5 ' } },
    { ...constable, id: 'max', unit_cost_at_start: { formula: 'max(unit_cost_at_start[constable], 5)' } },
    { ...constable, id: 'sum', unit_cost_at_start: { formula: 'unit_cost_at_start[constable] * 2 + 1' } },
  ];
  const scenario: Scenario = {
    ...smallScenario,
    roles,
    streams: [
      { ...stream, spend_share: { constable: 0.6, nurse: 0.3 } },
      { ...stream, id: 'more', annual_funding: 100_000, iom_share: 1, spend_share: { constable: 0.5 } },
      { ...stream, id: 'none', iom_share: 0, spend_share: { constable: 1 } },
    ],
  };

  it('is a number of the file, or what is said in its stead', () => {
    expect(today(scenario, 'annual_funding.ex_dip')).toBe(500_000);
    expect(today(scenario, 'annual_funding.gone')).toBe(0);
    expect(today(scenario, 'annual_funding.gone', 7)).toBe(7);
    expect(today(scenario, 'unit_cost_at_start.max', NaN)).toBeNaN();
  });

  it('is a cost of a post, also where it is told by another or worked out', () => {
    expect(roles.map((role) => unitCost(role, scenario))).toEqual([50_000, 75_000, 0, 100_001]);
  });

  it('is the posts that all sources buy of a kind, and none of what has no price', () => {
    // £250,000 × 60% and £100,000 × 50%, at £50,000 each.
    expect(bought(scenario, roles[0]!)).toBeCloseTo(4, 12);
    expect(bought(scenario, roles[1]!)).toBeCloseTo(1, 12);
    expect(bought({ ...scenario, streams: [{ ...stream, spend_share: { max: 1 } }] }, roles[2]!)).toBe(0);
  });

  it('is sources that have money for IOM', () => {
    expect(moneyStreams(scenario).map(({ id }) => id)).toEqual(['ex_dip', 'more']);
  });
});

describe('months', () => {
  it('are so many later, and never past the last that is computed', () => {
    // 24 months from March 2014.
    expect(later(smallScenario, '2014-04', 11)).toBe('2015-03');
    expect(later(smallScenario, '2015-04', 11)).toBe('2016-02');
    expect(later(smallScenario, '2015-03', 11)).toBe('2016-02');
    expect(later(smallScenario, '2016-02', 11)).toBe('2016-02');
    expect(later(smallScenario, '2016-06', 11)).toBe('2016-06');
  });
});

describe('parts of a form', () => {
  it('a choice stands at its first until told, and at nothing without any', () => {
    const members = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    expect(choiceField('x', 'X', members)).toMatchObject({
      value: 'a',
      choices: [
        { value: 'a', text: 'A' },
        { value: 'b', text: 'B' },
      ],
    });
    expect(choiceField('x', 'X', members, 'b').value).toBe('b');
    expect(choiceField('x', 'X', []).value).toBe('');
    expect(chosen(members, 'b')).toBe(members[1]);
    expect(chosen(members, 'gone')).toBe(members[0]);
    expect(chosen(members, undefined)).toBe(members[0]);
    expect(chosen<{ id: string }>([], 'a')).toBeUndefined();
  });

  it('a decision is for good, at once and on, unless told', () => {
    expect(decide({ from: '2014-05' }, 'x'.repeat(130), 'a.b', { set: 1 })).toEqual({
      name: short('x'.repeat(130)),
      lever: 'a.b',
      change: { set: 1 },
      from: '2014-05',
      until: null,
      ramp_months: 1,
      on: true,
      to: 'other priorities',
    });
    expect(decide({ from: '2014-05' }, 'n', 'a', { add: 1 }, { until: '2014-06', to: 'x' })).toMatchObject({
      until: '2014-06',
      to: 'x',
    });
  });
});
