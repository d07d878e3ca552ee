import type { StepLabel } from '../../../src/scenario/step-label.ts';
import { describe, expect, it } from 'vitest';
import {
  canRedo,
  canUndo,
  current,
  goTo,
  nameStep,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../src/state/history.ts';

const named = (name: string): StepLabel => ({ did: 'named', name });
const same = (a: number, b: number): boolean => a === b;
const done = (history: History<number>, value: number): History<number> =>
  record(history, { label: named(`to ${value}`), after: value }, { key: 'set', done: true, same });
const drag = (history: History<number>, value: number, key = 'lever'): History<number> =>
  record(history, { label: named(`to ${value}`), after: value }, { key, done: false, same });
const drop = (history: History<number>, value: number, key = 'lever'): History<number> =>
  record(history, { label: named(`to ${value}`), after: value }, { key, done: true, same });
const values = ({ steps }: History<number>): number[] => steps.map(({ after }) => after);

/** 0, then 1 to `last`, each a step. */
function upTo(last: number): History<number> {
  let history = startHistory(named('start'), 0);
  for (let value = 1; value <= last; value++) history = done(history, value);
  return history;
}

describe('history', () => {
  it('begins with one step, from which nothing is undone or redone', () => {
    const history = startHistory(named('start'), 7);
    expect(history.steps).toEqual([{ label: named('start'), after: 7 }]);
    expect([canUndo(history), canRedo(history)]).toEqual([false, false]);
    expect(current(undo(history))).toBe(7);
    expect(current(redo(history))).toBe(7);
  });

  it('keeps the last 500 steps, no more and no fewer, and stands at the newest', () => {
    for (const last of [498, 499, 500, 501, 600]) {
      const history = upTo(last);
      expect(history.steps).toHaveLength(Math.min(500, last + 1));
      expect(current(history)).toBe(last);
      expect(history.steps.at(-1)!.label).toEqual(named(`to ${last}`));
      expect(values(history)[0]).toBe(Math.max(0, last - 499));
      expect([canUndo(history), canRedo(history)]).toEqual([true, false]);
    }
  });

  it('keeps as many in a drag, and the drag is the newest of them', () => {
    const full = upTo(499);
    const dragged = drag(drag(full, -1), -2);
    expect(dragged.steps).toHaveLength(500);
    expect(current(dragged)).toBe(-2);
    expect(values(dragged).slice(-2)).toEqual([499, -2]);
  });

  it('goes back and forward one step at a time, and to any step there is', () => {
    const history = upTo(3);
    expect(current(undo(history))).toBe(2);
    expect(current(undo(undo(history)))).toBe(1);
    expect(current(redo(undo(undo(history))))).toBe(2);
    expect([canUndo(undo(history)), canRedo(undo(history))]).toEqual([true, true]);
    expect(canUndo(goTo(history, 0))).toBe(false);
    expect([-5, 0, 1.9, 3, 99].map((at) => current(goTo(history, at)))).toEqual([0, 0, 1, 3, 3]);
  });

  it('cuts what could be redone when something else is done', () => {
    const history = done(undo(undo(upTo(3))), 9);
    expect(values(history)).toEqual([0, 1, 9]);
    expect(canRedo(history)).toBe(false);
  });

  it('a drag is one step, whose moves replace one another; another lever is another step', () => {
    const held = drag(drag(upTo(1), 5), 6);
    expect(values(held)).toEqual([0, 1, 6]);
    expect(held.moving).toBe('lever');
    expect(values(drop(held, 7))).toEqual([0, 1, 7]);
    expect(drop(held, 7).moving).toBeUndefined();
    expect(values(drag(held, 8, 'other'))).toEqual([0, 1, 6, 8]);
    expect(drag(held, 8, 'other').moving).toBe('other');
  });

  it('a drag that ends where it began is no step, and gives back what could be redone', () => {
    const before = undo(upTo(3));
    const back = drop(drag(drag(before, 8), 9), 2);
    expect(values(back)).toEqual([0, 1, 2, 3]);
    expect(current(back)).toBe(2);
    expect(canRedo(back)).toBe(true);
    expect(back.moving).toBeUndefined();
  });

  it('a drag that comes by where it began goes on', () => {
    const held = drag(drag(upTo(2), 8), 2);
    expect(held.moving).toBe('lever');
    expect(values(drop(held, 5))).toEqual([0, 1, 2, 5]);
  });

  it('doing what is there already is no step', () => {
    const history = done(upTo(2), 2);
    expect(values(history)).toEqual([0, 1, 2]);
    expect(current(history)).toBe(2);
  });

  it('going to a step ends a drag', () => {
    expect(goTo(drag(upTo(1), 5), 0).moving).toBeUndefined();
  });

  it('names one step and no other; a step that is not there has no name', () => {
    const history = nameStep(upTo(2), 1, 'Proposed by the council');
    expect(history.steps.map(({ label }) => label)).toEqual(
      ['start', 'Proposed by the council', 'to 2'].map(named),
    );
    expect(values(history)).toEqual([0, 1, 2]);
    expect(nameStep(history, 3, 'x')).toBe(history);
  });
});
