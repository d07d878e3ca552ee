import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import type { Answers, Made } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { applyEdit } from '../../../../src/state/apply-edit.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { shippedFiles, shippedScenario } from '../../scenarios/shipped.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const template = (id: string) => TEMPLATES.find((each) => each.id === id)!;

function made(id: string, scenario: Scenario, answers: Answers = {}): Made {
  const result = answerTemplate(template(id), scenario, answers);
  if (!result.ok) throw new Error(result.error.map(problemText).join());
  return result.value;
}

/** Central values of the last month, once what was made is in the scenario, under the option that has it. */
function afterwards(
  scenario: Scenario,
  { decisions, name, said = [], anyway: always }: Made,
  outputs: readonly string[],
): Readonly<Record<string, number>> {
  const anyway = always === true;
  const first = scenario.options[0]!.id;
  const edited = applyEdit(scenario, { type: 'addDecisions', option: first, name, decisions, said, anyway });
  if (!edited.ok) throw new Error(problemText(edited.error[0]!));
  const run = projectScenario(edited.value.scenario, { draws: 2, outputs });
  if (!run.ok) throw new Error(problemText(run.error[0]!));
  const option = anyway ? run.value.options[0]! : run.value.options.at(-1)!;
  return Object.fromEntries(outputs.map((output) => [output, option.outputs[output]!.central.at(-1)!]));
}

/** The file with people in custody wherever it has none yet. */
const held = (scenario: Scenario): Scenario => ({
  ...scenario,
  tiers: scenario.tiers.map((tier) =>
    tier.starting_custody === 0 || typeof tier.starting_custody !== 'number'
      ? { ...tier, starting_community: 40, starting_custody: 20 }
      : tier,
  ),
});

describe('where a file works out one number from another', () => {
  describe.each(shippedFiles)('%s: the law shortens sentences', (file) => {
    const scenario = held(shippedScenario(file));
    const tiers = scenario.tiers.map(({ id, name }) => ({ id, name }));
    const outputs = tiers.flatMap(({ id }) => [`custody.${id}`, `released.${id}`, `to_custody.${id}`]);

    it('keeps people in custody for as long as the form says', () => {
      const law = made('law_shortens', scenario);
      const after = afterwards(scenario, law, outputs);
      for (const { id, name } of tiers) {
        const [, says] = new RegExp(`${name} [\\d.]+ → ([\\d.]*\\d)`).exec(law.says)!;
        const months = after[`custody.${id}`]! / after[`released.${id}`]!;
        expect(Math.abs(months - Number(says)), `${id}: ${months}, not ${says}`).toBeLessThan(0.051);
      }
    });
  });

  /** The second tier, source of money or kind of post is worked out from the first. */
  const follower = (formula: (name: string) => string): Scenario => {
    const [tier, stream, role] = [
      smallScenario.tiers[0]!,
      smallScenario.streams[0]!,
      smallScenario.roles[0]!,
    ];
    const as = (name: string) => ({ formula: formula(name) });
    return {
      ...smallScenario,
      options: smallScenario.options.slice(0, 1),
      months: 60,
      assumptions: { pay_growth: 0, price_growth: 0 },
      streams: [
        { ...stream, spend_share: {} },
        {
          ...stream,
          id: 'other',
          name: 'Other',
          spend_share: {},
          annual_funding: as('annual_funding[ex_dip]'),
        },
      ],
      roles: [
        { ...role, abstraction: 0, recruit_months: 1, release_months: 1 },
        {
          ...role,
          id: 'sergeant',
          name: 'Sergeants',
          abstraction: 0,
          recruit_months: 1,
          release_months: 1,
          seconded_posts: as('seconded_posts[constable]'),
          vacancy_rate: as('vacancy_rate[constable]'),
        },
      ],
      tiers: [
        { ...tier, effect: 0 },
        {
          ...tier,
          id: 'amber',
          name: 'Amber',
          effect: 0,
          custody_factor: as('custody_factor[red]'),
          custody_months: as('custody_months[red]'),
        },
      ],
    };
  };

  // Half as much, the same, and something that only a run can work out.
  const formulas: readonly [string, (name: string) => string][] = [
    ['the same', (name) => name],
    ['half of it', (name) => `${name} / 2`],
    ['at most all of it', (name) => `min(${name}, ${name} * 1)`],
  ];

  describe.each(formulas)('%s', (_, formula) => {
    const scenario = follower(formula);

    it('the law sends fewer to custody once, not twice', () => {
      const law = made('law_shortens', scenario, { fewer: 20 });
      const outputs = ['to_custody.red', 'to_custody.amber'];
      const [before, after] = [{ ...law, decisions: [], anyway: true as const }, law].map((each) =>
        each.decisions.length === 0 ? now(scenario, outputs) : afterwards(scenario, each, outputs),
      );
      for (const output of outputs) expect(after![output]! / before![output]!).toBeCloseTo(0.8, 1);
    });

    it('says what changes by itself', () => {
      expect(made('law_shortens', scenario).says).toMatch(
        /This file works out “[^”]*: Amber” and “[^”]*: Amber” from another number, so they change by themselves\.$/,
      );
    });

    it('says what changes as well, where only the other was asked for', () => {
      expect(made('law_shortens', scenario, { tier: 'red' }).says).toMatch(
        /“[^”]*: Amber” and “[^”]*: Amber” from another number, so they change as well\.$/,
      );
      expect(made('law_shortens', scenario, { tier: 'amber' }).says).not.toContain('works out');
    });
  });

  it.each(formulas)('a national cut of 10% takes 10% of each source: %s', (_, formula) => {
    const scenario = follower(formula);
    const outputs = ['iom_funding.ex_dip', 'iom_funding.other'];
    const before = now(scenario, outputs);
    const after = afterwards(scenario, made('national_cut', scenario, { cut: 10 }), outputs);
    for (const output of outputs) expect(after[output]! / before[output]!).toBeCloseTo(0.9, 6);
  });

  it('a hiring freeze empties each kind of post by as much as it says', () => {
    const scenario = { ...follower((name) => name), months: 13 };
    const outputs = ['filled_posts.constable', 'filled_posts.sergeant'];
    const who = settledFields(template('hiring_freeze'), scenario, {})
      .flatMap((field) => (field.kind === 'choice' ? field.choices : []))
      .find(({ text }) => text.startsWith('All posts'))!.value;
    const after = afterwards(scenario, made('hiring_freeze', scenario, { leave: 20, who }), outputs);
    for (const output of outputs) expect(after[output]).toBeCloseTo(8, 0);
  });

  it('a chain of three follows once', () => {
    const base = follower((name) => name);
    const amber = base.tiers[1]!;
    const green = {
      ...amber,
      id: 'green',
      name: 'Green',
      custody_months: { formula: 'custody_months[amber]' },
    };
    const scenario = { ...base, tiers: [green, base.tiers[0]!, amber] };
    const law = made('law_shortens', scenario);
    expect(law.decisions.map(({ lever }) => lever).filter((lever) => /months/.test(lever))).toEqual([
      'custody_months.red',
    ]);
  });
});

function now(scenario: Scenario, outputs: readonly string[]): Readonly<Record<string, number>> {
  const run = projectScenario(scenario, { draws: 2, outputs });
  if (!run.ok) throw new Error(problemText(run.error[0]!));
  return Object.fromEntries(
    outputs.map((output) => [output, run.value.options[0]!.outputs[output]!.central.at(-1)!]),
  );
}
