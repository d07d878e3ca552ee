import type { Problem } from '../base/problem.ts';
import type { Opened } from '../scenario/open-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection, ProjectionRequest } from '../study/projection.ts';

/** `drag`: a lever is moving, and only what is on screen is asked. `full`: everything, once it stands still. */
export type Purpose = 'drag' | 'full';

/** Where the time of one study went, in milliseconds of the worker's own clock. */
export interface Timings {
  /** Reading, checking and compiling equations; 0 when they were kept from before. */
  readonly compile: number;
  readonly kernel: number;
  /** All but the two above: of a projection quantiles first of all, then drawing inputs. */
  readonly quantiles: number;
  readonly total: number;
}

export interface Projected {
  readonly projection: Projection;
  readonly timings: Timings;
}

export interface ProjectInput {
  readonly scenario: Scenario;
  readonly request: ProjectionRequest;
  readonly purpose: Purpose;
}

/** What the worker does with files. All else that it can be asked is a study (`src/study/registry.ts`). */
export interface Calls {
  /** A file's text, checked, with what was changed where it is of an older version. */
  readonly open: { readonly input: { readonly text: string }; readonly output: Opened };
  /** The text of a file, read back before it is given. */
  readonly save: { readonly input: { readonly scenario: Scenario }; readonly output: string };
}

export type CallName = keyof Calls;

export type Call = {
  [P in CallName]: {
    readonly type: 'call';
    readonly id: number;
    readonly name: P;
    readonly input: Calls[P]['input'];
  };
}[CallName];

/** A study asked. The client's types join name and request; here they are data. */
export interface Ask {
  readonly type: 'ask';
  readonly id: number;
  readonly study: string;
  readonly scenario: Scenario;
  readonly request: unknown;
  /** Of a run for the picture on screen. A drag goes before everything else that the same worker has under way. */
  readonly purpose?: Purpose;
}

export type ToWorker = Call | Ask | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'done'; readonly id: number; readonly output: unknown; readonly timings?: Timings }
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'failed'; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly type: 'cancelled'; readonly id: number }
  /** A mistake of ours, not of the user: the promise at the other end is rejected. */
  | { readonly type: 'broken'; readonly id: number; readonly message: string };

/** One end of the line. */
export interface Transport {
  post(message: ToWorker): void;
  /** Hears every answer; `broken` hears of a worker that is gone for good. */
  listen(answer: (message: FromWorker) => void, broken: (message: string) => void): void;
  close(): void;
}
