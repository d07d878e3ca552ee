import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Notes } from '../study/notes/notes.ts';
import type { PairsGiven } from '../study/pairs.ts';
import type { Projected, ProjectInput } from '../workers/protocol.ts';

/** Whoever can project, newest first: `undefined` for a run that a newer one made pointless. */
export interface LatestRuns {
  project(
    input: ProjectInput,
    progress?: (share: number) => void,
  ): Promise<Result<Projected, readonly Problem[]> | undefined>;
  /** Leaves the full run under way, and one that waits. */
  stop?(): void;
}

/** Which outputs are held against the first option in the same futures. */
export interface PairSettings {
  /** While a lever moves. */
  readonly visible: readonly string[];
  /** When it stands still. */
  readonly outputs: readonly string[];
  /** Futures among which some of them are judged, when it stands still. */
  readonly given?: PairsGiven;
}

/** What is asked while nothing moves. */
export interface RestSettings {
  /** For the effect of each single decision of the option in hand; nothing is asked when left out. */
  readonly decisionOutputs?: readonly string[];
  /** Differences between options; none when left out. Those of the month looked at come with the numbers themselves. */
  readonly pairs?: PairSettings;
  /** Hears of mistakes of ours. */
  readonly onBroken?: (error: unknown) => void;
}

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

export const wanted = (outputs: RunSettings['outputs']): readonly string[] =>
  typeof outputs === 'function' ? outputs() : outputs;
