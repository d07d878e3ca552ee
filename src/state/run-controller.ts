import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { FullRun } from './full-run.ts';
import { current } from './history.ts';
import { mergeProjections } from './merge-projections.ts';
import { NotesAtRest } from './notes-at-rest.ts';
import { RestingRuns } from './resting-runs.ts';
import { tellingProgress } from './run-progress.ts';
import { FIRST_DRAWS, firstRequest, MOST_MOVING, movingRequest, stillRequest } from './run-requests.ts';
import { wanted, type LatestRuns, type RunSettings } from './run-settings.ts';
import type { ScenarioDocument } from './scenario-document.ts';

export type { LatestRuns, RunSettings } from './run-settings.ts';

/** How many times longer a full run takes per future than a first picture: more outputs, and results that do not fit. */
const READINGS = 4;

/**
 * Runs the scenario whenever it changes. During a drag it runs the changed options with the visible outputs; on release,
 * every option that changed since the last full run with all outputs.
 */
export class RunController {
  readonly #document: ScenarioDocument;
  readonly #runs: LatestRuns;
  readonly #settings: RunSettings;
  readonly #stop: () => void;
  readonly #resting: RestingRuns;
  readonly #notes: NotesAtRest;
  #full: FullRun | undefined;
  #requested: { scenario: Scenario; moving: boolean; option: string; month: Month } | undefined;
  #turn = 0;
  #callOffRest: (() => void) | undefined;

  constructor(document: ScenarioDocument, runs: LatestRuns, settings: RunSettings) {
    this.#document = document;
    this.#runs = runs;
    this.#settings = settings;
    this.#resting = new RestingRuns(document, runs, settings, (projection) => this.#lay(projection));
    this.#notes = new NotesAtRest(document, settings);
    this.#stop = document.subscribe(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#turn++;
    this.#resting.stop();
    this.#callOffRest?.();
    this.#notes.callOff();
    this.#stop();
  }

  /** Stops a long run. The numbers on screen stay, with the status `stopped`. */
  stopRun(): void {
    if (this.#document.state.run.status !== 'running') return;
    this.#turn++;
    this.#runs.stop?.();
    this.#document.setRun({ status: 'stopped', secondsLeft: undefined });
  }

  /** Starts the stopped run again from the beginning. */
  goOn(): void {
    if (this.#document.state.run.status !== 'stopped') return;
    this.#requested = undefined;
    this.#follow();
  }

  /** Runs again if the last full run lacks outputs that are wanted now. */
  refresh(): void {
    if (!this.#full || this.#document.state.history.moving !== undefined) return;
    if (this.#full.covers(wanted(this.#settings.outputs))) return;
    this.#requested = undefined;
    this.#follow();
  }

  #follow(): void {
    const { scenario, history, option, month } = this.#document.state;
    const moving = history.moving !== undefined;
    const before = this.#requested;
    if (before?.scenario === scenario && before.moving === moving) {
      if (before.option === option && before.month === month) return;
      this.#requested = { ...before, option, month };
      // During a drag, ranges of figures are computed only in the month on screen.
      if (moving && before.month !== month && this.#settings.figures) this.#start(scenario, true);
      // Another option or month: the numbers are there, but not yet its differences and effects of decisions.
      if (this.#document.state.run.status === 'idle') void this.#resting.begin();
      return;
    }
    this.#requested = { scenario, moving, option, month };
    this.#callOffRest?.();
    this.#callOffRest = moving
      ? this.#settings.rest?.(() => {
          if (this.#requested?.moving === true && this.#requested.scenario === scenario)
            this.#start(scenario, false);
        })
      : undefined;
    this.#start(scenario, moving);
  }

  #start(scenario: Scenario, moving: boolean): void {
    const turn = ++this.#turn;
    this.#resting.stop();
    this.#notes.callOff();
    this.#run(scenario, moving, turn).catch((error: unknown) => {
      this.#settings.onBroken?.(error);
      // The failure of an overtaken run does not concern the current one.
      if (turn === this.#turn) this.#document.setRun({ status: 'failed', problems: [brokenRun] });
    });
  }

  async #run(scenario: Scenario, moving: boolean, turn: number): Promise<void> {
    const opened = this.#opened();
    if (this.#full?.opened !== opened) this.#full = undefined;
    const outputs = wanted(this.#settings.outputs);
    const compared = this.#settings.pairs !== undefined && !moving;
    const changed = this.#full?.covers(outputs) ? this.#full.changedIn(scenario, compared) : 'all';
    if (changed !== 'all' && changed.length === 0 && this.#full) {
      // Nothing to compute: an option was renamed, or a drag ended where it began.
      this.#showFull(
        scenario,
        mergeProjections(scenario, this.#full.projection, this.#full.projection),
        this.#full.outputs,
        !moving,
      );
      return;
    }
    this.#document.setRun({
      status: moving ? 'stale' : 'running',
      progress: 0,
      secondsLeft: undefined,
      without: undefined,
    });
    const { first } = this.#settings;
    if (first && !moving && !this.#document.state.run.projection)
      if (!(await this.#showFirst(scenario, first, turn))) return;
    const request = {
      ...(moving ? movingRequest : stillRequest)(this.#settings, this.#document.state),
      ...(changed === 'all' ? {} : { options: changed }),
    };
    const answer = await this.#runs.project(
      { scenario, request, purpose: moving ? 'drag' : 'full' },
      moving ? undefined : this.#telling(turn, (share) => share),
    );
    if (answer === undefined || opened !== this.#opened()) return;
    if (!answer.ok) {
      if (turn === this.#turn) this.#document.setRun({ status: 'failed', problems: answer.error });
      return;
    }
    const { projection, timings } = answer.value;
    const kept = changed === 'all' && !moving ? undefined : this.#full?.projection;
    const merged = mergeProjections(scenario, kept, projection);
    if (moving) {
      // An overtaken drag is shown too, since it is newer than what is on screen; not after a full run.
      if (turn === this.#turn || this.#document.state.run.status === 'stale')
        this.#document.setRun({ projection: merged, of: scenario, problems: [], timings });
    } else if (turn === this.#turn) {
      this.#document.setRun({ timings });
      this.#showFull(scenario, merged, outputs, true);
      // The page may have changed during the run to one that shows more outputs.
      this.refresh();
    }
  }

  #telling(turn: number, shareOfAll: (share: number) => number): (share: number) => void {
    return tellingProgress(this.#settings.clock, shareOfAll, (progress) => {
      if (turn === this.#turn) this.#document.setRun(progress);
    });
  }

  /** Runs the first picture. Gives whether the full run should follow. */
  async #showFirst(scenario: Scenario, outputs: readonly string[], turn: number): Promise<boolean> {
    // Few draws, for all options at once.
    const { draws } = scenario.settings;
    const few = draws > MOST_MOVING;
    const request = firstRequest(this.#settings, this.#document.state, outputs);
    const all = few ? 1 + (draws / FIRST_DRAWS) * READINGS : READINGS;
    const answer = await this.#runs.project(
      { scenario, request, purpose: few ? 'full' : 'drag' },
      this.#telling(turn, (share) => share / all),
    );
    if (answer === undefined || turn !== this.#turn) return false;
    // A guess of the full run's seconds, until its own progress gives a better one.
    const guess =
      answer.ok && few ? (answer.value.timings.total / 1000) * (draws / FIRST_DRAWS) * READINGS : undefined;
    this.#document.setRun(
      answer.ok
        ? { projection: answer.value.projection, of: scenario, problems: [], secondsLeft: guess }
        : { status: 'failed', problems: answer.error },
    );
    return answer.ok;
  }

  #showFull(scenario: Scenario, projection: Projection, outputs: readonly string[], still: boolean): void {
    this.#full = new FullRun({ scenario, projection, opened: this.#opened(), outputs });
    this.#document.setRun({
      status: 'idle',
      projection,
      of: scenario,
      problems: [],
      progress: 1,
      secondsLeft: undefined,
    });
    const turn = this.#turn;
    if (still)
      void this.#resting.begin().then(() => (turn === this.#turn ? this.#notes.ask(scenario) : undefined));
  }

  /** Merges a projection of differences into the full run on screen. */
  #lay(differences: Projection): void {
    this.#full = this.#full!.with(differences);
    this.#document.setRun({ projection: this.#full.projection });
  }

  /** The file on screen, by its count; results for another file are dropped. */
  #opened(): number {
    return current(this.#document.state.history).opened;
  }
}

const brokenRun: Problem = {
  code: 'run/broken',
  path: [],
  facts: {},
};
