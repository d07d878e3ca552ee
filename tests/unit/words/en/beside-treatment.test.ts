/** Crimes that drug treatment elsewhere is counted to prevent: told beside the offences, never added, and never a verdict. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { TREATMENT } from '../../../../src/scenario/uses-elsewhere.ts';
import type { PairedSeries } from '../../../../src/study/pairs.ts';
import { lookedAt, type LookedAt } from '../../../../src/words/en/looked-at.ts';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import {
  notJudgedWords,
  ownBeside,
  treatedWords,
} from '../../../../src/words/en/meanings/beside-treatment.ts';
import type { Meaning } from '../../../../src/words/meaning.ts';
import { treatedElsewhere, type TreatedElsewhere } from '../../../../src/words/en/treated-elsewhere.ts';
import { apart, projection, series, whereItWorks, type Outputs } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const MONTH = '2014-04';
const months = ['2014-03', MONTH];
const now = (value: number, spread = 0) => series([0, value], spread);
const [red] = smallScenario.tiers;
const twoTiers: Scenario = { ...smallScenario, tiers: [red!, { ...red!, id: 'amber', name: 'Amber' }] };

describe('what is counted for treatment', () => {
  const said = (crimes: number): string =>
    treatedWords({ crimes, before: 0, each: 290, differs: true }).split(': a model')[0]!;

  it('is prevented there or missed there, as many or as few as are written', () => {
    expect(said(12)).toBe('12 more crimes a year are counted as prevented by drug treatment elsewhere');
    expect(said(1.2)).toBe('1 more crime a year is counted as prevented by drug treatment elsewhere');
    expect(said(0.3)).toMatch(/^So far no more crimes a year are counted as prevented/);
    expect(said(0)).toMatch(/^So far no more crimes a year are counted as prevented/);
    expect(said(-1)).toBe(
      '1 more crime a year is counted as missed elsewhere, where the money paid for drug treatment',
    );
    expect(said(-12)).toMatch(/^12 more crimes a year are counted as missed/);
  });
});

describe('what IOM itself prevents beside the reference', () => {
  interface Tier {
    readonly now: number;
    readonly before: number;
    readonly judged?: Partial<PairedSeries>;
  }
  const shares = (value: number): Float64Array => Float64Array.of(value, value);
  const agreeing = (agree: number, against = 0): Partial<PairedSeries> => ({
    agree: shares(agree),
    against: shares(against),
  });
  /** Offences a month, tier by tier; treatment prevents 50 more under the option. */
  function said(
    tiers: readonly Tier[],
    how: 'where it works' | 'in all' | 'not yet' = 'where it works',
  ): string {
    const scenario = tiers.length === 1 ? smallScenario : twoTiers;
    const side = (read: (tier: Tier) => number, treated: number): Outputs => ({
      prevented: now(tiers.reduce((sum, each) => sum + read(each), treated)),
      prevented_elsewhere: now(treated),
      ...Object.fromEntries(
        tiers.map((each, i) => [`prevented_here.${scenario.tiers[i]!.id}`, now(read(each))]),
      ),
    });
    const [keep, move] = [side((each) => each.before, 0), side((each) => each.now, 50)];
    const pairs = Object.fromEntries(
      tiers.map(({ judged }, i) => {
        const name = `prevented_here.${scenario.tiers[i]!.id}`;
        const pair = apart(move[name]!, keep[name]!, judged);
        return [name, how === 'in all' ? pair : whereItWorks(pair)];
      }),
    );
    const made = projection(months, { keep, move }, how === 'not yet' ? 'none' : pairs);
    return ownBeside(lookedAt(scenario, made, 'move', MONTH), ' (25 of 100 futures)');
  }
  const NONE = ' If IOM has no effect (25 of 100 futures): no difference.';

  it('is the sum of the tiers, without what treatment prevents', () => {
    expect(said([{ now: 8, before: 9 }])).toBe(
      `What IOM itself prevents is 12 fewer than under “Keep as now” (108): fewer in all futures in which IOM works.${NONE}`,
    );
    expect(said([{ now: 8, before: 6 }], 'in all')).toBe(
      'What IOM itself prevents is 24 more than under “Keep as now” (72): more in all futures.',
    );
    expect(said([{ now: 8, before: 8.02 }])).toBe(
      `What IOM itself prevents is about the same as under “Keep as now”: a little fewer in all futures in which IOM works.${NONE}`,
    );
  });

  it('goes one way in at least as many futures as the surest of the tiers that differ', () => {
    const half = { now: 4, before: 5, judged: agreeing(0.6) };
    expect(said([half])).toContain('fewer in 60 of 100 futures in which');
    expect(said([half, { now: 4, before: 4 }])).toContain(
      '12 fewer than under “Keep as now” (108): fewer in 60 of',
    );
    expect(said([half, { now: 3, before: 4, judged: agreeing(0.7) }])).toContain(
      'fewer in at least 70 of 100',
    );
    expect(said([half, { now: 3, before: 4 }])).toContain(
      '24 fewer than under “Keep as now” (108): fewer in all',
    );
  });

  it('has no figure where any tier could be either, or one goes one way and one the other', () => {
    const either = 'What IOM itself prevents could be more or fewer than under “Keep as now” (';
    expect(said([{ now: 8, before: 9, judged: agreeing(0.9, 0.1) }])).toBe(`${either}108).`);
    expect(
      said([
        { now: 4, before: 5 },
        { now: 6, before: 4 },
      ]),
    ).toBe(`${either}108).`);
    expect(
      said([
        { now: 4, before: 5 },
        { now: 4, before: 4, judged: agreeing(0, 0.2) },
      ]),
    ).toMatch(/could be/);
  });

  it('is the same where no tier differs', () => {
    expect(
      said([
        { now: 4, before: 4 },
        { now: 5, before: 5 },
      ]),
    ).toBe(
      `What IOM itself prevents is the same as under “Keep as now” in all futures in which IOM works.${NONE}`,
    );
    expect(said([{ now: 4, before: 4 }], 'in all')).toBe(
      'What IOM itself prevents is the same as under “Keep as now” in all futures.',
    );
  });

  it('is the reference’s number alone until all tiers are judged, and nothing where it is not known', () => {
    expect(said([{ now: 8, before: 9 }], 'not yet')).toBe(
      'What IOM itself prevents under “Keep as now”: 108.',
    );
    const made = projection(months, { keep: {}, move: { prevented: now(8), prevented_elsewhere: now(1) } });
    expect(ownBeside(lookedAt(smallScenario, made, 'move', MONTH), '')).toBe('');
    const sides = { all: { prevented: now(8) }, there: { prevented_elsewhere: now(1) } };
    for (const part of [sides.all, sides.there]) {
      const half = projection(months, { keep: part, move: { ...sides.all, ...sides.there } });
      expect(ownBeside(lookedAt(smallScenario, half, 'move', MONTH), '')).toBe('');
    }
    const one = projection(months, {
      keep: { prevented: now(9), prevented_elsewhere: now(0), 'prevented_here.red': now(9) },
      move: { prevented: now(8), prevented_elsewhere: now(0), 'prevented_here.red': now(8) },
    });
    expect(ownBeside(lookedAt(twoTiers, one, 'move', MONTH), '')).toMatch(/under “Keep as now”: 108\.$/);
  });
});

describe('instead of a verdict', () => {
  /** What is said after the reason, with the value of a month under both and crimes a year that are counted. */
  function said(
    { net = 0, netBefore = 0, cost = 3000 }: { net?: number; netBefore?: number; cost?: number },
    counted: Pick<TreatedElsewhere, 'crimes' | 'before'>,
  ): string {
    const side = (value: number): Outputs => ({ net_value: now(value), offence_cost_elsewhere: now(cost) });
    const made = projection(months, { keep: side(netBefore), move: side(net) });
    const looked: LookedAt = lookedAt(smallScenario, made, 'move', MONTH);
    return notJudgedWords(looked, { ...counted, each: 300, differs: true }).split('mostly thefts.')[1]!;
  }

  it('so many crimes prevented, at their price, would make up for what the option is worth less without them', () => {
    // Valued as 10 offences of £3,000, they make up for it: £30,000 is 100 thefts of £300.
    expect(said({}, { crimes: 10, before: 0 })).toBe(
      ' At about £300 each, treatment would have to prevent 100 a year to make it worth as much, if IOM works; 10 are counted.',
    );
    expect(said({ net: -1000, netBefore: 500 }, { crimes: 12, before: 2 })).toContain('prevent 160 a year');
    expect(said({}, { crimes: 1, before: 0 })).toContain('if IOM works; 1 is counted.');
  });

  it('so many missed would be worth what is gained', () => {
    expect(said({}, { crimes: -10, before: 0 })).toBe(
      ' At about £300 each, it is worth as much with 100 a year missed, if IOM works; 10 are counted as missed.',
    );
    expect(said({}, { crimes: 4, before: 5 })).toContain('; 1 is counted as missed.');
  });

  it('none at all would, where it is worth no less or no more without them', () => {
    expect(said({ net: 2500 }, { crimes: 10, before: 0 })).toBe(
      ' Without them it is worth no less, if IOM works.',
    );
    expect(said({ cost: 149 }, { crimes: 1, before: 0 })).toContain('worth no less');
    expect(said({ cost: 150 }, { crimes: 1, before: 0 })).toContain('prevent 1 a year');
    expect(said({}, { crimes: 5, before: 5 })).toContain('worth no less');
    expect(said({ net: -2500 }, { crimes: -10, before: 0 })).toBe(
      ' Without them it is worth no more, if IOM works.',
    );
    expect(said({ cost: 149 }, { crimes: -1, before: 0 })).toContain('worth no more');
    expect(said({ cost: 150 }, { crimes: -1, before: 0 })).toContain('with 1 a year missed');
  });

  it('nothing more is said where the value is not known', () => {
    expect(said({ net: NaN }, { crimes: 10, before: 0 })).toBe('');
  });
});

describe('where money goes to treatment', () => {
  const treatedArea = (crimes: number, tiers = smallScenario.tiers): Scenario => ({
    ...smallScenario,
    tiers,
    streams: smallScenario.streams.map((each) => ({
      ...each,
      prevented_per_million: { value: crimes, source: TREATMENT.source },
    })),
    assumptions: { effect_months_elsewhere: 1 },
  });
  const looked = (perMillion: number, move: number, keep = 0, more: Outputs = {}): LookedAt => {
    const made = projection(months, {
      keep: { 'diverted.ex_dip': now(keep), ...more },
      move: { 'diverted.ex_dip': now(move), ...more },
    });
    return lookedAt(treatedArea(perMillion), made, 'move', MONTH);
  };

  it('it is told from half a crime or from the least sum that is told', () => {
    expect(treatedElsewhere(looked(100, 499))).toBeUndefined();
    expect(treatedElsewhere(looked(100, 500))).toMatchObject({ differs: true });
    expect(treatedElsewhere(looked(100, -499))).toBeUndefined();
    expect(treatedElsewhere(looked(100, -500))!.crimes).toBeCloseTo(-0.05);
    expect(treatedElsewhere(looked(10_000, 40))).toBeUndefined();
    expect(treatedElsewhere(looked(10_000, 50))).toMatchObject({ crimes: 0.5, differs: true });
    expect(treatedElsewhere(looked(10_000, 60))!.crimes).toBeCloseTo(0.6);
    expect(treatedElsewhere(looked(10_000, 0, 60))).toMatchObject({ crimes: 0, differs: true });
  });

  it('it differs where more or less goes there than under the reference', () => {
    expect(treatedElsewhere(looked(100, 90_000, 90_000))).toMatchObject({ differs: false });
    expect(treatedElsewhere(looked(100, 90_400, 90_000))).toMatchObject({ differs: false });
    expect(treatedElsewhere(looked(100, 90_500, 90_000))).toMatchObject({ differs: true });
    expect(treatedElsewhere(looked(10_000, 90_060, 90_000))).toMatchObject({ differs: true });
    expect(treatedElsewhere(looked(10_000, 90_000, 90_060))).toMatchObject({ differs: true });
  });

  it('staff on notice are paid first, but what came to IOM is missed at once', () => {
    const notice = { diverted_at_work: series([1, 0.5]) };
    expect(treatedElsewhere(looked(100, 90_000, 0, notice))!.crimes).toBeCloseTo(4.5);
    expect(treatedElsewhere(looked(100, -90_000, 0, notice))!.crimes).toBeCloseTo(-9);
  });

  const offences = (
    { own, elsewhere }: { own: number; elsewhere: number },
    tiers = smallScenario.tiers,
    chance?: number,
  ): Meaning => {
    // £90,000 at 100 crimes for each £1m is 9 a year, of which 0.75 a month.
    const side: Outputs = {
      'diverted.ex_dip': now(90_000),
      prevented: now((own + elsewhere + 9) / 12),
      prevented_elsewhere: now((elsewhere + 9) / 12),
      'prevented_here.red': now(own / 12, 1),
    };
    const area = treatedArea(100, tiers);
    const scenario =
      chance === undefined
        ? area
        : { ...area, assumptions: { ...area.assumptions, chance_of_no_effect: chance } };
    return meaningsOf(scenario, projection(months, { keep: side, move: side }), 'move', MONTH).find(
      ({ change }) => change?.includes('a year'),
    )!;
  };

  it('IOM’s own offences are a number of the model where there is one tier and nothing else elsewhere', () => {
    expect(offences({ own: 48, elsewhere: 0 })).toMatchObject({
      figure: '48 offences',
      quantity: 'prevented_here.red',
      change: 'prevented a year by IOM, if IOM works',
      words: expect.stringMatching(
        /^In 9 of 10 futures from 36 to 60, those without an effect among them\. If IOM has no effect .*: none\. 9 more crimes/,
      ),
    });
    expect(offences({ own: 48, elsewhere: 0 }, smallScenario.tiers, 0).words).toMatch(
      /^In 9 of 10 futures from 36 to 60\. /,
    );
    const two = offences({ own: 48, elsewhere: 0 }, twoTiers.tiers);
    expect(two.quantity).toBeUndefined();
    expect(two.words).toMatch(/^If IOM has no effect/);
    const more = offences({ own: 48, elsewhere: 7 });
    expect(more).toMatchObject({ figure: '55 offences', change: 'prevented a year, if IOM works' });
    expect(more.quantity).toBeUndefined();
    expect(more.words).toContain('futures): 7');
    expect(offences({ own: -12, elsewhere: 0 })).toMatchObject({
      figure: '12 more offences',
      change: 'a year by IOM, if IOM works',
    });
    expect(offences({ own: 48, elsewhere: 0 }, smallScenario.tiers, 1).change).toBe(
      'prevented a year by IOM',
    );
  });
});
