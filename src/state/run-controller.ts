import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Notes } from '../study/notes/notes.ts';
import type { Projection, ProjectionRequest } from '../study/projection.ts';
import { current } from './history.ts';
import { mergeProjections } from './merge-projections.ts';
import {
  monthInSight,
  pairsRequest,
  RestingRuns,
  type LatestRuns,
  type RestSettings,
} from './resting-runs.ts';
import type { ScenarioDocument } from './scenario-document.ts';
import { whatChanged } from './what-changed.ts';

export type { LatestRuns } from './resting-runs.ts';

/** With more futures than this a first picture is of fewer, and so is one while a lever moves: all of them take too long. */
const FIRST_DRAWS = 1000;
const MOST_MOVING = 10_000;
/** How much longer a full run takes than a first picture, for each future: more outputs, and results that do not fit. */
const READINGS = 4;

export interface RunSettings extends RestSettings {
  /** Asked for before all the rest when there are no numbers yet, so that a picture is there soon; nothing when left out. */
  readonly first?: readonly string[];
  /** Asked for while a lever moves: what is on the charts. */
  readonly visible: readonly string[] | (() => readonly string[]);
  /** Of these, the ones that are shown in the month looked at and in no other: the range of each is then found in it alone. */
  readonly figures?: readonly string[];
  /** Asked for when it stands still. A page that shows more says so here and calls `refresh`. */
  readonly outputs: readonly string[] | (() => readonly string[]);
  /** Of these it is counted in how many futures they are above 0, when it stands still. */
  readonly signs?: readonly string[];
  /**
   * Calls back when the hand has been still for a moment, though it is on the lever yet; gives the way to call that off.
   * Then all the rest is brought up too: people talk with the lever in hand. Left out, it waits until they let go.
   */
  readonly rest?: (then: () => void) => () => void;
  /** Milliseconds, to say how long a run will go on; nothing is said without it. */
  readonly clock?: () => number;
  /** Finds what people should be told beside the numbers, once these are there; `undefined` where it was called off. */
  readonly notes?: (scenario: Scenario, signal: AbortSignal) => Promise<Notes | undefined>;
}

/**
 * Keeps the document's numbers up with its scenario. While something is dragged only the options that changed and
 * the visible outputs are asked; when it is let go, all outputs of what changed since the last full run.
 */
export class RunController {
  readonly #document: ScenarioDocument;
  readonly #runs: LatestRuns;
  readonly #settings: RunSettings;
  readonly #stop: () => void;
  /** The last full run: partial ones are laid over it. */
  #full:
    { scenario: Scenario; projection: Projection; opened: number; outputs: readonly string[] } | undefined;
  #asked: { scenario: Scenario; moving: boolean; option: string; month: Month } | undefined;
  readonly #resting: RestingRuns;
  #turn = 0;
  #callOffRest: (() => void) | undefined;
  #callOffNotes: (() => void) | undefined;

  constructor(document: ScenarioDocument, runs: LatestRuns, settings: RunSettings) {
    this.#document = document;
    this.#runs = runs;
    this.#settings = settings;
    this.#resting = new RestingRuns(document, runs, settings, (projection) => this.#lay(projection));
    this.#stop = document.subscribe(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#turn++;
    this.#resting.stop();
    this.#callOffRest?.();
    this.#callOffNotes?.();
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
    if (this.#covered(wanted(this.#settings.outputs))) return;
    this.#asked = undefined;
    this.#follow();
  }

  #covered(outputs: readonly string[]): boolean {
    return this.#full !== undefined && outputs.every((each) => this.#full?.outputs.includes(each));
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
    this.#callOffNotes?.();
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
    const changed = this.#covered(outputs) ? this.#changed(scenario, moving) : 'all';
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
    const { draws } = scenario.settings;
    const request: ProjectionRequest = {
      outputs: moving ? wanted(this.#settings.visible) : outputs,
      ...(moving ? this.#figures() : this.#settings.signs ? { signs: this.#settings.signs } : {}),
      ...(moving && draws > MOST_MOVING ? { draws: MOST_MOVING } : {}),
      ...this.#pairs(moving),
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

  /** Tells how far a run has come, from now on, and how long it will go on; `shareOfAll` makes its own share that of all. */
  #telling(turn: number, shareOfAll: (share: number) => number): (share: number) => void {
    const clock = this.#settings.clock;
    const began = clock?.() ?? NaN;
    return (share) => {
      if (turn !== this.#turn) return;
      const progress = shareOfAll(share);
      const left = ((((clock?.() ?? NaN) - began) / 1000) * (1 - progress)) / progress;
      this.#document.setRun({ progress, ...(Number.isFinite(left) ? { secondsLeft: left } : {}) });
    };
  }

  /** A first picture where there is none. Gives whether the rest is still wanted. */
  async #showFirst(scenario: Scenario, outputs: readonly string[], turn: number): Promise<boolean> {
    // All options are in the picture together.
    const { draws } = scenario.settings;
    const few = draws > MOST_MOVING;
    const request = { outputs, ...this.#pairs(true, outputs), ...(few ? { draws: FIRST_DRAWS } : {}) };
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
    this.#full = { scenario, projection, opened: this.#opened(), outputs };
    this.#document.setRun({
      status: 'idle',
      projection,
      of: scenario,
      problems: [],
      progress: 1,
      secondsLeft: undefined,
    });
    const turn = this.#turn;
    if (still) void this.#resting.begin().then(() => this.#askNotes(scenario, turn));
  }

  /** What to tell beside the numbers, after everything else; called off as soon as anything else is asked. */
  async #askNotes(scenario: Scenario, turn: number): Promise<void> {
    const { notes, onBroken } = this.#settings;
    if (!notes || turn !== this.#turn) return;
    const asking = new AbortController();
    this.#callOffNotes = () => asking.abort();
    try {
      const found = await notes(scenario, asking.signal);
      if (found && turn === this.#turn) this.#document.setRun({ notes: found });
    } catch (error) {
      onBroken?.(error);
    }
  }

  /** Lays differences that came by themselves over the full run, which is on screen. */
  #lay(differences: Projection): void {
    const full = this.#full!;
    const projection = mergeProjections(full.scenario, full.projection, differences);
    this.#full = { ...full, projection };
    this.#document.setRun({ projection });
  }

  /**
   * The options whose numbers must come anew. Once nothing moves, all of them where the reference is another: numbers of
   * theirs may stand, but not how they differ from it.
   */
  #changed(scenario: Scenario, moving: boolean): 'all' | readonly string[] {
    const before = this.#full?.scenario;
    const changed = whatChanged(before, scenario);
    const reference = scenario.options[0]!.id;
    const other = changed.includes(reference) || before?.options[0]!.id !== reference;
    return this.#settings.pairs && other && !moving ? 'all' : changed;
  }

  /** Differences in the month looked at, which cost next to nothing beside the numbers; of these outputs alone, if given. */
  #pairs(moving: boolean, only?: readonly string[]): Pick<ProjectionRequest, 'pairs'> {
    const { pairs } = this.#settings;
    if (!pairs || this.#document.state.scenario.options.length < 2) return {};
    const { visible, ...all } = pairs;
    const asked = moving ? { outputs: only ? visible.filter((name) => only.includes(name)) : visible } : all;
    return { pairs: pairsRequest(asked, monthInSight(this.#document)) };
  }

  #figures(): Pick<ProjectionRequest, 'levelsIn'> {
    const { figures } = this.#settings;
    return figures ? { levelsIn: { month: monthInSight(this.#document).from, outputs: figures } } : {};
  }

  /** Which file is on screen: numbers of another are never shown. */
  #opened(): number {
    return current(this.#document.state.history).opened;
  }
}

const wanted = (outputs: RunSettings['outputs']): readonly string[] =>
  typeof outputs === 'function' ? outputs() : outputs;

const brokenRun: Problem = {
  code: 'run/broken',
  path: [],
  message:
    'The numbers could not be computed because of a fault in the app. Your work is safe: save it, then reload the page.',
};
