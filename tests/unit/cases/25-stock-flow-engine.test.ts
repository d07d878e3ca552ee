import { describe, expect, it } from 'vitest';
import { expandModel } from '../../../src/language/expand-model.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import type { ModelText } from '../../../src/language/model-text.ts';
import { compileKernel } from '../../../src/engine/kernel.ts';
import { PublishedCase } from './published-case.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const record = new PublishedCase('25-benchmark-stock-flow-and-queues');

/** Runs equations of the language, one draw, and gives the named outputs step by step. */
function run(
  text: ModelText,
  steps: number,
  inputs: Readonly<Record<string, number>>,
  outputs: readonly string[],
) {
  const checked = checkModel(text);
  if (!checked.ok) throw new Error(checked.error.map(problemText).join('\n'));
  const model = expandModel(checked.value, { formulas: {}, changed: [] });
  if (!model.ok) throw new Error(model.error.map(problemText).join('\n'));
  const runner = compileKernel(model.value, outputs);
  if (!runner.ok) throw new Error(problemText(runner.error));
  const result = runner.value.run({
    months: steps,
    draws: 1,
    inputs: model.value.inputs.map(({ name }) => Float64Array.of(inputs[name]!)),
    schedules: [],
  });
  return (output: string) => result.outputs[outputs.indexOf(output)]!;
}

describe('one stock that people leave continuously', () => {
  const text: ModelText = {
    sets: [],
    constants: [{ name: 'step', value: 1, unit: 'month' }],
    schedules: [],
    inputs: [
      { name: 'start', over: [], unit: 'case' },
      { name: 'inflow', over: [], unit: 'case/month' },
      { name: 'stay', over: [], unit: 'month' },
    ],
    equations: [
      // Exact over a step of any length, since the inflow is steady within it.
      { name: 'kept', over: [], unit: '1', equation: 'exp(-step / stay)' },
      {
        name: 'people',
        over: [],
        unit: 'case',
        initially: 'start',
        equation: 'last(people) * kept + inflow * stay * (1 - kept)',
      },
    ],
  };
  const stay = record.input('stay');
  const inflow = record.input('inflow');

  it('fills from empty', () => {
    const people = run(text, 25, { start: 0, inflow, stay }, ['people'])('people');
    for (const month of [6, 12, 24]) record.meets(`fill${month}`, people[month]!);
  });

  it('falls from the steady state after a cut in intake', () => {
    const people = run(text, 25, { start: 360, inflow: inflow * (1 - record.input('cut')), stay }, [
      'people',
    ])('people');
    for (const month of [6, 12, 24]) record.meets(`cut${month}`, people[month]!);
  });
});

/** A chain of stages in small steps: some of those who leave one enter the next. */
function chain(members: readonly string[], stepsPerMonth: number): ModelText {
  return {
    sets: [{ name: 'stage', members }],
    constants: [{ name: 'step', value: 1 / stepsPerMonth, unit: 'month' }],
    schedules: [],
    inputs: [
      { name: 'inflow', over: ['stage'], unit: 'case/month' },
      { name: 'stay', over: ['stage'], unit: 'month' },
      { name: 'passed_on', over: ['stage'], unit: 'share' },
    ],
    equations: [
      { name: 'leaving', over: ['stage'], unit: 'case/month', equation: 'people[stage] / stay[stage]' },
      { name: 'passing', over: ['stage'], unit: 'case/month', equation: 'leaving[stage] * passed_on[stage]' },
      {
        name: 'people',
        over: ['stage'],
        unit: 'case',
        initially: '0',
        equation:
          'last(people[stage]) + (inflow[stage] + last(passing[previous(stage)]) - last(leaving[stage])) * step',
      },
      { name: 'total', over: [], unit: 'case', equation: 'sumOver(stage, people[stage])' },
    ],
  };
}

describe('a chain of stages', () => {
  it('ages as the closed form says, within a thousandth', () => {
    const steps = 500;
    const columns = ['people.a', 'people.b', 'people.c', 'total', 'leaving.c'];
    const inputs = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((stage) => [
        [`inflow.${stage}`, stage === 'a' ? 20 : 0],
        [`stay.${stage}`, 6],
        [`passed_on.${stage}`, 1],
      ]),
    ) as Record<string, number>;
    const figures = run(chain(['a', 'b', 'c'], steps), 36 * steps + 1, inputs, columns);
    for (const [month, ...expected] of record.table('Three-stage aging chain')) {
      columns.forEach((column, i) => {
        const figure = figures(column)[Number(month) * steps]!;
        expect(
          Math.abs(figure / Number(expected[i]) - 1),
          `${column} in month ${Number(month)}`,
        ).toBeLessThan(1e-3);
      });
    }
  });

  it('comes to the steady state of three tiers that feed one another', () => {
    const figures = run(
      chain(['red', 'amber', 'green'], 1),
      800,
      {
        'inflow.red': 10,
        'inflow.amber': 0,
        'inflow.green': 0,
        'stay.red': 6,
        'stay.amber': 9,
        'stay.green': 12,
        'passed_on.red': 0.7,
        'passed_on.amber': 0.8,
        'passed_on.green': 0,
      },
      ['people.red', 'people.amber', 'people.green'],
    );
    for (const tier of ['red', 'amber', 'green'])
      record.meets(`tier_${tier}`, figures(`people.${tier}`)[799]!);
  });
});
