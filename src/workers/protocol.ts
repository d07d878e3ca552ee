import type { Problem } from '../base/problem.ts';
import type { Opened } from '../scenario/open-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection, ProjectionRequest } from '../study/projection.ts';

/** `drag`: only what is on screen, while a lever moves. `full`: everything, at rest. */
export type Purpose = 'drag' | 'full';

/** Where the time of one study went, in milliseconds of the worker's own clock. */
export interface Timings {
  /** Reading, checking and compiling equations; 0 when compiled before. */
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

/** The worker's calls about files. Everything else is a study (`src/study/registry.ts`). */
export interface Calls {
  /** Opens the text of a file, with the changes of an upgrade from an older version. */
  readonly open: { readonly input: { readonly text: string }; readonly output: Opened };
  /** Writes the text of a file, and reads it back as a check. */
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

/** A request to run a study. The client's types join name and request; here they are plain data. */
export interface Ask {
  readonly type: 'ask';
  readonly id: number;
  readonly study: string;
  readonly scenario: Scenario;
  readonly request: unknown;
  /** For runs of the projection on screen. In one worker a drag goes before all other studies. */
  readonly purpose?: Purpose;
}

export type ToWorker = Call | Ask | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'done'; readonly id: number; readonly output: unknown; readonly timings?: Timings }
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'failed'; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly type: 'cancelled'; readonly id: number }
  /** A mistake in the code: the client's promise is rejected. */
  | { readonly type: 'broken'; readonly id: number; readonly message: string };

/** The page's connection to a worker. */
export interface Transport {
  post(message: ToWorker): void;
  /** `answer` gets every message; `broken` is called when the worker has died. */
  listen(answer: (message: FromWorker) => void, broken: (message: string) => void): void;
  close(): void;
}
