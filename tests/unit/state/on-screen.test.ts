import { stepsSaid } from './step-said.ts';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/base/month.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { NO_RUN } from '../../../src/state/scenario-document.ts';
import { EditableDocument } from '../../editable-document.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

const [keep] = smallScenario.options;
const scenario: Scenario = {
  ...smallScenario,
  options: [
    keep!,
    { id: 'a', name: 'A', decisions: [decision()] },
    { id: 'b', name: 'B', decisions: [decision()] },
  ],
};
const month = (m: number) => addMonths(scenario.start, m);
const amount = (add: number, done: boolean, option = 'a'): Edit => ({
  type: 'setDecision',
  option,
  decision: 'd1',
  change: { change: { add } },
  done,
});
const rename = (name: string): Edit => ({ type: 'renameOption', option: 'a', name });
const opened = (of = scenario) => new EditableDocument(of);
const labels = stepsSaid;

describe('the option in hand', () => {
  it('is the first that decides something, the reference where there is no other, or the one it was left at', () => {
    expect(opened().state.option).toBe('a');
    expect(opened({ ...scenario, options: [keep!] }).state.option).toBe('keep');
    const { steps } = opened().state.history;
    const kept = (option: string) =>
      new EditableDocument(scenario, { steps, at: 0, option, month: month(2) }).state.option;
    expect(['b', 'keep', 'gone'].map(kept)).toEqual(['b', 'keep', 'a']);
  });

  it('is none that the scenario does not have', () => {
    const document = opened();
    document.selectOption('b');
    document.selectOption('gone');
    expect(document.state.option).toBe('b');
    document.edit({ type: 'removeOption', option: 'b' });
    expect(document.state.option).toBe('a');
  });

  it('stays through an edit of another, and is a new one as soon as it is added', () => {
    const document = opened();
    document.selectOption('b');
    document.edit(rename('Another name'));
    expect(document.state.option).toBe('b');
    document.edit({ type: 'addOption', name: 'New' });
    expect(document.state.option).toBe(document.state.scenario.options.at(-1)!.id);
  });

  it('begins anew with another file, though that has an option of the same name', () => {
    const document = opened();
    document.selectOption('b');
    document.open({ ...scenario, title: 'Other' });
    expect(document.state.option).toBe('a');
  });

  it('stays where what comes back is of more than one option, or of none', () => {
    const document = opened();
    document.selectOption('b');
    document.edit({ type: 'setInput', input: 'pay_growth', value: 0.01 });
    document.undo();
    expect(document.state.option).toBe('b');
    document.edit(amount(-1, true, 'a'));
    document.edit({ type: 'toggleDecision', option: 'b', decision: 'd1' });
    document.goTo(0);
    expect(document.state.option).toBe('b');
    document.goTo(2);
    expect(document.state.option).toBe('b');
  });
});

describe('the month looked at', () => {
  it('is the one it was left at, within the months there are', () => {
    const { steps } = opened().state.history;
    const kept = (at: string) =>
      new EditableDocument(scenario, { steps, at: 0, option: 'a', month: at }).state.month;
    expect([month(-3), month(0), month(5), month(23), month(99)].map(kept)).toEqual([
      month(0),
      month(0),
      month(5),
      month(23),
      month(23),
    ]);
  });

  it('stays through edits and the way back, and begins anew with another file', () => {
    const document = opened();
    document.selectMonth(month(4));
    document.edit(amount(-1, true));
    document.undo();
    expect(document.state.month).toBe(month(4));
    document.open({ ...scenario, title: 'Other' });
    expect(document.state.month).toBe(month(23));
    document.selectMonth(month(4));
    document.selectOption('b');
    document.undo();
    expect(document.state.month).toBe(month(23));
    expect(document.state.option).toBe('b');
  });
});

describe('steps', () => {
  it('begin with the file, and each file opened is one', () => {
    const document = opened();
    document.open({ ...scenario, title: 'Other' });
    expect(labels(document)).toEqual(['Opened “Midshire”', 'Opened “Other”']);
    expect(document.state.saved).toBe(document.state.scenario);
    expect(document.state.option).toBe('a');
  });

  it('of two files with the same content are two: the second is another file', () => {
    const document = opened();
    document.open(structuredClone(scenario));
    document.open(structuredClone(scenario));
    expect(document.state.history.steps.map(({ after }) => after.opened)).toEqual([0, 1, 2]);
  });

  it('are not made by what changes nothing, which takes away that the last was refused', () => {
    const document = opened();
    expect(document.state.refused).toEqual([]);
    document.edit(rename(' '));
    expect(document.state.refused).toHaveLength(1);
    expect(document.edit(rename('A'))).toEqual([]);
    expect(document.state.refused).toEqual([]);
    expect(labels(document)).toHaveLength(1);
    const { state } = document;
    document.edit(rename('A'));
    expect(document.state).toBe(state);
    document.edit(rename(' '));
    document.edit(rename('Else'));
    expect(document.state.refused).toEqual([]);
  });

  it('of a drag stay open where another edit is refused, or where the lever is on something wrong for a moment', () => {
    const document = opened();
    document.edit(amount(-1, false));
    document.edit(amount(NaN, false));
    expect(document.state.history.moving).toBeDefined();
    document.edit(amount(NaN, true, 'b'));
    expect(document.state.history.moving).toBeDefined();
    document.edit(amount(-2, true));
    expect(labels(document)).toEqual(['Opened “Midshire”', 'Moved “Officers to response” to −2 posts']);
    document.edit(amount(-3, false));
    document.edit(amount(NaN, true));
    expect(document.state.history.moving).toBeUndefined();
    expect(labels(document)).toHaveLength(3);
    expect(document.state.scenario.options[1]!.decisions[0]!.change).toEqual({ add: -3 });
  });

  it('have the names that people give them, and no empty ones', () => {
    const document = opened();
    document.edit(amount(-1, true));
    document.nameStep(1, ' What the council wants ');
    document.nameStep(0, ' ');
    expect(labels(document)).toEqual(['Opened “Midshire”', 'What the council wants']);
    expect(document.state.history.at).toBe(1);
  });

  it('go back to the saved file as one more, which the way back leads past', () => {
    const document = opened();
    document.edit(amount(-1, true));
    document.resetToSaved();
    expect(document.state.scenario).toBe(scenario);
    expect(document.state.history.moving).toBeUndefined();
    expect(labels(document).at(-1)).toBe('Reset to the saved file');
    document.undo();
    expect(document.state.scenario.options[1]!.decisions[0]!.change).toEqual({ add: -1 });
    const same = opened();
    same.resetToSaved();
    expect(labels(same)).toHaveLength(1);
  });
});

describe('the numbers on screen', () => {
  it('stay through every step of one file, and go with another', () => {
    const document = opened();
    document.setRun({ status: 'idle', of: scenario });
    document.setRun({ progress: 1 });
    const { run } = document.state;
    expect(run).toEqual({ ...NO_RUN, status: 'idle', of: scenario, progress: 1 });
    document.edit(amount(-1, true));
    document.undo();
    expect(document.state.run).toBe(run);
    document.open({ ...scenario, title: 'Other' });
    expect(document.state.run).toEqual(NO_RUN);
  });
});

describe('a file that was saved', () => {
  it('is known to every step of it, and to no step of another', () => {
    const document = opened();
    document.edit(amount(-1, true));
    document.markSaved();
    const { scenario: saved } = document.state;
    document.open({ ...scenario, title: 'Other' });
    document.edit(amount(-2, true));
    expect(document.state.history.steps.map(({ after }) => after.saved.title)).toEqual([
      'Midshire',
      'Midshire',
      'Other',
      'Other',
    ]);
    document.goTo(0);
    expect(document.state.saved).toBe(saved);
    document.resetToSaved();
    expect(document.state.scenario).toBe(saved);
  });
});

describe('work that was kept', () => {
  it('of a drag that was never let go comes back to be moved again, not on', () => {
    const before = opened();
    before.edit(amount(-1, false));
    const { steps, at } = before.state.history;
    const document = new EditableDocument(scenario, { steps, at, option: 'a', month: month(1) });
    expect(document.state.history.moving).toBeUndefined();
    document.edit(amount(-2, true));
    expect(document.state.history.steps).toHaveLength(3);
  });

  it('is another file than all that were open before, in each of its steps', () => {
    const document = opened();
    document.open({ ...scenario, title: 'Second' });
    document.undo();
    document.setRun({ status: 'idle', of: scenario });
    const { steps } = opened().state.history;
    let count = 0;
    document.openKept((next) => {
      count = next;
      const kept = steps.map((step) => ({ ...step, after: { ...step.after, opened: next } }));
      return { steps: kept, at: 0, option: 'b', month: month(7) };
    });
    expect(count).toBe(2);
    expect(document.state).toMatchObject({ option: 'b', month: month(7), run: NO_RUN });
    expect(document.state.history).toMatchObject({ at: 1, moving: undefined });
  });

  it('has its later steps only where nothing is being moved', () => {
    const before = opened();
    for (const name of ['One', 'Two', 'Three']) before.edit(rename(name));
    const { steps } = before.state.history;
    const document = new EditableDocument(scenario, {
      steps: [steps[2]!],
      at: 0,
      option: 'a',
      month: month(1),
    });
    document.edit(amount(-1, false));
    document.recall(steps, 2);
    expect(labels(document).slice(0, 3)).toEqual(labels(before).slice(0, 3));
    expect(document.state.history.steps).toHaveLength(4);
    document.edit(amount(-2, true));
    expect(document.state.history.steps).toHaveLength(4);
    expect(document.state.scenario.options[1]!.name).toBe('Two');
  });
});
