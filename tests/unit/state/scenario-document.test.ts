import { stepsSaid } from './step-said.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { canRedo, canUndo } from '../../../src/state/history.ts';
import { EditableDocument } from '../../editable-document.ts';
import { whatChanged } from '../../../src/state/what-changed.ts';
import { withoutDecisions } from '../../../src/state/without-decisions.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const sample = sampleScenario();
const moved = (add: number, done: boolean): Edit => ({
  type: 'setDecision',
  option: 'response',
  decision: 'd1',
  change: { change: { add } },
  done,
});
const change = (document: EditableDocument) =>
  document.state.scenario.options.find(({ id }) => id === 'response')!.decisions[0]!.change;

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ add: fc.integer({ min: -8, max: 8 }), done: fc.boolean() })
    .map(({ add, done }) => moved(add, done)),
  fc
    .double({ min: -1, max: 2 })
    .map((value): Edit => ({ type: 'setInput', input: 'iom_share.ex_dip', value })),
  fc.constantFrom<Edit>(
    { type: 'toggleDecision', option: 'response', decision: 'd1' },
    { type: 'removeDecision', option: 'response', decision: 'd2' },
    { type: 'addOption', name: 'New' },
    { type: 'duplicateOption', option: 'response' },
    { type: 'removeOption', option: 'keep' },
    { type: 'removeOption', option: 'divert_dip' },
    { type: 'renameOption', option: 'response', name: 'Renamed' },
    { type: 'renameOption', option: 'gone', name: 'Renamed' },
    {
      type: 'addDecision',
      option: 'keep',
      lever: 'seconded_posts.constable',
      change: { add: 1 },
      from: '2014-04',
      name: 'One more',
    },
  ),
);

describe('edits', () => {
  it('leave the scenario they are given untouched, and a scenario that can be saved', () => {
    const text = JSON.stringify(sample);
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (list) => {
        let scenario = sample;
        for (const edit of list) {
          const edited = applyEdit(scenario, edit);
          if (edited.ok) scenario = edited.value.scenario;
        }
        expect(JSON.stringify(sample)).toBe(text);
        expect(saveScenario(scenario).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('write today’s values where the file has them', () => {
    const set = (input: string, value: number) => {
      const edited = applyEdit(sample, { type: 'setInput', input, value });
      if (!edited.ok) throw new Error(problemText(edited.error[0]!));
      return edited.value.scenario;
    };
    expect(set('iom_share.ex_dip', 0.25).streams[0]!.iom_share).toBe(0.25);
    expect(set('seconded_posts.constable', 7).roles[0]!.seconded_posts).toBe(7);
    expect(set('pay_growth', 0.01).assumptions['pay_growth']).toBe(0.01);
    expect(set('iom_share.ex_dip', 0.25).roles).toBe(sample.roles);
  });

  it('are refused with a reason, and what was there stays', () => {
    const bad: Edit[] = [
      moved(NaN, true),
      { type: 'setInput', input: 'iom_share.ex_dip', value: 1.5 },
      { type: 'setInput', input: 'iom_share.ex_dip', value: Infinity },
      { type: 'setInput', input: 'constructor', value: 1 },
      { type: 'setInput', input: 'pay_growth', value: { low: 2, likely: 1, high: 3 } },
      { type: 'setDecision', option: 'response', decision: 'd1', change: { from: '2001-01' } },
      { type: 'setDecision', option: 'response', decision: 'd1', change: { name: ' ' } },
      { type: 'setDecision', option: 'response', decision: 'd1', change: { lever: 'nothing' } },
      { type: 'setDecision', option: 'response', decision: 'd1', change: { ramp_months: 500 } },
      { type: 'removeOption', option: 'keep' },
      { type: 'toggleDecision', option: 'response', decision: 'gone' },
    ];
    for (const edit of bad) {
      const document = new EditableDocument(sample);
      const problems = document.edit(edit);
      expect(problems.length, JSON.stringify(edit)).toBeGreaterThan(0);
      expect(document.state.scenario).toBe(sample);
      expect(document.state.refused).toBe(problems);
      expect(canUndo(document.state.history)).toBe(false);
    }
  });
});

describe('history', () => {
  it('has one step for one drag', () => {
    const document = new EditableDocument(sample);
    for (const add of [-3, -2, -1]) document.edit(moved(add, false));
    expect(document.state.history.moving).toBeDefined();
    document.edit(moved(-1, true));
    expect(document.state.history.moving).toBeUndefined();
    expect(stepsSaid(document)).toEqual([`Opened “${sample.title}”`, 'Moved “Officers move” to −1 post']);
    document.undo();
    expect(document.state.scenario).toBe(sample);
    document.redo();
    expect(change(document)).toEqual({ add: -1 });
  });

  it('has no step for a drag that ends where it began', () => {
    const document = new EditableDocument(sample);
    const before = change(document);
    document.edit(moved(-1, false));
    document.edit({ ...moved(0, true), change: { change: before } } as Edit);
    expect(canUndo(document.state.history)).toBe(false);
    expect(change(document)).toEqual(before);
  });

  it('two drags are two steps', () => {
    const document = new EditableDocument(sample);
    for (const [add, done] of [
      [-3, false],
      [-2, true],
      [-1, false],
      [-5, true],
    ] as const)
      document.edit(moved(add, done));
    document.undo();
    expect(change(document)).toEqual({ add: -2 });
  });

  it('undoes all the way back and redoes all the way forward', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), (list) => {
        const document = new EditableDocument(sample);
        for (const edit of list) document.edit(edit);
        const last = document.state.scenario;
        while (canUndo(document.state.history)) document.undo();
        expect(document.state.scenario).toBe(sample);
        expect(sample.options.map(({ id }) => id)).toContain(document.state.option);
        while (canRedo(document.state.history)) document.redo();
        expect(document.state.scenario).toBe(last);
      }),
      { numRuns: 40 },
    );
  });

  it('opening a file can be undone, and its numbers are not shown under another’s name', () => {
    const document = new EditableDocument(sample);
    document.setRun({ status: 'idle', of: sample });
    const other = { ...sample, title: 'Other', months: 12 };
    document.open(other);
    expect(document.state.scenario).toBe(other);
    expect(document.state.run.of).toBeUndefined();
    document.undo();
    expect(document.state.scenario).toBe(sample);
  });

  it('reset goes back to what was saved, and can be undone', () => {
    const document = new EditableDocument(sample);
    document.edit(moved(-1, true));
    document.markSaved();
    document.edit(moved(-2, true));
    document.resetToSaved();
    expect(change(document)).toEqual({ add: -1 });
    document.undo();
    expect(change(document)).toEqual({ add: -2 });
  });
});

it('the month looked at stays within the months of the scenario', () => {
  const document = new EditableDocument(sample);
  document.selectMonth('1999-01');
  expect(document.state.month).toBe(sample.start);
  document.selectMonth('2999-01');
  expect(document.state.month).toBe('2018-02');
});

it.each([
  [60, '2016-03'],
  [38, '2016-03'],
  [37, '2016-03'],
  [36, '2016-02'],
  [12, '2014-02'],
  [2, '2013-04'],
])('of %i months it looks at three years on first, or at the last: %s', (months, month) => {
  const short = { ...sample, months };
  expect(new EditableDocument(short).state.month).toBe(month);
  const document = new EditableDocument({ ...sample, months: 120 });
  document.open(short);
  expect(document.state.month).toBe(month);
});

it('what changed: the option of a decision, everything for today’s values, nothing for a name', () => {
  const after = (edit: Edit) => {
    const edited = applyEdit(sample, edit);
    if (!edited.ok) throw new Error('refused');
    return whatChanged(sample, edited.value.scenario);
  };
  expect(after(moved(-1, true))).toEqual(['response']);
  expect(after({ type: 'setInput', input: 'seconded_posts.constable', value: 9 })).toBe('all');
  expect(after({ type: 'renameOption', option: 'response', name: 'Renamed' })).toEqual([]);
  expect(whatChanged(undefined, sample)).toBe('all');
});

it('without decisions: one option for each that is on, lacking only that', () => {
  const { options } = withoutDecisions(sample, 'response');
  const held = sample.options.find(({ id }) => id === 'response')!.decisions;
  expect(options.map(({ id }) => id)).toEqual(held.filter(({ on }) => on).map(({ id }) => id));
  for (const { id, decisions } of options) expect(decisions).toEqual(held.filter((each) => each.id !== id));
});

describe('what a drag must not lose', () => {
  it('gives back what could be redone when it ends where it began', () => {
    const document = new EditableDocument(sample);
    document.edit({ type: 'addOption', name: 'A' });
    document.edit({ type: 'addOption', name: 'B' });
    document.undo();
    document.edit(moved(-5, false));
    document.edit(moved(-7, false));
    expect(canRedo(document.state.history)).toBe(false);
    const before = sample.options.find(({ id }) => id === 'response')!.decisions[0]!.change;
    document.edit({
      type: 'setDecision',
      option: 'response',
      decision: 'd1',
      change: { change: before },
      done: true,
    });
    expect(stepsSaid(document).slice(1)).toEqual(['Added “A”', 'Added “B”']);
    document.redo();
    expect(document.state.scenario.options.at(-1)?.name).toBe('B');
  });

  it('still cuts what could be redone when it ends elsewhere', () => {
    const document = new EditableDocument(sample);
    document.edit({ type: 'addOption', name: 'A' });
    document.undo();
    document.edit(moved(-5, false));
    document.edit(moved(-7, true));
    expect(canRedo(document.state.history)).toBe(false);
    document.undo();
    document.redo();
    expect(change(document)).toEqual({ add: -7 });
  });
});

describe('a file saved', () => {
  it('is that file, whichever is on screen by the time it is written', () => {
    const document = new EditableDocument(sample);
    document.edit({ type: 'addOption', name: 'A' });
    const { scenario } = document.state;
    document.open({ ...sample, title: 'Another' });
    document.markSaved(scenario, 0);
    expect(document.state.saved.title).toBe('Another');
    document.undo();
    expect(document.state.saved).toBe(scenario);
  });

  it('is known to steps that come back later', () => {
    const document = new EditableDocument(sample);
    const { steps } = document.state.history;
    document.edit({ type: 'addOption', name: 'A' });
    document.markSaved();
    const { saved } = document.state;
    document.recall([...steps, ...steps], 1);
    document.goTo(0);
    expect(document.state.saved).toBe(saved);
  });
});

describe('options', () => {
  it('that are copied or kept come last: the others keep their place, and with it their colour', () => {
    const document = new EditableDocument(sample);
    const ids = sample.options.map(({ id }) => id);
    document.edit({ type: 'duplicateOption', option: ids[1]! });
    document.edit({ type: 'duplicateOption', option: ids[1]!, name: 'Tried' });
    expect(document.state.scenario.options.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
    expect(document.state.option).toBe(document.state.scenario.options.at(-1)!.id);
  });

  it('cannot have the name of another', () => {
    const document = new EditableDocument(sample);
    const [first, second] = sample.options;
    const refused = document.edit({ type: 'renameOption', option: second!.id, name: ` ${first!.name}` });
    expect(refused[0]?.code).toBe('edit/same-name');
    expect(document.state.scenario).toBe(sample);
    expect(document.edit({ type: 'renameOption', option: second!.id, name: second!.name })).toEqual([]);
  });

  it('of what is undone or redone come into hand', () => {
    const document = new EditableDocument(sample);
    document.edit({ type: 'toggleDecision', option: 'response', decision: 'd1' });
    document.selectOption('keep');
    document.undo();
    expect(document.state.option).toBe('response');
    document.selectOption('keep');
    document.redo();
    expect(document.state.option).toBe('response');
  });
});
