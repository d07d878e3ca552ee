import { said } from './step-said.ts';
import { stepSaid } from './step-said.ts';
import { expect, it } from 'vitest';
import { coverageChart } from '../../../src/charts/coverage-chart.ts';
import { LIGHT_THEME } from '../../../src/charts/theme.ts';
import type { Target } from '../../../src/scenario/scenario.ts';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { projection, series } from '../words/en/projection.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const opened = (): EditableDocument => new EditableDocument({ ...smallScenario, target: undefined });
const label = stepSaid;
const at = (least: number) => ({ output: 'caseload_coverage', at_least: least });

it('a target is set, moved, taken away and brought back, each as one step', () => {
  const work = opened();
  expect(work.edit({ type: 'setTarget', target: at(0.8) })).toEqual([]);
  expect(work.state.scenario.target).toEqual(at(0.8));
  expect(label(work)).toBe('Set the target to 80%');
  work.edit({ type: 'setTarget', target: at(0.75), done: false });
  work.edit({ type: 'setTarget', target: at(0.7) });
  expect(work.state.history.steps).toHaveLength(3);
  work.edit({ type: 'setTarget', target: undefined });
  expect(work.state.scenario.target).toBeUndefined();
  expect(label(work)).toBe('Removed the target');
  work.undo();
  expect(work.state.scenario.target).toEqual(at(0.7));
  work.undo();
  expect(work.state.scenario.target).toEqual(at(0.8));
});

it('the same target, or none where there is none, is no step', () => {
  const work = opened();
  work.edit({ type: 'setTarget', target: undefined });
  work.edit({ type: 'setTarget', target: at(0.8) });
  const { scenario } = work.state;
  work.edit({ type: 'setTarget', target: at(0.8) });
  expect(work.state.scenario).toBe(scenario);
  expect(work.state.history.steps).toHaveLength(2);
});

it('a target of another output, or of as much more, is another; the same one is the same scenario', () => {
  const scenario = { ...smallScenario, target: at(0.8) };
  const after = (target: Target) => {
    const edited = applyEdit(scenario, { type: 'setTarget', target });
    return edited.ok ? edited.value : undefined;
  };
  expect(after(at(0.8))?.scenario).toBe(scenario);
  expect(after(at(0.755))).toEqual({
    scenario: { ...scenario, target: at(0.755) },
    label: { did: 'target', target: at(0.755) },
  });
  expect(said(after(at(0.755))!)).toBe('Set the target to 75.5%');
  const other = { output: 'coverage.red', at_least: 0.8 };
  expect(after(other)?.scenario.target).toEqual(other);
  expect(said(after({ output: 'covered_cases', at_least: 40 })!)).toBe('Set the target to 40');
});

it.each([
  [at(50), 'Did you mean 0.5?'],
  [at(-0.1), 'between 0 and 1'],
  [at(1.001), 'between 0 and 1'],
  [at(NaN), 'not a number'],
  [{ output: 'coverage', at_least: 0.5 }, 'coverage'],
])('refuses %j', (target, words) => {
  const work = opened();
  const before = work.state.scenario;
  expect(work.edit({ type: 'setTarget', target }).map(problemText).join()).toContain(words);
  expect(work.state.scenario).toBe(before);
});

it('both ends of a share, and any number of what is no share, can be aimed at', () => {
  for (const target of [at(0), at(1), { output: 'covered_cases', at_least: 40 }])
    expect(opened().edit({ type: 'setTarget', target })).toEqual([]);
});

it('a target below all lines is on the chart all the same', () => {
  const months = ['2014-03', '2014-04'];
  const request = {
    projection: projection(months, { keep: { caseload_coverage: series([0.9, 0.9]) } }),
    option: 'keep',
    month: '2014-03',
    theme: LIGHT_THEME,
  };
  const bottom = (least: number): unknown =>
    coverageChart({ ...request, scenario: { ...smallScenario, target: at(least) } }).options!.scales!['y']!
      .min;
  expect(bottom(0.8)).toBe(60);
  expect(bottom(0.45)).toBe(40);
  expect(bottom(0)).toBe(0);
});
