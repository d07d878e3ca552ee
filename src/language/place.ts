import { problem, type Problem } from '../base/problem.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';

/** Whose text, and which of its texts. */
export interface TextOf {
  readonly text: 'equation' | 'initially' | 'formula' | 'trend' | 'shares';
  readonly name: string;
}

/** Which text is being read, and where it is. */
export interface Place {
  readonly of: TextOf;
  readonly path: readonly (string | number)[];
}

/** A problem with a piece of a text. */
export const problemAt = <C extends TextCode>(place: Place, code: C, facts: TextFacts<C>): Problem =>
  problem(`language/${code}`, place.path, { ...facts, in: place.of } as never);

/** A piece of text to be quoted, in one line and cut to a readable length. */
export function clipped(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 77)}…` : flat;
}
