import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import type { CheckedSet, Declared } from './checked-model.ts';
import { problemAt, quote, type Place } from './place.ts';

/** What an expression may use, and where what is wrong with it is told. */
export interface Reading {
  readonly place: Place;
  readonly sets: ReadonlyMap<string, CheckedSet>;
  readonly names: ReadonlyMap<string, Declared>;
  /** Why a known name may not be read here, as the end of a sentence; undefined where it may. */
  readonly whyNot: (declared: Declared) => string | undefined;
  /** `last` and `initial` need a time to look back from; formulas and trends have none. The end of a sentence. */
  readonly whyNoLast: string | undefined;
  readonly whyNoInitial: string | undefined;
  readonly problems: Problem[];
}

/** Notes a problem and gives the null that stands for what could not be read. */
export const refusal =
  (reading: Reading) =>
  (code: string, sentence: string): null => {
    reading.problems.push(problemAt(reading.place, code, sentence));
    return null;
  };

/** ` Did you mean “…”?`, or nothing where no known name is near. */
export function suggest(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
}
