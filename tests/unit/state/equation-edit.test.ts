import { expect, it } from 'vitest';
import { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import { sampleScenario } from '../scenario/sample.ts';

const opened = (): ScenarioDocument => new ScenarioDocument(sampleScenario());
const label = ({ state }: ScenarioDocument): string => state.history.steps[state.history.at]!.label;

it('an equation is changed, undone, changed again and put back, each as one step', () => {
  const work = opened();
  const before = work.state.scenario;
  expect(work.edit({ type: 'setEquation', name: 'coverage', text: ' weakest[tier] ' })).toEqual([]);
  expect(work.state.scenario.equations).toEqual({ ...before.equations, coverage: 'weakest[tier]' });
  expect(label(work)).toBe('Changed the equation of “Coverage of a tier”');
  work.undo();
  expect(work.state.scenario).toEqual(before);
  work.redo();
  expect(work.edit({ type: 'clearEquation', name: 'coverage' })).toEqual([]);
  expect(work.state.scenario.equations).toEqual(before.equations);
  expect(label(work)).toBe('Put back the model’s own equation of “Coverage of a tier”');
});

it('the model’s own text is no own equation, the same text no step', () => {
  const work = opened();
  work.edit({ type: 'setEquation', name: 'pro_rata', text: '1' });
  const steps = work.state.history.steps.length;
  work.edit({ type: 'setEquation', name: 'pro_rata', text: '1' });
  expect(work.state.history.steps).toHaveLength(steps);
  work.edit({
    type: 'setEquation',
    name: 'pro_rata',
    text: 'total_workload[strand] > 0 ? min(1, capacity[strand] / total_workload[strand]) : 1',
  });
  expect(Object.hasOwn(work.state.scenario.equations, 'pro_rata')).toBe(false);
});

it.each([
  ['coverage', '  ', 'edit/no-text'],
  ['covrage', '1', 'edit/unknown'],
  ['coverage.finally', '1', 'edit/unknown'],
  ['coverage', '1'.repeat(2001), 'edit/too-long'],
])('refuses %s = "%s"', (name, text, code) => {
  const work = opened();
  const before = work.state.scenario;
  expect(work.edit({ type: 'setEquation', name, text }).map((problem) => problem.code)).toEqual([code]);
  expect(work.state.scenario).toBe(before);
});
