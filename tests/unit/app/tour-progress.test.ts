import { describe, expect, it } from 'vitest';
import { tourProgress, workSeen } from '../../../src/app/tour-progress.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

/** What the tour takes as done when these edits follow one another, and then something else. */
function after(edits: readonly Edit[], then?: (document: EditableDocument) => void): readonly string[] {
  const document = new EditableDocument(smallScenario);
  let before = workSeen(document.state)!;
  const done: string[] = [];
  document.subscribe(() => {
    const now = workSeen(document.state);
    if (!now) return;
    done.push(...tourProgress(before, now));
    before = now;
  });
  for (const edit of edits) document.edit(edit);
  then?.(document);
  return done;
}

const set = (change: object, done = true): Edit => ({
  type: 'setDecision',
  option: 'move',
  decision: 'd1',
  change,
  done,
});

describe('tourProgress', () => {
  it('a decision switched off and on again', () => {
    expect(after([set({ on: false })])).toEqual([]);
    expect(after([set({ on: false }), set({ on: true })])).toEqual(['switch']);
  });

  it('a lever that was dragged, once it is let go', () => {
    expect(after([set({ change: { add: -3 } }, false)])).toEqual([]);
    expect(after([set({ change: { add: -3 } }, false), set({ change: { add: -2 } })])).toEqual(['drag']);
  });

  it('a decision added, and all taken back', () => {
    const add: Edit = {
      type: 'addDecision',
      option: 'move',
      lever: 'new_posts.constable',
      change: { add: 1 },
      from: '2014-05',
      name: 'One more',
    };
    expect(after([add])).toEqual(['add']);
    expect(after([add], (document) => document.undo())).toEqual(['add', 'undo']);
  });
});
