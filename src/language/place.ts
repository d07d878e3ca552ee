import { problem, type Problem } from '../base/problem.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';

/** Which kind of text, and of which quantity. */
export interface TextOf {
  readonly text: 'equation' | 'initially' | 'formula' | 'trend' | 'shares';
  readonly name: string;
}

/** Where a problem is: in which text, and its path. */
export interface Place {
  readonly of: TextOf;
  readonly path: readonly (string | number)[];
}

/** A problem with a piece of a text. */
export const problemAt = <C extends TextCode>(place: Place, code: C, facts: TextFacts<C>): Problem =>
  problem(`language/${code}`, place.path, { ...facts, in: place.of } as never);

/** A piece of text for quoting: on one line, at most 80 characters. */
export function clipped(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 77)}…` : flat;
}
