import type { checkText } from './check-text.ts';
import type { ParsedNode } from './parsed-node.ts';

export type Parse = (text: string) => ParsedNode;

/** Thrown where a text has to be read and what reads it is not there yet. */
export class ReaderMissing extends Error {
  constructor(readonly load: () => Promise<void>) {
    super('What reads a text is not loaded: ask through withParser, or await loadParser first.');
    this.name = 'ReaderMissing';
  }
}

/** Something that is loaded when it is first needed, and is then at hand. */
export function lazily<T>(fetch: () => Promise<T>) {
  let loaded: { readonly it: T } | undefined;
  const load = async (): Promise<void> => {
    loaded ??= { it: await fetch() };
  };
  /** The thing itself. Throws `ReaderMissing` before it is loaded. */
  const atHand = (): T => {
    if (!loaded) throw new ReaderMissing(load);
    return loaded.it;
  };
  return { atHand, load };
}

/** Does the work; where that meets a text and what reads it is missing, loads that and does the work again from the start. */
export async function withParser<T>(work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ReaderMissing)) throw error;
      await error.load();
    }
  }
}

/** The parser of the language, mathjs, 40 kB of a page: only texts that are neither the model's own nor plain need it. */
const parser = lazily<Parse>(async () => (await import('./mathjs-parser.ts')).parseWithMathjs);
/** Reads plain texts, and checks names, conditions and units of all: texts that were read before do without. */
const reader = lazily<typeof checkText>(async () => (await import('./check-text.ts')).checkText);

export const loadedParser = parser.atHand;
export const loadedReader = reader.atHand;

/** All that reads a text. */
export const loadParser = async (): Promise<void> => {
  await Promise.all([parser.load(), reader.load()]);
};
