import { describe, expect, it } from 'vitest';
import { EditableDocument } from '../../editable-document.ts';
import { sampleScenario } from '../scenario/sample.ts';

const rename = (document: EditableDocument, name: string): void => {
  expect(document.edit({ type: 'renameOption', option: 'response', name })).toEqual([]);
};
const named = ({ state }: EditableDocument): string =>
  state.scenario.options.find(({ id }) => id === 'response')!.name;

/** Work of three steps, left at the middle one. */
function work(): EditableDocument {
  const document = new EditableDocument(sampleScenario());
  rename(document, 'One');
  rename(document, 'Two');
  rename(document, 'Three');
  document.undo();
  return document;
}

describe('work that was kept', () => {
  it('comes after what is on screen: undone past its first step, that comes back; what was undone before is gone', () => {
    const kept = work().state.history;
    const document = new EditableDocument(sampleScenario());
    rename(document, 'Mine');
    rename(document, 'Undone');
    document.undo();
    document.openKept((opened) => {
      expect(opened).toBe(1);
      return { steps: kept.steps, at: kept.at, option: 'response', month: '2013-05' };
    });
    expect(named(document)).toBe('Two');
    expect(document.state.month).toBe('2013-05');
    expect(document.state.history.steps).toHaveLength(2 + kept.steps.length);
    document.redo();
    expect(named(document)).toBe('Three');
    for (let i = 0; i < kept.steps.length; i++) document.undo();
    expect(named(document)).toBe('Mine');
  });

  it('has its other steps once they have been read, before it and after it', () => {
    const { steps, at } = work().state.history;
    const document = new EditableDocument(sampleScenario(), {
      steps: [steps[at]!],
      at: 0,
      option: 'response',
      month: '2013-05',
    });
    const { history } = document.state;
    document.recall([steps[at]!], 0);
    expect(document.state.history).toBe(history); // nothing to add is no change
    document.recall(steps, at);
    expect(document.state.history.steps).toHaveLength(steps.length);
    expect(named(document)).toBe('Two');
    document.redo();
    expect(named(document)).toBe('Three');
    document.undo();
    document.undo();
    expect(named(document)).toBe('One');
  });

  it('cannot be redone where something was done meanwhile', () => {
    const { steps, at } = work().state.history;
    const document = new EditableDocument(sampleScenario(), {
      steps: [steps[at]!],
      at: 0,
      option: 'response',
      month: '2013-05',
    });
    rename(document, 'Meanwhile');
    document.recall(steps, at);
    expect(named(document)).toBe('Meanwhile');
    document.redo();
    expect(named(document)).toBe('Meanwhile');
    document.undo();
    document.undo();
    expect(named(document)).toBe('One');
  });
});
