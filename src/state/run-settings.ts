import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Notes } from '../study/notes/notes.ts';
import type { PairsGiven } from '../study/pairs.ts';
import type { Projected, ProjectInput } from '../workers/protocol.ts';

/** Runs projections; the newest wins, and an overtaken one resolves to `undefined`. */
export interface LatestRuns {
  project(
    input: ProjectInput,
    progress?: (share: number) => void,
  ): Promise<Result<Projected, readonly Problem[]> | undefined>;
  /** Cancels the full run in progress, and a waiting one. */
  stop?(): void;
}

/** The outputs whose differences from the first option are computed. */
export interface PairSettings {
  /** While a lever moves. */
  readonly visible: readonly string[];
  /** When it stands still. */
  readonly outputs: readonly string[];
  /** The futures among which some of them are judged too, at rest. */
  readonly given?: PairsGiven;
}

/** What runs while nothing moves. */
export interface RestSettings {
  /** Outputs for the effect of each single decision of the current option; none when left out. */
  readonly decisionOutputs?: readonly string[];
  /** Differences between options; none when left out. Those of the month on screen come with the full run. */
  readonly pairs?: PairSettings;
  /** Called with mistakes in the code. */
  readonly onBroken?: (error: unknown) => void;
}

export interface RunSettings extends RestSettings {
  /** Outputs of the first picture, run before everything else while there are no numbers; no first picture when left out. */
  readonly first?: readonly string[];
  /** Outputs during a drag: those on the charts. */
  readonly visible: readonly string[] | (() => readonly string[]);
  /** Those of `visible` that the page shows only in the month on screen: their ranges are computed in it only. */
  readonly figures?: readonly string[];
  /** Outputs at rest. A page that shows more adds them here and calls `refresh`. */
  readonly outputs: readonly string[] | (() => readonly string[]);
  /** Outputs whose share of futures above 0 is counted at rest. */
  readonly signs?: readonly string[];
  /**
   * Calls back when a dragged lever has not moved for a moment; gives a function that cancels. A full run follows then,
   * since people talk about numbers while they hold the lever. Left out, the full run waits for the release.
   */
  readonly rest?: (then: () => void) => () => void;
  /** A clock in milliseconds, for the seconds left; without it they are not given. */
  readonly clock?: () => number;
  /** Finds the notes of a scenario, after its numbers; `undefined` where it was cancelled. */
  readonly notes?: (scenario: Scenario, signal: AbortSignal) => Promise<Notes | undefined>;
}

export const wanted = (outputs: RunSettings['outputs']): readonly string[] =>
  typeof outputs === 'function' ? outputs() : outputs;
