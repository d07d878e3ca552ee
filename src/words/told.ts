import type { Problem } from '../base/problem.ts';
import type { Voice } from './speaker.ts';
import { isBrought, say } from './voice.ts';

/**
 * What problems say, where what they say may not be there yet: its section comes after the first picture, or when something
 * is to be shown. Until then, and where it cannot be fetched, a sentence of the first page stands in its place.
 */
const section = (): Voice['problems'] | undefined => (isBrought('problems') ? say.problems : undefined);

/** A problem as one or two plain sentences: show them as text, never as HTML. */
export const told = (problem: Problem): string => section()?.problemText(problem) ?? say.results.NOT_TOLD;

/** The same with months by their names. */
export const toldOnPage = (problem: Problem): string => section()?.pageText(problem) ?? say.results.NOT_TOLD;

/** The same beside the field of an equation or formula of that name. */
export const toldBeside = (problem: Problem, name: string): string =>
  section()?.textBeside(problem, name) ?? say.results.NOT_TOLD;

/** What the first of some problems says; empty where there is none. */
export const firstTold = (problems: readonly Problem[]): string =>
  problems[0] === undefined ? '' : told(problems[0]);
