import type { ParsedNode } from './parsed-node.ts';

export type Parse = (text: string) => ParsedNode;

/** Thrown where a text has to be parsed and the parser is not there yet. */
export class ParserMissing extends Error {
  constructor() {
    super('The parser is not loaded: ask through withParser, or await loadParser first.');
    this.name = 'ParserMissing';
  }
}

/** A parser that is loaded when it is first needed. */
export function lazyParser(load: () => Promise<Parse>) {
  let parser: Parse | undefined;

  /** The parser itself. Throws `ParserMissing` before it is loaded. */
  function loadedParser(): Parse {
    if (!parser) throw new ParserMissing();
    return parser;
  }

  async function loadParser(): Promise<void> {
    parser ??= await load();
  }

  /** Does the work; where that meets a text for which the parser is needed, loads it and does the work again from the start. */
  async function withParser<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ParserMissing)) throw error;
      await loadParser();
      return work();
    }
  }

  return { loadedParser, loadParser, withParser };
}

/** The parser of the language, mathjs, 40 kB of a page: only texts that are neither the model's own nor plain need it. */
export const { loadedParser, loadParser, withParser } = lazyParser(
  async () => (await import('./mathjs-parser.ts')).parseWithMathjs,
);
