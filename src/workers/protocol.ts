import type { Problem } from '../base/problem.ts';
import type { Opened } from '../scenario/open-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EquationCheck, TriedEquation, ModelDescription } from '../study/model-description.ts';
import type { Notes } from '../study/notes/notes.ts';
import type { Projection, ProjectionRequest } from '../study/projection.ts';
import type { Passport, PassportRequest } from '../study/passport.ts';
import type { RealityCheck } from '../study/reality-check.ts';
import type { OldFile, SinceModel1 } from '../study/since-model-1.ts';
import type { Swings, SwingsRequest } from '../study/swings.ts';

/** `drag`: a lever is moving, and only what is on screen is asked. `full`: everything, once it stands still. */
export type Purpose = 'drag' | 'full';

/** Where the time of one projection went, in milliseconds of the worker's own clock. */
export interface Timings {
  /** Reading, checking and compiling equations; 0 when they were kept from before. */
  readonly compile: number;
  readonly kernel: number;
  /** All but the two above: quantiles first of all, then drawing inputs and notes. */
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

/** Everything the worker can be asked: this table types both ends. Inputs and outputs are data that can be cloned. */
export interface Calls {
  /** A file's text, checked, with what was changed where it is of an older version. */
  readonly open: { readonly input: { readonly text: string }; readonly output: Opened };
  /** The text of a file, read back before it is given. */
  readonly save: { readonly input: { readonly scenario: Scenario }; readonly output: string };
  readonly project: { readonly input: ProjectInput; readonly output: Projected };
  /** What the change of the model did to a file of version 1, as it is right after it was brought up and as it was. */
  readonly since: {
    readonly input: OldFile;
    readonly output: SinceModel1;
  };
  /** How much each uncertain input matters. */
  readonly swings: {
    readonly input: { readonly scenario: Scenario; readonly request: SwingsRequest };
    readonly output: Swings;
  };
  /** Which assumption keeps a number of the central run from being the middle one of the futures; none where several do. */
  readonly behind: {
    readonly input: { readonly scenario: Scenario; readonly request: SwingsRequest };
    readonly output: { readonly input: string | undefined };
  };
  /** What people should be told of a scenario beside its numbers. */
  readonly notes: { readonly input: { readonly scenario: Scenario }; readonly output: Notes };
  /** Where one number of the central run comes from. */
  readonly passport: {
    readonly input: { readonly scenario: Scenario; readonly request: PassportRequest };
    readonly output: Passport;
  };
  /** What is wrong with a formula for one input, while it is typed; an empty list for a good one. */
  readonly checkFormula: {
    readonly input: { readonly scenario: Scenario; readonly input: string; readonly formula: string };
    readonly output: readonly Problem[];
  };
  /** Every equation as it stands in this scenario, written out, with what it reads. */
  readonly describeModel: {
    readonly input: { readonly scenario: Scenario };
    readonly output: ModelDescription;
  };
  /** What is wrong with a text that is to be an equation, or how it reads. */
  readonly checkEquation: {
    readonly input: { readonly scenario: Scenario } & TriedEquation;
    readonly output: EquationCheck;
  };
  /** What must be so in any model of this kind, tried with the scenario's equations and, where given, one edit more. */
  readonly checkReality: {
    readonly input: { readonly scenario: Scenario; readonly edit?: TriedEquation };
    readonly output: readonly RealityCheck[];
  };
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

export type ToWorker = Call | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'done'; readonly id: number; readonly output: Calls[CallName]['output'] }
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
