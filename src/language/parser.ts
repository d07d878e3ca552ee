import type { checkText } from './check-text.ts';
import type { ParsedNode } from './parsed-node.ts';

export type Parse = (text: string) => ParsedNode;

/** Thrown where a text must be read and the parser or reader is not loaded; `load` loads it. */
export class ReaderMissing extends Error {
  constructor(readonly load: () => Promise<void>) {
    super('The parser is not loaded: call through withParser, or await loadParser first.');
    this.name = 'ReaderMissing';
  }
}

/** Something fetched when it is first needed. */
export function lazily<T>(fetch: () => Promise<T>) {
  let loaded: { readonly it: T } | undefined;
  const load = async (): Promise<void> => {
    loaded ??= { it: await fetch() };
  };
  /** The loaded thing. Throws `ReaderMissing` before. */
  const atHand = (): T => {
    if (!loaded) throw new ReaderMissing(load);
    return loaded.it;
  };
  return { atHand, load };
}

/** Does the work; on `ReaderMissing` loads what is missing and does the work again from the start. */
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

/** mathjs's parser, 40 kB: needed only for texts that are neither the model's own nor plain. */
const parser = lazily<Parse>(async () => (await import('./mathjs-parser.ts')).parseWithMathjs);
/** Reads plain texts and checks all; not needed for texts read before (`ready-texts.ts`). */
const reader = lazily<typeof checkText>(async () => (await import('./check-text.ts')).checkText);

export const loadedParser = parser.atHand;
export const loadedReader = reader.atHand;

/** Loads both. */
export const loadParser = async (): Promise<void> => {
  await Promise.all([parser.load(), reader.load()]);
};
