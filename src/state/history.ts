import type { StepLabel } from '../scenario/step-label.ts';

/** One step: its label, and the state after it. */
export interface HistoryStep<T> {
  readonly label: StepLabel;
  readonly after: T;
}

/** All steps, in order; `at` is the one on screen. Steps after it can be redone. */
export interface History<T> {
  readonly steps: readonly HistoryStep<T>[];
  readonly at: number;
  /** The key of the drag in progress; all its moves are one step. */
  readonly moving: string | undefined;
  /** The steps that could be redone before the drag; a drag that ends where it began restores them. */
  readonly cut?: readonly HistoryStep<T>[];
}

/** Most steps in the history. They share all unchanged parts, so they take little memory. */
const MOST_STEPS = 500;

export const startHistory = <T>(label: StepLabel, first: T): History<T> => ({
  steps: [{ label, after: first }],
  at: 0,
  moving: undefined,
});

export const current = <T>(history: History<T>): T => history.steps[history.at]!.after;
export const canUndo = <T>(history: History<T>): boolean => history.at > 0;
export const canRedo = <T>(history: History<T>): boolean => history.at < history.steps.length - 1;

/**
 * Adds a step, or replaces the last one while a drag with the same `key` goes on. A drag that ends where it began (by `same`)
 * leaves no step.
 */
export function record<T>(
  history: History<T>,
  step: HistoryStep<T>,
  { key, done, same }: { key: string; done: boolean; same: (a: T, b: T) => boolean },
): History<T> {
  const continued = history.moving === key;
  const kept = history.steps.slice(0, history.at + (continued ? 0 : 1));
  const cut = continued ? (history.cut ?? []) : history.steps.slice(history.at + 1);
  const before = kept.at(-1);
  if (done && before && same(before.after, step.after))
    return { steps: [...kept, ...cut], at: kept.length - 1, moving: undefined };
  const all = [...kept, step];
  const steps = all.length > MOST_STEPS ? all.slice(all.length - MOST_STEPS) : all;
  const at = steps.length - 1;
  return done ? { steps, at, moving: undefined } : { steps, at, moving: key, cut };
}

/** Goes to a step; a number out of range is clamped. */
export const goTo = <T>({ steps }: History<T>, at: number): History<T> => ({
  steps,
  at: Math.max(0, Math.min(steps.length - 1, Math.trunc(at))),
  moving: undefined,
});
export const undo = <T>(history: History<T>): History<T> => goTo(history, history.at - 1);
export const redo = <T>(history: History<T>): History<T> => goTo(history, history.at + 1);

/** Gives a step a name. */
export const nameStep = <T>(history: History<T>, at: number, name: string): History<T> => {
  const step = history.steps[at];
  return step
    ? { ...history, steps: history.steps.with(at, { ...step, label: { did: 'named', name } }) }
    : history;
};
