import { describe, expect, it } from 'vitest';
import { randomFrom, randomWorld, runWorld, type Decided, type World } from './random-world.ts';

// What model 1 had wrong, rule by rule: over worlds of random numbers, and where a number says more, over one by hand.
const SHAPES = Array.from({ length: 12 }, (_, i) => 101 + i);
const EACH = 40;
const YEARS = 60;

/** A decision from month 1 on every member of a set. */
const all = (members: readonly string[], lever: string, scale: number, shift = 0): Decided =>
  Object.fromEntries(members.map((id) => [`${lever}.${id}`, () => ({ scale, shift })]));

/** A world with some inputs replaced by one number. */
function withInputs(world: World, numbers: Readonly<Record<string, number>>): World {
  const inputs = new Map(world.inputs);
  for (const [name, value] of Object.entries(numbers)) {
    const names = [...inputs.keys()].filter((each) => each === name || each.startsWith(`${name}.`));
    if (names.length === 0) throw new Error(`No input ${name}`);
    for (const each of names) inputs.set(each, new Float64Array(world.scenarios).fill(value));
  }
  return { ...world, inputs };
}

/** People count for the agreed size in the community alone, and leavers are replaced. */
function heldSize(world: World): World {
  const inputs = new Map(world.inputs);
  for (const tier of world.sets.tier)
    inputs.set(`agreed_cases.${tier}`, world.inputs.get(`starting_community.${tier}`)!);
  return withInputs({ ...world, inputs }, { custody_counts: 0, replace_leavers: 1 });
}

/** One of everything: £100,000 a year, half for IOM and nine tenths of it on workers at £50,000; 10 officers. */
function byHand(numbers: Readonly<Record<string, number>> = {}): World {
  const values: Record<string, number> = {
    'annual_funding.fund': 200_000,
    'annual_growth.fund': 0,
    'iom_share.fund': 0.5,
    'spend_share.fund.worker': 0.9,
    'spend_share.fund.officer': 0,
    'prevented_per_million.fund': 0,
    'seconded_posts.officer': 10,
    'seconded_posts.worker': 0,
    'new_posts.officer': 0,
    'new_posts.worker': 0,
    'unit_cost_at_start.officer': 60_000,
    'unit_cost_at_start.worker': 45_000,
    'vacancy_rate.officer': 0,
    'vacancy_rate.worker': 0,
    'abstraction.officer': 0.15,
    'abstraction.worker': 0,
    'recruit_months.officer': 1,
    'recruit_months.worker': 1,
    'release_months.officer': 1,
    'release_months.worker': 1,
    'prevented_per_post.officer': 8,
    'prevented_per_post.worker': 0,
    'additional_share.officer': 1,
    'additional_share.worker': 0.25,
    'time_share.officer.police': 1,
    'time_share.officer.drugs': 0,
    'time_share.worker.police': 0,
    'time_share.worker.drugs': 1,
    'weight.police': 1,
    'weight.drugs': 1,
    'custody_weight.police': 0,
    'custody_weight.drugs': 0,
    'caseload_scale.police': 1,
    'caseload_scale.drugs': 1,
    'starting_community.red': 200,
    'starting_custody.red': 50,
    'months_on_cohort.red': 20,
    'custody_months.red': 6,
    'agreed_cases.red': 200,
    'custody_factor.red': 1,
    'intake_factor.red': 1,
    'offences_per_year.red': 30,
    'effect.red': 0.1,
    'need.police.red': 1,
    'need.drugs.red': 0.5,
    'standard_caseload.police.red': 15,
    'standard_caseload.drugs.red': 40,
    'offence_mix.theft.red': 1,
    'unit_cost_of_crime.theft': 1000,
    priority_strength: 0.8,
    weakest_link: 0.5,
    replace_leavers: 1,
    fill_months: 3,
    progress_gain: 0,
    custody_counts: 0,
    effect_scale: 1,
    effect_months: 1,
    effect_months_elsewhere: 1,
    chance_of_no_effect: 0,
    works_draw: 1,
    added_offending: 0.6,
    crimes_per_recorded: 2,
    pay_growth: 0,
    price_growth: 0,
    price_uplift: 1,
    cost_per_offence_elsewhere: 2500,
    discount_rate: 0.035,
    ...numbers,
  };
  return {
    sets: {
      stream: ['fund'],
      role: ['officer', 'worker'],
      strand: ['police', 'drugs'],
      tier: ['red'],
      offence: ['theft'],
    },
    scenarios: 1,
    steady: true,
    inputs: new Map(Object.entries(values).map(([name, value]) => [name, Float64Array.of(value)])),
  };
}

describe('a longer list', () => {
  it('with no more posts prevents no more than what the people it takes in would do', () => {
    let compared = 0;
    for (const shape of SHAPES) {
      // Without memory of another list and without feedback of coverage on the list: what is left is the rule itself.
      const random = randomWorld(shape, EACH, { steady: true });
      // One tier: with several, who is served first changes whose offences are prevented.
      const one = { ...random, sets: { ...random.sets, tier: random.sets.tier.slice(0, 1) } };
      const world = withInputs(heldSize(one), {
        works_draw: 1,
        chance_of_no_effect: 0,
        progress_gain: 0,
        need: 1,
        custody_weight: 0,
      });
      const now = runWorld(world, YEARS);
      for (const times of [2, 10]) {
        const long = runWorld(world, YEARS, all(world.sets.tier, 'agreed_cases', times));
        for (const month of [6, 24, YEARS - 1])
          for (let s = 0; s < EACH; s++) {
            const here = (run: typeof now): number =>
              world.sets.tier.reduce((sum, tier) => sum + run.at(`prevented_here.${tier}`, month, s), 0);
            // Where the team has time to spare, a longer list is more work done, and rightly prevents more.
            if (!world.sets.strand.every((strand) => now.at(`shortfall_posts.${strand}`, 0, s) > 0)) continue;
            compared++;
            expect(here(long)).toBeLessThanOrEqual(here(now) * 1.001 + 1e-9);
          }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it('leaves people added with less to prevent, and who comes out of custody is not added', () => {
    const long = runWorld(byHand(), 36, { 'agreed_cases.red': () => ({ scale: 2 }) });
    // 400 in the community, and 100 in custody once that has followed: (250 + 0.6 × 250) / 500.
    expect(long.at('prolific.red', 35, 0)).toBeCloseTo(0.8, 2);
    const fewerInside = runWorld(byHand(), 36, { 'custody_factor.red': () => ({ scale: 0 }) });
    expect(fewerInside.at('prolific.red', 35, 0)).toBe(1);
  });

  it('leaves the benefit with those who go off it, while it fades', () => {
    const world = byHand({ effect_months: 12, 'seconded_posts.officer': 100 });
    const run = runWorld(world, 24, { 'agreed_cases.red': () => ({ scale: 0.1 }) });
    const felt = (month: number): number => run.at('felt_cases.red', month, 0);
    const covered = (month: number): number =>
      run.at('community.red', month, 0) * run.at('coverage.red', month, 0);
    expect(felt(6)).toBeGreaterThan(covered(6));
    expect(felt(6)).toBeCloseTo(felt(5) + (covered(6) - felt(5)) / 12, 9);
    expect(run.at('felt_share.red', 6, 0)).toBeLessThanOrEqual(1);
  });
});

describe('custody', () => {
  it('holds half as many where people stay half as long, once that has worked through', () => {
    for (const shape of SHAPES) {
      const world = withInputs(plausible(randomWorld(shape, EACH, { steady: true })), {
        progress_gain: 0,
        works_draw: 0,
      });
      const months = all(world.sets.tier, 'custody_months', 0.5);
      const halved = runWorld(world, 240, months);
      for (const tier of world.sets.tier)
        for (let s = 0; s < EACH; s++) {
          // A stay may not be cut below one month.
          if (world.inputs.get(`custody_months.${tier}`)![s]! < 2) continue;
          const before = halved.at(`custody.${tier}`, 0, s);
          expect(halved.at(`custody.${tier}`, 239, s)).toBeCloseTo(before / 2, 4);
        }
    }
  });

  it('fills by today’s rate times its factor, whatever becomes of the length of stay', () => {
    const shorter = runWorld(byHand(), 3, { 'custody_months.red': () => ({ scale: 0.5 }) });
    expect(shorter.at('to_custody.red', 1, 0)).toBeCloseTo(shorter.at('to_custody.red', 0, 0), 9);
    expect(shorter.at('released.red', 1, 0)).toBeCloseTo(2 * shorter.at('released.red', 0, 0), 9);
    const fewer = runWorld(byHand(), 3, { 'custody_factor.red': () => ({ scale: 0.5 }) });
    expect(fewer.at('to_custody.red', 1, 0)).toBeCloseTo(fewer.at('to_custody.red', 0, 0) / 2, 9);
  });

  it('counts for the agreed size, or does not, as the panel has it', () => {
    const shorter: Decided = { 'custody_months.red': () => ({ scale: 0.5 }) };
    const community = runWorld(byHand(), 120, shorter);
    expect(community.at('community.red', 119, 0)).toBeCloseTo(200, 3);
    const whole = runWorld(byHand({ custody_counts: 1, 'agreed_cases.red': 250 }), 120, shorter);
    expect(whole.at('list_size.red', 119, 0)).toBeCloseTo(250, 3);
    expect(whole.at('community.red', 119, 0)).toBeGreaterThan(220);
  });
});

describe('growth that changes', () => {
  it('changes no April that has been: 5% from a date is 5% at the next April and each one after', () => {
    const from = 30;
    const later: Decided = {
      'annual_growth.fund': (month) => (month >= from ? { shift: 0.05 } : {}),
      price_growth: (month) => (month >= from ? { shift: 0.05 } : {}),
    };
    const run = runWorld(byHand(), 60, later);
    // Aprils are months 13, 25, 37, 49.
    for (const [month, level] of [
      [29, 1],
      [36, 1],
      [37, 1.05],
      [48, 1.05],
      [49, 1.05 ** 2],
    ] as const) {
      expect(run.at('annual_funding.fund', month, 0)).toBeCloseTo(200_000 * level, 6);
      expect(run.at('price_level', month, 0)).toBeCloseTo(level, 12);
    }
  });
});

describe('money that is diverted', () => {
  const allGone: Decided = { 'iom_share.fund': () => ({ scale: 0 }) };

  it('does nothing elsewhere while it still pays staff on notice', () => {
    const world = byHand({ 'release_months.worker': 12, 'prevented_per_million.fund': 100 });
    const run = runWorld(world, 36, allGone);
    // £100,000 went; £90,000 of it still pays two workers, less a twelfth of them in the first month.
    const onNotice = 90_000 * (11 / 12);
    expect(run.at('unspent', 1, 0)).toBeCloseTo(-onNotice, 6);
    expect(run.at('diverted_at_work', 1, 0)).toBeCloseTo(1 - onNotice / 100_000, 9);
    expect(run.at('gained_elsewhere', 1, 0)).toBeCloseTo((((100_000 - onNotice) / 1e6) * 100) / 12, 9);
    expect(run.at('redeployed_cost', 1, 0)).toBeCloseTo((100_000 - onNotice) / 12, 6);
  });

  it('is spread by the same kind of delay as IOM’s own effect', () => {
    const run = runWorld(
      byHand({ effect_months_elsewhere: 4, 'prevented_per_million.fund': 100 }),
      12,
      allGone,
    );
    const gained = run.at('gained_elsewhere', 1, 0);
    expect(run.at('prevented_elsewhere', 0, 0)).toBe(0);
    expect(run.at('prevented_elsewhere', 1, 0)).toBeCloseTo(gained / 4, 9);
    expect(run.at('prevented_elsewhere', 2, 0)).toBeCloseTo((gained / 4) * 0.75 + gained / 4, 9);
  });

  it('prevents nothing until somebody says what it is for', () => {
    for (const shape of SHAPES) {
      const world = withInputs(randomWorld(shape, EACH), {
        prevented_per_million: 0,
        prevented_per_post: 0,
      });
      const run = runWorld(world, 36, {
        ...all(world.sets.stream, 'iom_share', 0.2),
        ...all(world.sets.role, 'seconded_posts', 0.5),
      });
      expect(run.column('prevented_elsewhere').every((value) => value === 0)).toBe(true);
    }
  });

  it('is nobody’s saving when a grant is cut: staff on notice are still paid by somebody', () => {
    const cut: Decided = { 'annual_funding.fund': () => ({ scale: 0 }) };
    const run = runWorld(byHand({ 'release_months.worker': 12 }), 24, cut);
    expect(run.at('redeployed_cost', 1, 0)).toBe(0);
    expect(run.at('public_cost', 1, 0)).toBeCloseTo((10 * 60_000 + 90_000 * (11 / 12)) / 12, 6);
  });
});

describe('posts', () => {
  it('that were ended cannot be moved as well', () => {
    const run = runWorld(byHand({ 'release_months.officer': 1 }), 24, {
      'new_posts.officer': () => ({ shift: -3 }),
      'seconded_posts.officer': () => ({ scale: 0 }),
    });
    expect(run.at('moved_posts.officer', 23, 0)).toBeCloseTo(7, 9);
    const ended = runWorld(byHand(), 24, { 'new_posts.officer': () => ({ shift: -10 }) });
    expect(ended.at('moved_posts.officer', 23, 0)).toBe(0);
    const both = runWorld(byHand(), 24, {
      'new_posts.officer': () => ({ shift: -10 }),
      'seconded_posts.officer': () => ({ scale: 0 }),
    });
    expect(both.at('moved_posts.officer', 23, 0)).toBe(0);
    expect(both.at('redeployed_cost', 23, 0)).toBe(0);
  });

  it('that move gain elsewhere only the time that was not spent there before, in all crimes', () => {
    const run = runWorld(byHand(), 12, { 'seconded_posts.officer': () => ({ shift: -4 }) });
    // Four officers, 15% of whose time went elsewhere before; 8 recorded crimes a year each, 2 crimes for each recorded.
    expect(run.at('gained_elsewhere', 2, 0)).toBeCloseTo((4 * 0.85 * 8 * 2) / 12, 9);
  });

  it('that stand vacant are paid to nobody: their money is unspent', () => {
    const run = runWorld(byHand(), 24, { 'vacancy_rate.worker': () => ({ shift: 1 }) });
    expect(run.at('unspent', 1, 0)).toBeCloseTo(90_000, 6);
    expect(run.at('programme_cost', 1, 0)).toBeCloseTo((10_000 + 600_000) / 12, 6);
    expect(run.at('public_cost', 1, 0)).toBeCloseTo(run.at('public_cost', 0, 0), 6);
  });
});

describe('an effect', () => {
  it('may be none in a future, and may be below none', () => {
    const none = runWorld(byHand({ chance_of_no_effect: 0.25, works_draw: 0.25 }), 3);
    expect(none.at('works', 2, 0)).toBe(0);
    expect(none.at('prevented_here.red', 2, 0)).toBe(0);
    const some = runWorld(byHand({ chance_of_no_effect: 0.25, works_draw: 0.2501 }), 3);
    expect(some.at('works', 2, 0)).toBe(1);
    expect(some.at('prevented_here.red', 2, 0)).toBeGreaterThan(0);
    const harm = runWorld(byHand({ 'effect.red': -0.02 }), 3);
    expect(harm.at('reduction.red', 2, 0)).toBe(-0.02);
    expect(harm.at('prevented_here.red', 2, 0)).toBeLessThan(0);
    expect(runWorld(byHand({ 'effect.red': -0.4, effect_scale: 9 }), 1).at('reduction.red', 0, 0)).toBe(-0.5);
    expect(runWorld(byHand({ 'effect.red': 0.4, effect_scale: 9 }), 1).at('reduction.red', 0, 0)).toBe(0.95);
  });

  it('at break-even is worth the cost of IOM, to the penny', () => {
    for (const shape of SHAPES) {
      const world = withInputs(randomWorld(shape, EACH, { steady: true }), {
        works_draw: 1,
        chance_of_no_effect: 0,
        effect_scale: 1,
      });
      // Alike in every tier, the break-even effect is exact.
      const one = world.sets.tier[0]!;
      const alone: World = { ...world, sets: { ...world.sets, tier: [one] } };
      const first = runWorld(alone, 1);
      const effect = Float64Array.from({ length: EACH }, (_, s) => first.at('break_even_effect', 0, s));
      const again = runWorld({ ...alone, inputs: new Map(alone.inputs).set(`effect.${one}`, effect) }, 1);
      for (let s = 0; s < EACH; s++) {
        if (!(effect[s]! < 0.95)) continue;
        expect(again.at('social_value', 0, s)).toBeCloseTo(again.at('programme_cost', 0, s), 2);
      }
    }
  });

  it('is worth what the offences of its own tier cost', () => {
    const cost = runWorld(byHand({ price_uplift: 1.5 }), 1);
    expect(cost.at('tier_cost_per_offence.red', 0, 0)).toBe(1500);
    expect(cost.at('social_value', 0, 0)).toBeCloseTo(cost.at('prevented_here.red', 0, 0) * 1500, 9);
    expect(cost.at('additional_cost', 0, 0)).toBeCloseTo((10_000 + 600_000 + 90_000 * 0.25) / 12, 6);
  });
});

/** Numbers such as an area has them: nobody's day all lost, some people inside and not most, an effect of some per cent. */
function plausible(world: World): World {
  const most: Readonly<Record<string, number>> = {
    abstraction: 0.6,
    vacancy_rate: 0.6,
    effect: 0.3,
    effect_scale: 1.5,
    progress_gain: 0.5,
  };
  const inputs = new Map(world.inputs);
  for (const [name, column] of world.inputs) {
    const limit = most[name.split('.')[0]!];
    if (limit !== undefined)
      inputs.set(
        name,
        column.map((value) => Math.min(value, limit)),
      );
  }
  for (const tier of world.sets.tier) {
    const community = inputs.get(`starting_community.${tier}`)!;
    const few = (name: string, share: number): void =>
      void inputs.set(
        name,
        inputs.get(name)!.map((value, s) => Math.min(value, share * community[s]!)),
      );
    few(`starting_custody.${tier}`, 0.5);
    const least = (name: string, months: number): void =>
      void inputs.set(
        name,
        inputs.get(name)!.map((value) => Math.max(value, months)),
      );
    least(`custody_months.${tier}`, 2);
    least(`months_on_cohort.${tier}`, 6);
  }
  return withInputs(heldSize({ ...world, inputs }), { works_draw: 1, chance_of_no_effect: 0 });
}

describe('a hair', () => {
  it('moves nothing by more than a hair: no knife edges', () => {
    const random = randomFrom(7);
    const worst: Record<string, number> = {};
    const months = 40;
    const families = new Set([...randomWorld(1, 1).inputs.keys()].map((name) => name.split('.')[0]!));
    for (const shape of SHAPES.slice(0, 8)) {
      const world = plausible(randomWorld(shape, EACH));
      const decided: Decided = {
        ...all(world.sets.tier, 'agreed_cases', 0.5 + random()),
        ...all(world.sets.role, 'seconded_posts', random()),
        ...all(world.sets.stream, 'iom_share', 2 * random()),
      };
      const base = runWorld(world, months, decided);
      const size = new Map(
        base.names.map((name) => [
          name,
          base.column(name).reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0),
        ]),
      );
      for (const moved of families) {
        const inputs = new Map(world.inputs);
        for (const [name, column] of world.inputs)
          if (name.split('.')[0] === moved)
            inputs.set(
              name,
              column.map((value) => value * (random() < 0.5 ? 1 + 1e-6 : 1 - 1e-6)),
            );
        const other = runWorld({ ...world, inputs }, months, decided);
        for (const name of base.names) {
          const [a, b] = [base.column(name), other.column(name)];
          for (let i = 0; i < a.length; i++) {
            const gap = Math.abs(a[i]! - b[i]!) / size.get(name)!;
            if (gap > 1e-3) worst[`${moved} → ${name.split('.')[0]!}`] = gap;
          }
        }
      }
    }
    expect(worst).toEqual({});
  });
});
