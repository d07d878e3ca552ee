/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-explicit-any -- files of another version, changed in ways the types forbid */
import { describe, expect, it } from 'vitest';
import { leversOf } from '../../../src/scenario/levers.ts';
import { model1 } from '../../../src/model/past/model-1.ts';
import { changesSinceModel1, type ModelChange } from '../../../src/study/changes-since-model-1.ts';
import { sinceModel1 } from '../../../src/study/since-model-1.ts';
import { decided, opened, tiny } from './old-files.ts';

type Spoil = (file: any) => unknown;
const GENERAL: readonly ModelChange[] = ['one-number', 'no-effect'];

const changesOf = (file: object): ModelChange[] => changesSinceModel1(opened(file).scenario).slice();
/** What a file feels beside what all files feel. */
const felt = (decisions: readonly object[], spoil?: Spoil): ModelChange[] => {
  const changes = changesOf(tiny(decisions, spoil));
  expect(changes.slice(0, 2)).toEqual(GENERAL);
  return changes.slice(2);
};

const noFigure: Spoil = (file) => delete file.assumptions.prevented_per_million;
const noNotice: Spoil = (file) => file.roles.forEach((role: any) => (role.release_months = 1));
const nobodyBought: Spoil = (file) => (file.streams[0].spend_share = {});
const atOnce: Spoil = (file) =>
  file.roles.forEach((role: any) => Object.assign(role, { release_months: 1, recruit_months: 1 }));
const all =
  (...spoils: readonly Spoil[]): Spoil =>
  (file) =>
    spoils.forEach((spoil) => spoil(file));
const replaced =
  (share: unknown): Spoil =>
  (file) =>
    (file.assumptions.replace_leavers = share);

describe('what changed in the model for a file', () => {
  it('that decides nothing and holds no vacant post: only what is said of every file', () => {
    expect(felt([])).toEqual([]);
  });

  it.each<[ModelChange, string, object[], Spoil?]>([
    ['longer-list', 'the agreed size is decided', [decided('agreed_cases.red', { add: 5 })]],
    [
      'longer-list',
      'not all leavers are replaced and something is decided',
      [decided('new_posts.constable', { add: 1 })],
      replaced(0.5),
    ],
    [
      'longer-list',
      'perhaps not all leavers are replaced',
      [decided('new_posts.constable', { add: 1 })],
      replaced({ low: 0.9, likely: 1, high: 1, reason: 'A test' }),
    ],
    ['longer-list', 'replacing is decided', [decided('replace_leavers', { set: 0.5 })]],
    ['custody', 'time in custody is decided', [decided('custody_months.red', { multiply: 0.5 })]],
    ['growth', 'growth of money is decided', [decided('annual_growth.fund', { set: 0.05 })]],
    ['growth', 'growth of prices is decided', [decided('price_growth', { set: 0.05 })]],
    ['effect', 'the effect in a tier is decided', [decided('effect.red', { multiply: 0.5 })]],
    ['effect', 'the effect of all is decided', [decided('effect_scale', { multiply: 0.5 })]],
    [
      'shares',
      'a decision sets more time than there is',
      [decided('time_share.constable.drugs', { set: 0.1 })],
    ],
    ['shares', 'a decision adds more than there is', [decided('time_share.constable.drugs', { add: 0.1 })]],
    [
      'shares',
      'a decision multiplies past the whole',
      [decided('time_share.constable.police', { multiply: 1.1 })],
    ],
    [
      'shares',
      'money is spent twice',
      [decided('spend_share.fund.drug_worker', { set: 0.7 })],
      (file) => (file.streams[0].spend_share.constable = 0.4),
    ],
    [
      'shares',
      'high ends pass the whole',
      [],
      (file) =>
        (file.roles[0].time_share = {
          police: { low: 0.7, likely: 0.8, high: 0.95, reason: 'A test' },
          drugs: 0.1,
        }),
    ],
    [
      'money-later',
      'money leaves whose use was stated',
      [decided('iom_share.fund', { multiply: 0.5 })],
      (file) => (file.assumptions.prevented_per_million = 100),
    ],
    ['notice', 'money that pays posts leaves', [decided('iom_share.fund', { multiply: 0.5 })]],
    ['notice', 'a grant is cut', [decided('annual_funding.fund', { multiply: 0.5 })]],
    ['notice', 'less is spent on posts', [decided('spend_share.fund.drug_worker', { multiply: 0.5 })]],
    ['recorded-crime', 'an officer is moved', [decided('seconded_posts.constable', { add: -1 })]],
    ['recorded-crime', 'officers are called away', [decided('abstraction.constable', { add: 0.1 })]],
    ['vacant-posts', 'bought posts stand vacant', [], (file) => (file.roles[1].vacancy_rate = 0.1)],
    ['vacant-posts', 'a freeze is decided', [decided('vacancy_rate.drug_worker', { set: 0.2 })]],
    ['vacant-posts', 'new money waits for staff', [decided('iom_share.fund', { multiply: 1.1 })]],
    [
      'formulas',
      'a formula',
      [],
      (file) => (file.roles[1].unit_cost_at_start = { formula: 'unit_cost_at_start[constable] * 0.6' }),
    ],
  ])('%s: %s', (change, _, decisions, spoil) => {
    expect(felt(decisions, spoil)).toContain(change);
    // What is off or was never decided is not felt.
    if (decisions.length > 0)
      expect(
        felt(
          decisions.map((each) => ({ ...each, on: false })),
          spoil,
        ),
      ).not.toContain(change);
    else expect(felt([])).not.toContain(change);
  });

  it.each<[ModelChange, string, object[], Spoil?]>([
    ['longer-list', 'all leavers are replaced', [decided('months_on_cohort.red', { multiply: 0.5 })]],
    ['longer-list', 'nothing is decided', [], replaced(0.5)],
    [
      'custody',
      'how much work they are in custody is decided',
      [decided('custody_weight.police', { set: 1 })],
    ],
    ['shares', 'time is moved within the whole', [decided('time_share.constable.police', { multiply: 0.9 })]],
    [
      'shares',
      'ranges come to the whole exactly',
      [],
      (file) =>
        (file.roles[0].time_share = {
          police: { low: 0.7, likely: 0.8, high: 0.9, reason: 'A test' },
          drugs: 0.1,
        }),
    ],
    ['money-later', 'the figure is 0', [decided('iom_share.fund', { multiply: 0.5 })]],
    ['money-later', 'no figure was stated', [decided('iom_share.fund', { multiply: 0.5 })], noFigure],
    ['notice', 'nobody has notice', [decided('iom_share.fund', { multiply: 0.5 })], noNotice],
    ['notice', 'the money buys no posts', [decided('iom_share.fund', { multiply: 0.5 })], nobodyBought],
    ['recorded-crime', 'they prevent nothing elsewhere', [decided('seconded_posts.drug_worker', { add: 1 })]],
    [
      'vacant-posts',
      'the money buys no posts',
      [],
      all(nobodyBought, (file) => (file.roles[0].vacancy_rate = 0.1)),
    ],
    ['vacant-posts', 'posts fill at once', [decided('iom_share.fund', { multiply: 0.5 })], atOnce],
  ])('not %s: %s', (change, _, decisions, spoil) => {
    expect(felt(decisions, spoil)).not.toContain(change);
  });

  it.each([{ add: -0.5 }, { multiply: 0.1 }, { set: 0.1 }])(
    'shares: a whole was passed before a decision took from it, %j',
    (change) => {
      const late = decided('time_share.constable.police', change, { from: '2013-12' });
      const passed: Spoil = (file) => {
        const police = { low: 0.7, likely: 0.8, high: 0.95, reason: 'A test' };
        file.roles[0].time_share = { police, drugs: 0.1 };
        file.options.shift(); // no option leaves it as it was
      };
      expect(felt([late], passed)).toContain('shares');
    },
  );

  it('is listed in the same order whatever is decided first', () => {
    const [a, b] = [
      decided('seconded_posts.constable', { add: -1 }),
      decided('agreed_cases.red', { add: 1 }, { id: 'd2' }),
    ];
    expect(felt([a, b])).toEqual(['longer-list', 'recorded-crime']);
    expect(felt([b, a])).toEqual(['longer-list', 'recorded-crime']);
  });
});

describe('a number that moved has a change to say why', () => {
  const { scenario } = opened(tiny([]));
  const then = new Set(model1.inputs.map(({ name }) => name));
  const levers = leversOf(scenario)
    .map(({ name }) => name)
    .filter((name) => then.has(name.split('.')[0]!));

  const worlds: readonly (readonly [string, Spoil])[] = [
    ['as it is', () => undefined],
    ['half of the leavers replaced', replaced(0.5)],
    [
      'all time and money in use',
      (file) => {
        file.roles[0].time_share = { police: 0.9, drugs: 0.1 };
        file.streams[0].spend_share = { drug_worker: 0.7, constable: 0.3 };
      },
    ],
  ];
  // Plain numbers: the middle of all futures and the central run are one and the same.
  it.each(worlds)('%s, whatever one lever does', (_, spoil) => {
    expect(levers.length).toBeGreaterThan(40);
    let moved = 0;
    const unexplained: string[] = [];
    for (const lever of levers)
      for (const change of [{ multiply: 0.5 }, { add: 0.07 }]) {
        const file = opened(tiny([decided(lever, change)], spoil));
        const answer = sinceModel1({ ...file, asItWas: file.asItWas, month: '2014-03' });
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        const { then: was, now } = answer.value.options[1]!;
        const apart = (['caseload_coverage', 'prevented', 'programme_cost'] as const).filter(
          (name) => Math.abs(now[name] - was[name]) > 0.01 * Math.abs(was[name]),
        );
        if (apart.length === 0) continue;
        moved++;
        if (answer.value.changes.length === GENERAL.length)
          unexplained.push(`${lever} ${JSON.stringify(change)}`);
      }
    expect(moved).toBeGreaterThan(3);
    expect(unexplained).toEqual([]);
  });
});
