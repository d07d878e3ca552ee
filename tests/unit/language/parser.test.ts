import { describe, expect, it } from 'vitest';
import { parseWithMathjs } from '../../../src/language/mathjs-parser.ts';
import { lazyParser, ParserMissing } from '../../../src/language/parser.ts';

/** A parser that nothing has loaded yet, with how often it was. */
function fresh(): ReturnType<typeof lazyParser> & { loads: number } {
  const parser = {
    loads: 0,
    ...lazyParser(() => {
      parser.loads++;
      return Promise.resolve(parseWithMathjs);
    }),
  };
  return parser;
}

describe('The parser', () => {
  it('is missing until it is loaded, and is loaded once', async () => {
    const parser = fresh();
    expect(() => parser.loadedParser()).toThrow(ParserMissing);
    await parser.loadParser();
    await parser.loadParser();
    expect(parser.loadedParser()('a ^ 2').type).toBe('OperatorNode');
    expect(parser.loads).toBe(1);
  });

  it('is loaded for work that meets a text, which is then done again', async () => {
    const parser = fresh();
    let tries = 0;
    const answer = await parser.withParser(() => {
      tries++;
      return parser.loadedParser()('a ^ 2').type;
    });
    expect([answer, tries, parser.loads]).toEqual(['OperatorNode', 2, 1]);
  });

  it('is not loaded for work that does without, and hides no other error', async () => {
    const parser = fresh();
    let tries = 0;
    const failing = parser.withParser(() => {
      tries++;
      throw new RangeError('ours');
    });
    await expect(failing).rejects.toThrow('ours');
    await expect(parser.withParser(() => Promise.resolve(7))).resolves.toBe(7);
    expect([tries, parser.loads]).toEqual([1, 0]);
  });

  it('that cannot be loaded says so to whoever asked, and is loaded when it is asked again', async () => {
    let fails = true;
    const { withParser, loadedParser } = lazyParser(() =>
      fails ? Promise.reject(new Error('offline')) : Promise.resolve(parseWithMathjs),
    );
    const ask = () => withParser(() => loadedParser()('a').type);
    await expect(ask()).rejects.toThrow('offline');
    fails = false;
    await expect(ask()).resolves.toBe('SymbolNode');
  });
});
