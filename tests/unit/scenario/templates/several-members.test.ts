/** Forms of an area with several kinds of post, sources of money, partners and tiers: who is meant, and what is said of it. */
import { describe, expect, it } from 'vitest';
import type { Decision, Option, Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import type { AmountField, Answers, Field, Made } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { decision, smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

type Role = Scenario['roles'][number];
const [stream] = smallScenario.streams as [Scenario['streams'][number]];
const [{ prevented_per_post: _, ...constable }] = smallScenario.roles as [Role];
const [red] = smallScenario.tiers as [Scenario['tiers'][number]];

const role = (id: string, name: string, employer: string, posts: number, cost: number): Role => ({
  ...constable,
  id,
  name,
  employer,
  seconded_posts: posts,
  unit_cost_at_start: cost,
});

const several: Scenario = {
  ...smallScenario,
  area: { ...smallScenario.area, band_d_tax_base: 190_000 },
  streams: [
    { ...stream, holder: 'Police' },
    {
      ...stream,
      id: 'grant',
      name: 'Health grant',
      holder: 'Health board',
      annual_funding: 200_000,
      iom_share: 0.25,
      spend_share: { worker: 0.5 },
    },
    {
      ...stream,
      id: 'joint',
      name: 'Joint fund',
      annual_funding: 80_000,
      iom_share: 1,
      spend_share: { worker: 0.5, constable: 0.25 },
    },
    {
      ...stream,
      id: 'none',
      name: 'Old grant',
      holder: 'Council',
      annual_funding: 0,
      iom_share: 1,
      spend_share: {},
    },
  ],
  roles: [
    role('sergeant', 'Police sergeants', 'Police', 1, 60_000),
    role('constable', 'Police constables', 'Police', 3, 50_000),
    role('worker', 'Drug workers', 'Health board', 0, 40_000),
    role('nurse', 'Nurses', 'Health board', 2.5, 45_000),
    role('adviser', 'Advisers', 'Council', 0, 45_000),
  ],
  tiers: [red, { ...red, id: 'amber', name: 'Amber', starting_community: 50, starting_custody: 0 }],
};

const template = (id: string) => TEMPLATES.find((each) => each.id === id)!;

function made(id: string, answers: Answers = {}, scenario = several, option?: Option): Made {
  const result = answerTemplate(template(id), scenario, answers, option);
  if (!result.ok) throw new Error(result.error.map(problemText).join(' '));
  return result.value;
}

const refusal = (id: string, answers: Answers = {}, scenario = several, option?: Option): string => {
  const result = answerTemplate(template(id), scenario, answers, option);
  return result.ok
    ? ''
    : result.error.map((each) => `${each.path.join('.')}: ${problemText(each)}`).join('\n');
};

const field = (id: string, name: string, answers: Answers = {}, scenario = several, option?: Option) =>
  settledFields(template(id), scenario, answers, option).find((each) => each.id === name);

const offered = (each: Field | undefined): string[] =>
  each?.kind === 'choice' ? each.choices.map(({ text }) => text) : [];

const levers = ({ decisions }: Made): string[] => decisions.map(({ lever }) => lever);

/** The area with an option that decides this already. */
function deciding(...decisions: readonly Partial<Decision>[]): [Scenario, Option] {
  const option: Option = {
    id: 'held',
    name: 'Held',
    decisions: decisions.map((each, i) => decision({ id: `d${i}`, ...each })),
  };
  return [{ ...several, options: [several.options[0]!, option] }, option];
}

const withRoles = (roles: readonly Role[]): Scenario => ({ ...several, roles });

describe('officers to response', () => {
  it('offers police posts that are lent, the most numerous first, and officers together', () => {
    const who = field('officers_to_response', 'who')!;
    expect(offered(who)).toEqual(['Police officers of any rank', 'Police constables', 'Police sergeants']);
    expect(who.hint).toBe('It counts 3 police constables and 1 police sergeant.');
    expect(who).toMatchObject({ value: 'any' });
  });

  it('knows police posts by their employer or by their name', () => {
    const who = (...roles: Role[]) => offered(field('officers_to_response', 'who', {}, withRoles(roles)));
    const nurses = role('nurse', 'Nurses', 'Health board', 9, 45_000);
    expect(who(nurses, role('a', 'Analysts', 'Gwent Police', 1, 1))).toEqual(['Analysts']);
    expect(who(nurses, role('a', 'Police staff', 'Council', 1, 1))).toEqual(['Police staff']);
    // Where no police are lent, others are.
    expect(who(nurses, role('a', 'Analysts', 'Gwent Police', 0, 1))).toEqual(['Nurses']);
    expect(who(role('nurse', 'Nurses', 'Health board', 0, 1))).toEqual([]);
  });

  it('has officers together only where several kinds of them are lent, and staff is no officer', () => {
    const staff = role('staff', 'Police staff', 'Police', 5, 30_000);
    const one = withRoles([staff, role('constable', 'Constables', 'Police', 3, 50_000)]);
    const who = field('officers_to_response', 'who', {}, one)!;
    expect(offered(who)).toEqual(['Police staff', 'Constables']);
    expect(who.hint).toBeUndefined();
    const two = withRoles([staff, ...several.roles]);
    expect(field('officers_to_response', 'who', {}, two)!.hint).toBe(
      'It counts 3 police constables and 1 police sergeant.',
    );
  });

  it('takes the largest kind first, and says who goes and what stays', () => {
    const four = made('officers_to_response', { posts: 3.5 });
    expect(four.name).toBe('3.5 officers to response');
    expect(four.says).toBe(
      '4 − 3.5 = 0.5 stay with IOM. Who goes: 3 police constables, 0.5 police sergeants. The posts are not lost: they work elsewhere.',
    );
    expect(four.decisions).toMatchObject([
      {
        name: '3 police constables to response',
        lever: 'seconded_posts.constable',
        change: { add: -3 },
        to: 'response',
      },
      { lever: 'seconded_posts.sergeant', change: { add: -0.5 } },
    ]);
    expect(made('officers_to_response', { posts: 3 }).says).toMatch(/^4 − 3 = 1 stays with IOM\./);
    const one = made('officers_to_response', { who: 'role.sergeant', to: ' patrol ' });
    expect(one.name).toBe('1 police sergeant to patrol');
    expect(one.says).toBe('1 − 1 = 0 stay with IOM. The posts are not lost: they work elsewhere.');
  });

  it('says how many there are: one is, several are', () => {
    const of = (who: string) => field('officers_to_response', 'posts', { who }) as AmountField;
    expect(of('role.sergeant')).toMatchObject({
      hint: 'Today 1 is lent to IOM.',
      tooMuch: 'Today 1 is lent. Write 1 or less.',
      most: 1,
    });
    expect(of('role.constable')).toMatchObject({
      hint: 'Today 3 are lent to IOM.',
      tooMuch: 'Today 3 are lent. Write 3 or less.',
      value: 1,
      most: 3,
    });
  });

  it.each([
    [{ change: { add: -2 } }, 'This option already moves 2 of them: 1 is left.', 1],
    [{ change: { add: -0.5 } }, 'This option already moves 0.5 of them: 2.5 are left.', 2.5],
    [{ change: { set: 0 } }, 'This option already moves all of them: none is left.', 0],
    [{ change: { add: 1.5 } }, 'This option already brings 1.5 more: there are 4.5.', 4.5],
  ])('where an option decides %j it tells what that leaves', (given, told, most) => {
    const [scenario, option] = deciding(given);
    const posts = field('officers_to_response', 'posts', { who: 'role.constable' }, scenario, option);
    expect(posts).toMatchObject({ hint: `Today 3 are lent to IOM. ${told}`, most });
    expect(refusal('officers_to_response', { who: 'role.constable', posts: 9 }, scenario, option)).toBe(
      most === 0
        ? `posts: ${told} Choose other posts, or take out that decision.`
        : `posts: ${told} Write ${most} or less.`,
    );
  });

  it('refuses beside the number where nobody is left, even to move nobody', () => {
    const [scenario, option] = deciding({ change: { set: 0 } });
    expect(refusal('officers_to_response', { who: 'role.constable', posts: 0 }, scenario, option)).toBe(
      'posts: This option already moves all of them: none is left. Choose other posts, or take out that decision.',
    );
  });

  it('is silent about a decision that comes to nothing', () => {
    const [scenario, option] = deciding({ change: { add: 0 } });
    expect(field('officers_to_response', 'posts', {}, scenario, option)!.hint).toBe(
      'Today 4 are lent to IOM.',
    );
    expect(made('officers_to_response', { posts: 1 }, scenario, option).says).toMatch(/^4 − 1 = 3 stay/);
  });
});

describe('a partner withdraws', () => {
  it('is whoever lends posts or holds money that reaches IOM; the police and their commissioner come last', () => {
    expect(offered(field('partner_withdraws', 'partner'))).toEqual(['Health board', 'Police']);
    const commissioner = several.streams.map((each) =>
      each.id === 'joint' ? { ...each, holder: 'Commissioner' } : each,
    );
    expect(offered(field('partner_withdraws', 'partner', {}, { ...several, streams: commissioner }))).toEqual(
      ['Health board', 'Police', 'Commissioner'],
    );
  });

  it('takes its posts and its money, and says what they come to', () => {
    const health = made('partner_withdraws');
    expect(health.name).toBe('Health board withdraws');
    expect(health.says).toBe(
      'What goes: 2.5 nurses, £50,000 a year of Health grant. Together 2.5 posts and £50,000 a year.',
    );
    expect(health.decisions).toMatchObject([
      { name: 'Nurses withdrawn', lever: 'seconded_posts.nurse', change: { set: 0 } },
      { name: 'Health grant withdrawn', lever: 'iom_share.grant', change: { set: 0 } },
    ]);
    const police = made('partner_withdraws', { partner: '1' });
    expect(police.says).toBe(
      'What goes: 1 police sergeant, 3 police constables, £250,000 a year of Ex-DIP. Together 4 posts and £250,000 a year.',
    );
    expect(levers(police)).toEqual([
      'seconded_posts.sergeant',
      'seconded_posts.constable',
      'iom_share.ex_dip',
    ]);
  });

  it('adds up posts alone or money alone, and one thing alone is not added up', () => {
    const of = (roles: readonly Role[], streams = several.streams): string =>
      made('partner_withdraws', {}, { ...several, roles, streams }).says;
    const noMoney = several.streams.map((each) => ({ ...each, holder: undefined }));
    const nurses = role('nurse', 'Nurses', 'Health board', 0.5, 45_000);
    const workers = role('worker', 'Workers', 'Health board', 0.5, 45_000);
    expect(of([nurses, workers], noMoney)).toBe('What goes: 0.5 nurses, 0.5 workers. Together 1 post.');
    expect(of([nurses], noMoney)).toBe('What goes: 0.5 nurses.');
    const money = several.streams.map((each) => ({ ...each, holder: 'Council' }));
    const none = [role('constable', 'Constables', 'Police', 0, 50_000)];
    const spent = money.map((each) => ({ ...each, spend_share: {} }));
    expect(of(none, spent)).toBe(
      'What goes: £250,000 a year of Ex-DIP, £50,000 a year of Health grant, £80,000 a year of Joint fund. Together £380,000 a year.',
    );
  });

  it.each([
    [{ lever: 'seconded_posts.nurse', change: { add: -1 } }, '1.5 nurses, £50,000'],
    [{ lever: 'iom_share.grant', change: { multiply: 0.5 } }, '2.5 nurses, £25,000'],
  ])('where an option decides %j only the rest goes, and that is said', (given, rest) => {
    const [scenario, option] = deciding(given);
    expect(made('partner_withdraws', {}, scenario, option).says).toContain(
      `This option already takes part of it. What goes with this: ${rest}`,
    );
  });

  it('what an option brings is taken too, and nobody is said to have taken part of it', () => {
    const [scenario, option] = deciding({ lever: 'seconded_posts.nurse', change: { add: 1 } });
    expect(made('partner_withdraws', {}, scenario, option).says).toMatch(/^What goes: 3\.5 nurses, /);
  });

  it('money that is gone is not withdrawn again', () => {
    const [scenario, option] = deciding({ lever: 'annual_funding.grant', change: { set: 0 } });
    expect(levers(made('partner_withdraws', {}, scenario, option))).toEqual(['seconded_posts.nurse']);
  });
});

describe('a hiring freeze', () => {
  it('is of one employer’s posts or one kind, where there are any, lent or bought', () => {
    expect(offered(field('hiring_freeze', 'who'))).toEqual([
      'All posts: Police',
      'All posts: Health board',
      'Police sergeants',
      'Police constables',
      'Drug workers',
      'Nurses',
    ]);
    const nobody = several.roles.map((each) => ({ ...each, seconded_posts: 0 }));
    const unpaid = several.streams.map((each) => ({ ...each, spend_share: {} }));
    expect(
      settledFields(template('hiring_freeze'), { ...several, roles: nobody, streams: unpaid }, {}),
    ).toEqual([]);
  });

  it('has every kind of post of the employer empty by as much, as long as it lasts', () => {
    const police = made('hiring_freeze', { leave: 6, from: '2014-06', until: '2014-11' });
    expect(police.name).toBe('Hiring freeze: Police');
    expect(police.says).toBe(
      '6% a year × 6 months = 3% of posts empty at the end, on top of those empty today. After that they are filled again as fast as usual.',
    );
    expect(levers(police)).toEqual(['vacancy_rate.sergeant', 'vacancy_rate.constable']);
    for (const each of police.decisions)
      expect(each).toMatchObject({
        change: { add: expect.closeTo(0.03, 12) as number },
        from: '2014-06',
        until: '2014-11',
        ramp_months: 6,
      });
    const month = made('hiring_freeze', { who: 'role.worker', from: '2014-04', until: '2014-04', leave: 6 });
    expect(month.name).toBe('Hiring freeze: Drug workers');
    expect(month.says).toMatch(/^6% a year × 1 month = 0\.5% of posts/);
  });

  it('lasts a year unless told, and no longer than is computed', () => {
    const until = (from: string) => field('hiring_freeze', 'until', { from });
    expect(until('2014-04')).toMatchObject({ value: '2015-03' });
    expect(until('2015-03')).toMatchObject({ value: '2016-02' });
    expect(until('2015-06')).toMatchObject({ value: '2016-02' });
    expect(until('2016-02')).toMatchObject({ value: '2016-02' });
  });

  it('may leave every post empty, and no more', () => {
    const vacant = withRoles(several.roles.map((each) => ({ ...each, vacancy_rate: 0.4 })));
    expect(refusal('hiring_freeze', { leave: 60 }, vacant)).toBe('');
    expect(refusal('hiring_freeze', { leave: 61 }, vacant)).toBe(
      'leave: More would leave than there are: write a smaller share, or end the freeze sooner.',
    );
    // The kind with the most empty posts decides.
    const one = withRoles(several.roles.with(1, { ...several.roles[1]!, vacancy_rate: 0.95 }));
    expect(refusal('hiring_freeze', { leave: 10 }, one)).toContain('More would leave');
    expect(refusal('hiring_freeze', { leave: 10, who: 'role.sergeant' }, one)).toBe('');
  });

  it('speaks of what an option leaves empty only where that is more than today', () => {
    const frozen = (add: number): string => {
      const [scenario, option] = deciding({ lever: 'vacancy_rate.constable', change: { add } });
      return made('hiring_freeze', { leave: 10 }, scenario, option).says;
    };
    expect(frozen(0.2)).toContain('This option already leaves up to 20% empty, and this comes on top.');
    expect(frozen(0)).not.toContain('This option already');
  });
});

describe('money of several sources', () => {
  it('diverts part of the source chosen, in percent of what IOM has of it', () => {
    expect(offered(field('divert_fund', 'stream'))).toEqual(['Ex-DIP', 'Health grant', 'Joint fund']);
    const grant = made('divert_fund', { stream: 'grant', amount: 25, ramp: 6, to: ' the clinic ' });
    expect(grant.name).toBe('25% of Health grant to the clinic');
    expect(grant.says).toMatch(/^25% of £50,000 = £12,500 a year leaves IOM; £37,500 a year stays\./);
    expect(grant.decisions).toMatchObject([
      { lever: 'iom_share.grant', change: { multiply: 0.75 }, ramp_months: 6, to: 'the clinic' },
    ]);
  });

  it('in pounds it offers half of it, and at most all of it', () => {
    const pounds = { stream: 'grant', how: 'pounds' };
    expect(field('divert_fund', 'amount', pounds)).toMatchObject({
      before: '£',
      value: 25_000,
      most: 50_000,
      tooMuch: 'IOM has £50,000 a year of it: write at most that.',
    });
    const part = made('divert_fund', { ...pounds, amount: 10_000.5 });
    expect(part.says).toMatch(
      /^£10,000\.50 of the £50,000 a year that IOM has of it: £39,999\.50 a year stays\./,
    );
    expect(part.decisions[0]!.change).toEqual({ add: expect.closeTo(-10_000.5 / 200_000, 15) as number });
  });

  it('tells what an option brings as well as what it takes', () => {
    const [scenario, option] = deciding({ lever: 'annual_funding.grant', change: { add: 40_000 } });
    const answers = { stream: 'grant', how: 'pounds' };
    const told = 'This option already brings £10,000 a year more: there is £60,000.';
    expect(field('divert_fund', 'amount', answers, scenario, option)).toMatchObject({
      hint: told,
      most: 60_000,
      tooMuch: `${told} Write at most £60,000.`,
    });
    expect(field('divert_fund', 'amount', { stream: 'grant' }, scenario, option)).toMatchObject({
      after: '% of what is left',
      hint: told,
    });
    expect(field('divert_fund', 'amount', { stream: 'ex_dip' }, scenario, option)).not.toHaveProperty('hint');
    expect(field('divert_fund', 'amount', { stream: 'ex_dip' }, scenario, option)).toMatchObject({
      after: '% of the IOM money',
    });
  });

  it('cuts all sources that have money, or one', () => {
    expect(offered(field('national_cut', 'stream'))).toEqual([
      'All of them',
      'Ex-DIP',
      'Health grant',
      'Joint fund',
    ]);
    const all = made('national_cut');
    expect(all.name).toBe('10% cut to all money');
    expect(all.says).toMatch(
      /^10% of £780,000 = £78,000 a year less\. IOM’s part of that is £38,000 a year\./,
    );
    expect(levers(all)).toEqual(['annual_funding.ex_dip', 'annual_funding.grant', 'annual_funding.joint']);
    const one = made('national_cut', { stream: 'joint', cut: 12.5, ramp: 3 });
    expect(one.name).toBe('12.5% cut to Joint fund');
    expect(one.says).toMatch(
      /^12\.5% of £80,000 = £10,000 a year less\. IOM’s part of that is £10,000 a year/,
    );
    expect(one.decisions).toMatchObject([
      {
        name: 'Joint fund cut by 12.5%',
        lever: 'annual_funding.joint',
        change: { multiply: 0.875 },
        ramp_months: 3,
        to: 'nobody: the money is cut',
      },
    ]);
  });

  it('a cut speaks of an earlier cut to a source, not of what was diverted', () => {
    const [cut, first] = deciding({ lever: 'annual_funding.grant', change: { multiply: 0.5 } });
    expect(made('national_cut', {}, cut, first).says).toMatch(
      /^This option already takes £100,000 a year of it: £680,000 is left\. 10% of £680,000/,
    );
    expect(made('national_cut', { stream: 'joint' }, cut, first).says).toMatch(/^10% of £80,000/);
    const [diverted, second] = deciding({ lever: 'iom_share.grant', change: { multiply: 0.5 } });
    expect(made('national_cut', {}, diverted, second).says).toMatch(
      /^10% of £780,000 = £78,000 a year less\. IOM’s part of that is £35,500 a year/,
    );
  });

  it('there is nothing to divert or to cut where no money is IOM’s', () => {
    const poor = { ...several, streams: several.streams.map((each) => ({ ...each, annual_funding: 0 })) };
    for (const id of ['divert_fund', 'national_cut']) {
      expect(settledFields(template(id), poor, {}), id).toEqual([]);
      expect(refusal(id, {}, poor)).toBe(': This scenario has nothing that this can change.');
    }
  });
});

describe('new money', () => {
  it('enters a source that is for IOM alone, or as posts of a kind', () => {
    expect(offered(field('precept_rise', 'into'))).toEqual([
      'Into “Joint fund”, spent as that is',
      'Into “Old grant”, spent as that is',
      'On new posts: Police sergeants',
      'On new posts: Police constables',
      'On new posts: Drug workers',
      'On new posts: Nurses',
      'On new posts: Advisers',
    ]);
  });

  it('counts a source as IOM’s alone where all but a thousandth of it is', () => {
    const into = (iom_share: number): string =>
      offered(
        field('precept_rise', 'into', {}, { ...several, streams: [{ ...several.streams[0]!, iom_share }] }),
      ).join();
    expect(into(0.999)).toContain('Into “Ex-DIP”');
    expect(into(0.99)).not.toContain('Into “Ex-DIP”');
  });

  it('goes first where its name says it belongs: precept, match, officers, workers', () => {
    const usual = (id: string, scenario = several) =>
      (field(id, 'into', {}, scenario) as { value: string }).value;
    const named = (id: string, name: string): Scenario => ({
      ...several,
      streams: several.streams.map((each) => (each.id === 'none' ? { ...each, id, name } : each)),
    });
    expect(usual('precept_rise')).toBe('role.constable');
    expect(usual('precept_rise', named('none', 'Council precept'))).toBe('stream.none');
    expect(usual('precept_rise', named('precept', 'New money'))).toBe('stream.precept');
    expect(usual('match_funding')).toBe('stream.joint');
    const apart = { ...several, streams: several.streams.filter(({ id }) => id !== 'joint') };
    expect(usual('match_funding', apart)).toBe('role.worker');
    const nurses = { ...apart, roles: several.roles.filter(({ id }) => id === 'nurse') };
    expect(usual('match_funding', nurses)).toBe('stream.none');
    expect(usual('precept_rise', { ...nurses, streams: several.streams.slice(0, 1) })).toBe('role.nurse');
  });

  it('is asked for nowhere where it could enter nothing', () => {
    const closed = {
      ...several,
      streams: several.streams.slice(0, 2),
      roles: several.roles.map((each) => ({
        ...each,
        unit_cost_at_start: { formula: 'max(unit_cost_at_start[constable], 5)' },
      })),
    };
    for (const id of ['precept_rise', 'match_funding'])
      expect(settledFields(template(id), closed, {}), id).toEqual([]);
  });

  it('buys posts in tenths, never more than it pays for, and part of a rise only its part', () => {
    const half = made('precept_rise', { pounds: 2, share: 50 });
    expect(half.name).toBe('£2 more on Band D for IOM');
    expect(half.says).toBe(
      '£2 × 190,000 homes = £380,000 a year; 50% of it is £190,000 = 3.8 police constables at £50,000 a year each. Taxpayers pay it; no other service gives anything up.',
    );
    expect(half.decisions).toMatchObject([{ lever: 'new_posts.constable', change: { add: 3.8 }, to: 'IOM' }]);
    const sergeants = made('precept_rise', { into: 'role.sergeant' });
    expect(sergeants.says).toContain(
      '£380,000 a year, which pays for 6.3 police sergeants at £60,000 a year each: £378,000 of it.',
    );
  });

  it('in a source it pays for what the source buys, which is said by kind', () => {
    const joint = made('precept_rise', { into: 'stream.joint', share: 50 });
    expect(joint.says).toContain(
      '£190,000, which pays for about 1 police constable at £50,000, about 2.4 drug workers at £40,000. Taxpayers',
    );
    expect(joint.decisions).toMatchObject([{ lever: 'annual_funding.joint', change: { add: 190_000 } }]);
    expect(made('precept_rise', { into: 'stream.none' }).says).toContain(
      '£380,000 a year, which pays for no posts: the source buys none today. Taxpayers',
    );
  });

  it('that pays for less than a tenth of a post is refused beside the amount', () => {
    const refused = 'That pays for less than a tenth of a post: write a larger amount.';
    expect(refusal('precept_rise', { pounds: 0.02 })).toBe(`pounds: ${refused}`);
    expect(refusal('precept_rise', { pounds: 0.03 })).toBe('');
    const match = { into: 'role.constable', limit: 90_000 };
    expect(refusal('match_funding', { ...match, own: 4999, rate: 2 })).toBe(`own: ${refused}`);
    expect(refusal('match_funding', { ...match, own: 10_000, rate: 0.4 })).toBe(`own: ${refused}`);
    expect(refusal('match_funding', { ...match, own: 5000 })).toBe('');
  });

  it('matched up to a limit: ours and the partner’s are decisions of their own', () => {
    const match = made('match_funding', { own: 60_000, rate: 0.5, limit: 40_000, into: 'stream.joint' });
    expect(match.name).toBe('£60,000 matched with £30,000');
    expect(match.says).toBe(
      '£60,000 × £0.50 = £30,000 makes £90,000 a year together, which pays for about 0.5 police constables at £50,000, about 1.1 drug workers at £40,000. Nothing is given up elsewhere.',
    );
    expect(match.decisions).toMatchObject([
      { name: '£60,000 a year of new money', lever: 'annual_funding.joint', change: { add: 60_000 } },
      { name: '£30,000 a year from the partner', lever: 'annual_funding.joint', change: { add: 30_000 } },
    ]);
    const held = made('match_funding', { own: 60_000, rate: 2, limit: 40_000, into: 'role.constable' });
    expect(held.name).toBe('£60,000 matched with £40,000');
    expect(held.says).toBe(
      '£60,000 × £2 = £120,000, held at the limit of £40,000, makes £100,000 a year together = 2 police constables at £50,000 a year each. Nothing is given up elsewhere.',
    );
  });
});

describe('tiers', () => {
  it('a size of one tier or of all, said as people, with what it means for the staff', () => {
    const all = made('cohort_size', { size: 100.5 });
    expect(all.name).toBe('Cohort at 100.5% of today: all tiers');
    expect(all.says).toBe(
      '100.5% of 150 people = about 151 people in the community. Nobody’s posts change: the same staff share more work.',
    );
    const amber = made('cohort_size', { tier: 'amber', size: 75 });
    expect(amber.name).toBe('Cohort at 75% of today: Amber');
    expect(amber.says).toBe(
      '75% of 50 people = about 38 people in the community. Nobody’s posts change: the same staff share less work.',
    );
    expect(amber.decisions).toMatchObject([
      { name: 'Amber: 75% of today', lever: 'agreed_cases.amber', to: 'management outside IOM' },
    ]);
    expect(made('cohort_size', { size: 120 }).decisions).toMatchObject([{ to: 'IOM' }, { to: 'IOM' }]);
  });

  it('a size counts those in custody as far as the area does', () => {
    const counting = (custody_counts: number) =>
      made('cohort_size', { size: 200, tier: 'red' }, { ...several, assumptions: { custody_counts } }).says;
    expect(counting(1)).toMatch(/^200% of 110 people = 220 people on the list\./);
    expect(counting(0.5)).toMatch(/^200% of 105 people = 210 people on the list\./);
  });

  it('a size decided before is the one that is changed, and both are said', () => {
    const [scenario, option] = deciding({ lever: 'agreed_cases.red', change: { multiply: 1.5 } });
    const again = made('cohort_size', { size: 50 }, scenario, option);
    expect(again.name).toBe('Cohort at 50% of what was decided: all tiers');
    expect(again.says).toMatch(
      /^This option already makes it 200 people, from 150 people today\. 50% of 200 people = 100 people/,
    );
    expect(field('cohort_size', 'size', {}, scenario, option)).toMatchObject({
      after: '% of that',
      hint: 'This option already changes the size. 100 leaves it at that.',
    });
    // The other tier has the size it had.
    const amber = field('cohort_size', 'size', { tier: 'amber' }, scenario, option);
    expect(amber).toMatchObject({ after: '% of today', hint: '100 is as now.' });
    expect(made('cohort_size', { tier: 'amber' }, scenario, option).says).toMatch(/^120% of 50 people/);
  });

  it('where a steady number is taken on, that is what changes', () => {
    const steady = { ...several, assumptions: { replace_leavers: 0 } };
    const intake = made('cohort_size', { size: 80, tier: 'red' }, steady);
    expect(intake.name).toBe('Intake at 80% of today: Red');
    expect(intake.says).toBe(
      'A steady number is taken on here, whatever size was agreed. So this takes on 80% of today’s number each month.',
    );
    expect(levers(intake)).toEqual(['intake_factor.red']);
    // Also where only some of those who leave are replaced it is the agreed size.
    const some = made('cohort_size', { tier: 'red' }, { ...several, assumptions: { replace_leavers: 0.5 } });
    expect(levers(some)).toEqual(['agreed_cases.red']);
  });

  it('the highest tier first: more, less or as strictly as now', () => {
    const strict = { ...several, assumptions: { priority_strength: 0.6 } };
    const first = (strength: number) => made('top_tier_first', { strength }, strict);
    expect(first(100).says).toBe(
      'From 60% to 100%. Red gets more of what there is, Amber less. No posts are added, so overall coverage can fall.',
    );
    expect(first(20).says).toBe(
      'From 60% to 20%. Red gets less of what there is, Amber more. No posts are added, so overall coverage can fall.',
    );
    expect(first(20)).toMatchObject({
      name: 'Red first, 20%',
      decisions: [{ lever: 'priority_strength', change: { set: 0.2 }, to: 'tier Red' }],
    });
    expect(refusal('top_tier_first', { strength: 60 }, strict)).toContain('That is how strictly it is done');
    const three = { ...strict, tiers: [...several.tiers, { ...red, id: 'green', name: 'Green' }] };
    expect(made('top_tier_first', {}, three).says).toContain(
      'Red gets more of what there is, Amber and Green less.',
    );
  });
});

describe('an answer that cannot be used', () => {
  it.each<[string, Answers, string]>([
    ['divert_fund', { amount: 101 }, 'amount: Use a number of at most 100.'],
    ['divert_fund', { amount: -1 }, 'amount: Use a number of at least 0.'],
    ['divert_fund', { amount: NaN }, 'amount: Write a number.'],
    ['divert_fund', { amount: 'ten' }, 'amount: Write a number.'],
    ['divert_fund', { ramp: 1.5 }, 'ramp: Use a whole number.'],
    ['divert_fund', { ramp: 0 }, 'ramp: Use a number of at least 1.'],
    ['divert_fund', { ramp: 121 }, 'ramp: Use a number of at most 120.'],
    ['divert_fund', { to: ' ' }, 'to: Write a few words.'],
    ['divert_fund', { to: 5 }, 'to: Write a few words.'],
    ['divert_fund', { to: 'x'.repeat(121) }, 'to: Use at most 120 characters.'],
    ['divert_fund', { from: 'soon' }, 'from: Choose a month.'],
    ['divert_fund', { from: 3 }, 'from: Choose a month.'],
    ['divert_fund', { from: '2014-03' }, 'from: Choose a month after today, within the months computed.'],
    ['divert_fund', { from: '2016-03' }, 'from: Choose a month after today, within the months computed.'],
    [
      'hiring_freeze',
      { from: '2014-06', until: '2014-05' },
      'until: It would end before it begins: choose a later month.',
    ],
  ])('%s %j is told beside its field', (id, answers, told) => {
    expect(refusal(id, answers)).toBe(told);
  });

  it('only just within is taken, and a choice that is gone gives way to its default', () => {
    for (const answers of [
      { amount: 100 },
      { ramp: 120 },
      { to: 'x'.repeat(120) },
      { from: '2014-04' },
      { from: '2016-02' },
      { stream: 'gone' },
    ])
      expect(refusal('divert_fund', answers), JSON.stringify(answers)).toBe('');
    expect(levers(made('divert_fund', { stream: 'gone' }))).toEqual(['iom_share.ex_dip']);
    expect(refusal('hiring_freeze', { from: '2014-06', until: '2014-06' })).toBe('');
  });
});
