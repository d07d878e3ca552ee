import { describe, expect, it } from 'vitest';
import type { Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import { heldInputs } from '../../../../src/study/notes/held-inputs.ts';
import { impossibleResults } from '../../../../src/study/notes/impossible-results.ts';
import type { Beyond } from '../../../../src/study/notes/look-beyond.ts';
import { overTheWhole } from '../../../../src/study/notes/over-the-whole.ts';
import { peopleOfArea } from '../../../../src/study/notes/people-of-area.ts';
import type { Watch } from '../../../../src/study/notes/watch.ts';
import { decision, smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const nothing: Beyond = {
  central: undefined,
  below: { futures: 0, furthest: 0 },
  above: { futures: 0, furthest: 1 },
  looked: 100,
};
const beyond = (more: Partial<Beyond>): Beyond => ({ ...nothing, ...more });
const central = (value: number, month = 2): Beyond => beyond({ central: { month, value } });
const above = (futures: number, furthest: number): Beyond => beyond({ above: { futures, furthest } });
const below = (futures: number, furthest: number): Beyond => beyond({ below: { futures, furthest } });

const deciding = (...decisions: readonly Partial<Decision>[]): Scenario => ({
  ...smallScenario,
  options: [
    smallScenario.options[0]!,
    { ...smallScenario.options[1]!, decisions: decisions.map((each) => decision(each)) },
  ],
});
const watched = (watches: readonly Watch[], quantity: string): Watch =>
  watches.find((each) => each.quantity === quantity)!;
const names = (watches: readonly Watch[]): readonly string[] => watches.map(({ quantity }) => quantity);
const messages = (scenario: Scenario, watch: Watch, of: Beyond, option = 1): readonly string[] =>
  watch.tell(of, scenario.options[option]!).map(problemText);

describe('what is held at an end', () => {
  const share = 'iom_share.ex_dip';

  it('are formulas of the file and levers under decision, and nothing else', () => {
    const formula = {
      ...deciding({ lever: share }, { lever: 'pay_growth', on: false }),
      streams: [{ ...smallScenario.streams[0]!, annual_growth: { formula: 'pay_growth' } }],
    };
    expect(names(heldInputs(formula))).toEqual([
      'annual_growth.ex_dip:formula',
      `${share}:decided`,
      'pay_growth:decided',
    ]);
    expect(heldInputs({ ...smallScenario, options: [smallScenario.options[0]!] })).toEqual([]);
  });

  it('is told with the end that it passes: the central run alone, or else the futures below and above', () => {
    const scenario = deciding({ lever: share, change: { add: 0.9 } });
    const watch = watched(heldInputs(scenario), `${share}:decided`);
    expect(watch).toMatchObject({ least: 0, most: 1 });
    const told = (of: Beyond): readonly string[] => messages(scenario, watch, of);
    const title = 'The decisions on Share for IOM: Ex-DIP would take it';
    expect(told({ ...central(1.5), above: { futures: 9, furthest: 2 } })).toEqual([
      `In 2014-05 the decisions on Share for IOM: Ex-DIP would take it to 150%; it is held at 100%.`,
    ]);
    expect(told(central(-0.5))[0]).toContain('to −50%; it is held at 0%.');
    expect(told({ ...above(20, 1.7), below: { futures: 100, furthest: -0.3 } })).toEqual([
      `${title} past 0% in every future (to −30%); it is held there.`,
      `${title} past 100% in 20 of 100 futures (to 170%); it is held there.`,
    ]);
    expect(told(nothing)).toEqual([]);
    expect(messages(scenario, watch, central(1.5), 0)).toEqual([]);
    expect(watch.tell(central(1.5), scenario.options[1]!)[0]!.path).toEqual(['options', 1]);
  });

  it('of lent posts is told as posts that are not there, where all changes take some away', () => {
    const posts = 'seconded_posts.constable';
    const told = (of: Beyond, ...changes: readonly Decision['change'][]): string => {
      const scenario = deciding(...changes.map((change, i) => ({ id: `d${i}`, change })));
      return messages(scenario, watched(heldInputs(scenario), `${posts}:decided`), of).join();
    };
    const gone = 'In 2014-05 the decisions move more constables than there are: then all there are go.';
    expect(told(central(-2), { add: -12 })).toBe(gone);
    expect(told(central(-2), { add: -5 }, { add: -7 })).toBe(gone);
    expect(told(central(-2), { add: -12 }, { add: 0 })).toBe(gone);
    for (const other of [{ add: 1 }, { set: 3 }, { multiply: 0.5 }])
      expect(told(central(-2), { add: -13 }, other)).toContain('would take it to −2; it is held at 0.');
    expect(told(below(30, -1), { add: -5 }, { add: -7 })).toBe(
      'In 30 of 100 futures there are fewer than 12 constables to move: then all there are go.',
    );
    expect(told(above(30, 1e6), { add: -12 })).toContain('would take it past');
  });
});

describe('shares of one whole', () => {
  const time = (police: Scenario['roles'][number]['time_share'][string], drugs = 0.3): Scenario => ({
    ...smallScenario,
    options: [smallScenario.options[0]!],
    roles: [{ ...smallScenario.roles[0]!, time_share: { police, drugs } }],
  });
  const quantity = 'time_share.constable:whole';

  it('are looked at where they could pass it: by a high end, a decision, a formula or a shape without ends', () => {
    expect(names(overTheWhole(time(0.7)))).not.toContain(quantity);
    expect(names(overTheWhole(time({ low: 0.1, likely: 0.3, high: 0.7 })))).not.toContain(quantity);
    expect(names(overTheWhole(time(null)))).toContain(quantity);
    expect(names(overTheWhole(time({ low: 0.1, likely: 0.3, high: 0.71 })))).toContain(quantity);
    expect(names(overTheWhole(time({ low: 0.1, high: 0.2, shape: 'normal' })))).toContain(quantity);
    expect(names(overTheWhole(time({ low: 0.1, high: 0.2, shape: 'lognormal' })))).toContain(quantity);
    expect(names(overTheWhole(time({ low: 0.1, high: 0.2, shape: 'uniform' })))).not.toContain(quantity);
    expect(names(overTheWhole(time({ formula: 'pay_growth' })))).toContain(quantity);
    const decided = deciding({ lever: 'time_share.constable.police' });
    expect(names(overTheWhole(decided))).toEqual([quantity]);
  });

  it('are told of the whole: the central run, or else how many futures, never what lies below', () => {
    const scenario = time(0.9);
    const watch = watched(overTheWhole(scenario), quantity);
    expect(watch).toMatchObject({ least: -Infinity, most: 1 });
    const told = (of: Beyond): readonly string[] => messages(scenario, watch, of, 0);
    expect(told(central(1.2))).toEqual([
      'Time for a kind of work: Constables: the parts come to 120% in 2014-05, more than the whole. Each is divided by their sum, so that they make 100%.',
    ]);
    expect(told(above(5, 1.4))).toEqual([
      'Time for a kind of work: Constables: the parts come to more than the whole in 5 of 100 futures (up to 140%). There each is divided by their sum, so that they make 100%.',
    ]);
    expect(told(below(5, -3))).toEqual([]);
    expect(watch.tell(central(2), scenario.options[0]!)[0]!.path).toEqual(['roles', 0, 'time_share']);
  });
});

describe('the list of an area', () => {
  const living = (population: number | undefined, of: Scenario = smallScenario): Scenario => ({
    ...of,
    area: { ...of.area, ...(population === undefined ? {} : { population }) },
  });
  const growing = (on = true): Scenario => deciding({ lever: 'agreed_cases.red', change: { set: 9000 }, on });

  it('is looked at where something may make it more than a hundredth of the people', () => {
    expect(names(peopleOfArea(living(100_000, growing())))).toEqual(['community.red']);
    expect(peopleOfArea(living(undefined, growing()))).toEqual([]);
    expect(peopleOfArea(living(100_000))).toEqual([]);
    expect(peopleOfArea(living(5000, growing())), 'told with the file').toEqual([]);
    const wide = (high: number): Scenario => ({
      ...smallScenario,
      tiers: [{ ...smallScenario.tiers[0]!, starting_community: { low: 5, likely: 50, high } }],
    });
    expect(names(peopleOfArea(living(100_000, wide(1001))))).toEqual(['community.red']);
    expect(peopleOfArea(living(100_000, wide(1000)))).toEqual([]);
  });

  it('is told of the option that decides it, or else of the area, against those who live there', () => {
    const scenario = living(100_000, growing());
    const [watch] = peopleOfArea(scenario);
    expect(watch).toMatchObject({ most: 1000, least: -Infinity });
    const told = (of: Beyond, option = 1, as: Scenario = scenario) =>
      peopleOfArea(as)[0]!.tell(of, as.options[option]!);
    const [ofOption, ...more] = told({ ...central(2000.4), above: { futures: 3, furthest: 1000 } });
    expect(more).toEqual([]);
    expect(ofOption).toMatchObject({ code: 'study/list-and-population', path: ['options', 1] });
    expect(problemText(ofOption!)).toBe(
      'From 2014-05 on Red comes to as many as 2,000 people in the community, a large part of all who live in Midshire (100,000). Check the size of the list and the population.',
    );
    expect(problemText(told({ ...central(2000), above: { futures: 3, furthest: 100_001 } })[0]!)).toContain(
      'as many as 100,001 people in the community, more people than live in Midshire',
    );
    expect(problemText(told(above(100, 100_000))[0]!)).toContain(
      'as many as 100,000 people in the community in every future, a large part of all',
    );
    expect(told(nothing)).toEqual([]);
    expect(told(central(2000), 0)[0]!.path).toEqual(['area', 'population']);
    expect(told(central(2000), 1, living(100_000, growing(false)))[0]!.path).toEqual(['area', 'population']);
  });
});

describe('results that cannot be', () => {
  const own: Scenario = { ...smallScenario, equations: { coverage: 'weakest[tier]' } };

  it('are looked for with own equations alone, each within what it can be', () => {
    expect(impossibleResults(smallScenario)).toEqual([]);
    const watches = impossibleResults(own);
    const bounds = (quantity: string) => {
      const { least, most } = watched(watches, quantity);
      return [least, most > 1e20 ? 'any' : most];
    };
    expect(bounds('coverage.red')).toEqual([0, 1]);
    expect(bounds('works')).toEqual([0, 1]);
    expect(bounds('break_even_effect')[1]).toBe('any');
    expect(bounds('community.red')).toEqual([0, 'any']);
    expect(bounds('net_value')[0]).toBeLessThan(-1e20);
    expect(new Set(watches.map(({ kind }) => kind)).size).toBeGreaterThan(40);
  });

  it('are told with whose it is, the central run first, or else the side that more futures pass', () => {
    const told = (quantity: string, of: Beyond): string =>
      messages(own, watched(impossibleResults(own), quantity), of).join();
    expect(told('coverage.red', { ...central(1.5), above: { futures: 2, furthest: 3 } })).toMatch(
      /^Coverage.*: Red \(coverage\.red\) comes to 150% in 2014-05, which cannot be/,
    );
    expect(told('coverage.red', above(7, 1.4))).toContain('comes to 140% in 7 of 100 futures,');
    const both = { ...above(7, 1.4), below: { futures: 8, furthest: -0.2 } };
    expect(told('coverage.red', both)).toContain('comes to −20% in 8 of 100 futures,');
    expect(told('coverage.red', { ...both, above: { futures: 8, furthest: 1.4 } })).toContain('140% in 8');
    expect(told('coverage.red', nothing)).toBe('');
    expect(told('caseload_coverage', central(2))).not.toContain(': (');
    const path = (quantity: string) =>
      watched(impossibleResults(own), quantity).tell(central(9), own.options[1]!)[0]!.path;
    expect(path('coverage.red')).toEqual(['equations', 'coverage']);
    expect(path('capacity.police')).toEqual(['equations']);
  });
});
