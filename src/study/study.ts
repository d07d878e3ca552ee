import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projector } from './projector.ts';

/** What a study has of the place it runs in. */
export interface StudyContext {
  readonly scenario: Scenario;
  /** Runs the scenario's equations, and keeps from one study to the next what it has compiled and drawn. */
  readonly projector: Pick<Projector, 'projectInSteps' | 'runChosen' | 'runColumns'>;
  /** Memory of one study from one question to the next: what `make` made when it was first asked for here. */
  readonly kept: <T>(make: () => T) => T;
}

/** The request of a study that needs to know the scenario alone. */
export type NothingMore = Readonly<Record<string, never>>;

/** What a word of the command line can be, by the kind of the request's key that it gives. */
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
  /** No word is needed: what the file said before it was brought up to this version, if it was. */
  readonly asItWas: Scenario | undefined;
}

export type WordKind = keyof WordKinds;
type KindFor<T> = { [K in keyof WordKinds]: T extends WordKinds[K] ? K : never }[keyof WordKinds];
type Required<R> = { [K in keyof R]-?: object extends Pick<R, K> ? never : K }[keyof R];

/**
 * How a request is put in words: every key that it must have, and those of the others that can be said in a word, with a
 * question mark.
 */
export type WordsFor<R> = { readonly [K in Required<R>]: KindFor<R[K]> } & {
  readonly [K in Exclude<keyof R, Required<R>>]?: `${KindFor<NonNullable<R[K]>>}?`;
};

/** The same, of whatever request. */
export type Words = Readonly<Record<string, WordKind | `${WordKind}?`>>;

/**
 * One question to the model. It answers in facts, plain data that can be cloned, which the caller may keep or hand over.
 *
 * Yields   whenever a little work is done, so that others are heard and it can be left for good: a number is its share
 *          done, from 0 to 1; anything else says nothing.
 * Errors   expected trouble is a returned problem; a throw is a mistake in the code.
 */
export interface Study<Name extends string, Request, Facts> {
  readonly name: Name;
  readonly words: Words;
  /** It uses `projectInSteps`: of such studies one is finished or left before the next begins. */
  readonly alone?: boolean;
  /** Memory of the facts that is handed over rather than copied; none of it may be kept here. */
  buffers?(facts: Facts): ArrayBuffer[];
  run(context: StudyContext, request: Request): Generator<unknown, Result<Facts, readonly Problem[]>>;
}

/** Any study, for those who take it by name. */
export type AnyStudy = Study<string, never, unknown>;

/** A study as it is written down: what is asked and what comes are read off its `run`. */
export const study = <const Name extends string, Request, Facts>(
  of: Study<Name, Request, Facts> & { readonly words: WordsFor<Request> },
): Study<Name, Request, Facts> => of;
