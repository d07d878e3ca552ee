import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../src/base/result.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import type { OptionRuns } from '../../../src/study/projector.ts';
import type { RealityCheck, RealityCheckId } from '../../../src/study/reality-check.ts';
import { realityChecks } from '../../../src/study/reality-checks.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import type { Problem } from '../../../src/base/problem.ts';

const scenario: Scenario = {
  ...smallScenario,
  streams: [{ ...smallScenario.streams[0]!, annual_growth: 0.02 }],
};
const DRAWS = 2;

type World =
  'as it is' | 'still' | 'no posts' | 'no money' | 'no work' | 'same size' | 'more posts' | 'no effect';

/** What is changed in the scenario says which world it is. */
function worldOf({ streams, roles, tiers, assumptions, options }: Scenario): World {
  if (streams[0]!.annual_funding === 0) return roles[0]!.seconded_posts === 0 ? 'no posts' : 'no money';
  if (tiers[0]!.starting_community === 0 && tiers[0]!.starting_custody === 0) return 'no work';
  if (assumptions['effect_scale'] === 0) return 'no effect';
  if (assumptions['replace_leavers'] === 1)
    return roles[0]!.seconded_posts === 10 ? 'same size' : 'more posts';
  if (streams[0]!.annual_growth === 0) return 'still';
  return options.length > 1 ? 'as it is' : 'same size';
}

interface At {
  readonly world: World;
  readonly name: string;
  readonly month: number;
  readonly draw: number;
}

/** A model in which every check holds. */
function sound({ world, name }: At): number {
  if (/^(community|custody)/.test(name)) return name === 'community.red' ? 100 : 10;
  if (/^(intake|moved_off|deselected|to_custody|released)/.test(name)) return 0;
  if (/^(capacity|filled_posts)/.test(name)) return world === 'no posts' ? 0 : 7;
  if (/^(iom_funding|bought_posts)/.test(name)) return world === 'no money' || world === 'no posts' ? 0 : 3;
  if (name === 'prevented_here.red') return world === 'no effect' ? 0 : 4;
  if (world === 'no work') return name === 'caseload_coverage' ? NaN : 1;
  return world === 'no posts' ? 0 : 0.5;
}

const NAMES = [
  'community.red',
  'custody.red',
  ...['intake.red', 'moved_off.red', 'deselected.red', 'to_custody.red', 'released.red'],
  'capacity.police',
  'filled_posts.constable',
  'iom_funding.ex_dip',
  'bought_posts.constable',
  'prevented_here.red',
  ...[
    'by_priority.police.red',
    'pro_rata.police',
    'strand_coverage.police.red',
    'weakest.red',
    'average.red',
  ],
  ...['coverage.red', 'felt_share.red', 'caseload_coverage', 'work_coverage'],
  'discount',
];

/** The checks of a model that is sound but for what `change` gives instead. */
function tried(
  change: (at: At) => number | undefined = () => undefined,
  of: Scenario = scenario,
  seen: (scenario: Scenario) => void = () => undefined,
): RealityCheck[] {
  const checks = realityChecks(
    {
      runColumns: (world) => {
        seen(world);
        const run: OptionRuns = {
          id: 'keep',
          draws: DRAWS,
          outputs: Object.fromEntries(
            NAMES.map((name) => [
              name,
              Float64Array.from({ length: world.months * DRAWS }, (_, i) => {
                const at = { world: worldOf(world), name, month: Math.floor(i / DRAWS), draw: i % DRAWS };
                return change(at) ?? sound(at);
              }),
            ]),
          ),
        };
        return ok([run]);
      },
    },
    of,
  );
  return checks.map((check) => check());
}
const failed = (checks: readonly RealityCheck[]): RealityCheckId[] =>
  checks.filter(({ holds }) => !holds).map(({ id }) => id);

/** One number of one world, in month 5 of the second future. */
const once =
  (world: World, name: string, value: number) =>
  (at: At): number | undefined =>
    at.world === world && at.name === name && at.month === 5 && at.draw === 1 ? value : undefined;

describe('what must be so in any model', () => {
  it('is so in one that is sound', () => {
    expect(failed(tried())).toEqual([]);
  });

  it.each<[RealityCheckId, World, string, number, number | undefined]>([
    ['runs', 'as it is', 'iom_funding.ex_dip', -Infinity, undefined],
    ['no-posts', 'no posts', 'capacity.police', 1e-6, 0],
    ['no-posts', 'no posts', 'filled_posts.constable', -1e-6, 0],
    ['money-zero', 'no money', 'iom_funding.ex_dip', 1e-6, 0],
    ['money-zero', 'no money', 'bought_posts.constable', -1e-6, 0],
    ['bounded', 'as it is', 'felt_share.red', 1.000001, undefined],
    ['bounded', 'as it is', 'weakest.red', -0.000001, undefined],
    ['bounded', 'no posts', 'average.red', 2, undefined],
    ['bounded', 'more posts', 'strand_coverage.police.red', 2, undefined],
    ['people', 'as it is', 'community.red', -0.1, undefined],
    ['flat', 'still', 'prevented_here.red', 4.000001, 4],
    ['no-work', 'no work', 'pro_rata.police', 0.999999, 1],
    ['no-work', 'no work', 'by_priority.police.red', 1.000001, 1],
    ['no-work', 'no work', 'work_coverage', 0, 1],
    ['no-work', 'no work', 'caseload_coverage', 1, undefined],
    ['more-posts', 'more posts', 'coverage.red', 0.499999, 0.5],
    ['more-posts', 'more posts', 'work_coverage', 0.4, 0.5],
    ['more-posts', 'more posts', 'caseload_coverage', 0.4, 0.5],
    ['no-effect', 'no effect', 'prevented_here.red', 1e-6, 0],
  ])(
    '%s fails where, %s, %s is %d, and tells where and what it should be',
    (id, world, name, value, against) => {
      const checks = tried(once(world, name, value));
      expect(failed(checks)).toEqual([id]);
      const { found, trouble } = checks.find((each) => each.id === id)!;
      expect(trouble).toBeUndefined();
      expect(found).toEqual({
        quantity: name,
        unit: expect.any(String) as string,
        month: '2014-08',
        value,
        ...(against === undefined ? {} : { against }),
      });
    },
  );

  it('is not broken by what is no more than rounding, nor by what moves by itself', () => {
    const dust: readonly [World, string, number][] = [
      ['no posts', 'capacity.police', 1e-8],
      ['no money', 'bought_posts.constable', -1e-8],
      ['as it is', 'coverage.red', 1 + 1e-8],
      ['as it is', 'coverage.red', -1e-8],
      ['as it is', 'coverage.red', 0],
      ['as it is', 'coverage.red', 1],
      ['as it is', 'coverage.red', NaN],
      ['still', 'prevented_here.red', 4 + 3e-7],
      ['still', 'discount', 0.1],
      ['no work', 'pro_rata.police', 1 - 1e-8],
      ['more posts', 'coverage.red', 0.5 - 1e-8],
      ['more posts', 'coverage.red', 0.9],
      ['no effect', 'prevented_here.red', -1e-8],
    ];
    for (const [world, name, value] of dust)
      expect(failed(tried(once(world, name, value))), `${name} ${value}`).toEqual([]);
  });

  it('none that turns to a number, or a number to none, moves', () => {
    expect(failed(tried(once('still', 'work_coverage', NaN)))).toEqual(['flat']);
    const none = ({ world, name, month }: At) =>
      world === 'still' && name === 'work_coverage' ? (month === 7 ? 0.5 : NaN) : undefined;
    expect(failed(tried(none))).toEqual(['flat']);
    expect(
      failed(tried(({ world, name }) => (world === 'still' && name === 'work_coverage' ? NaN : undefined))),
    ).toEqual([]);
  });
});

describe('people', () => {
  /** Flows of every month, and how many are there then. */
  const moving =
    (flows: Readonly<Record<string, number>>, community: number, custody: number) =>
    ({ world, name, month }: At): number | undefined => {
      if (world !== 'as it is') return undefined;
      const family = name.split('.')[0]!;
      if (family in flows) return flows[family];
      if (family === 'community') return Math.max(0, 100 + community * month);
      return family === 'custody' ? 10 + custody * month : undefined;
    };

  it.each<[string, Readonly<Record<string, number>>, number, number]>([
    ['come on to the list', { intake: 2 }, 2, 0],
    ['come off it', { moved_off: 2 }, -2, 0],
    ['are taken off it', { deselected: 3 }, -3, 0],
    ['go to custody', { to_custody: 1 }, -1, 1],
    ['come out of it', { released: 0.25 }, 0.25, -0.25],
    ['are never fewer than none', { moved_off: 30 }, -30, 0],
  ])('who %s are counted there the month after', (_, flows, community, custody) => {
    expect(failed(tried(moving(flows, community, custody)))).toEqual([]);
    expect(failed(tried(moving(flows, community + 1, custody)))).toEqual(['people']);
    expect(failed(tried(moving(flows, community, custody + 1)))).toEqual(['people']);
  });

  it('who appear are told with the first month of them, and how many there should be', () => {
    const outside = tried(moving({ intake: 2 }, 3, 0)).find(({ id }) => id === 'people')!;
    expect(outside.found).toMatchObject({ month: '2014-04', value: 103, against: 102 });
    const inside = tried(moving({ to_custody: 1 }, -1, 0)).find(({ id }) => id === 'people')!;
    expect(inside.found).toMatchObject({ month: '2014-04', value: 10, against: 11 });
  });
});

describe('more posts', () => {
  const checkOf = (change: (at: At) => number | undefined) =>
    tried(change).find(({ id }) => id === 'more-posts')!;

  it('may lower coverage once there are more people for it: those fewer went to custody', () => {
    const lower = (grown: number) => (at: At) =>
      at.world !== 'more posts'
        ? undefined
        : at.name === 'community.red' && at.month >= 3
          ? 100 + grown
          : at.name === 'coverage.red' && at.month >= 4
            ? 0.4
            : undefined;
    expect(checkOf(lower(1)).holds).toBe(true);
    expect(checkOf(lower(0)).holds).toBe(false);
    expect(checkOf(lower(-1)).holds).toBe(false);
    expect(checkOf(lower(1e-8)).holds).toBe(false);
  });

  it('cover somebody where each kind of work has capacity', () => {
    const covering =
      (share: number, capacity = 7) =>
      (at: At) =>
        at.world === 'more posts' || at.world === 'same size'
          ? at.name === 'caseload_coverage'
            ? share
            : at.name === 'capacity.police'
              ? capacity
              : undefined
          : undefined;
    expect(checkOf(covering(0))).toMatchObject({ holds: false, found: { month: '2014-03', value: 0 } });
    expect(checkOf(covering(0)).found).not.toHaveProperty('against');
    expect(checkOf(covering(1e-6)).holds).toBe(true);
    expect(checkOf(covering(0, 0)).holds).toBe(true);
    expect(checkOf(covering(NaN)).holds).toBe(true);
    const late = (at: At) => (at.month === 20 && at.name === 'caseload_coverage' ? 0.2 : covering(0)(at));
    expect(checkOf(late).holds).toBe(true);
  });

  it('are two more of each kind, whether a number, a range or a formula; what is not known stays so', () => {
    const added = (seconded_posts: Quantity): unknown[] => {
      const seen: unknown[] = [];
      const of = { ...scenario, roles: [{ ...scenario.roles[0]!, seconded_posts }] };
      tried(undefined, of, ({ roles }) => seen.push(roles[0]!.seconded_posts));
      return seen;
    };
    expect(added(5)).toContainEqual(7);
    expect(added({ low: 1, likely: 2, high: 4 })).toContainEqual({ low: 3, likely: 4, high: 6 });
    expect(added({ low: 1, high: 4, shape: 'uniform' })).toContainEqual({
      low: 3,
      high: 6,
      shape: 'uniform',
    });
    expect(added({ formula: 'a + b' })).toContainEqual({ formula: '(a + b) * 1.5' });
    expect(added(null).every((each) => each === null || each === 0)).toBe(true);
  });
});

describe('the worlds', () => {
  it('but for the one as it is have nothing in force, and are of no more months than show a delay end', () => {
    const seen: Scenario[] = [];
    const like = smallScenario.options[1]!.decisions[0]!;
    const of = { ...scenario, months: 120, business_as_usual: [{ ...like, id: 'b' }] };
    tried(undefined, of, (world) => seen.push(world));
    expect(seen).toHaveLength(8);
    expect(new Set(seen.map(({ months }) => months))).toEqual(new Set([49]));
    const inForce = seen.filter(({ options, business_as_usual }) =>
      [business_as_usual, ...options.map(({ decisions }) => decisions)].flat().some(({ on }) => on),
    );
    expect(inForce).toHaveLength(1);
    const still = seen.find((world) => worldOf(world) === 'still')!;
    expect(still.assumptions).toMatchObject({ pay_growth: 0, price_growth: 0 });
    const short: Scenario[] = [];
    tried(undefined, scenario, (world) => short.push(world));
    expect(new Set(short.map(({ months }) => months))).toEqual(new Set([24]));
  });

  it('that cannot run are told with why, and the same reason once', () => {
    const broken: Problem = { code: 'study/equation', path: [], facts: { why: 'empty' } };
    const checks = realityChecks({ runColumns: () => err([broken]) }, scenario).map((check) => check());
    expect(checks.map(({ holds }) => holds)).toEqual(checks.map(() => false));
    expect(checks.map(({ trouble }) => trouble)).toEqual([broken, ...checks.slice(1).map(() => 'as-before')]);
    const silent = realityChecks({ runColumns: () => err([]) }, scenario)[0]!();
    expect(silent.trouble).toBe('not-run');
  });
});
