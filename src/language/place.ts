import type { Problem } from '../base/problem.ts';

/** Which text is being read: how a sentence calls it, and where it is. */
export interface Place {
  /** `the equation of coverage` */
  readonly words: string;
  readonly path: readonly (string | number)[];
}

/** A problem with a piece of an equation; the message opens with whose equation it is. */
export function problemAt(place: Place, code: string, sentence: string): Problem {
  return { code: `language/${code}`, path: place.path, message: `In ${place.words}: ${sentence}` };
}

/** A piece of text in quotes, cut to a readable length. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return `“${flat.length > 80 ? `${flat.slice(0, 77)}…` : flat}”`;
}
