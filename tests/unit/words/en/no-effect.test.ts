import { describe, expect, it } from 'vitest';
import type { Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import type { Outputs } from '../../../../src/words/consequence-request.ts';
import { rolesOf, strandsOf, whyNothing } from '../../../../src/words/en/no-effect.ts';
import { series } from './projection.ts';
import { decision, smallScenario } from './small-scenario.ts';

const MONTH = '2014-06';
const [role] = smallScenario.roles;
const [stream] = smallScenario.streams;
const [keep, move] = smallScenario.options;
const short: Outputs = {
  'shortfall_posts.police': series([1, 1, 1, 1]),
  'shortfall_posts.drugs': series([1, 1, 1, 1]),
};
const LAST = 'by itself it moves nothing that holds coverage back here';

function why(decisions: readonly Decision[], changes: Partial<Scenario> = {}, month = MONTH): string {
  const option = { ...move!, decisions };
  const scenario = { ...smallScenario, ...changes, options: [keep!, option] };
  return whyNothing(scenario, option, decisions[0]!, month, short, short);
}

describe('a later decision that sets the same lever', () => {
  const OVERRULED = 'a later decision in this option sets the same lever';
  const first = decision();
  const later = (changes: Partial<Decision>): string => why([first, decision({ id: 'd2', ...changes })]);

  it('leaves nothing of an earlier one, be it by a number or by taking all of it', () => {
    expect(later({ change: { set: 5 } })).toBe(OVERRULED);
    expect(later({ change: { multiply: 0 } })).toBe(OVERRULED);
  });

  it.each<[string, Partial<Decision>]>([
    ['switched off', { change: { set: 5 }, on: false }],
    ['of another lever', { change: { set: 5 }, lever: 'new_posts.constable' }],
    ['not in full force', { change: { set: 5 }, ramp_months: 12 }],
    ['not in force yet', { change: { set: 5 }, from: '2014-07' }],
    ['one that takes a part', { change: { multiply: 0.5 } }],
    ['one that adds', { change: { add: 1 } }],
  ])('but not one that is %s', (_, changes) => {
    expect(later(changes)).toBe(LAST);
  });

  it('but not one that comes before it', () => {
    expect(why([decision({ id: 'd1' })])).toBe(LAST);
    const option = { ...move!, decisions: [decision({ id: 'd0', change: { set: 9 } }), first] };
    const scenario = { ...smallScenario, options: [keep!, option] };
    expect(whyNothing(scenario, option, first, MONTH, short, short)).toBe(LAST);
  });
});

describe('a lever that is at its end', () => {
  const at = (iom_share: number): Partial<Scenario> => ({ streams: [{ ...stream!, iom_share }] });
  const share = (change: Decision['change']): Decision => decision({ lever: 'iom_share.ex_dip', change });

  it('cannot go further that way', () => {
    expect(why([share({ add: 0.2 })], at(1))).toBe('the lever is at 100% already, and cannot go higher');
    expect(why([share({ add: -0.2 })], at(0))).toBe('the lever is at 0% already, and cannot go lower');
  });

  it('is at nothing where a multiple of nothing is asked, and is not changed where it is set to what it is', () => {
    expect(why([share({ multiply: 0.5 })], at(0))).toBe(
      'there is nothing to change: the lever is at 0% without it',
    );
    expect(why([share({ set: 0.4 })], at(0.4))).toBe('it does not change the lever');
    expect(why([share({ set: 0 })], at(0))).toBe('it does not change the lever');
  });
});

describe('posts of which none are left', () => {
  const NONE = 'there are no such posts left to take away';
  const of = (seconded_posts: number, ...decisions: Decision[]): string =>
    why(decisions, { roles: [{ ...role!, seconded_posts }] });

  it('are lent and new ones together, with the decision and without', () => {
    expect(
      of(
        4,
        decision({ lever: 'new_posts.constable', change: { add: -4 } }),
        decision({ id: 'd2', lever: 'seconded_posts.constable', change: { set: 0 } }),
      ),
    ).toBe(NONE);
    expect(of(4, decision({ lever: 'new_posts.constable', change: { add: -4 } }))).not.toBe(NONE);
    expect(of(0, decision({ lever: 'new_posts.constable', change: { add: 4 } }))).not.toBe(NONE);
    expect(of(4, decision({ change: { add: -4 } }))).not.toBe(NONE);
  });

  it('are not asked of other levers', () => {
    expect(
      why([decision({ lever: 'recruit_months.constable', change: { add: 1 } })], {
        roles: [{ ...role!, seconded_posts: 0 }],
      }),
    ).not.toBe(NONE);
  });
});

describe('the posts that a lever moves, and the work that they do', () => {
  const other = { ...role!, id: 'worker', name: 'Workers', time_share: { police: 0, drugs: 1 } };
  const area: Scenario = {
    ...smallScenario,
    roles: [role!, other],
    streams: [
      { ...stream!, spend_share: { constable: 0, worker: 0.4 } },
      { ...stream!, id: 'second', spend_share: { constable: 0.5, worker: 0.5 } },
    ],
  };

  it.each([
    ['seconded_posts.worker', ['worker']],
    ['new_posts.worker', ['worker']],
    ['vacancy_rate.worker', ['worker']],
    ['abstraction.worker', ['worker']],
    ['spend_share.ex_dip.worker', ['worker']],
    ['annual_funding.ex_dip', ['worker']],
    ['iom_share.second', ['constable', 'worker']],
    ['annual_funding.gone', []],
    ['agreed_cases.red', []],
  ])('%s: %j', (lever, roles) => {
    expect(rolesOf(area, lever)).toEqual(roles);
  });

  it('is the work on which they spend some of their time', () => {
    expect(strandsOf(area, 'seconded_posts.worker')).toEqual(['drugs']);
    expect(strandsOf(area, 'seconded_posts.constable')).toEqual(['police', 'drugs']);
    expect(strandsOf(area, 'iom_share.second')).toEqual(['police', 'drugs']);
    expect(strandsOf(area, 'annual_funding.ex_dip')).toEqual(['drugs']);
    expect(
      strandsOf({ ...area, roles: [{ ...role!, time_share: { drugs: 1 } }] }, 'new_posts.constable'),
    ).toEqual(['drugs']);
    expect(strandsOf(area, 'agreed_cases.red')).toBeUndefined();
  });
});

it('no reason of the model’s own is given where the file has equations of its own', () => {
  const lever = decision({ lever: 'priority_strength', change: { set: 1 } });
  expect(why([lever])).toContain('there is only one tier');
  expect(why([lever], { equations: { unspent: '0' } })).toBe(LAST);
});

it('an end is told from the month after it on', () => {
  const over = decision({ until: '2014-05', change: { add: -3 } });
  expect(why([over])).toBe('it ended in May 2014, and nothing of it is left');
  expect(why([over], {}, '2014-05')).not.toContain('ended');
});
