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

/** How much longer a full run takes than a first picture, for each future: more outputs, and results that do not fit. */
const READINGS = 4;

/**
 * Keeps the document's numbers up with its scenario. While something is dragged only the options that changed and
 * the visible outputs are asked; when it is let go, all outputs of what changed since the last full run.
 */
export class RunController {
  readonly #document: ScenarioDocument;
  readonly #runs: LatestRuns;
  readonly #settings: RunSettings;
  readonly #stop: () => void;
  readonly #resting: RestingRuns;
  readonly #notes: NotesAtRest;
  #full: FullRun | undefined;
  #asked: { scenario: Scenario; moving: boolean; option: string; month: Month } | undefined;
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

  /** Leaves a long run where it is: what is on screen stays, and says that it is not all. */
  stopRun(): void {
    if (this.#document.state.run.status !== 'running') return;
    this.#turn++;
    this.#runs.stop?.();
    this.#document.setRun({ status: 'stopped', secondsLeft: undefined });
  }

  /** Takes up what was stopped, from the beginning. */
  goOn(): void {
    if (this.#document.state.run.status !== 'stopped') return;
    this.#asked = undefined;
    this.#follow();
  }

  /** Runs again if what is wanted now was not asked of the last full run. */
  refresh(): void {
    if (!this.#full || this.#document.state.history.moving !== undefined) return;
    if (this.#full.covers(wanted(this.#settings.outputs))) return;
    this.#asked = undefined;
    this.#follow();
  }

  #follow(): void {
    const { scenario, history, option, month } = this.#document.state;
    const moving = history.moving !== undefined;
    const asked = this.#asked;
    if (asked?.scenario === scenario && asked.moving === moving) {
      if (asked.option === option && asked.month === month) return;
      this.#asked = { ...asked, option, month };
      // Figures of a month that was out of sight are not there yet.
      if (moving && asked.month !== month && this.#settings.figures) this.#start(scenario, true);
      // Another option in hand or month in sight: the numbers are there, but not all that goes with them.
      if (this.#document.state.run.status === 'idle') void this.#resting.begin();
      return;
    }
    this.#asked = { scenario, moving, option, month };
    this.#callOffRest?.();
    this.#callOffRest = moving
      ? this.#settings.rest?.(() => {
          if (this.#asked?.moving === true && this.#asked.scenario === scenario) this.#start(scenario, false);
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
      // A run that has been overtaken says nothing of the one that is on its way.
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
      // Nothing to compute: an option renamed, or a drag back to where it began.
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
      // An older position than the lever's is still newer than what is shown, as long as nothing full has come since.
      if (turn === this.#turn || this.#document.state.run.status === 'stale')
        this.#document.setRun({ projection: merged, of: scenario, problems: [], timings });
    } else if (turn === this.#turn) {
      this.#document.setRun({ timings });
      this.#showFull(scenario, merged, outputs, true);
      // Somebody may have gone to a page that shows more while the first run was under way.
      this.refresh();
    }
  }

  #telling(turn: number, shareOfAll: (share: number) => number): (share: number) => void {
    return tellingProgress(this.#settings.clock, shareOfAll, (progress) => {
      if (turn === this.#turn) this.#document.setRun(progress);
    });
  }

  /** A first picture where there is none. Gives whether the rest is still wanted. */
  async #showFirst(scenario: Scenario, outputs: readonly string[], turn: number): Promise<boolean> {
    // All options are in the picture together.
    const { draws } = scenario.settings;
    const few = draws > MOST_MOVING;
    const request = firstRequest(this.#settings, this.#document.state, outputs);
    const all = few ? 1 + (draws / FIRST_DRAWS) * READINGS : READINGS;
    const answer = await this.#runs.project(
      { scenario, request, purpose: few ? 'full' : 'drag' },
      this.#telling(turn, (share) => share / all),
    );
    if (answer === undefined || turn !== this.#turn) return false;
    // All outputs of all futures, read a few times over: a guess, until the run itself tells.
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

  /** Lays differences that came by themselves over the full run, which is on screen. */
  #lay(differences: Projection): void {
    this.#full = this.#full!.with(differences);
    this.#document.setRun({ projection: this.#full.projection });
  }

  /** Which file is on screen: numbers of another are never shown. */
  #opened(): number {
    return current(this.#document.state.history).opened;
  }
}

const brokenRun: Problem = {
  code: 'run/broken',
  path: [],
  facts: {},
};
