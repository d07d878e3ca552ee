import { describe, expect, it } from 'vitest';
import gwent from '../../../../scenarios/gwent-2013-14.iom.json?raw';
import workshop from '../../../../scenarios/workshop-2025-26.iom.json?raw';
import { parseScenario } from '../../../../src/scenario/parse-scenario-text.ts';
import type { Decision, Quantity, Scenario } from '../../../../src/scenario/scenario.ts';
import {
  elsewhereOf,
  treatedCrimeCost,
  TREATMENT,
  usesElsewhere,
} from '../../../../src/scenario/uses-elsewhere.ts';
import { WHERE_IOM_WORKS } from '../../../../src/study/iom-works.ts';
import { projectScenario } from '../../study/one-projector.ts';
import type { Projection } from '../../../../src/study/projection.ts';
import { elsewhereView } from '../../../../src/ui/decisions/elsewhere-view.ts';
import { PAGE_OUTPUTS } from '../../../../src/ui/workbench/workbench-view.ts';
import { lookedAt, type LookedAt } from '../../../../src/words/en/looked-at.ts';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import type { Meaning } from '../../../../src/words/meaning.ts';
import { saidOutside } from '../../../../src/words/en/outside-middle.ts';
import { PAIRS } from '../../../../src/words/paired-outputs.ts';
import { treatedElsewhere } from '../../../../src/words/en/treated-elsewhere.ts';

const YEAR = 12;

function opened(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The shipped area does not open.');
  return parsed.value;
}

/** What the money of one stream does elsewhere; undefined takes out what the file says. */
const saying = (scenario: Scenario, stream: string, said: Quantity | undefined): Scenario => ({
  ...scenario,
  streams: scenario.streams.map(({ prevented_per_million, ...each }) => {
    const value = each.id === stream ? said : prevented_per_million;
    return { ...each, ...(value === undefined ? {} : { prevented_per_million: value }) };
  }),
});
const treatment = (scenario: Scenario, stream: string): Quantity =>
  usesElsewhere(scenario, elsewhereOf(scenario, `iom_share.${stream}`)!).find(({ id }) => id === 'treatment')!
    .value!;
const treated = (text: string, stream: string): Scenario => {
  const scenario = opened(text);
  return saying(scenario, stream, treatment(scenario, stream));
};

function run(scenario: Scenario): Projection {
  const made = projectScenario(scenario, {
    outputs: [...PAGE_OUTPUTS],
    draws: 64,
    pairs: { outputs: [...PAIRS], given: WHERE_IOM_WORKS },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function said(scenario: Scenario, option: string, month: string, made = run(scenario)) {
  const looked = lookedAt(scenario, made, option, month);
  const meanings = meaningsOf(scenario, made, option, month);
  const find = (part: string): Meaning => meanings.find(({ change }) => change?.includes(part))!;
  return {
    looked,
    offences: find('IOM works'),
    breakEven: find('to break even'),
    treated: treatedElsewhere(looked),
  };
}
const yearly = (looked: LookedAt, output: string, side: 'at' | 'before' = 'at'): number =>
  looked[side](output)!.value * YEAR;
const counts = (text: string, pattern: RegExp): number => Number(pattern.exec(text)![1]!.replaceAll(',', ''));

const CASES = [
  { text: gwent, stream: 'ex_dip', option: 'divert_dip', month: '2016-03', each: 200 },
  { text: workshop, stream: 'treatment_grant', option: 'treatment_leaves', month: '2029-03', each: 290 },
  { text: workshop, stream: 'community_safety', option: 'commissioner_diverts', month: '2027-03', each: 270 },
] as const;

describe.each(CASES)(
  '$option, where the money goes to drug treatment',
  ({ text, stream, option, month, each }) => {
    const scenario = treated(text, stream);
    const made = run(scenario);
    const { looked, offences, breakEven, treated: found } = said(scenario, option, month, made);
    const crimes = yearly(looked, 'prevented_elsewhere');

    it('its crimes are all that is counted elsewhere, in every month', () => {
      expect(crimes).toBeGreaterThan(100);
      for (const at of [1, 3, 13, made.months.length - 1]) {
        const there = lookedAt(scenario, made, option, made.months[at]!);
        const all = yearly(there, 'prevented_elsewhere');
        expect(treatedElsewhere(there)?.crimes ?? 0).toBeCloseTo(all, 6);
      }
      expect(found).toMatchObject({ before: 0, each, differs: true });
    });

    it('IOM’s offences are told without them, and they beside it, as of another kind', () => {
      const own = Math.round(yearly(looked, 'prevented') - crimes);
      expect(offences.figure).toBe(`${own} offences`);
      expect(offences.change).toBe('prevented a year by IOM, if IOM works');
      // A passport would explain another number.
      expect(offences.quantity).toBeUndefined();
      expect(offences.words).toContain('If IOM has no effect (25 of 100 futures): none.');
      expect(offences.words).toContain(
        `${Math.round(crimes)} more crimes a year are counted as prevented by drug treatment elsewhere`,
      );
      expect(offences.words).toContain(`mostly thefts of about £${each} each`);
      expect(offences.words).toContain('another kind');
    });

    it('beside the reference only IOM’s own are told, the way that it goes', () => {
      const before = Math.round(yearly(looked, 'prevented', 'before'));
      const own = Math.round(yearly(looked, 'prevented') - crimes);
      expect(before).toBeGreaterThan(own);
      expect(offences.compared).toContain(
        `What IOM itself prevents is ${before - own} fewer than under “Keep as now” (${before}): fewer in`,
      );
      expect(offences.compared).toContain(
        'futures in which IOM works. If IOM has no effect (25 of 100 futures): no difference.',
      );
      expect(offences.compared).not.toContain('more');
    });

    it('is not judged: what it would take at that price is told, and what is counted', () => {
      expect(breakEven.compared).not.toMatch(
        /worth more than .* in (no future|\d+ of 100)|is worth it if it prevents/,
      );
      expect(breakEven.compared).toContain('Whether it is worth more than “Keep as now” is not judged');
      const needed = counts(
        breakEven.compared!,
        new RegExp(`At about £${each} each, treatment would have to prevent ([\\d,]+) a year`),
      );
      expect(counts(breakEven.compared!, /if IOM works; ([\d,]+) are counted/)).toBe(Math.round(crimes));
      // Public cost is the same, so what is needed is worth what IOM itself no longer prevents.
      const without = (side: 'at' | 'before'): number =>
        yearly(looked, 'social_value', side) -
        yearly(looked, 'prevented_elsewhere', side) * looked[side]('offence_cost_elsewhere')!.value;
      expect(yearly(looked, 'public_cost')).toBeCloseTo(yearly(looked, 'public_cost', 'before'), 4);
      expect(Math.abs(needed - (without('before') - without('at')) / each)).toBeLessThanOrEqual(0.51);
    });

    it('its card has that price for all that it would take', () => {
      const found = scenario.options.find(({ id }) => id === option)!;
      const decision = found.decisions.find(({ lever }) => lever === `iom_share.${stream}`)!;
      const side = (id: string) => made.options.find((one) => one.id === id)!.outputs;
      const card = elsewhereView(
        {
          scenario,
          option: found,
          decision,
          months: made.months,
          month,
          withIt: side(option),
          withoutIt: side(scenario.options[0]!.id),
        },
        false,
      )!.sentence;
      expect(card).toContain(
        `Counted: ${Math.round(crimes)} crimes a year prevented there, mostly thefts of about £${each} each. To be worth its £`,
      );
      const needed = counts(card, /it must prevent ([\d,]+) crimes a year at that price/);
      expect(Math.abs(needed - yearly(looked, 'redeployed_cost') / each)).toBeLessThanOrEqual(0.51);
      expect(counts(card, /what those cost, it must prevent ([\d,]+) crimes? at that price/)).toBe(
        counts(breakEven.compared!, /would have to prevent ([\d,]+)/),
      );
    });
  },
);

describe('what rests on the treatment row', () => {
  const keep = opened(gwent);
  const kind = (value: Quantity | undefined, scenario = keep): string =>
    said(saying(scenario, 'ex_dip', value), 'divert_dip', '2016-03').breakEven.compared!;

  it('is known by the source of the number, whoever wrote it and however', () => {
    const { source } = TREATMENT;
    expect(kind({ value: 4000, source })).toContain('is not judged');
    expect(kind({ low: 1, likely: 2, high: 5000, source: ` ${source} ` })).toContain('is not judged');
  });

  it('and by a formula of such a number', () => {
    const scenario = saying(treated(workshop, 'community_safety'), 'treatment_grant', {
      formula: 'prevented_per_million[community_safety] * 0.5',
      reason: 'half as much',
    });
    expect(said(scenario, 'treatment_leaves', '2029-03').breakEven.compared).toContain('is not judged');
  });

  it('and by nothing else: other figures are judged as before', () => {
    for (const value of [4000, { value: 4000, source: 'Our own evaluation of drug treatment' }, undefined])
      expect(kind(value)).toMatch(/worth more than “Keep as now” in/);
  });

  it('work that another part of the option does elsewhere is not taken for treatment', () => {
    const scenario = treated(gwent, 'ex_dip');
    const { looked, offences, treated: found } = said(scenario, 'both', '2016-03');
    const rest = yearly(looked, 'prevented_elsewhere') - found!.crimes;
    expect(rest).toBeGreaterThan(1);
    expect(offences.figure).toBe(`${Math.round(yearly(looked, 'prevented') - found!.crimes)} offences`);
    expect(offences.change).toBe('prevented a year, if IOM works');
    expect(offences.words).toContain(
      `If IOM has no effect (25 of 100 futures): ${Math.round(rest)}, from moved posts.`,
    );
  });

  it('an option that sends nothing there is told and judged as before', () => {
    const scenario = treated(gwent, 'ex_dip');
    const { offences, breakEven, treated: found } = said(scenario, 'response', '2016-03');
    expect(found).toBeUndefined();
    expect(offences.quantity).toBe('prevented');
    expect(breakEven.compared).toMatch(/worth more than “Keep as now” in/);
  });

  it('money that comes from treatment: its crimes are missed, and what that is worth is no verdict', () => {
    const base = treated(gwent, 'ex_dip');
    const [first, ...others] = base.options;
    const comes: Decision = {
      ...base.options
        .flatMap(({ decisions }) => decisions)
        .find(({ lever }) => lever === 'iom_share.ex_dip')!,
      id: 'comes',
      change: { multiply: 1.1 },
    };
    const share = base.streams.find(({ id }) => id === 'ex_dip')!.iom_share;
    const less = typeof share === 'number' && share <= 0.9;
    const scenario: Scenario = {
      ...base,
      streams: base.streams.map((each) =>
        each.id === 'ex_dip' && !less ? { ...each, iom_share: 0.8 } : each,
      ),
      options: [first!, { ...others[0]!, id: 'comes', decisions: [comes] }],
    };
    const { offences, breakEven, treated: found } = said(scenario, 'comes', '2016-03');
    expect(found!.crimes).toBeLessThan(-10);
    const missed = Math.round(-found!.crimes);
    expect(offences.words).toContain(`${missed} more crimes a year are counted as missed elsewhere`);
    expect(breakEven.compared).toMatch(/is not judged/);
    expect(breakEven.compared).not.toMatch(/[−-]\d|of 100 futures,/);
  });

  it('what happens anyway on both sides leaves the verdict, and the offences apart', () => {
    const base = treated(gwent, 'ex_dip');
    const anyway = base.options.find(({ id }) => id === 'divert_dip')!.decisions[0]!;
    const scenario: Scenario = { ...base, business_as_usual: [anyway] };
    const { offences, breakEven, treated: found } = said(scenario, 'response', '2016-03');
    expect(found).toMatchObject({ differs: false });
    expect(found!.crimes).toBeCloseTo(found!.before, 9);
    expect(offences.words).toContain('another kind');
    expect(breakEven.compared).toMatch(/worth more than “Keep as now” in/);
  });

  it('a decision that changes how soon it is felt, or what it prevents, is followed', () => {
    const base = treated(gwent, 'ex_dip');
    const option = base.options.find(({ id }) => id === 'divert_dip')!;
    const [first] = option.decisions;
    for (const [lever, change] of [
      ['effect_months', { set: 12 }],
      ['effect_months_elsewhere', { multiply: 3 }],
      ['prevented_per_million.ex_dip', { multiply: 0.5 }],
      ['price_growth', { set: 0.05 }],
    ] as const) {
      const more: Decision = { ...first!, id: 'more', lever, change, from: '2014-06' };
      const scenario: Scenario = {
        ...base,
        options: [base.options[0]!, { ...option, decisions: [first!, more] }],
      };
      const { looked, treated: found } = said(scenario, 'divert_dip', '2016-03');
      expect(found!.crimes).toBeCloseTo(yearly(looked, 'prevented_elsewhere'), 6);
    }
  });

  it('its sum is not among the numbers said, so nothing is said of where it lies', () => {
    const scenario = treated(gwent, 'ex_dip');
    const made = run(scenario);
    const outside = ({ outputs, ...option }: Projection['options'][number]) => {
      const prevented = outputs['prevented']!;
      const above = prevented.central.map((value) => value + 100);
      return { ...option, outputs: { ...outputs, prevented: { ...prevented, p25: above, p75: above } } };
    };
    const forged: Projection = { ...made, options: made.options.map(outside) };
    const told = (option: string): string[] =>
      saidOutside(scenario, forged, option, '2016-03').map(({ output }) => output);
    expect(told('response')).toContain('prevented');
    expect(told('divert_dip')).not.toContain('prevented');
  });

  it('costs what the row says, at the prices of the year', () => {
    expect(treatedCrimeCost('2010-11')).toBe(180);
    expect(treatedCrimeCost('2025-26')).toBe(270);
    expect(treatedCrimeCost('2025-26', 1.02 ** 2)).toBe(280);
  });
});
