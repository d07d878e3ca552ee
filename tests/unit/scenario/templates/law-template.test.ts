import { describe, expect, it } from 'vitest';
import { evidenceRow } from '../../../../src/model/evidence/evidence-table.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import { lawShortens, SENTENCING_ACT, stayUnder } from '../../../../src/scenario/templates/law-template.ts';
import type { Answers, Made } from '../../../../src/scenario/templates/template.ts';
import { EditableDocument } from '../../../editable-document.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

function made(answers: Answers, scenario: Scenario = smallScenario): Made {
  const result = answerTemplate(lawShortens, scenario, answers);
  if (!result.ok) throw new Error(result.error.map(problemText).join());
  return result.value;
}

function added(answers: Answers, scenario: Scenario = smallScenario): EditableDocument {
  const work = new EditableDocument(scenario);
  const { decisions, name, said = [], anyway = false } = made(answers, scenario);
  expect(work.edit({ type: 'addDecisions', option: 'move', name, decisions, said, anyway })).toEqual([]);
  return work;
}

/** Months on, everybody’s effect left out: custody and coverage under the first option. */
function later(scenario: Scenario): { custody: number; coverage: number } {
  const run = projectScenario(
    { ...scenario, months: 100, tiers: scenario.tiers.map((tier) => ({ ...tier, effect: 0 })) },
    { draws: 2, outputs: ['custody', 'caseload_coverage'] },
  );
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  const { outputs } = run.value.options[0]!;
  return {
    custody: outputs['custody.red']!.central.at(-1)!,
    coverage: outputs['caseload_coverage']!.central.at(-1)!,
  };
}

describe('the law shortens sentences', () => {
  it('stays: recalls of 56 days for 28, the rest shorter as release comes sooner', () => {
    const day = 12 / 365.25;
    const terms = { release: 0.33, was: 0.5, recalls: 0.25, days: 56 };
    const { before, after } = stayUnder(6, terms);
    expect(before).toBe(6);
    // A quarter are recalls of 28 days; the others stay so long that all together stay 6 months.
    expect(after).toBeCloseTo((6 - 0.25 * 28 * day) * 0.66 + 0.25 * 56 * day, 12);
    expect(stayUnder(6, { ...terms, release: 0.5, days: 28 }).after).toBeCloseTo(6, 12);
    expect(stayUnder(6, { ...terms, recalls: 0 }).after).toBeCloseTo(6 * 0.66, 12);
    expect(stayUnder(6, { ...terms, recalls: 1, days: 28 }).after).toBeGreaterThan(0);
  });

  it('has the evidence’s figures, and cites them', () => {
    const { release, recall, suspended } = SENTENCING_ACT;
    expect(evidenceRow(release.source)!.central * 100).toBe(release.percent);
    expect(evidenceRow(recall.source)!.central).toBe(recall.days);
    expect(evidenceRow(suspended.source)!.central).toBe(suspended.months);
    const sources = made({}).decisions.map(({ source }) => source);
    for (const { source } of Object.values(SENTENCING_ACT)) expect(sources.join()).toContain(source);
  });

  it('comes under every option, as one step to undo, and is no option’s decision', () => {
    const work = added({ counts: 'everybody' });
    const { business_as_usual, options, assumptions } = work.state.scenario;
    expect(business_as_usual.map(({ lever }) => lever)).toEqual(['custody_factor.red', 'custody_months.red']);
    expect(business_as_usual.every((change) => !('to' in change))).toBe(true);
    expect(options).toEqual(smallScenario.options);
    expect(assumptions['custody_counts']).toBe(1);
    expect(new Set(business_as_usual.map(({ id }) => id)).size).toBe(2);
    work.undo();
    expect(work.state.scenario).toEqual(smallScenario);
  });

  it('in one option it says that offences and value are not compared', () => {
    const answers = { where: 'option' };
    expect(made(answers).says).toContain('offences and value are not compared');
    expect(made({}).says).toContain('under every option');
    const work = added(answers);
    expect(work.state.scenario.business_as_usual).toEqual([]);
    expect(work.state.scenario.options[1]!.decisions).toHaveLength(3);
  });

  it('empties custody in proportion, and coverage goes the way that the agreed size decides', () => {
    const before = later(smallScenario);
    const sides = (['community', 'everybody'] as const).map((counts) =>
      later(added({ counts, recalls: 0, release: 25, was: 50, fewer: 0 }).state.scenario),
    );
    expect(sides[0]!.custody / before.custody).toBeCloseTo(0.5, 2);
    expect(sides[0]!.coverage).toBeGreaterThanOrEqual(before.coverage - 1e-9);
    expect(sides[1]!.coverage).toBeLessThan(before.coverage - 0.01);
    const says = (counts: string): string => made({ counts }).says;
    expect(says('community')).toContain('holds or rises');
    expect(says('everybody')).toContain('falls');
    const fewer = later(
      added({ counts: 'community', recalls: 0, release: 50, was: 50, fewer: 50 }).state.scenario,
    );
    expect(fewer.custody / before.custody).toBeCloseTo(0.5, 2);
  });

  it('says what is changed already, under every option or in this one, and starts from what that leaves', () => {
    const change = {
      id: 'act',
      name: 'The Act',
      lever: 'custody_months.red',
      change: { multiply: 0.5 },
      from: '2014-04',
      until: null,
      ramp_months: 1,
      on: true,
    };
    const anyway = made({}, { ...smallScenario, business_as_usual: [change] });
    expect(anyway.says).toMatch(
      /^Already changed under what happens anyway: “The Act”\. This comes on top of it\. Months in custody: Red 3 → /,
    );
    const off = made({}, { ...smallScenario, business_as_usual: [{ ...change, on: false }] });
    expect(off.says).toMatch(/^Months in custody: Red 6 → /);
    const move = smallScenario.options[1]!;
    const own = { ...move, decisions: [{ ...change, to: 'the law' }] };
    const scenario = { ...smallScenario, options: [smallScenario.options[0]!, own] };
    const answered = answerTemplate(lawShortens, scenario, {}, own);
    expect(answered.ok && answered.value.says).toMatch(/^Already changed under this option: “The Act”\. /);
    expect(made({}, scenario).says).toMatch(/^Months in custody/);
  });

  it('a share that counts only some stands until another is chosen', () => {
    const some = { ...smallScenario, assumptions: { custody_counts: 0.5 } };
    expect(made({}, some).said).toEqual([]);
    expect(made({ counts: 'community' }, some).said).toEqual([{ input: 'custody_counts', value: 0 }]);
    const nobody = {
      ...smallScenario,
      tiers: smallScenario.tiers.map((tier) => ({ ...tier, starting_custody: 0 })),
    };
    expect(settledFields(lawShortens, nobody, {})).toEqual([]);
  });

  const amber = {
    ...smallScenario.tiers[0]!,
    id: 'amber',
    name: 'Amber',
    starting_custody: 4,
    custody_months: 12,
  };
  const green = { ...amber, id: 'green', name: 'Green', starting_custody: 0 };
  const three: Scenario = { ...smallScenario, tiers: [...smallScenario.tiers, amber, green] };

  it('is about tiers with people in custody, all of them or one', () => {
    const tier = settledFields(lawShortens, three, {}).find(({ id }) => id === 'tier')!;
    expect(tier.kind === 'choice' && tier.choices.map(({ text }) => text)).toEqual([
      'All tiers',
      'Tier Red',
      'Tier Amber',
    ]);
    const levers = (answers: Answers) => made(answers, three).decisions.map(({ lever }) => lever);
    expect(levers({})).toEqual([
      'custody_factor.red',
      'custody_months.red',
      'custody_factor.amber',
      'custody_months.amber',
    ]);
    expect(levers({ tier: 'amber' })).toEqual(['custody_factor.amber', 'custody_months.amber']);
  });

  it('says how long people stay, before and after, and decides just that', () => {
    const answers = { recalls: 0, release: 25, was: 50, fewer: 12.5 };
    const { says, decisions } = made(answers, three);
    expect(says).toMatch(/^Months in custody: Red 6 → 3, Amber 12 → 6\. /);
    expect(decisions.slice(2)).toMatchObject([
      {
        name: 'Amber: 12.5% fewer go to custody',
        change: { multiply: 0.875 },
        to: 'the law',
        source: SENTENCING_ACT.suspended.source,
      },
      {
        name: 'Amber: shorter stays in custody',
        change: { multiply: 0.5 },
        source: `${SENTENCING_ACT.release.source}, ${SENTENCING_ACT.recall.source}`,
      },
    ]);
  });

  it('where only a run can tell how long people stay, they stay shorter by as much as release comes sooner', () => {
    const tiers = three.tiers.with(1, { ...amber, custody_months: { formula: 'max(3, 12)' } });
    const { says, decisions } = made({ recalls: 40, release: 25, was: 50 }, { ...three, tiers });
    expect(says).toMatch(/^Months in custody: Red 6 → [\d.]+, Amber shorter\. /);
    expect(decisions[3]!.change).toEqual({ multiply: 0.5 });
  });

  it('a recall was no longer than people stay', () => {
    const terms = { release: 0.5, was: 0.5, recalls: 0.5, days: 28 };
    // Half a month: shorter than 28 days.
    expect(stayUnder(0.5, terms).after).toBeCloseTo(0.25 + 0.5 * 28 * (12 / 365.25), 12);
  });

  it('says what the agreed size counts, and asks it as it stands', () => {
    const counts = (custody_counts: number) => {
      const scenario = { ...three, assumptions: { custody_counts } };
      const field = settledFields(lawShortens, scenario, {}).find(({ id }) => id === 'counts')!;
      return field.kind === 'choice' ? [field.value, ...field.choices.map(({ value }) => value)] : [];
    };
    expect(counts(0)).toEqual(['community', 'community', 'everybody']);
    expect(counts(1)).toEqual(['everybody', 'community', 'everybody']);
    expect(counts(0.5)).toEqual(['as_now', 'as_now', 'community', 'everybody']);
    const everybody = { ...three, assumptions: { custody_counts: 1 } };
    expect(made({}, everybody).said).toEqual([]);
    expect(made({ counts: 'community' }, everybody).said).toEqual([{ input: 'custody_counts', value: 0 }]);
    expect(made({}, { ...three, assumptions: { custody_counts: 0.5 } }).says).toContain(
      'The agreed size counts some of those in custody',
    );
  });

  it('goes under every option unless it is put in one', () => {
    expect(made({}, three)).toMatchObject({ anyway: true });
    expect(made({ where: 'option' }, three)).not.toHaveProperty('anyway');
  });

  it.each([
    ['fewer', [0, 100]],
    ['release', [1, 100]],
    ['was', [1, 100]],
    ['recalls', [0, 100]],
    ['days', [1, 1000]],
  ])('%s may be as little and as much as %j', (id, [least, most]) => {
    expect(settledFields(lawShortens, three, {}).find((each) => each.id === id)).toMatchObject({
      least,
      most,
    });
  });
});
