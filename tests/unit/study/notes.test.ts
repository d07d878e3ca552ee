import { describe, expect, it } from 'vitest';
import type { Decision, Scenario } from '../../../src/scenario/scenario.ts';
import { projectScenario } from '../../../src/study/project.ts';
import { sampleScenario } from '../scenario/sample.ts';

const sample = sampleScenario();

/** What is said of a scenario whose second option has the given decisions, and of that option. */
function told(decisions: readonly Partial<Decision>[], assumptions = sample.assumptions) {
  const [keep, divert] = sample.options;
  const like = divert!.decisions[0]!;
  const scenario: Scenario = {
    ...sample,
    assumptions,
    options: [
      keep!,
      { ...divert!, decisions: decisions.map((each, d) => ({ ...like, id: `d${d + 1}`, ...each })) },
    ],
  };
  const projected = projectScenario(scenario, { outputs: ['caseload_coverage'], draws: 3 });
  if (!projected.ok) throw new Error(JSON.stringify(projected.error));
  const codes = projected.value.options.map(({ notes }) => notes.map(({ code }) => code));
  expect(codes[0]).toEqual([]);
  return { option: projected.value.options[1]!.notes, all: projected.value.notes ?? [] };
}
const replacing = (replace_leavers: number | { low: number; likely: number; high: number }) => ({
  ...sample.assumptions,
  replace_leavers,
});
const intake = { lever: 'intake_factor.red', change: { multiply: 0.5 } } as const;
const size = { lever: 'agreed_cases.red', change: { multiply: 0.5 } } as const;

describe('notes on an option', () => {
  it('say that a steady intake does nothing while leavers are replaced in full', () => {
    const [note, ...more] = told([intake], replacing(1)).option;
    expect(more).toEqual([]);
    expect(note).toMatchObject({ code: 'study/without-effect', path: ['options', 1, 'decisions', 0] });
    expect(note!.message).toMatch(/changes nothing here: whoever leaves is replaced in full/);
  });

  it('say that an agreed size does nothing while nobody is replaced', () => {
    expect(told([size], replacing(0)).option.map(({ code }) => code)).toEqual(['study/without-effect']);
  });

  it('say nothing where the lever works, is off, or is made to work by another decision', () => {
    expect(told([size], replacing(1)).option).toEqual([]);
    expect(told([intake], replacing({ low: 0, likely: 0.5, high: 1 })).option).toEqual([]);
    expect(told([{ ...intake, on: false }], replacing(1)).option).toEqual([]);
    const both = [intake, { lever: 'replace_leavers', change: { set: 0.5 } }];
    expect(told(both, replacing(1)).option).toEqual([]);
  });

  it('say where a decision goes past the end, and where it begins after the last month', () => {
    const past = told([{ lever: 'iom_share.ex_dip', change: { add: 5 } }]).option;
    expect(past.map(({ code }) => code)).toEqual(['study/past-the-end']);
    expect(past[0]!.message).toMatch(/held at 1/);
    const late = told([{ from: '2040-01' }]).option;
    expect(late.map(({ code }) => code)).toEqual(['study/after-the-end']);
  });
});

describe('notes on a scenario', () => {
  it('name each assumption that the file leaves to the model, with the value that stands', () => {
    const { pay_growth, ...rest } = sample.assumptions;
    expect(pay_growth).toBeDefined();
    const before = told([]).all;
    const after = told([], rest).all;
    expect(after).toHaveLength(before.length + 1);
    const note = after.find(({ path }) => path.join('.') === 'assumptions.pay_growth');
    expect(note!.message).toBe(
      "Growth of pay is not in the file: the model's own value stands, 0.03 (0.02 to 0.042).",
    );
  });
});
