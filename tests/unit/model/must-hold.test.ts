import { describe, expect, it } from 'vitest';
import {
  randomFrom,
  randomWorld,
  runWorld,
  type Decided,
  type World,
  type WorldRun,
} from './random-world.ts';

// 25 shapes of 40 scenarios: 1,000 random scenarios within the limits of the format.
const SHAPES = Array.from({ length: 25 }, (_, i) => i + 1);
const EACH = 40;

const family = (name: string): string => name.split('.')[0]!;

/** The worst of something over every month and scenario of some worlds. */
function worst(
  of: (run: WorldRun, world: World, month: number, scenario: number) => number,
  runs: readonly [World, WorldRun][],
): number {
  let most = -Infinity;
  for (const [world, run] of runs)
    for (let month = 0; month < run.months; month++)
      for (let s = 0; s < world.scenarios; s++) most = Math.max(most, of(run, world, month, s));
  return most;
}

/** The same world where the agreed size counts people in the community alone. */
function countingCommunity(world: World): World {
  const inputs = new Map(world.inputs).set('custody_counts', new Float64Array(world.scenarios));
  for (const tier of world.sets.tier)
    inputs.set(`agreed_cases.${tier}`, world.inputs.get(`starting_community.${tier}`)!);
  return { ...world, inputs };
}

/** Decisions of every kind, from different months, over the ends of what is possible too. */
function anyDecisions(world: World, seed: number): Decided {
  const random = randomFrom(seed);
  const decided: Record<string, (month: number) => { scale?: number; shift?: number }> = {};
  const decide = (lever: string, most: number): void => {
    if (random() < 0.4) return;
    const [from, until] = [1 + Math.floor(random() * 60), 40 + Math.floor(random() * 80)];
    const scale = random() < 0.3 ? 0 : random() * 2;
    const shift = random() < 0.5 ? 0 : (random() - 0.5) * most;
    decided[lever] = (month) => (month >= from && month <= until ? { scale, shift } : {});
  };
  for (const stream of world.sets.stream) {
    decide(`annual_funding.${stream}`, 2e6);
    decide(`iom_share.${stream}`, 2);
    for (const role of world.sets.role) decide(`spend_share.${stream}.${role}`, 1);
  }
  for (const role of world.sets.role) {
    decide(`seconded_posts.${role}`, 10);
    decide(`new_posts.${role}`, 10);
    decide(`abstraction.${role}`, 1);
    decide(`vacancy_rate.${role}`, 1);
  }
  for (const tier of world.sets.tier) {
    decide(`agreed_cases.${tier}`, 100);
    decide(`intake_factor.${tier}`, 2);
    decide(`months_on_cohort.${tier}`, 30);
    decide(`custody_months.${tier}`, 12);
    decide(`custody_factor.${tier}`, 1);
  }
  decide('priority_strength', 1);
  return decided;
}

describe('without decisions and growth', () => {
  it('nothing moves in ten years, whatever the settings', () => {
    const moving = new Set(['discount', 'value_to_date', 'cost_to_date', 'workload_above']);
    const moved = new Set<string>();
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH, { steady: true });
      const run = runWorld(world, 120);
      expect(run.trouble).toBeUndefined();
      for (const name of run.names) {
        if (moving.has(family(name)) && family(name) !== 'workload_above') continue;
        const column = run.column(name);
        for (let i = world.scenarios; i < column.length; i++) {
          const start = column[i % world.scenarios]!;
          if (
            Number.isNaN(start)
              ? !Number.isNaN(column[i])
              : !(Math.abs(column[i]! - start) <= 1e-9 * Math.max(1, Math.abs(start)))
          )
            moved.add(name);
        }
      }
    }
    expect([...moved]).toEqual([]);
  });
});

describe('under decisions of every kind', () => {
  const runs = SHAPES.map((shape): [World, WorldRun] => {
    const world = randomWorld(shape, EACH);
    return [world, runWorld(world, 120, anyDecisions(world, shape))];
  });

  it('every number is a number: none is infinite, and none is missing but those that may be', () => {
    const mayBeNone = new Set([
      'caseload_coverage',
      'cases_per_post',
      'cost_per_covered_case',
      'break_even_offences',
      'break_even_additional',
      'break_even_elsewhere',
      'break_even_effect',
    ]);
    const wrong = new Set<string>();
    for (const [, run] of runs) {
      expect(run.trouble).toBeUndefined();
      for (const name of run.names)
        for (const value of run.column(name))
          if (!Number.isFinite(value) && !(Number.isNaN(value) && mayBeNone.has(family(name))))
            wrong.add(name);
    }
    expect([...wrong]).toEqual([]);
  });

  it('there are no people, posts, pounds or offences below none', () => {
    const counts = new Set([
      'community',
      'custody',
      'intake',
      'released',
      'to_custody',
      'moved_off',
      'deselected',
      'covered_cases',
      'filled_own',
      'filled_bought',
      'effective_posts',
      'capacity',
      'workload',
      'shortfall_posts',
      'programme_cost',
      'prevented_here',
      'offences',
      'felt_cases',
      'list_size',
      'service_funding',
      'diverted_away',
      'additional_cost',
      'unit_cost',
    ]);
    const wrong = new Set<string>();
    for (const [, run] of runs)
      for (const name of run.names)
        if (counts.has(family(name)) && run.column(name).some((value) => value < 0)) wrong.add(name);
    expect([...wrong]).toEqual([]);
  });

  it('a share lies between none and all', () => {
    const shares = new Set([
      'coverage',
      'strand_coverage',
      'felt_share',
      'diverted_at_work',
      'work_coverage',
      'caseload_coverage',
      'by_priority',
      'pro_rata',
      'weakest',
      'average',
      'reduction',
    ]);
    const wrong = new Set<string>();
    for (const [, run] of runs)
      for (const name of run.names)
        if (shares.has(family(name)) && run.column(name).some((value) => value < -1e-12 || value > 1 + 1e-12))
          wrong.add(name);
    expect([...wrong]).toEqual([]);
  });

  it('people are conserved: what is there is what was there, plus in, less out', () => {
    const gap = (run: WorldRun, world: World, month: number, s: number): number => {
      if (month === 0) return 0;
      return Math.max(
        ...world.sets.tier.map((tier) => {
          const was = (name: string): number => run.at(`${name}.${tier}`, month - 1, s);
          const total = was('community') + was('custody');
          const expected = total + was('intake') - was('moved_off') - was('deselected');
          return (
            Math.abs(run.at(`community.${tier}`, month, s) + run.at(`custody.${tier}`, month, s) - expected) /
            Math.max(1, total)
          );
        }),
      );
    };
    expect(worst(gap, runs)).toBeLessThan(1e-9);
  });

  it('capacity is conserved: the work done is the capacity or all the work, whoever comes first', () => {
    const gap = (run: WorldRun, world: World, month: number, s: number): number =>
      Math.max(
        ...world.sets.strand.map((strand) => {
          const done = world.sets.tier.reduce(
            (sum, tier) =>
              sum +
              run.at(`workload.${strand}.${tier}`, month, s) *
                run.at(`strand_coverage.${strand}.${tier}`, month, s),
            0,
          );
          return Math.abs(
            done -
              Math.min(run.at(`capacity.${strand}`, month, s), run.at(`total_workload.${strand}`, month, s)),
          );
        }),
      );
    expect(worst(gap, runs)).toBeLessThan(1e-9);
  });

  it('covered and not covered are everybody in the community', () => {
    const gap = (run: WorldRun, world: World, month: number, s: number): number => {
      const people = world.sets.tier.reduce((sum, tier) => sum + run.at(`community.${tier}`, month, s), 0);
      return Math.abs(run.at('covered_cases', month, s) + run.at('uncovered_cases', month, s) - people);
    };
    expect(worst(gap, runs)).toBeLessThan(1e-9);
  });

  it('at replace_leavers 1 a cut cohort ends at its agreed size', () => {
    for (const shape of SHAPES.slice(0, 8)) {
      const world = countingCommunity(randomWorld(shape, EACH, { steady: true }));
      const half = Object.fromEntries(
        world.sets.tier.map((tier) => [`agreed_cases.${tier}`, () => ({ scale: 0.5 })]),
      );
      const run = runWorld(world, 240, half, { replace_leavers: 1, effect_scale: 0 });
      for (const tier of world.sets.tier)
        for (let s = 0; s < world.scenarios; s++) {
          const start = run.at(`community.${tier}`, 0, s);
          // Where most are inside, those who come out keep the list long for decades.
          if (run.at(`custody.${tier}`, 0, s) > start) continue;
          expect(Math.abs(run.at(`community.${tier}`, 239, s) - start / 2)).toBeLessThan(
            1e-6 * Math.max(1, start),
          );
        }
    }
  });

  it('with no effect IOM prevents nothing, whatever happens to cohort, intake and posts', () => {
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH);
      const run = runWorld(world, 60, anyDecisions(world, shape), { effect_scale: 0 });
      for (const tier of world.sets.tier)
        expect(run.column(`prevented_here.${tier}`).every((value) => value === 0)).toBe(true);
    }
  });
});

describe('coverage', () => {
  it('is all where capacity meets the work of every strand, and nothing without capacity where every need is 1', () => {
    let met = 0;
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH);
      const run = runWorld(world, 24, anyDecisions(world, shape));
      for (let month = 0; month < 24; month++)
        for (let s = 0; s < world.scenarios; s++) {
          if (!world.sets.strand.every((strand) => run.at(`shortfall_posts.${strand}`, month, s) === 0))
            continue;
          met++;
          for (const tier of world.sets.tier) expect(run.at(`coverage.${tier}`, month, s)).toBeCloseTo(1, 9);
        }
      const idle = runWorld(world, 3, {}, { abstraction: 1, need: 1, custody_weight: 1 });
      for (const tier of world.sets.tier)
        for (let s = 0; s < world.scenarios; s++) {
          // A tier without anybody has no work, and work that is not there is not left undone.
          if (idle.at(`community.${tier}`, 0, s) > 0) expect(idle.at(`coverage.${tier}`, 2, s)).toBe(0);
        }
    }
    expect(met).toBeGreaterThan(100);
  });

  it('is no worse for a higher tier when the highest comes first, need and standards being equal', () => {
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH);
      const run = runWorld(world, 36, anyDecisions({ ...world, sets: { ...world.sets } }, shape), {
        need: 1,
        standard_caseload: 15,
      });
      const strict = runWorld(world, 36, {}, { need: 1, standard_caseload: 15, priority_strength: 1 });
      expect(run.trouble).toBeUndefined();
      for (let month = 0; month < 36; month++)
        for (let s = 0; s < world.scenarios; s++)
          world.sets.tier.slice(1).forEach((tier, i) => {
            // An empty tier has no work to leave undone: it counts as covered.
            if (strict.at(`workload.${world.sets.strand[0]!}.${tier}`, month, s) === 0) return;
            expect(strict.at(`coverage.${tier}`, month, s)).toBeLessThanOrEqual(
              strict.at(`coverage.${world.sets.tier[i]!}`, month, s) + 1e-12,
            );
          });
    }
  });

  it('hardly changes for a strand that hardly anybody needs', () => {
    for (const shape of SHAPES.filter((each) => randomWorld(each, 1).sets.strand.length > 1).slice(0, 8)) {
      const world = randomWorld(shape, EACH);
      const rare = world.sets.strand.at(-1)!;
      const inputs = new Map(world.inputs);
      for (const tier of world.sets.tier) {
        inputs.set(`need.${rare}.${tier}`, new Float64Array(EACH).fill(0.001));
        inputs.set(`need.${world.sets.strand[0]!}.${tier}`, new Float64Array(EACH).fill(1));
        inputs.set(`weight.${world.sets.strand[0]!}`, new Float64Array(EACH).fill(1));
        inputs.set(`weight.${rare}`, new Float64Array(EACH).fill(1));
      }
      for (const role of world.sets.role) inputs.set(`time_share.${role}.${rare}`, new Float64Array(EACH));
      const none = new Map(inputs);
      for (const tier of world.sets.tier) none.set(`need.${rare}.${tier}`, new Float64Array(EACH));
      const [with_, without] = [runWorld({ ...world, inputs }, 1), runWorld({ ...world, inputs: none }, 1)];
      for (const tier of world.sets.tier)
        for (let s = 0; s < EACH; s++)
          expect(
            Math.abs(with_.at(`coverage.${tier}`, 0, s) - without.at(`coverage.${tier}`, 0, s)),
          ).toBeLessThan(0.0021);
    }
  });

  it('never rises when posts or money are taken away, while the panel can hold the size of the cohort', () => {
    let compared = 0;
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH);
      const levers = (scale: number): Decided =>
        Object.fromEntries([
          ...world.sets.role.map((role) => [`seconded_posts.${role}`, () => ({ scale })] as const),
          ...world.sets.stream.map((stream) => [`iom_share.${stream}`, () => ({ scale })] as const),
        ]);
      const more = runWorld(world, 60, levers(0.9), { replace_leavers: 1 });
      const less = runWorld(world, 60, levers(0.4), { replace_leavers: 1 });
      for (let s = 0; s < world.scenarios; s++) {
        const held = (run: WorldRun, month: number): boolean =>
          world.sets.tier.every(
            (tier) =>
              Math.abs(run.at(`community.${tier}`, month, s) - run.at(`community.${tier}`, 0, s)) < 1e-9,
          );
        for (let month = 0; month < 60 && held(more, month) && held(less, month); month++) {
          compared++;
          for (const tier of world.sets.tier)
            expect(less.at(`coverage.${tier}`, month, s)).toBeLessThanOrEqual(
              more.at(`coverage.${tier}`, month, s) + 1e-9,
            );
        }
      }
    }
    expect(compared).toBeGreaterThan(20_000);
  });
});

describe('a pure diversion', () => {
  it('leaves public cost unchanged to the penny in every month, while people come and go too', () => {
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH, { steady: true });
      const fixed = {};
      const diverted = runWorld(
        world,
        60,
        Object.fromEntries([
          ...world.sets.role.map((role) => [`seconded_posts.${role}`, () => ({ scale: 0.5 })] as const),
          ...world.sets.stream.map((stream) => [`iom_share.${stream}`, () => ({ scale: 0.25 })] as const),
        ]),
        fixed,
      );
      const kept = runWorld(world, 60, {}, fixed);
      for (let month = 0; month < 60; month++)
        for (let s = 0; s < world.scenarios; s++)
          expect(
            Math.abs(diverted.at('public_cost', month, s) - kept.at('public_cost', month, s)),
          ).toBeLessThan(0.01);
    }
  });

  it('of officers lent and returned ends where it began', () => {
    for (const shape of SHAPES) {
      const world = randomWorld(shape, EACH, { steady: true });
      const run = runWorld(
        world,
        400,
        Object.fromEntries(
          world.sets.role.map((role) => [
            `seconded_posts.${role}`,
            (month: number) => (month < 13 ? { scale: 0.3 } : {}),
          ]),
        ),
        { new_posts: 0, recruit_months: 6 },
      );
      for (const role of world.sets.role)
        for (let s = 0; s < world.scenarios; s++) {
          expect(run.at(`filled_posts.${role}`, 399, s)).toBeCloseTo(run.at(`filled_posts.${role}`, 0, s), 6);
          expect(run.at(`moved_posts.${role}`, 399, s)).toBeCloseTo(0, 6);
        }
    }
  });
});
