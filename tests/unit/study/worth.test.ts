import { describe, expect, it } from 'vitest';
import type { Decision, Scenario } from '../../../src/scenario/scenario.ts';
import { projectScenario } from './one-projector.ts';
import { WORTH_OUTPUTS } from '../../../src/study/worth-outputs.ts';
import { worthOf, type Worth } from '../../../src/study/worth.ts';
import { series } from '../words/en/projection.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

/** Posts come and go at once, and work elsewhere is felt at once: what is seen is the decision. */
const flat: Scenario = {
  ...smallScenario,
  roles: smallScenario.roles.map((role) => ({
    ...role,
    abstraction: 0,
    recruit_months: 1,
    release_months: 1,
  })),
  assumptions: {
    pay_growth: 0,
    price_growth: 0,
    effect_months_elsewhere: 1,
    cost_per_offence_elsewhere: 2500,
    price_uplift: 1,
    crimes_per_recorded: 2,
    chance_of_no_effect: 0,
  },
};
const AT = 23;

function sides(scenario: Scenario, decisions: readonly Decision[]) {
  const made = projectScenario(
    {
      ...scenario,
      options: [
        { id: 'without', name: 'Without', decisions: [] },
        { id: 'with', name: 'With', decisions },
      ],
    },
    { draws: 2, outputs: [...WORTH_OUTPUTS] },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.options.map(({ outputs }) => outputs) as [
    Parameters<typeof worthOf>[0],
    Parameters<typeof worthOf>[0],
  ];
}

function worth(scenario: Scenario, decisions: readonly Decision[], at = AT): Worth | undefined {
  const [before, now] = sides(scenario, decisions);
  return worthOf(now, before, at);
}

const half = decision({ lever: 'iom_share.ex_dip', change: { multiply: 0.5 } });
const four = decision({ change: { add: -4 } });
const cut = decision({ lever: 'annual_funding.ex_dip', change: { multiply: 0.5 } });
const added = decision({ lever: 'new_posts.constable', change: { add: 2 } });

describe('what a change is worth by itself', () => {
  it('half of £250,000 diverted: 50 offences at £2,500 each are worth its cost, whatever IOM does', () => {
    for (const effect of [0, 0.1, 0.3]) {
      const scenario = { ...flat, tiers: flat.tiers.map((tier) => ({ ...tier, effect })) };
      const found = worth(scenario, [half])!;
      expect(found.elsewhere).toBeCloseTo(125_000, 6);
      expect(found.publicCost).toBeCloseTo(0, 6);
      expect(found.there).toBeCloseTo(50, 9);
    }
  });

  it('is worth it exactly when as many offences are prevented there', () => {
    const { there } = worth(flat, [half])!;
    const said: Scenario = {
      ...flat,
      streams: flat.streams.map((stream) => ({ ...stream, prevented_per_million: there! / 0.125 })),
    };
    const [before, now] = sides(said, [half]);
    const gained =
      (now['prevented_elsewhere']!.central[AT]! - before['prevented_elsewhere']!.central[AT]!) *
      now['offence_cost_elsewhere']!.central[AT]!;
    expect(gained * 12).toBeCloseTo(125_000, 4);
  });

  it('makes up for what IOM no longer prevents exactly when the social value stays what it was', () => {
    const { toMakeUp } = worth(flat, [half])!;
    expect(toMakeUp).toBeGreaterThan(0.1);
    const said: Scenario = {
      ...flat,
      streams: flat.streams.map((stream) => ({ ...stream, prevented_per_million: toMakeUp! / 0.125 })),
    };
    const [before, now] = sides(said, [half]);
    expect(now['social_value']!.central[AT]).toBeCloseTo(before['social_value']!.central[AT]!, 6);
    // What is counted elsewhere does not change what has to be made up for.
    expect(worthOf(now, before, AT)!.toMakeUp).toBeCloseTo(toMakeUp!, 9);
  });

  it('is lost in whole offences as they are written on either side, less what is prevented elsewhere', () => {
    const side = (prevented: number, there: number) => ({
      programme_cost: series([0]),
      redeployed_cost: series([0]),
      public_cost: series([0]),
      prevented: series([prevented / 12]),
      prevented_elsewhere: series([there / 12]),
    });
    const found = worthOf(side(75.4, 6.5), side(103.4, 0), 0)!;
    expect(found.lost).toBeCloseTo(34.5, 9);
    // 103 − (75 − 7)
    expect(found.lostInWhole).toBe(35);
    expect(worthOf(side(68.9, 0), side(103.4, 0), 0)!.lostInWhole).toBe(34);
  });

  it('without an effect there is nothing to make up for', () => {
    const none = { ...flat, tiers: flat.tiers.map((tier) => ({ ...tier, effect: 0 })) };
    expect(worth(none, [four])!.toMakeUp).toBe(0);
  });

  it('four moved posts: what they cost over what an offence costs, and how many have moved', () => {
    const found = worth(flat, [four])!;
    expect(found.movedPosts).toBeCloseTo(4, 9);
    expect(found.elsewhere).toBeCloseTo(200_000, 6);
    expect(found.there! / found.movedPosts).toBeCloseTo(20, 9);
    expect(found.programme).toBeCloseTo(-200_000, 6);
  });

  it('new posts: at what an offence of today’s list costs, and the part that is additional', () => {
    const scenario = {
      ...flat,
      roles: flat.roles.map((role) => ({ ...role, additional_share: 0.25 })),
    };
    const found = worth(scenario, [added])!;
    expect(found.publicCost).toBeCloseTo(100_000, 6);
    expect(found.here).toBeCloseTo(100_000 / 5000, 9);
    expect(found.additional).toBeCloseTo(25_000, 6);
    expect(found.hereAdditional).toBeCloseTo(5, 9);
    expect(found.there).toBeCloseTo(0, 9);
  });

  it('a cut saves, goes nowhere, and has a break-even below 0', () => {
    const found = worth(flat, [cut])!;
    expect(found.elsewhere).toBeCloseTo(0, 6);
    expect(found.programme).toBeCloseTo(-125_000, 6);
    expect(found.here).toBeCloseTo(-25, 9);
  });

  it('of each decision alone adds up to both together', () => {
    const [one, other, both] = [[half], [four], [half, { ...four, id: 'd2' }]].map((each) =>
      worth(flat, each),
    );
    expect(one!.there! + other!.there!).toBeCloseTo(both!.there!, 9);
  });

  it('has no number where an offence costs next to nothing, or costs other than before', () => {
    const free = { ...flat, assumptions: { ...flat.assumptions, cost_per_offence_elsewhere: 0 } };
    expect(worth(free, [half])).toMatchObject({ there: undefined, toMakeUp: undefined });
    expect(worth(free, [half])!.here).toBeCloseTo(-25, 9);
    const dearer = decision({ lever: 'price_growth', change: { add: 0.05 } });
    const found = worth(flat, [half, { ...dearer, id: 'd2' }])!;
    expect(found).toMatchObject({ here: undefined, there: undefined });
    expect(found.elsewhere).toBeCloseTo(125_000, 6);
  });

  it('says nothing of what was not projected, or has no number', () => {
    const [before, now] = sides(flat, [half]);
    const { programme_cost: _, ...rest } = now;
    expect(worthOf(rest, before, AT)).toBeUndefined();
    expect(worthOf({ ...now, public_cost: series([NaN]) }, before, 0)).toBeUndefined();
    expect(worthOf(now, before, 24)).toBeUndefined();
    const { social_value: __, ...silent } = now;
    expect(worthOf(silent, before, AT)!.toMakeUp).toBeUndefined();
  });

  describe('by hand', () => {
    /** Pounds and offences of one month, without the change and with it. */
    const before = {
      programme_cost: 1000,
      additional_cost: 800,
      redeployed_cost: 100,
      public_cost: 1100,
      cost_per_offence: 50,
      offence_cost_elsewhere: 20,
      prevented_elsewhere: 4,
      prevented: 30,
      social_value: 500,
      service_funding: 70,
      'moved_posts.constable': 1,
      'moved_posts.sergeant': 2,
    };
    const now = {
      programme_cost: 700,
      additional_cost: 650,
      redeployed_cost: 350,
      public_cost: 1050,
      cost_per_offence: 50,
      offence_cost_elsewhere: 20,
      prevented_elsewhere: 9,
      prevented: 25,
      social_value: 300,
      service_funding: 100,
      'moved_posts.constable': 4,
      'moved_posts.sergeant': 1,
    };
    const outputs = (of: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(of).map(([name, value]) => [name, series([value])]));
    const hand = (
      change: Readonly<Record<string, number>> = {},
      was: Readonly<Record<string, number>> = {},
      price?: number,
    ) => worthOf(outputs({ ...now, ...change }), outputs({ ...before, ...was }), 0, price)!;
    const without = (name: string, of: Readonly<Record<string, number>>) => {
      const { [name]: _, ...rest } = of;
      return outputs(rest);
    };

    it('every number is a year of what has changed, over what an offence costs', () => {
      expect(hand()).toEqual({
        programme: -3600,
        additional: -1800,
        elsewhere: 3000,
        services: 30,
        publicCost: -600,
        movedPosts: 2,
        here: -72,
        hereAdditional: -36,
        there: 150,
        lost: 120, // 5 more there and 5 fewer in all: 10 fewer here
        lostInWhole: 120,
        toMakeUp: 180, // £500 − 4 × £20 before and £300 − 9 × £20 now: £300 less a month
      });
    });

    it('what IOM no longer prevents is also told between whole offences a year on either side', () => {
      // 60 more there; in all 301 a year after 360, from 300.6 after 360.24.
      const found = hand({ prevented: 25.05 }, { prevented: 30.02 });
      expect(found.lost).toBeCloseTo(119.64, 9);
      expect(found.lostInWhole).toBe(119);
    });

    it('a price of the caller’s stands for what an offence elsewhere costs', () => {
      expect(hand({}, {}, 40)).toMatchObject({ there: 75, toMakeUp: 90, here: -72 });
      expect(hand({ offence_cost_elsewhere: 25 }, {}, 40)).toMatchObject({ there: 75, toMakeUp: undefined });
      expect(hand({}, {}, 0.009)).toMatchObject({ there: undefined, toMakeUp: undefined });
      expect(hand({}, {}, 0.01)).toMatchObject({ there: 300_000 });
    });

    it('nothing is to be made up where IOM prevents as much as before, or more', () => {
      expect(hand({ social_value: 600 })).toMatchObject({ toMakeUp: 0 });
      expect(hand({ social_value: 5000 })).toMatchObject({ toMakeUp: 0 });
    });

    it('prices that differ by no more than rounding are the same', () => {
      expect(hand({ cost_per_offence: 50 * (1 + 5e-10) }).here).toBeCloseTo(-72, 6);
      expect(hand({ cost_per_offence: 50 * (1 + 5e-9) }).here).toBeUndefined();
      expect(hand({ cost_per_offence: 50 * (1 - 5e-9) }).hereAdditional).toBeUndefined();
    });

    it('what was not worked out leaves out no more than what needs it', () => {
      for (const name of ['programme_cost', 'redeployed_cost', 'public_cost']) {
        expect(worthOf(without(name, now), outputs(before), 0)).toBeUndefined();
        expect(worthOf(outputs(now), without(name, before), 0)).toBeUndefined();
      }
      const none = { lost: undefined, lostInWhole: undefined };
      const missing = (name: string) => worthOf(without(name, now), outputs(before), 0)!;
      expect(missing('additional_cost')).toEqual({ ...hand(), additional: -3600, hereAdditional: undefined });
      expect(missing('service_funding')).toEqual({ ...hand(), services: 0 });
      expect(missing('cost_per_offence')).toEqual({ ...hand(), here: undefined, hereAdditional: undefined });
      expect(missing('offence_cost_elsewhere')).toEqual({ ...hand(), there: undefined, toMakeUp: undefined });
      expect(missing('prevented_elsewhere')).toEqual({ ...hand(), ...none, toMakeUp: undefined });
      expect(missing('prevented')).toEqual({ ...hand(), ...none });
      expect(missing('social_value')).toEqual({ ...hand(), toMakeUp: undefined });
      expect(worthOf(outputs(now), without('moved_posts.sergeant', before), 0)).toEqual({
        ...hand(),
        movedPosts: 3,
      });
    });
  });
});
