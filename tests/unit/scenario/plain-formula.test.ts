import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../src/model/iom-model.ts';
import { centralInput, likelyInput } from '../../../src/scenario/central-input.ts';
import { formulaOf } from '../../../src/scenario/formula-of.ts';
import { plainFormula } from '../../../src/scenario/plain-formula.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { centralRun } from '../../../src/study/passport/central-run.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';
import { sampleScenario } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const names: Readonly<Record<string, number>> = { a: 3, 'b.red': 0.5, 'c.red.police': 7 };
const valueOf = (name: string): number | undefined => names[name];

describe('plainFormula', () => {
  it('works out sums and products as arithmetic has it', () => {
    expect(plainFormula('a + 2 * b[red]', valueOf)).toBe(4);
    expect(plainFormula('(a + 2) * b[red]', valueOf)).toBe(2.5);
    expect(plainFormula('a - 2 - 1', valueOf)).toBe(0);
    expect(plainFormula('a / 2 / 3', valueOf)).toBe(0.5);
    expect(plainFormula('-a * -2', valueOf)).toBe(6);
    expect(plainFormula('c[ red , police ] + 1.5e1', valueOf)).toBe(22);
    expect(plainFormula(' .5 ', valueOf)).toBe(0.5);
    expect(plainFormula('2 * a - a / 2 * 4 + 1', valueOf)).toBe(1);
    expect(plainFormula('8 / 2 * 3', valueOf)).toBe(12);
    expect(plainFormula('--a', valueOf)).toBe(3);
    expect(plainFormula('2. + 1.5E-1', valueOf)).toBe(2.15);
    expect(plainFormula('b [red]', valueOf)).toBe(0.5);
  });

  it('leaves to a run whatever else a formula may do', () => {
    for (const text of [
      'a ^ 2',
      'max(a, 2)',
      'a > 2 ? 1 : 0',
      'd',
      'd + 2',
      'd * 2',
      '2 + d',
      '2 / d',
      'd * 2 + 1',
      '-d',
      '(d)',
      '(2 + d) * 2',
      ')',
      '* 2',
      '2 * )',
      'a +',
      '',
      '(a',
      'a b[red]',
      '2 a',
      'a; 1',
      '5 % 3',
    ])
      expect(plainFormula(text, valueOf), text).toBeUndefined();
  });

  it('gives what the same arithmetic gives, however it is nested', () => {
    interface Sum {
      readonly text: string;
      readonly value: number;
    }
    const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<Sum>(
          { text: 'a', value: 3 },
          { text: 'b[red]', value: 0.5 },
          { text: '2e-1', value: 0.2 },
        ),
        fc
          .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum'))
          .map(([left, operator, right]): Sum => ({
            text: `(${left.text}) ${operator} (${right.text})`,
            value:
              operator === '+'
                ? left.value + right.value
                : operator === '-'
                  ? left.value - right.value
                  : operator === '*'
                    ? left.value * right.value
                    : left.value / right.value,
          })),
        tie('sum').map(({ text, value }): Sum => ({ text: `-(${text})`, value: -value })),
      ),
    }));
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        expect(plainFormula(text, valueOf)).toBe(value);
      }),
    );
  });
});

describe('the central value of an input by formula', () => {
  const withFormulas = (formulas: Readonly<Record<string, string>>): Scenario => {
    const { roles, ...scenario } = sampleScenario();
    return {
      ...scenario,
      roles: roles.map((role) =>
        formulas[role.id] === undefined
          ? role
          : { ...role, unit_cost_at_start: { formula: formulas[role.id]! } },
      ),
    };
  };
  const central = (scenario: Scenario, name: string): number | undefined => {
    const inputs = scenarioInputs(scenario);
    return centralInput(
      inputs.find((each) => each.name === name)!,
      inputs,
    );
  };

  it.each(shippedFiles)('is in %s what a run works out', (file) => {
    const scenario = shippedScenario(file);
    const run = centralRun(scenario, { ...scenario.options[0]!, decisions: [] });
    if (!run.ok) throw new Error(problemText(run.error[0]!));
    const inputs = scenarioInputs(scenario).filter(({ quantity }) => formulaOf(quantity) !== undefined);
    const found = inputs.filter(({ name }) => central(scenario, name) !== undefined);
    expect(found.length).toBe(inputs.length);
    for (const { name } of found)
      expect(central(scenario, name), name).toBeCloseTo(
        run.value.value(`${name}:drawn`, 0) ?? run.value.value(name, 0)!,
        9,
      );
  });

  it('follows formulas of formulas, and is none where they go round in a circle', () => {
    const chain = withFormulas({ drug_worker: 'unit_cost_at_start[constable] / 2', constable: '2 * 100' });
    expect(central(chain, 'unit_cost_at_start.drug_worker')).toBe(100);
    const circle = withFormulas({
      drug_worker: 'unit_cost_at_start[constable]',
      constable: 'unit_cost_at_start[drug_worker]',
    });
    expect(central(circle, 'unit_cost_at_start.drug_worker')).toBeUndefined();
  });

  it('is what a range has in the middle of its draws; a choice of policy stands where it is typed', () => {
    const file = sampleScenario();
    const range = { low: 0.1, likely: 0.2, high: 0.9 };
    const policy = iomModel.inputs.find((each) => each.policy && each.over.length === 0)!;
    const scenario: Scenario = {
      ...file,
      streams: file.streams.map((stream) => ({ ...stream, iom_share: range })),
      roles: file.roles.map((role) => ({ ...role, abstraction: range, vacancy_rate: null })),
      assumptions: { ...file.assumptions, [policy.name]: range },
    };
    const inputs = scenarioInputs(scenario);
    const input = (name: string) => inputs.find((each) => each.name === name)!;
    expect(central(scenario, policy.name)).toBe(0.2);
    expect(central(scenario, 'abstraction.constable')).toBeGreaterThan(0.25);
    expect(likelyInput(input('abstraction.constable'), inputs)).toBe(0.2);
    for (const of of [centralInput, likelyInput])
      expect(of(input('vacancy_rate.constable'), inputs)).toBeUndefined();
  });

  it('reads the model’s own constants, and each name as often as it stands there', () => {
    const constant = iomModel.constants[0]!;
    const twice = withFormulas({
      constable: `${constant.name} + ${constant.name}`,
      drug_worker: 'unit_cost_at_start[constable] + unit_cost_at_start[constable]',
    });
    expect(central(twice, 'unit_cost_at_start.constable')).toBe(2 * constant.value);
    expect(central(twice, 'unit_cost_at_start.drug_worker')).toBe(4 * constant.value);
    expect(central(withFormulas({ constable: '0 / 0' }), 'unit_cost_at_start.constable')).toBeUndefined();
    expect(central(withFormulas({ constable: 'no_such' }), 'unit_cost_at_start.constable')).toBeUndefined();
  });

  it('is held within what the model allows', () => {
    expect(central(withFormulas({ constable: '0 - 5' }), 'unit_cost_at_start.constable')).toBe(0.01);
    const { roles, ...file } = sampleScenario();
    const vacant = { ...file, roles: roles.map((role) => ({ ...role, vacancy_rate: { formula: '2 + 3' } })) };
    expect(central(vacant, 'vacancy_rate.constable')).toBe(1);
  });
});
