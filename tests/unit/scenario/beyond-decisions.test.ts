import { describe, expect, it } from 'vitest';
import { beyondDecisions } from '../../../src/scenario/beyond-decisions.ts';
import { movesTheList } from '../../../src/scenario/moves-the-list.ts';
import type { Decision, Option } from '../../../src/scenario/scenario.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

const option = (...decisions: readonly Partial<Decision>[]): Option => ({
  id: 'o',
  name: 'O',
  decisions: decisions.map((each, i) => decision({ id: `d${i}`, ...each })),
});
const between = (option_: Option, reference = option()) => beyondDecisions(smallScenario, option_, reference);

describe('two options are of two worlds', () => {
  it('where one changes a law or an assumption that nobody decides, and the other does not', () => {
    expect(between(option({ lever: 'custody_factor.red' }))).toEqual({
      kind: 'law',
      title: expect.stringMatching(/: Red$/) as string,
    });
    expect(between(option({ lever: 'pay_growth' }))?.kind).toBe('assumption');
    expect(between(option(), option({ lever: 'custody_months.red' }))?.kind).toBe('law');
  });

  it('not where they differ in what an option can decide', () => {
    for (const lever of [
      'seconded_posts.constable',
      'iom_share.ex_dip',
      'agreed_cases.red',
      'vacancy_rate.constable',
      'abstraction.constable',
      'time_share.constable.police',
      'recruit_months.constable',
      'release_months.constable',
      'months_on_cohort.red',
      'replace_leavers',
    ])
      expect(between(option({ lever })), lever).toBeUndefined();
    expect(between(option())).toBeUndefined();
  });

  it('a law is named before an assumption, whatever their order', () => {
    expect(between(option({ lever: 'pay_growth' }, { lever: 'custody_months.red' }))?.kind).toBe('law');
  });

  it('not where both change it alike, whatever they call it and wherever it stands in the list', () => {
    const law = { lever: 'custody_factor.red', change: { multiply: 0.8 } };
    const other = { lever: 'seconded_posts.constable' };
    expect(between(option(law, other), option(other, { ...law, name: 'Another name' }))).toBeUndefined();
    expect(between(option({ ...law, to: 'nobody' }), option(law))).toBeUndefined();
  });

  it.each<Partial<Decision>>([
    { change: { multiply: 0.7 } },
    { change: { add: 0.8 } },
    { from: '2014-05' },
    { until: '2015-01' },
    { ramp_months: 6 },
    { on: false },
  ])('where they change it unlike in %j', (unlike) => {
    const law = { lever: 'custody_factor.red', change: { multiply: 0.8 } };
    expect(between(option({ ...law, ...unlike }), option(law))?.kind).toBe('law');
  });

  it('where one changes it twice and the other once', () => {
    const law = { lever: 'custody_factor.red', change: { multiply: 0.8 } };
    expect(between(option(law, law), option(law))?.kind).toBe('law');
    expect(between(option(law), option(law, law))?.kind).toBe('law');
  });

  it('decisions that are off are of no world', () => {
    const off = { lever: 'custody_factor.red', on: false };
    expect(between(option(off))).toBeUndefined();
    expect(between(option(), option(off))).toBeUndefined();
  });
});

describe('who is on the list', () => {
  it('is moved by sizes, stays and custody, and not by posts or money', () => {
    for (const lever of ['agreed_cases.red', 'intake_factor.red', 'replace_leavers', 'custody_months.red'])
      expect(movesTheList(lever), lever).toBe(true);
    for (const lever of ['seconded_posts.constable', 'iom_share.ex_dip', 'pay_growth'])
      expect(movesTheList(lever), lever).toBe(false);
  });
});
