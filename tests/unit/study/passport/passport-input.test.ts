import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../src/base/month.ts';
import { evidenceRow } from '../../../../src/model/evidence/evidence-table.ts';
import { iomModel } from '../../../../src/model/iom-model.ts';
import type { DatedChange, Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import { Passports, type Passport } from '../../../../src/study/passport.ts';
import { decision, smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const passports = new Passports(evidenceRow);
const asked = (scenario: Scenario, quantity: string, month = 6, saved?: Scenario) =>
  passports.passport(scenario, {
    quantity,
    option: scenario.options.at(-1)!.id,
    month: addMonths(scenario.start, month),
    ...(saved ? { saved } : {}),
  });
const of = (...request: Parameters<typeof asked>): Passport => {
  const made = asked(...request);
  if (!made.ok) throw new Error(problemText(made.error[0]!));
  return made.value;
};
const refused = (...request: Parameters<typeof asked>): string => {
  const made = asked(...request);
  return made.ok ? '' : problemText(made.error[0]!);
};
const share = 'iom_share.ex_dip';
const deciding = (decisions: readonly Decision[], anyway: readonly DatedChange[] = []): Scenario => ({
  ...smallScenario,
  business_as_usual: [...anyway],
  options: [smallScenario.options[0]!, { ...smallScenario.options[1]!, decisions: [...decisions] }],
});
const half = decision({ id: 'half', name: 'Half', lever: share, change: { multiply: 0.5 }, ramp_months: 4 });
const { to: _, ...happens } = decision({ id: 'anyway', name: 'Anyway', lever: share, change: { add: 0.1 } });
const other = decision({ id: 'other' });

describe('what a passport says of an input', () => {
  it('is what is decided of it, with what happens anyway, how far that is in force, and nothing else', () => {
    const { input } = of(deciding([half, other, { ...half, id: 'off', on: false }], [happens]), share, 2);
    expect(input!.decisions).toEqual([
      expect.objectContaining({ id: 'anyway', anyway: true, inForce: 1, edited: false }),
      {
        id: 'half',
        name: 'Half',
        change: { multiply: 0.5 },
        from: '2014-04',
        until: null,
        rampMonths: 4,
        inForce: 0.5,
        anyway: false,
        source: undefined,
        edited: false,
      },
    ]);
    expect(input).toMatchObject({ name: share, kind: 'lever', stated: 0.5, central: 0.5, fromFile: true });
  });

  it('says of each change whether the saved file has it so', () => {
    const saved = deciding([half, other], [happens]);
    const edited = (now: Scenario): (readonly [string, boolean])[] =>
      of(now, share, 2, saved).input!.decisions.map((each) => [each.id, each.edited] as const);
    expect(edited(saved)).toEqual([
      ['anyway', false],
      ['half', false],
    ]);
    expect(edited(deciding([{ ...half, ramp_months: 5 }, other], [happens]))).toEqual([
      ['anyway', false],
      ['half', true],
    ]);
    expect(edited(deciding([half], [{ ...happens, change: { add: 0.2 } }]))).toEqual([
      ['anyway', true],
      ['half', false],
    ]);
    // A decision that was there under another option only is new here.
    const elsewhere = { ...saved, options: [{ ...saved.options[1]!, id: 'keep' }] };
    expect(of(saved, share, 2, elsewhere).input!.decisions.map((each) => each.edited)).toEqual([false, true]);
  });

  it('says what the saved file states, where that is something else', () => {
    const now = { ...smallScenario, streams: [{ ...smallScenario.streams[0]!, iom_share: 0.7 }] };
    expect(of(now, share, 1, smallScenario).input!.was).toBe(0.5);
    expect(of(now, share, 1, now).input!.was).toBeUndefined();
    expect(of(now, share, 1).input!.was).toBeUndefined();
    const byFormula = {
      ...smallScenario,
      streams: [{ ...smallScenario.streams[0]!, iom_share: { formula: 'pay_growth * 2' } }],
    };
    expect(of(now, share, 1, byFormula).input!.was).toEqual({ formula: 'pay_growth * 2' });
    expect(of(byFormula, share, 1).input!.stated).toEqual({ formula: 'pay_growth * 2' });
  });

  it('names the source of a decision, a row of the evidence by what it is', () => {
    const source = (text: string): string | undefined =>
      of(deciding([{ ...half, source: text }]), share).input!.decisions[0]!.source;
    expect(source('Minutes of May')).toBe('Minutes of May');
    const row = evidenceRow('pc_cost_pp7_2013')!;
    expect(source(row.id)).toBe(`${row.source_title} (${row.publisher}, ${row.year}).`);
  });
});

describe('a passport', () => {
  const parts = (scenario: Scenario, month: number, saved?: Scenario) =>
    Object.fromEntries(
      of(scenario, 'iom_funding.ex_dip', month, saved).parts.map((part) => [part.quantity, part.changed]),
    );

  it('marks what a decision moves in this month, and what the saved file has otherwise', () => {
    for (const change of [{ multiply: 0.5 }, { add: 0.1 }, { set: 0.3 }]) {
      const decided = deciding([{ ...half, change }]);
      expect(parts(decided, 6)).toMatchObject({ [share]: true, 'annual_funding.ex_dip': false });
      expect(parts(decided, 0)).toMatchObject({ [share]: false });
    }
    const poorer = {
      ...smallScenario,
      streams: [{ ...smallScenario.streams[0]!, annual_funding: 1 }],
    };
    expect(parts(smallScenario, 6, poorer)).toMatchObject({ [share]: false, 'annual_funding.ex_dip': true });
  });

  it('is of the months that are computed, the first and the last among them', () => {
    expect(of(smallScenario, 'coverage.red', 0).month).toBe('2014-03');
    expect(of(smallScenario, 'coverage.red', 23).month).toBe('2016-02');
    const why = 'is not computed. Choose a month from 2014-03 to 2016-02.';
    expect(refused(smallScenario, 'coverage.red', -1)).toBe(`2014-02 ${why}`);
    expect(refused(smallScenario, 'coverage.red', 24)).toBe(`2016-03 ${why}`);
  });

  it('is of numbers that there are, and names the nearest', () => {
    expect(refused(smallScenario, 'covrage.red')).toBe(
      'There is no number called "covrage.red" here. Did you mean "coverage"?',
    );
    expect(refused(smallScenario, 'nothing at all like it')).toBe(
      'There is no number called "nothing at all like it" here.',
    );
    for (const quantity of [`${share}:shift`, `${share}:formula`, `${share}:alone`, 'month'])
      expect(refused(smallScenario, quantity)).toContain('There is no number');
    expect(refused(smallScenario, 'x'.repeat(200)).length).toBeLessThan(130);
  });

  it('says of an equation of the first month whose it is, by itself', () => {
    const own = { ...smallScenario, equations: { 'filled_own.initially': 'wanted_own[role] * 0.5' } };
    const name = 'filled_own.constable';
    expect(of(own, name, 0).equation).toMatchObject({ from: 'scenario', text: 'wanted_own[role] * 0.5' });
    expect(of(own, name, 0, smallScenario).equation).toMatchObject({ edited: true });
    expect(of(own, name, 1, smallScenario).equation).toMatchObject({ from: 'model', edited: false });
    const { equation } = iomModel.equations.find((each) => each.name === 'filled_own')!;
    expect(of(own, name, 1).equation!.text).toBe(equation);
    expect(of(own, name, 0, own).equation).toMatchObject({ from: 'scenario', edited: false });
    // Taken away again, it is another than the saved file has too.
    expect(of(smallScenario, name, 0, own).equation).toMatchObject({ from: 'model', edited: true });
  });

  it('says how it was made, and what kind its parts are', () => {
    const decided = deciding([half]);
    const one = of(decided, share);
    expect(one).toMatchObject({
      option: { id: 'move', name: 'Four officers to response' },
      unit: 'share',
      made: { draws: 100, seed: 1, modelVersion: iomModel.version },
    });
    expect(one.parts.map(({ kind, opens, unit }) => [kind, opens, unit])).toEqual([
      ['input', true, 'share'],
      ['decisions', false, 'share'],
    ]);
    const posts = of(deciding([decision()]), 'seconded_posts.constable');
    expect(posts.parts.map(({ kind, opens, unit }) => [kind, opens, unit])).toEqual([
      ['input', true, 'post'],
      ['decisions', false, 'post'],
    ]);
    const kinds = new Set(of(decided, 'programme_cost').parts.map(({ kind }) => kind));
    expect(kinds).toContain('equation');
    const constants = of(decided, 'covered_cases').parts.concat(of(decided, 'unit_cost.constable', 9).parts);
    for (const { kind, opens } of constants) expect(opens).toBe(kind === 'input' || kind === 'equation');
  });
});
