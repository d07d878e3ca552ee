import { describe, expect, it } from 'vitest';
import { DEFAULT_OUTPUTS } from '../../../src/model/default-outputs.ts';
import type { Decision, Option, Scenario } from '../../../src/scenario/scenario.ts';
import { besideCoverage, deadLever } from '../../../src/study/dead-lever.ts';
import { projectScenario } from './one-projector.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { whyDead } from '../../../src/words/en/dead-lever.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';

const [stream] = smallScenario.streams;
const [role] = smallScenario.roles;
const [tier] = smallScenario.tiers;

/** Lent constables, bought drug workers, two kinds of work, two tiers and no lever without effect. */
const alive: Scenario = {
  ...smallScenario,
  streams: [
    { ...stream!, id: 'dip', iom_share: 0.5, spend_share: { drug_worker: 0.6 } },
    { ...stream!, id: 'fund', annual_funding: 200_000, iom_share: 0.2, spend_share: { drug_worker: 0.5 } },
  ],
  roles: [
    { ...role!, seconded_posts: 4, time_share: { police: 0.8 } },
    { ...role!, id: 'drug_worker', name: 'Drug workers', seconded_posts: 0, time_share: { drugs: 0.9 } },
  ],
  tiers: [
    { ...tier!, need: { police: 1, drugs: 0.7 }, standard_caseload: { police: 12, drugs: 20 } },
    {
      ...tier!,
      id: 'amber',
      name: 'Amber',
      need: { police: 1, drugs: 0.4 },
      standard_caseload: { police: 20, drugs: 30 },
    },
  ],
  strands: smallScenario.strands.map((strand) => ({ ...strand, custody_weight: 0.1 })),
  assumptions: { replace_leavers: 0.5, weakest_link: 0.5, priority_strength: 0.5, pay_growth: 0.02 },
};

const TO: Readonly<Record<string, number>> = {
  annual_funding: 50_000,
  seconded_posts: 2,
  new_posts: 2,
  recruit_months: 9,
  release_months: 9,
  standard_caseload: 9,
  agreed_cases: 60,
  fill_months: 9,
  intake_factor: 0.2,
  caseload_scale: 1.5,
  weight: 3,
  pay_growth: 0.2,
  annual_growth: 0.2,
};
const moved = (lever: string): Decision =>
  decision({ lever, change: { set: TO[lever.split('.')[0]!] ?? 0.3 }, from: '2014-04' });
const optionOf = (...decisions: Decision[]): Option => ({ id: 'move', name: 'Move', decisions });

const COVERAGE = ['caseload_coverage', 'coverage'];
/** What a page or the command line shows; what is only a step on the way is no result. */
const EVERYTHING = [...DEFAULT_OUTPUTS, 'break_even_effect', 'cost_per_covered_case'];

/** The results that are others in any month, in the central run or the futures, once the lever is moved. */
function followers(scenario: Scenario, lever: string, outputs: readonly string[]): string[] {
  const options = [
    { id: 'keep', name: 'Keep', decisions: [] },
    { id: 'move', name: 'Move', decisions: [moved(lever)] },
  ];
  const made = projectScenario({ ...scenario, options }, { outputs, draws: 3 });
  if (!made.ok) throw new Error(made.error.map(problemLine).join('\n'));
  const [keep, move] = made.value.options;
  return Object.keys(keep!.outputs).filter((name) =>
    (['central', 'p5', 'p50', 'p95'] as const).some((level) =>
      keep!.outputs[name]![level].some(
        (value, m) =>
          Math.abs(value - move!.outputs[name]![level][m]!) > 1e-12 * Math.max(1, Math.abs(value)),
      ),
    ),
  );
}
const movesCoverage = (scenario: Scenario, lever: string): boolean =>
  followers(scenario, lever, COVERAGE).length > 0;

const given = (change: Partial<Scenario>): Scenario => ({ ...alive, ...change });
const stream0 = (change: Partial<Scenario['streams'][number]>): Scenario =>
  given({ streams: alive.streams.with(0, { ...alive.streams[0]!, ...change }) });
const role0 = (change: Partial<Scenario['roles'][number]>): Scenario =>
  given({ roles: alive.roles.with(0, { ...alive.roles[0]!, ...change }) });
const tiers = (change: Partial<Scenario['tiers'][number]>): Scenario =>
  given({ tiers: alive.tiers.map((each) => ({ ...each, ...change })) });
const tier0 = (change: Partial<Scenario['tiers'][number]>): Scenario =>
  given({ tiers: alive.tiers.with(0, { ...alive.tiers[0]!, ...change }) });
const assume = (change: Scenario['assumptions']): Scenario =>
  given({ assumptions: { ...alive.assumptions, ...change } });
const nobody = tier0({ starting_community: 0, starting_custody: 0 });
const onlyPolice = tiers({ need: { police: 1 }, standard_caseload: { police: 12, drugs: 20 } });
const noMoneyForPosts = given({ streams: alive.streams.map((each) => ({ ...each, spend_share: {} })) });
const noConstables = role0({ seconded_posts: 0 });
const onlyOneStrand = given({
  strands: [alive.strands[0]!],
  roles: [alive.roles[0]!],
  streams: alive.streams.map((each) => ({ ...each, spend_share: { constable: 0.3 } })),
  tiers: alive.tiers.map((each) => ({ ...each, need: { police: 1 }, standard_caseload: { police: 12 } })),
});

const unmovedPosts = given({
  roles: [
    { ...alive.roles[0]!, abstraction: 0, prevented_per_post: 8 },
    { ...alive.roles[1]!, prevented_per_post: 0 },
  ],
});

/** A lever, why it is dead, and in what scenario. */
const DEAD: [string, RegExp, Scenario][] = [
  ['annual_funding.dip', /no part of this money/, stream0({ iom_share: 0 })],
  ['annual_funding.dip', /pays for no posts/, stream0({ spend_share: {} })],
  ['annual_growth.dip', /no money in this source/, stream0({ annual_funding: 0 })],
  ['annual_growth.dip', /no part of this money/, stream0({ iom_share: 0 })],
  ['annual_growth.dip', /pays for no posts/, stream0({ spend_share: {} })],
  ['iom_share.dip', /no money in this source/, stream0({ annual_funding: 0 })],
  ['iom_share.dip', /pays for no posts/, stream0({ spend_share: {} })],
  ['spend_share.dip.drug_worker', /no money in this source/, stream0({ annual_funding: 0 })],
  ['spend_share.dip.drug_worker', /no part of this money/, stream0({ iom_share: 0 })],
  ['spend_share.dip.constable', /none of the kinds of work/, role0({ time_share: {} })],
  ['seconded_posts.constable', /all are vacant/, role0({ vacancy_rate: 1 })],
  ['seconded_posts.constable', /lost to other duties/, role0({ abstraction: 1 })],
  ['seconded_posts.constable', /none of the kinds of work/, role0({ time_share: {} })],
  ['new_posts.constable', /all are vacant/, role0({ vacancy_rate: 1 })],
  ['new_posts.constable', /none of the kinds of work/, role0({ time_share: {} })],
  ['vacancy_rate.constable', /no posts of this kind/, noConstables],
  ['abstraction.constable', /no posts of this kind/, noConstables],
  ['abstraction.constable', /none of the kinds of work/, role0({ time_share: {} })],
  ['recruit_months.constable', /no posts of this kind/, noConstables],
  ['release_months.constable', /nothing moves these posts/, alive],
  ['recruit_months.constable', /nothing moves these posts/, alive],
  ['time_share.constable.police', /no posts of this kind/, noConstables],
  ['time_share.drug_worker.drugs', /nobody needs this kind/, onlyPolice],
  ['need.drugs.red', /nobody in this tier$/, nobody],
  ['standard_caseload.police.red', /nobody in this tier$/, nobody],
  ['standard_caseload.drugs.red', /nobody in this tier needs/, onlyPolice],
  ['caseload_scale.drugs', /nobody needs this kind/, onlyPolice],
  ['custody_weight.drugs', /nobody needs this kind/, onlyPolice],
  ['intake_factor.red', /replaced in full/, assume({ replace_leavers: 1 })],
  ['agreed_cases.red', /nobody who leaves is replaced/, assume({ replace_leavers: 0 })],
  ['fill_months', /nobody who leaves is replaced/, assume({ replace_leavers: 0 })],
  ['weakest_link', /only one kind of work/, onlyOneStrand],
  ['weight.police', /only one kind of work/, onlyOneStrand],
  ['weight.police', /weakest kind of work alone/, assume({ weakest_link: 1 })],
  ['priority_strength', /only one tier/, given({ tiers: [alive.tiers[0]!] })],
  ['pay_growth', /no posts are bought/, noMoneyForPosts],
  ['custody_factor.red', /in custody today/, tier0({ starting_custody: 0 })],
  ['custody_months.red', /in custody today/, tier0({ starting_custody: 0 })],
  ['custody_weight.police', /on the list is in custody/, tiers({ starting_custody: 0 })],
  ['months_on_cohort.red', /nobody in this tier$/, nobody],
  ['offences_per_year.red', /nobody in this tier$/, nobody],
  ['effect.red', /nobody in this tier$/, nobody],
  ['effect.red', /scale of the effect is 0/, assume({ effect_scale: 0 })],
  ['effect_scale', /effect is 0 in every tier/, tiers({ effect: 0 })],
  ['intake_factor.red', /the steady intake is none/, nobody],
  ['prevented_per_post.constable', /none of these posts leave/, alive],
  ['prevented_per_million.dip', /no part of this money leaves/, alive],
  ['prevented_per_million.dip', /no money in this source/, stream0({ annual_funding: 0 })],
  ['additional_share.constable', /no posts of this kind/, noConstables],
  ['effect_months_elsewhere', /nothing that counts leaves/, unmovedPosts],
];

/** Levers that nothing keeps from moving coverage in `alive`. */
const LIVE = [
  'annual_funding.dip',
  'annual_growth.dip',
  'iom_share.dip',
  'iom_share.fund',
  'spend_share.dip.drug_worker',
  'spend_share.dip.constable',
  'seconded_posts.constable',
  'seconded_posts.drug_worker',
  'new_posts.drug_worker',
  'vacancy_rate.constable',
  'vacancy_rate.drug_worker',
  'abstraction.drug_worker',
  'recruit_months.drug_worker',
  'time_share.constable.police',
  'time_share.constable.drugs',
  'need.drugs.red',
  'standard_caseload.police.amber',
  'caseload_scale.drugs',
  'custody_weight.police',
  'intake_factor.red',
  'agreed_cases.red',
  'weakest_link',
  'weight.police',
  'priority_strength',
  'pay_growth',
];

describe('deadLever', () => {
  it.each(DEAD)('%s: %s, and then moving it moves no coverage', (lever, why, scenario) => {
    const dead = deadLever(scenario, optionOf(), lever)!;
    expect(whyDead(dead.why)).toMatch(why);
    const moved = followers(scenario, lever, EVERYTHING);
    if (dead.moves === 'nothing') expect(moved).toEqual([]);
    // What is said to move no coverage does move something.
    else expect(moved).not.toEqual([]);
    // The coverage of a tier without anybody is nobody's.
    const empty = scenario === nobody ? 'coverage.red' : '';
    expect(moved.filter((name) => /coverage/.test(name) && name !== empty)).toEqual([]);
  });

  it.each(LIVE)('says nothing against %s where it can move coverage', (lever) => {
    expect(deadLever(alive, optionOf(), lever)).toBeUndefined();
    if (lever !== 'recruit_months.drug_worker') expect(movesCoverage(alive, lever)).toBe(true);
  });

  it.each<[string, string, Scenario]>([
    ['annual_funding.dip', 'iom_share.dip', stream0({ iom_share: 0 })],
    ['annual_funding.dip', 'spend_share.dip.drug_worker', stream0({ spend_share: {} })],
    ['iom_share.dip', 'annual_funding.dip', stream0({ annual_funding: 0 })],
    ['seconded_posts.constable', 'vacancy_rate.constable', role0({ vacancy_rate: 1 })],
    ['seconded_posts.constable', 'time_share.constable.police', role0({ time_share: {} })],
    ['abstraction.constable', 'seconded_posts.constable', noConstables],
    ['abstraction.constable', 'new_posts.constable', noConstables],
    ['abstraction.constable', 'spend_share.dip.constable', noConstables],
    ['release_months.constable', 'seconded_posts.constable', alive],
    ['release_months.constable', 'new_posts.constable', alive],
    ['recruit_months.constable', 'vacancy_rate.constable', role0({ vacancy_rate: 0.5 })],
    ['need.police.red', 'agreed_cases.red', nobody],
    ['standard_caseload.police.red', 'agreed_cases.red', nobody],
    ['standard_caseload.drugs.red', 'need.drugs.red', onlyPolice],
    ['caseload_scale.drugs', 'need.drugs.amber', onlyPolice],
    ['intake_factor.red', 'replace_leavers', assume({ replace_leavers: 1 })],
    ['agreed_cases.red', 'replace_leavers', assume({ replace_leavers: 0 })],
    ['weight.police', 'weakest_link', assume({ weakest_link: 1 })],
    ['pay_growth', 'spend_share.dip.drug_worker', noMoneyForPosts],
    ['effect.red', 'effect_scale', assume({ effect_scale: 0 })],
    ['effect_scale', 'effect.red', tiers({ effect: 0 })],
    ['prevented_per_post.constable', 'seconded_posts.constable', alive],
    ['prevented_per_post.constable', 'new_posts.constable', alive],
    ['prevented_per_post.constable', 'abstraction.constable', alive],
    ['prevented_per_million.dip', 'iom_share.dip', alive],
    ['additional_share.constable', 'new_posts.constable', noConstables],
    ['effect_months_elsewhere', 'seconded_posts.constable', unmovedPosts],
    ['spend_share.dip.constable', 'time_share.constable.police', role0({ time_share: {} })],
  ])('%s is alive where another decision moves %s, and dead where that is off', (lever, other, scenario) => {
    expect(deadLever(scenario, optionOf(moved(other)), lever)).toBeUndefined();
    expect(deadLever(scenario, optionOf({ ...moved(other), on: false }), lever)).toBeDefined();
    expect(deadLever(scenario, optionOf(), lever)).toBeDefined();
  });

  it('takes a number for certain only where it is one: a range that begins at 0 may be above it', () => {
    const maybe = stream0({ iom_share: { low: 0, likely: 0, high: 0.4 } });
    expect(deadLever(maybe, optionOf(), 'annual_funding.dip')).toBeUndefined();
    const one = assume({ replace_leavers: { low: 0.9, likely: 1, high: 1 } });
    expect(deadLever(one, optionOf(), 'intake_factor.red')).toBeUndefined();
  });

  it('counts what happens anyway with what is decided, and what a formula follows with what moves', () => {
    const anyway = { ...stream0({ iom_share: 0 }), business_as_usual: [moved('iom_share.dip')] };
    expect(deadLever(anyway, optionOf(), 'annual_funding.dip')).toBeUndefined();
    const lent = role0({ seconded_posts: { formula: 'pay_growth * 0 + 4' } });
    expect(deadLever(lent, optionOf(), 'recruit_months.constable')).toBeUndefined();
    expect(deadLever(lent, optionOf(), 'prevented_per_post.constable')).toBeUndefined();
  });

  it('does not call a share idle that would take from others', () => {
    const idle = role0({ time_share: {} });
    const all = { ...moved('spend_share.dip.constable'), change: { set: 0.9 } } as const;
    expect(deadLever(idle, optionOf(all), all.lever)).toBeUndefined();
    expect(deadLever(idle, optionOf({ ...all, change: { set: 0.4 } }), all.lever)?.moves).toBe('no-coverage');
    // 0.6 goes to drug workers already.
    const part = (change: Decision['change']): string | undefined => {
      const shared = {
        ...idle,
        streams: idle.streams.with(0, {
          ...idle.streams[0]!,
          spend_share: { drug_worker: 0.6, constable: 0.1 },
        }),
      };
      const decided = { ...moved('spend_share.dip.constable'), change };
      return deadLever(shared, optionOf(decided), decided.lever)?.moves;
    };
    expect([
      part({ multiply: 3 }),
      part({ multiply: 0.1 }),
      part({ multiply: -9 }),
      part({ add: 0.2 }),
    ]).toEqual(['no-coverage', 'no-coverage', 'no-coverage', 'no-coverage']);
    expect([part({ multiply: 5 }), part({ add: 0.4 })]).toEqual([undefined, undefined]);
    const time = { ...moved('time_share.constable.drugs'), change: { set: 0.9 } } as const;
    expect(deadLever(onlyPolice, optionOf(time), time.lever)).toBeUndefined();
    expect(deadLever(onlyPolice, optionOf(), time.lever)?.moves).toBe('no-coverage');
  });

  it('takes any of several sources, kinds of work and tiers for enough', () => {
    const bought = given({ streams: [alive.streams[0]!, { ...alive.streams[1]!, spend_share: {} }] });
    expect(deadLever(bought, optionOf(), 'pay_growth')).toBeUndefined();
    expect(deadLever(bought, optionOf(), 'vacancy_rate.drug_worker')).toBeUndefined();
    const needed = given({
      tiers: [{ ...alive.tiers[0]!, need: { police: 1 } }, alive.tiers[1]!],
    });
    expect(deadLever(needed, optionOf(), 'caseload_scale.drugs')).toBeUndefined();
    const emptyCommunity = tier0({ starting_community: 0, starting_custody: 3 });
    expect(deadLever(emptyCommunity, optionOf(), 'need.drugs.red')).toBeUndefined();
    const emptyCustody = tier0({ starting_community: 3, starting_custody: 0 });
    expect(deadLever(emptyCustody, optionOf(), 'need.drugs.red')).toBeUndefined();
  });
});

describe('besideCoverage', () => {
  it('tells what acts on offences and their value alone', () => {
    for (const lever of ['offences_per_year.red', 'price_growth', 'additional_share.constable']) {
      expect(besideCoverage(lever), lever).toBeDefined();
      expect(movesCoverage(alive, lever), lever).toBe(false);
      expect(followers(alive, lever, EVERYTHING), lever).not.toEqual([]);
    }
    for (const lever of [...LIVE, 'effect.red', 'custody_months.red'])
      expect(besideCoverage(lever), lever).toBeUndefined();
  });
});
