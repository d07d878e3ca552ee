import { centralValue } from '../../../src/base/distribution.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import type { Result } from '../../../src/base/result.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import { projector, projectScenario } from './one-projector.ts';
import { Projector } from '../../../src/study/projector.ts';
import { swings, type Swings } from '../../../src/study/swings.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { problemLine, problemText } from '../../../src/words/en/problems/problem-text.ts';

const value = <T>(result: Result<T, readonly Problem[]>): T => {
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value;
};
const of = (scenario: Scenario, option: string, month: string, output = 'caseload_coverage'): Swings =>
  value(swings(projector, scenario, { option, month, output }));
const withInput = (scenario: Scenario, input: string, quantity: Quantity): Scenario =>
  value(applyEdit(scenario, { type: 'setInput', input, value: quantity })).scenario;
const central = (scenario: Scenario, option: string, month: number, output = 'caseload_coverage'): number =>
  value(projectScenario(scenario, { outputs: [output], options: [option], draws: 1 })).options[0]!.outputs[
    output
  ]!.central[month]!;

const scenario: Scenario = { ...sampleScenario(), months: 20, settings: { draws: 8, seed: 1 } };

describe('swings', () => {
  it('are what the central run gives with that input alone set to its end', () => {
    const found = of(scenario, 'divert_dip', '2014-06');
    expect(found.central).toBe(central(scenario, 'divert_dip', 15));
    expect(found.inputs.length).toBeGreaterThan(3);
    for (const { name, atLow, atHigh } of found.inputs) {
      const { quantity } = scenarioInputs(scenario).find((each) => each.name === name)!;
      if (typeof quantity !== 'object' || quantity === null || !('low' in quantity))
        throw new Error(`${name} is not a range`);
      expect(atLow, name).toBe(central(withInput(scenario, name, quantity.low), 'divert_dip', 15));
      expect(atHigh, name).toBe(central(withInput(scenario, name, quantity.high), 'divert_dip', 15));
    }
  });

  it('hold for any range, option and month', () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.nat(30), fc.boolean(), (a, b, month, moved) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high > low);
        const uncertain = withInput(smallScenario, 'abstraction.constable', { low, high });
        const option = moved ? 'move' : 'keep';
        const at = Math.min(month, smallScenario.months - 1);
        const when = `${2014 + Math.floor((month + 2) / 12)}-${String(((month + 2) % 12) + 1).padStart(2, '0')}`;
        const swing = of(uncertain, option, when).inputs.find(
          ({ name }) => name === 'abstraction.constable',
        )!;
        const at0 = withInput(smallScenario, 'abstraction.constable', low);
        const at1 = withInput(smallScenario, 'abstraction.constable', high);
        expect(swing.atLow).toBe(central(at0, option, at));
        expect(swing.atHigh).toBe(central(at1, option, at));
        expect(swing.atHigh).toBeLessThanOrEqual(swing.atLow);
      }),
      { numRuns: 25 },
    );
  });

  it('go to the ends of a range, and no further than the model allows', () => {
    const at = (value: number): number =>
      central(withInput(smallScenario, 'abstraction.constable', value), 'keep', 3, 'capacity.police');
    // Past the checks of a file, which would refuse it.
    const past = (low: number, high: number): Scenario => ({
      ...smallScenario,
      roles: smallScenario.roles.map((role) => ({
        ...role,
        abstraction: { low, high, shape: 'normal' as const },
      })),
    });
    const swing = (low: number, high: number) =>
      of(past(low, high), 'keep', '2014-06', 'capacity.police').inputs.find(
        ({ name }) => name === 'abstraction.constable',
      )!;
    expect(swing(0.1, 0.4)).toMatchObject({ atLow: at(0.1), atHigh: at(0.4) });
    expect(swing(-0.2, 0.4)).toMatchObject({ atLow: at(0), atHigh: at(0.4) });
    expect(swing(0.6, 1.3)).toMatchObject({ atLow: at(0.6), atHigh: 0 });
  });

  it('are told where one end has no value, as long as the central run has one', () => {
    const uncertain = withInput(smallScenario, 'abstraction.constable', { low: 0.1, likely: 0.2, high: 0.9 });
    const own = { ...uncertain, equations: { caseload_coverage: 'sqrt(0.5 - abstraction[constable])' } };
    const found = of(own, 'keep', '2014-06');
    const swing = found.inputs.find(({ name }) => name === 'abstraction.constable')!;
    expect(swing.atLow).toBeCloseTo(Math.sqrt(0.4), 12);
    expect(swing.atHigh).toBeNaN();
    expect(found.central).toBeGreaterThan(0);
    const lost = { ...own, equations: { caseload_coverage: 'sqrt(abstraction[constable] - 0.8)' } };
    const answer = swings(new Projector(), lost, {
      option: 'keep',
      month: '2014-06',
      output: 'caseload_coverage',
    });
    expect(answer.ok ? '' : problemText(answer.error[0]!)).toMatch(
      /cannot be worked out in 2014-03, the central run/,
    );
  });

  it('are of the month asked, or of the nearest there is, in a whole run or a part', () => {
    const last = of(smallScenario, 'move', '2016-02');
    expect(of(smallScenario, 'move', '2030-01')).toEqual(last);
    expect(last.month).toBe('2016-02');
    expect(of(smallScenario, 'move', '2001-01')).toEqual(of(smallScenario, 'move', '2014-03'));
    expect(of(smallScenario, 'move', '2014-03').central).toBe(central(smallScenario, 'move', 0));
    expect(last.central).toBe(central(smallScenario, 'move', 23));
  });

  it('are nothing for what does not reach the output', () => {
    const found = of(smallScenario, 'move', '2015-03');
    const reach = new Map(found.inputs.map(({ name, atLow, atHigh }) => [name, atHigh - atLow]));
    for (const name of ['cost_per_offence_elsewhere', 'effect_scale', 'crimes_per_recorded'])
      expect(reach.get(name), name).toBe(0);
  });

  it('reach through a formula that names the input, and say what the formula comes to', () => {
    const ranged = withInput(smallScenario, 'abstraction.constable', { low: 0, likely: 0.1, high: 0.3 });
    const role = { ...ranged.roles[0]!, id: 'sergeant', name: 'Sergeants' };
    const middle = centralValue({ shape: 'pert', low: 0, likely: 0.1, high: 0.3 });
    const two: Scenario = {
      ...ranged,
      roles: [...ranged.roles, { ...role, abstraction: { formula: 'abstraction[constable] * 2' } }],
      options: [{ id: 'keep', name: 'Keep', decisions: [] }],
    };
    const found = of(two, 'keep', '2014-06', 'capacity.police');
    expect(found.formulas['abstraction.sergeant']).toBeCloseTo(2 * middle, 12);
    expect(found.inputs.map(({ name }) => name)).not.toContain('abstraction.sergeant');
    const alone = of(
      { ...two, roles: [ranged.roles[0]!, { ...role, abstraction: 0.2 }] },
      'keep',
      '2014-06',
      'capacity.police',
    );
    const span = (each: Swings): number => {
      const swing = each.inputs.find(({ name }) => name === 'abstraction.constable')!;
      return swing.atLow - swing.atHigh;
    };
    expect(span(found)).toBeGreaterThan(span(alone));
  });

  it('leave out what nobody can find out: chance itself, and a choice of policy', () => {
    const names = of(smallScenario, 'move', '2015-03', 'prevented').inputs.map(({ name }) => name);
    expect(names).not.toContain('works_draw');
    expect(names).not.toContain('discount_rate');
    expect(names).toContain('effect_scale');
  });

  it('tell of an option that is not there, and of an output that is none', () => {
    const answer = swings(new Projector(), smallScenario, {
      option: 'gone',
      month: '2014-06',
      output: 'caseload_coverage',
    });
    expect(answer.ok).toBe(false);
    const nobody: Scenario = {
      ...smallScenario,
      tiers: smallScenario.tiers.map((tier) => ({ ...tier, starting_community: 0, starting_custody: 0 })),
      options: [
        { id: 'keep', name: 'Keep', decisions: [] },
        { id: 'move', name: 'Move', decisions: [decision()] },
      ],
    };
    const found = of(nobody, 'keep', '2014-06');
    expect(found.central).toBeNaN();
  });
});
