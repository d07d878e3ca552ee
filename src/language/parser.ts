import type { ParsedNode } from './parsed-node.ts';

type Parse = (text: string) => ParsedNode;

let parser: Parse | undefined;

/** Thrown where a text has to be parsed and the parser is not there yet. */
export class ParserMissing extends Error {
  constructor() {
    super('The parser is not loaded: ask through withParser, or await loadParser first.');
    this.name = 'ParserMissing';
  }
}

/** The parser of the language, mathjs. Throws `ParserMissing` before it is loaded. */
export function loadedParser(): Parse {
  if (!parser) throw new ParserMissing();
  return parser;
}

/** Loads mathjs, 50 kB of a page: texts of a file that are not plain need it, the model's own are read when the page is built. */
export async function loadParser(): Promise<void> {
  parser ??= (await import('./mathjs-parser.ts')).parseWithMathjs;
}

/** Does the work; where that meets a text for which the parser is needed, loads it and does the work again from the start. */
export async function withParser<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ParserMissing)) throw error;
    await loadParser();
    return work();
  }
}
