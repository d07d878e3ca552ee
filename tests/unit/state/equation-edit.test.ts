import { stepSaid } from './step-said.ts';
import { expect, it } from 'vitest';
import { iomModel } from '../../../src/model/iom-model.ts';
import { LIMITS } from '../../../src/scenario/limits.ts';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { titleOf } from '../../../src/words/en/model/titles.ts';

const opened = (): EditableDocument => new EditableDocument(sampleScenario());
const label = stepSaid;

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
  ['coverage', '1'.repeat(LIMITS.characters + 1), 'edit/too-long'],
])('refuses %s = "%s"', (name, text, code) => {
  const work = opened();
  const before = work.state.scenario;
  expect(work.edit({ type: 'setEquation', name, text }).map((problem) => problem.code)).toEqual([code]);
  expect(work.state.scenario).toBe(before);
});

it('an equation may have as many characters as a file may say', () => {
  const text = '1'.repeat(LIMITS.characters);
  expect(opened().edit({ type: 'setEquation', name: 'coverage', text })).toEqual([]);
});

it('what it is at the start is an equation of its own, changed and put back by itself', () => {
  const stock = iomModel.equations.find(({ initially }) => initially !== undefined)!;
  const start = `${stock.name}.initially`;
  const work = opened();
  const { equations } = work.state.scenario;
  work.edit({ type: 'setEquation', name: stock.name, text: '2' });
  expect(label(work)).toBe(`Changed the equation of “${titleOf(stock.name)}”`);
  work.edit({ type: 'setEquation', name: start, text: '7' });
  expect(label(work)).toBe(`Changed the equation of “${titleOf(stock.name)}” at the start`);
  expect(work.state.scenario.equations).toEqual({ ...equations, [stock.name]: '2', [start]: '7' });
  // The model's own text of the one is not the model's own of the other.
  work.edit({ type: 'setEquation', name: start, text: stock.equation });
  expect(work.state.scenario.equations[start]).toBe(stock.equation);
  work.edit({ type: 'setEquation', name: start, text: stock.initially! });
  expect(work.state.scenario.equations).toStrictEqual({ ...equations, [stock.name]: '2' });
  work.edit({ type: 'clearEquation', name: stock.name });
  expect(work.state.scenario.equations).toStrictEqual(equations);
  const { state } = work;
  work.edit({ type: 'clearEquation', name: stock.name });
  work.edit({ type: 'setEquation', name: start, text: stock.initially! });
  expect(work.state.scenario).toBe(state.scenario);
  expect(work.state.history.steps).toHaveLength(state.history.steps.length);
});

it('the same text again is no other scenario', () => {
  const scenario = { ...sampleScenario(), equations: { coverage: '1' } };
  const edited = applyEdit(scenario, { type: 'setEquation', name: 'coverage', text: ' 1 ' });
  expect(edited.ok && edited.value.scenario).toBe(scenario);
});
