/** Forms know what the option that they add to moves already. */
import { describe, expect, it } from 'vitest';
import type { Decision, Option, Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import { leftUnder } from '../../../../src/scenario/templates/left-under.ts';
import type { AmountField, Answers, Made } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';
import { decision, smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const gwent = shippedScenario('gwent-2013-14.iom.json');
const template = (id: string) => TEMPLATES.find((each) => each.id === id)!;

const withDecisions = (scenario: Scenario, decisions: readonly Decision[]): [Scenario, Option] => {
  const option = { id: 'held', name: 'Held', decisions };
  return [{ ...scenario, options: [scenario.options[0]!, option] }, option];
};

const [posts, three] = withDecisions(gwent, [decision({ change: { add: -3 } })]);

const answer = (id: string, scenario: Scenario, option: Option, answers: Answers = {}) =>
  answerTemplate(template(id), scenario, answers, option);

function made(...args: Parameters<typeof answer>): Made {
  const result = answer(...args);
  if (!result.ok) throw new Error(result.error.map(problemText).join(' '));
  return result.value;
}

const refusal = (...args: Parameters<typeof answer>): string => {
  const result = answer(...args);
  return result.ok ? '' : problemText(result.error[0]!);
};

const amount = (id: string, scenario: Scenario, option: Option, answers: Answers = {}) =>
  settledFields(template(id), scenario, answers, option).find(({ kind }) => kind === 'amount') as AmountField;

describe('what an option leaves of a lever', () => {
  const of = (decisions: readonly Decision[], from = '2014-04', lever = 'seconded_posts.constable') =>
    leftUnder(...withDecisions(smallScenario, decisions), from).of(lever);

  it('is today’s number without what it moves, before and after the month asked for', () => {
    expect(of([])).toBe(10);
    expect(of([decision()])).toBe(6);
    expect(of([decision({ from: '2015-01' })])).toBe(6); // what goes later cannot go twice
    expect(of([decision({ until: '2014-09' })], '2014-10')).toBe(10);
    expect(of([decision({ on: false })])).toBe(10);
    expect(of([decision({ change: { add: -40 } })])).toBe(0); // never fewer than nobody
    expect(of([decision({ change: { add: 4 } })])).toBe(14);
  });

  it('is the most of vacancies, where more is worse', () => {
    const frozen = decision({ lever: 'vacancy_rate.constable', change: { add: 0.2 }, until: '2014-09' });
    expect(of([frozen], '2014-04', 'vacancy_rate.constable')).toBe(0.2);
  });

  it('counts only the months from the one asked for on, whether that is before the start or after the end', () => {
    const passing = decision({ from: '2014-06', until: '2014-09' });
    expect(of([passing], '2014-09')).toBe(6);
    expect(of([passing], '2014-10')).toBe(10);
    expect(of([passing], '2010-01')).toBe(6);
    expect(of([passing], '2030-01')).toBe(10);
    expect(of([decision({ from: '2016-02' })], '2030-01')).toBe(6); // the last month computed
  });

  it('is the least on the way, where it goes down and up', () => {
    const down = decision({ from: '2014-06', until: '2014-09', change: { set: 2 } });
    const up = decision({ id: 'd2', from: '2015-01', change: { set: 12 } });
    expect(of([down, up])).toBe(2);
    expect(of([down, up], '2014-10')).toBe(10);
    expect(of([down, up], '2015-01')).toBe(12);
  });

  it('is held within what is allowed', () => {
    const share = (change: Decision['change']) =>
      of([decision({ lever: 'iom_share.ex_dip', change })], '2014-04', 'iom_share.ex_dip');
    expect(share({ add: 0.9 })).toBe(1);
    expect(share({ add: -0.9 })).toBe(0);
    expect(share({ multiply: 0.5 })).toBe(0.25);
  });

  it('is what it was where it comes back to it, and nothing where all goes, without the dust of arithmetic', () => {
    const lever = 'iom_share.ex_dip';
    const after = (...changes: Decision['change'][]) =>
      of(
        changes.map((change, i) => decision({ id: `d${i}`, lever, change })),
        '2014-04',
        lever,
      );
    // Added up plainly these leave 0.49999999999999994 and 0.00000000000000006.
    expect(after({ add: 0.03 }, { add: 0.29 }, { add: -0.32 })).toBe(0.5);
    expect(after({ add: -0.03 }, { add: -0.29 }, { add: -0.18 })).toBe(0);
    expect(after({ add: -0.4999 })).toBeCloseTo(0.0001, 9);
  });

  it('is what the caller says where only a run can tell today’s number', () => {
    const byRun = smallScenario.streams.map((each) => ({ ...each, iom_share: { formula: 'max(0.4, 0.8)' } }));
    const [scenario, option] = withDecisions({ ...smallScenario, streams: byRun }, [
      decision({ lever: 'iom_share.ex_dip', change: { multiply: 0.5 } }),
    ]);
    const left = leftUnder(scenario, option, '2014-04');
    expect(left.of('iom_share.ex_dip', 0.8)).toBe(0.4);
    expect(left.of('iom_share.ex_dip')).toBe(0);
    expect(left.of('gone.amber', 8)).toBe(8);
  });

  it('says who moves it: the option itself before what happens anyway, and nobody where it is off', () => {
    const { to: _, ...anyway } = decision();
    const mover = (own: readonly Decision[], bau = [anyway]) => {
      const [scenario, option] = withDecisions({ ...smallScenario, business_as_usual: bau }, own);
      return leftUnder(scenario, option, '2014-04').mover(['iom_share.ex_dip', 'seconded_posts.constable']);
    };
    expect(mover([decision()])).toBe('This option already');
    expect(mover([decision({ on: false })])).toBe('What happens anyway already');
    expect(mover([decision({ lever: 'pay_growth' })])).toBe('What happens anyway already');
    expect(mover([decision({ lever: 'pay_growth' })], [])).toBeUndefined();
    expect(mover([], [{ ...anyway, on: false }])).toBeUndefined();
  });

  it('of the first option’s own list nothing counts: it stays as things are', () => {
    const first = { ...smallScenario.options[0]!, decisions: [decision()] };
    const scenario = { ...smallScenario, options: [first, ...smallScenario.options.slice(1)] };
    const left = leftUnder(scenario, first, '2014-04');
    expect(left.of('seconded_posts.constable')).toBe(10);
    expect(left.mover(['seconded_posts.constable'])).toBeUndefined();
    expect(leftUnder(scenario, undefined, '2014-04').of('seconded_posts.constable')).toBe(10);
  });

  it('counts what happens anyway, also beside the first option, whose own list stays as it is', () => {
    const { to, ...anyway } = decision();
    const scenario = { ...smallScenario, business_as_usual: [anyway] };
    expect(to).toBe('response');
    const left = leftUnder(scenario, scenario.options[0], '2014-04');
    expect(left.of('seconded_posts.constable')).toBe(6);
    expect(left.mover(['seconded_posts.constable'])).toBe('What happens anyway already');
    expect(left.mover(['vacancy_rate.constable'])).toBeUndefined();
  });
});

describe('officers to response', () => {
  it('says how many the option moves already, offers the rest and works from it', () => {
    const field = amount('officers_to_response', posts, three, { who: 'any' });
    expect(field.most).toBe(1);
    expect(field.hint).toBe('Today 4 are lent to IOM. This option already moves 3 of them: 1 is left.');
    const { says, decisions } = made('officers_to_response', posts, three, { who: 'any', posts: 1 });
    expect(says).toContain('1 − 1 = 0 stay with IOM');
    expect(decisions.map(({ lever }) => lever)).toEqual(['seconded_posts.sergeant']);
    expect(refusal('officers_to_response', posts, three, { who: 'any', posts: 2 })).toBe(
      'This option already moves 3 of them: 1 is left. Write 1 or less.',
    );
  });

  it('refuses where all have gone, and says so', () => {
    const message = refusal('officers_to_response', posts, three, { who: 'role.constable', posts: 1 });
    expect(message).toContain('This option already moves all of them: none is left.');
    // Also before anything is typed.
    expect(refusal('officers_to_response', posts, three, { who: 'role.constable' })).toBe(message);
  });

  it('says who counts as an officer, and who goes, also where one kind gives all', () => {
    const who = settledFields(template('officers_to_response'), gwent, { who: 'any' })[1]!;
    expect(who.hint).toBe('It counts 3 police constables and 1 police sergeant.');
    const [, keep] = withDecisions(gwent, []);
    expect(made('officers_to_response', gwent, keep, { who: 'any', posts: 2.5 }).says).toContain(
      'Who goes: 2.5 police constables.',
    );
  });
});

describe('an answer that changes nothing', () => {
  it.each([
    ['officers_to_response', { posts: 0 }],
    ['divert_fund', { amount: 0 }],
    ['divert_fund', { how: 'pounds', amount: 0 }],
    ['national_cut', { cut: 0 }],
    ['cohort_size', { size: 100 }],
    ['hiring_freeze', { leave: 0 }],
    ['top_tier_first', { strength: 80 }],
  ])('%s %j is refused with a sentence, beside the field', (id, answers) => {
    const strict = { ...gwent, assumptions: { ...gwent.assumptions, priority_strength: 0.8 } };
    const [scenario, option] = withDecisions(strict, []);
    const result = answer(id, scenario, option, answers);
    expect(result).toMatchObject({
      ok: false,
      error: [{ code: 'template/idle', message: expect.stringMatching(/\.$/) }],
    });
    if (!result.ok) expect(result.error[0]!.path).toHaveLength(1);
  });
});

describe('money that the option diverts already', () => {
  const [halved, half] = withDecisions(smallScenario, [
    decision({ lever: 'iom_share.ex_dip', change: { multiply: 0.5 } }),
  ]);

  it('is not there to be diverted again, in percent or in pounds', () => {
    expect(made('divert_fund', halved, half, { amount: 50 }).says).toMatch(
      /^This option already takes £125,000 a year of it: £125,000 is left\. 50% of £125,000 = £62,500 a year leaves/,
    );
    expect(amount('divert_fund', halved, half, { how: 'pounds' }).most).toBe(125_000);
    expect(refusal('divert_fund', halved, half, { how: 'pounds', amount: 130_000 })).toContain('£125,000');
    expect(made('divert_fund', halved, half, { how: 'pounds', amount: 50_000 }).decisions[0]!.change).toEqual(
      {
        add: -0.1, // of a line of £500,000
      },
    );
  });

  it('is refused where nothing of it is left', () => {
    const [none, all] = withDecisions(smallScenario, [
      decision({ lever: 'iom_share.ex_dip', change: { set: 0 } }),
    ]);
    expect(refusal('divert_fund', none, all)).toContain('takes £250,000 a year of it: nothing is left.');
  });

  it('is less to cut', () => {
    const [cut, option] = withDecisions(smallScenario, [
      decision({ lever: 'annual_funding.ex_dip', change: { multiply: 0.8 } }),
    ]);
    expect(made('national_cut', cut, option, { cut: 10 }).says).toMatch(
      /^This option already takes £100,000 a year of it: £400,000 is left\. 10% of £400,000 = £40,000 a year less/,
    );
  });
});

describe('a partner, a freeze and a size', () => {
  it('only the rest of a partner’s posts goes, and none twice', () => {
    const [scenario, option] = withDecisions(smallScenario, [decision()]);
    expect(made('partner_withdraws', scenario, option).says).toBe(
      'This option already takes part of it. What goes with this: 6 constables.',
    );
    const [none, all] = withDecisions(smallScenario, [decision({ change: { set: 0 } })]);
    expect(refusal('partner_withdraws', none, all)).toContain('takes all that this partner gives');
  });

  it('a second freeze comes on top of the first, and not past all posts', () => {
    const [scenario, option] = withDecisions(smallScenario, [
      decision({ lever: 'vacancy_rate.constable', change: { add: 0.5 } }),
    ]);
    expect(made('hiring_freeze', scenario, option, { leave: 10 }).says).toContain(
      'This option already leaves up to 50% empty',
    );
    expect(refusal('hiring_freeze', scenario, option, { leave: 60, until: '2015-03' })).toContain(
      'More would leave',
    );
  });

  it('a size is a share of the size decided before', () => {
    const [scenario, option] = withDecisions(smallScenario, [
      decision({ lever: 'agreed_cases.red', change: { multiply: 1.5 } }),
    ]);
    expect(amount('cohort_size', scenario, option).after).toBe('% of that');
    expect(made('cohort_size', scenario, option, { size: 120 }).says).toContain(
      'This option already makes it 150 people, from 100 people today. 120% of 150 people = 180 people',
    );
  });
});
