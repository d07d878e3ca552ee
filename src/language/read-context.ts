import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import type { CheckedSet, Declared } from './checked-model.ts';
import { problemAt, type Place } from './place.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';

/** What an expression may use, and where what is wrong with it is told. */
export interface ReadContext {
  readonly place: Place;
  readonly sets: ReadonlyMap<string, CheckedSet>;
  readonly names: ReadonlyMap<string, Declared>;
  /** What may not be read here though it is known. */
  readonly barred: ReadonlySet<Declared['is']>;
  /** `last` and `initial` need a time to look back from: formulas and trends have none. */
  readonly noLast: boolean;
  readonly noInitial: boolean;
  readonly problems: Problem[];
}

/** Notes a problem and gives the null that stands for what could not be read. */
export const refusal =
  (context: ReadContext) =>
  <C extends TextCode>(code: C, facts: TextFacts<C>): null => {
    context.problems.push(problemAt(context.place, code, facts));
    return null;
  };

/** The known name that is probably meant, as a fact; no fact where none is near. */
export function nearestOf(name: string, known: Iterable<string>): { readonly nearest?: string } {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { nearest };
}
