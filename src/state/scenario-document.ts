import type { StepLabel } from '../scenario/step-label.ts';
import type { Month } from '../base/month.ts';
import { addMonths, monthsBetween } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import { sameContent } from '../scenario/same-content.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Notes } from '../study/notes/notes.ts';
import type { Projection } from '../study/projection.ts';
import type { Timings } from '../workers/protocol.ts';
import type { Edited } from './apply-edit.ts';
import { editKey, isDone, type Edit } from './edit.ts';
import {
  current,
  goTo,
  nameStep,
  record,
  redo,
  startHistory,
  undo,
  type History,
  type HistoryStep,
} from './history.ts';
import { Store } from './store.ts';

/** The state that undo restores. */
export interface Snapshot {
  readonly scenario: Scenario;
  /** As opened or last saved; "reset" restores it. */
  readonly saved: Scenario;
  /** Counts the files opened: snapshots of one file share it. */
  readonly opened: number;
}

/**
 * - `idle`: all numbers on screen are of the current scenario.
 * - `stale`: a lever is dragged; numbers on charts follow, the others are of an earlier scenario.
 * - `running`: a full run is in progress; numbers may be of an earlier scenario.
 * - `stopped`: somebody stopped a long run; numbers may be of fewer futures, or of an earlier scenario.
 * - `failed`: the last run gave `problems`; numbers are of the last good run.
 */
export type RunStatus = 'idle' | 'running' | 'stale' | 'stopped' | 'failed';

export interface RunState {
  readonly status: RunStatus;
  readonly projection: Projection | undefined;
  /** The scenario of `projection`. */
  readonly of: Scenario | undefined;
  readonly problems: readonly Problem[];
  /** The share done of a full run, from 0 to 1. */
  readonly progress: number;
  /** About how many seconds of it are left, where that is known. */
  readonly secondsLeft: number | undefined;
  readonly timings: Timings | undefined;
  /**
   * The effect of each decision by itself: the current option without one of its decisions, by decision id. Differences are
   * from the whole option.
   */
  readonly without: { readonly option: string; readonly projection: Projection } | undefined;
  /** The notes beside the numbers, about the scenario as it last was at rest. */
  readonly notes: Notes | undefined;
}

export interface DocumentState {
  readonly scenario: Scenario;
  readonly saved: Scenario;
  /** The id of the current option. */
  readonly option: string;
  /** The month on screen. */
  readonly month: Month;
  readonly history: History<Snapshot>;
  /** Why the last edit was refused; empty after one that was applied. */
  readonly refused: readonly Problem[];
  readonly run: RunState;
}

export const NO_RUN: RunState = {
  status: 'running',
  projection: undefined,
  of: undefined,
  problems: [],
  progress: 0,
  secondsLeft: undefined,
  timings: undefined,
  without: undefined,
  notes: undefined,
};

/** Restored work: its steps, and the option and month that were on screen. */
export interface KeptSteps {
  readonly steps: readonly HistoryStep<Snapshot>[];
  readonly at: number;
  readonly option: string;
  readonly month: Month;
}

/** The document: scenario, history, run and selection. Every change is a step of the history; a refused one changes nothing. */
export class ScenarioDocument extends Store<DocumentState> {
  /** The saved scenario of files saved since they were opened, by count; for steps restored after the saving. */
  readonly #savedLater = new Map<number, Scenario>();

  /** With `kept`, continues that work: its steps can be undone and redone. */
  constructor(scenario: Scenario, kept?: KeptSteps) {
    const snapshot: Snapshot = { scenario, saved: scenario, opened: 0 };
    const history: History<Snapshot> = kept
      ? { steps: kept.steps, at: kept.at, moving: undefined }
      : startHistory({ did: 'opened', title: scenario.title }, snapshot);
    const now = current(history);
    super({
      scenario: now.scenario,
      saved: now.saved,
      option: existing(now.scenario, kept?.option) ?? openingOption(now.scenario),
      month: kept ? withinMonths(now.scenario, kept.month) : openingMonth(now.scenario),
      history,
      refused: [],
      run: NO_RUN,
    });
  }

  /** Applies the outcome of an edit (`editDocument`). Gives the problems for which it was refused, none when it was applied. */
  take(edit: Edit, edited: Result<Edited, readonly Problem[]>): readonly Problem[] {
    const before = this.state;
    if (!edited.ok) {
      // The release was refused: the drag ends at its last accepted value.
      const { history } = before;
      if (isDone(edit) && history.moving !== undefined && history.moving === editKey(edit))
        this.#record(history.steps[history.at]!.label, current(history), history.moving, true);
      this.update({ refused: edited.error });
      return edited.error;
    }
    const { scenario, label } = edited.value;
    const key = editKey(edit);
    if (scenario === before.scenario && before.history.moving !== key) {
      if (before.refused.length > 0) this.update({ refused: [] });
      return [];
    }
    this.#record(label, { ...current(before.history), scenario }, key, isDone(edit));
    const added = scenario.options.find(({ id }) => !before.scenario.options.some((each) => each.id === id));
    if (added) this.selectOption(added.id);
    return [];
  }

  /** Opens another file, as a step that can be undone. */
  open(scenario: Scenario): void {
    const opened = Math.max(...this.state.history.steps.map(({ after }) => after.opened)) + 1;
    this.#record(
      { did: 'opened', title: scenario.title },
      { scenario, saved: scenario, opened },
      'open',
      true,
    );
    this.selectOption(openingOption(scenario));
  }

  /** Appends the steps of kept work to the history; undoing past its first step returns to the work before. */
  openKept(kept: (opened: number) => KeptSteps): void {
    const { history } = this.state;
    const opened = Math.max(...history.steps.map(({ after }) => after.opened)) + 1;
    const { steps, at, option, month } = kept(opened);
    const before = history.steps.slice(0, history.at + 1);
    this.#go({ steps: [...before, ...steps], at: before.length + at, moving: undefined });
    this.selectOption(option);
    this.selectMonth(month);
  }

  /**
   * Inserts the other steps of restored work, which opened with only step `at`. Steps before it can then be undone; steps after
   * it can be redone, if nothing has been done meanwhile.
   */
  recall(steps: readonly HistoryStep<Snapshot>[], at: number): void {
    const { history } = this.state;
    const untouched = history.steps.length === 1 && history.moving === undefined;
    const [before, later] = [steps.slice(0, at), untouched ? steps.slice(at + 1) : []];
    const all = [
      ...before.map((step) => this.#withSaved(step)),
      ...history.steps,
      ...later.map((step) => this.#withSaved(step)),
    ];
    if (all.length > history.steps.length)
      this.update({ history: { ...history, steps: all, at: history.at + at } });
  }

  /** Marks a state of a file (by default the one on screen) as saved, in every step of that file. */
  markSaved(
    scenario: Scenario = this.state.scenario,
    opened: number = current(this.state.history).opened,
  ): void {
    this.#savedLater.set(opened, scenario);
    const { history } = this.state;
    const steps = history.steps.map((step) => this.#withSaved(step));
    this.update({ history: { ...history, steps }, saved: current({ ...history, steps }).saved });
  }

  readonly #withSaved = (step: HistoryStep<Snapshot>): HistoryStep<Snapshot> => {
    const saved = this.#savedLater.get(step.after.opened);
    return saved === undefined ? step : { ...step, after: { ...step.after, saved } };
  };

  /** Resets the scenario to the file as opened or last saved. */
  resetToSaved(): void {
    const snapshot = current(this.state.history);
    this.#record({ did: 'back-to-saved' }, { ...snapshot, scenario: snapshot.saved }, 'reset', true);
  }

  undo(): void {
    this.#goBack(undo(this.state.history));
  }

  redo(): void {
    this.#goBack(redo(this.state.history));
  }

  goTo(step: number): void {
    this.#goBack(goTo(this.state.history, step));
  }

  /** Names a step, for example after who proposed it. */
  nameStep(step: number, name: string): void {
    if (name.trim() !== '') this.update({ history: nameStep(this.state.history, step, name.trim()) });
  }

  selectOption(option: string): void {
    if (this.state.scenario.options.some(({ id }) => id === option)) this.update({ option });
  }

  /** Selects a month, clamped to the scenario's. */
  selectMonth(month: Month): void {
    this.update({ month: withinMonths(this.state.scenario, month) });
  }

  setRun(run: Partial<RunState>): void {
    this.update({ run: { ...this.state.run, ...run } });
  }

  #record(label: StepLabel, after: Snapshot, key: string, done: boolean): void {
    const same = (a: Snapshot, b: Snapshot): boolean =>
      a.opened === b.opened && sameContent(a.scenario, b.scenario);
    this.#go(record(this.state.history, { label, after }, { key, done, same }));
  }

  /** Goes to a step; if exactly one option differs from before, selects it. */
  #goBack(history: History<Snapshot>): void {
    const before = this.state.scenario.options;
    this.#go(history);
    const changed = this.state.scenario.options.filter((option) => !before.includes(option));
    if (changed.length === 1) this.selectOption(changed[0]!.id);
  }

  #go(history: History<Snapshot>): void {
    const { scenario, saved, opened } = current(history);
    const { option, month } = this.state;
    const other = opened !== current(this.state.history).opened;
    this.update({
      history,
      scenario,
      saved,
      option: scenario.options.some(({ id }) => id === option) ? option : openingOption(scenario),
      month: other ? openingMonth(scenario) : withinMonths(scenario, month),
      refused: [],
      // Drop the numbers of another file.
      ...(other ? { run: NO_RUN } : {}),
    });
  }
}

/** The second option, or the reference where there is no other: a change shows more than the reference. */
const openingOption = ({ options }: Scenario): string => (options[1] ?? options[0])!.id;

const existing = ({ options }: Scenario, id: string | undefined): string | undefined =>
  options.find((option) => option.id === id)?.id;

/** The month three years on, or the last one: by then decisions have taken effect. */
const openingMonth = ({ start, months }: Scenario): Month => addMonths(start, Math.min(36, months - 1));

function withinMonths({ start, months }: Scenario, month: Month): Month {
  return addMonths(start, Math.max(0, Math.min(months - 1, monthsBetween(start, month))));
}
