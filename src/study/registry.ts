import type { AnyStudy, Study } from './study.ts';
import { projectStudy } from './project-study.ts';

type Loader<Name extends string = string> = () => Promise<AnyStudy & { readonly name: Name }>;

/** Studies by name, each with its loader. */
export type Registry = Readonly<Record<string, Loader>>;

/** Makes it a type error where a loader gives a study of another name. */
export const listed = <R extends Registry>(studies: R & { readonly [N in keyof R]: Loader<N & string> }): R =>
  studies;

/**
 * Every study. The worker's protocol, the page's questions and the command line are typed by this list. Only `project` is in
 * the worker's first script; the others are fetched when first needed.
 */
export const STUDIES = listed({
  project: () => Promise.resolve(projectStudy),
  swings: async () => (await import('./swings.ts')).swingsStudy,
  behind: async () => (await import('./assumption-behind.ts')).behindStudy,
  notes: async () => (await import('./notes/all-notes.ts')).notesStudy,
  since: async () => (await import('./since-model-1.ts')).sinceStudy,
  passport: async () => (await import('./passport-study.ts')).passportStudy,
  checkFormula: async () => (await import('./check-formula.ts')).checkFormulaStudy,
  describeModel: async () => (await import('./describe-model.ts')).describeStudy,
  checkEquation: async () => (await import('./check-equation.ts')).checkEquationStudy,
  checkReality: async () => (await import('./reality-study.ts')).realityStudy,
});

export type Studies = typeof STUDIES;
export type NameIn<R extends Registry> = keyof R & string;
type StudyIn<R extends Registry, N extends NameIn<R>> = Awaited<ReturnType<R[N]>>;

export type RequestIn<R extends Registry, N extends NameIn<R>> =
  StudyIn<R, N> extends Study<string, infer Request, unknown> ? Request : never;
export type FactsIn<R extends Registry, N extends NameIn<R>> =
  StudyIn<R, N> extends Study<string, never, infer Facts> ? Facts : never;

export type StudyName = NameIn<Studies>;
export type RequestOf<N extends StudyName> = RequestIn<Studies, N>;
export type FactsOf<N extends StudyName> = FactsIn<Studies, N>;
