import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../src/model/iom-model.ts';
import { leversOf } from '../../../src/scenario/levers.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { toDistribution } from '../../../src/scenario/to-distribution.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const scenario = sampleScenario();
const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));

describe('scenarioInputs', () => {
  it('gives every number the equations need once, in the order of the model', () => {
    const sizes: Record<string, number> = { stream: 1, role: 2, strand: 2, tier: 2, offence: 2 };
    for (const { name, over, inEquations } of iomModel.inputs) {
      if (!inEquations) continue;
      const found = [...inputs.values()].filter(({ from }) => from.name === name);
      expect(found.length, name).toBe(over.reduce((product, set) => product * sizes[set]!, 1));
    }
    const order = iomModel.inputs.map(({ name }) => name);
    const positions = [...inputs.values()].map(({ from }) => order.indexOf(from.name));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('takes what the file says, with its source and place', () => {
    expect(inputs.get('spend_share.ex_dip.drug_worker')).toMatchObject({
      quantity: 0.9,
      fromFile: true,
      path: ['streams', 0, 'spend_share', 'drug_worker'],
    });
    expect(inputs.get('need.drugs.red')).toMatchObject({
      quantity: 0.6,
      path: ['tiers', 0, 'need', 'drugs'],
    });
    expect(inputs.get('unit_cost_at_start.constable')).toMatchObject({
      quantity: { shape: 'pert', low: 42100, likely: 49800, high: 52900 },
      source: 'pc_cost_pp7_2013',
    });
    expect(inputs.get('unit_cost_at_start.drug_worker')?.quantity).toEqual({
      formula: 'unit_cost_at_start[constable] * 0.7',
    });
    expect(inputs.get('effect_months')).toMatchObject({
      fromFile: true,
      path: ['assumptions', 'effect_months'],
    });
  });

  it('takes a number as confirmed, or as an example, only where the file says so', () => {
    const roles = scenario.roles.with(0, {
      ...scenario.roles[0]!,
      abstraction: { value: 0.1, confirmed: true },
      vacancy_rate: { value: 0.1, example: true },
      recruit_months: 3,
      release_months: null,
    });
    const said = scenarioInputs({ ...scenario, roles });
    const of = (name: string) => {
      const { confirmed, example } = said.find((each) => each.name === `${name}.constable`)!;
      return [confirmed, example];
    };
    expect(of('abstraction')).toEqual([true, false]);
    expect(of('vacancy_rate')).toEqual([false, true]);
    for (const bare of ['recruit_months', 'release_months', 'new_posts', 'unit_cost_at_start'])
      expect(of(bare), bare).toEqual([false, false]);
  });

  it('fills in the model where the file is silent', () => {
    expect(inputs.get('spend_share.ex_dip.constable')).toMatchObject({ quantity: 0, fromFile: false });
    expect(inputs.get('time_share.constable.drugs')).toMatchObject({ quantity: 0, fromFile: false });
    expect(inputs.get('new_posts.constable')).toMatchObject({ quantity: 0, fromFile: false });
    expect(inputs.get('agreed_cases.amber')?.quantity).toEqual({
      formula: 'starting_community[amber] + custody_counts * starting_custody[amber]',
    });
    const silent = scenarioInputs({ ...scenario, assumptions: {} }).find(
      ({ name }) => name === 'effect_scale',
    )!;
    expect(silent.fromFile).toBe(false);
    expect(silent.quantity).toEqual(iomModel.inputs.find(({ name }) => name === 'effect_scale')!.default);
  });
});

describe('the mix of offences', () => {
  const file = sampleScenario();
  const [first, second] = file.offences.map(({ id }) => id);
  const range = { low: 0.3, likely: 0.4, high: 0.5, source: 'a survey' };
  const scenario: Scenario = {
    ...file,
    offences: file.offences.with(0, { ...file.offences[0]!, offence_mix: range }),
    tiers: file.tiers.with(1, { ...file.tiers[1]!, offence_mix: { [first!]: 1 } }),
  };
  const input = (name: string) => scenarioInputs(scenario).find((each) => each.name === name)!;

  it('is a tier’s own where it has one, in which an offence left out is not committed', () => {
    expect(input(`offence_mix.${first}.amber`)).toMatchObject({
      quantity: 1,
      fromFile: true,
      path: ['tiers', 1, 'offence_mix', first],
    });
    expect(input(`offence_mix.${second}.amber`)).toMatchObject({ quantity: 0, fromFile: false });
  });

  it('is that of the offences where it has none, with its source and place', () => {
    expect(input(`offence_mix.${first}.red`)).toMatchObject({
      quantity: { shape: 'pert', low: 0.3 },
      source: 'a survey',
      path: ['offences', 0, 'offence_mix'],
    });
  });

  it('is the same in each draw for all tiers that share it', () => {
    const shared: Scenario = { ...scenario, tiers: file.tiers, equations: {} };
    const names = ['red', 'amber'].map((tier) => `tier_cost_per_offence.${tier}`);
    const run = new Projector().runColumns(shared, { outputs: names, draws: 16, options: ['keep'] });
    if (!run.ok) throw new Error(problemText(run.error[0]!));
    const [red, amber] = names.map((name) => run.value[0]!.outputs[name]!);
    expect(new Set(red!.subarray(0, 16)).size).toBe(16);
    expect([...amber!]).toEqual([...red!]);
  });
});

describe('leversOf', () => {
  it('lists what decisions may change, by name and in words, and nothing that describes today', () => {
    const levers = new Map(leversOf(scenario).map((lever) => [lever.name, lever]));
    for (const name of [
      'iom_share.ex_dip',
      'annual_funding.ex_dip',
      'spend_share.ex_dip.drug_worker',
      'seconded_posts.constable',
      'new_posts.constable',
      'agreed_cases.amber',
      'intake_factor.amber',
      'priority_strength',
      'abstraction.constable',
      'need.drugs.red',
    ])
      expect(levers.has(name), name).toBe(true);
    for (const name of [
      'starting_community.red',
      'starting_custody.red',
      'unit_cost_at_start.constable',
      'discount_rate',
      'offence_mix.burglary',
      'unit_cost_of_crime.burglary',
    ])
      expect(levers.has(name), name).toBe(false);
    expect(levers.get('iom_share.ex_dip')?.title).toContain('Ex-DIP funding');
    expect(levers.get('iom_share.ex_dip')?.likely).toBe(0.5);
    expect(levers.get('agreed_cases.amber')?.likely).toBe(80);
    expect(levers.get('abstraction.constable')?.likely).toBe(0.15);
  });
});

describe('toDistribution', () => {
  it('is PERT with a likely value and uniform without, unless told', () => {
    expect(toDistribution({ low: 1, likely: 2, high: 4 })).toEqual({
      shape: 'pert',
      low: 1,
      likely: 2,
      high: 4,
    });
    expect(toDistribution({ low: 1, high: 4 })).toEqual({ shape: 'uniform', low: 1, high: 4 });
    expect(toDistribution({ low: 1, high: 4, shape: 'lognormal' })).toEqual({
      shape: 'lognormal',
      low: 1,
      high: 4,
    });
    expect(toDistribution({ low: 1, likely: 2, high: 4, shape: 'triangular' })).toMatchObject({
      shape: 'triangular',
    });
  });

  it('is a plain number where the range has no width', () => {
    expect(toDistribution({ low: 3, likely: 3, high: 3 })).toBe(3);
    expect(toDistribution(5)).toBe(5);
  });
});
