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

/** What undo brings back. */
export interface Snapshot {
  readonly scenario: Scenario;
  /** As opened or last saved: what "reset" goes back to. */
  readonly saved: Scenario;
  /** Counts the files opened: snapshots of one file share it. */
  readonly opened: number;
}

/**
 * - `idle`: what is shown belongs to what is set, all of it.
 * - `stale`: a lever is moving; what is on the charts follows, the rest is of before.
 * - `running`: everything is being computed; what is shown may be of before.
 * - `stopped`: somebody stopped a long run; what is shown may be of fewer futures, or of before.
 * - `failed`: the last run gave `problems`; what is shown is of the last good one.
 */
export type RunStatus = 'idle' | 'running' | 'stale' | 'stopped' | 'failed';

export interface RunState {
  readonly status: RunStatus;
  readonly projection: Projection | undefined;
  /** The scenario that `projection` was last brought up to. */
  readonly of: Scenario | undefined;
  readonly problems: readonly Problem[];
  /** From 0 to 1 while a full run goes on. */
  readonly progress: number;
  /** About how many seconds it will go on yet, where that is known. */
  readonly secondsLeft: number | undefined;
  readonly timings: Timings | undefined;
  /**
   * The option in hand without one of its decisions each, by decision id: what a decision does by itself. Differences in it
   * are from the whole option.
   */
  readonly without: { readonly option: string; readonly projection: Projection } | undefined;
  /** What people should be told of this file beside its numbers; of the scenario as it last stood still. */
  readonly notes: Notes | undefined;
}

export interface DocumentState {
  readonly scenario: Scenario;
  readonly saved: Scenario;
  /** The option in hand. */
  readonly option: string;
  /** The month looked at. */
  readonly month: Month;
  readonly history: History<Snapshot>;
  /** Why the last edit was refused; empty once one is taken. */
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

/** Work as it was left: what was done, and what was looked at. */
export interface KeptSteps {
  readonly steps: readonly HistoryStep<Snapshot>[];
  readonly at: number;
  readonly option: string;
  readonly month: Month;
}

/** The work on screen. Every change goes through here, is a step of the history, and leaves the last good scenario when refused. */
export class ScenarioDocument extends Store<DocumentState> {
  /** Files saved since they were opened, by count: steps that come back later know of it too. */
  readonly #savedLater = new Map<number, Scenario>();

  /** With `kept`, goes on where that work was left: its steps can be undone and redone. */
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

  /** What an edit made of the scenario on screen (`editDocument`). Gives the problems for which it was refused; none when it was taken. */
  take(edit: Edit, edited: Result<Edited, readonly Problem[]>): readonly Problem[] {
    const before = this.state;
    if (!edited.ok) {
      // The hand is off the lever: the drag ends at the last place that was taken.
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

  /** Another file takes the place of this one. It can be undone. */
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

  /** Goes on with work that was kept, after what is on screen; undoing past its first step comes back to that. */
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
   * The other steps of work that began with only the one it was left at (`at`), once they have been read too: those
   * before it can be undone again; those after it be redone, if nothing has been done meanwhile.
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

  /** Says that a state of a file, the one on screen unless told, is now saved: every step of that file knows. */
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

  /** Back to the file as opened or last saved. */
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

  /** A step by a name of one's own: who proposed it, or what the room called it. */
  nameStep(step: number, name: string): void {
    if (name.trim() !== '') this.update({ history: nameStep(this.state.history, step, name.trim()) });
  }

  selectOption(option: string): void {
    if (this.state.scenario.options.some(({ id }) => id === option)) this.update({ option });
  }

  /** A month outside the scenario is taken to its nearest. */
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

  /** To a step that was taken; if only one option is other than before, it is the one to look at. */
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
      // Numbers of another file are not shown under this one's name.
      ...(other ? { run: NO_RUN } : {}),
    });
  }
}

/** The first option that is not the reference: there is something to see. */
const openingOption = ({ options }: Scenario): string => (options[1] ?? options[0])!.id;

const existing = ({ options }: Scenario, id: string | undefined): string | undefined =>
  options.find((option) => option.id === id)?.id;

/** Three years on, or the last month: late enough for decisions to have worked. */
const openingMonth = ({ start, months }: Scenario): Month => addMonths(start, Math.min(36, months - 1));

function withinMonths({ start, months }: Scenario, month: Month): Month {
  return addMonths(start, Math.max(0, Math.min(months - 1, monthsBetween(start, month))));
}
