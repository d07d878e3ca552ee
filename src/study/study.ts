import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projector } from './projector.ts';

/** What a study gets from the worker or command that runs it. */
export interface StudyContext {
  readonly scenario: Scenario;
  /** Runs the scenario's equations; keeps compiled models and drawn columns from study to study. */
  readonly projector: Pick<Projector, 'projectInSteps' | 'runChosen' | 'runColumns'>;
  /** Memory of a study between its requests: gives the result of the first `make`. */
  readonly kept: <T>(make: () => T) => T;
}

/** The request of a study that needs only the scenario. */
export type NothingMore = Readonly<Record<string, never>>;

/** The type that a word of the command line becomes, by the kind of the word. */
export interface WordKinds {
  /** An option's id. */
  readonly option: string;
  readonly options: readonly string[];
  readonly month: Month;
  /** A scalar name: `caseload_coverage`, `coverage.red`. */
  readonly quantity: string;
  readonly quantities: readonly string[];
  readonly count: number;
  readonly text: string;
  /** Needs no word: the file before its upgrade, if it was upgraded. */
  readonly asItWas: Scenario | undefined;
}

export type WordKind = keyof WordKinds;
type KindFor<T> = { [K in keyof WordKinds]: T extends WordKinds[K] ? K : never }[keyof WordKinds];
type Required<R> = { [K in keyof R]-?: object extends Pick<R, K> ? never : K }[keyof R];

/**
 * The words of the command line that make a request: the kind of word for every required key, and, with a question mark,
 * for those optional keys that a word can give.
 */
export type WordsFor<R> = { readonly [K in Required<R>]: KindFor<R[K]> } & {
  readonly [K in Exclude<keyof R, Required<R>>]?: `${KindFor<NonNullable<R[K]>>}?`;
};

/** The same for any request. */
export type Words = Readonly<Record<string, WordKind | `${WordKind}?`>>;

/**
 * One question to the model. Its answer is plain data that the caller may clone, keep or transfer.
 *
 * Yields   after each bit of work, so that the caller can do something else or stop: a number is the share done, from 0 to
 *          1; other values mean nothing.
 * Errors   expected trouble is returned as problems; a throw is a mistake in the code.
 */
export interface Study<Name extends string, Request, Facts> {
  readonly name: Name;
  readonly words: Words;
  /** Whether it uses `projectInSteps`: such studies must not run interleaved. */
  readonly alone?: boolean;
  /** Buffers of the answer to transfer instead of copying; the study must not keep any of them. */
  buffers?(facts: Facts): ArrayBuffer[];
  run(context: StudyContext, request: Request): Generator<unknown, Result<Facts, readonly Problem[]>>;
}

/** Any study, where it is chosen by name. */
export type AnyStudy = Study<string, never, unknown>;

/** Declares a study; the types of request and answer are inferred from `run`. */
export const study = <const Name extends string, Request, Facts>(
  of: Study<Name, Request, Facts> & { readonly words: WordsFor<Request> },
): Study<Name, Request, Facts> => of;
