import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import type { CheckedSet, Declared } from './checked-model.ts';
import { problemAt, type Place } from './place.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';

/** What an expression may use, and the list that its problems are added to. */
export interface ReadContext {
  readonly place: Place;
  readonly sets: ReadonlyMap<string, CheckedSet>;
  readonly names: ReadonlyMap<string, Declared>;
  /** Kinds of quantity that this text may not read. */
  readonly barred: ReadonlySet<Declared['is']>;
  /** `last` and `initial` are refused in formulas and trends; `last` in starting values. */
  readonly noLast: boolean;
  readonly noInitial: boolean;
  readonly problems: Problem[];
}

/** Adds a problem and gives null, the result for a part that cannot be read. */
export const refusal =
  (context: ReadContext) =>
  <C extends TextCode>(code: C, facts: TextFacts<C>): null => {
    context.problems.push(problemAt(context.place, code, facts));
    return null;
  };

/** The nearest known name as a fact; no fact where none is near. */
export function nearestOf(name: string, known: Iterable<string>): { readonly nearest?: string } {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { nearest };
}
