import { describe, expect, it } from 'vitest';
import { parseWithMathjs } from '../../../src/language/mathjs-parser.ts';
import { lazily, ReaderMissing, withParser } from '../../../src/language/parser.ts';

/** A parser that nothing has loaded yet, with how often it was. */
function fresh(): ReturnType<typeof lazily<typeof parseWithMathjs>> & { loads: number } {
  const parser = {
    loads: 0,
    ...lazily(() => {
      parser.loads++;
      return Promise.resolve(parseWithMathjs);
    }),
  };
  return parser;
}

describe('The parser', () => {
  it('is missing until it is loaded, and is loaded once', async () => {
    const parser = fresh();
    expect(() => parser.atHand()).toThrow(ReaderMissing);
    await parser.load();
    await parser.load();
    expect(parser.atHand()('a ^ 2').type).toBe('OperatorNode');
    expect(parser.loads).toBe(1);
  });

  it('is loaded for work that meets a text, which is then done again', async () => {
    const parser = fresh();
    let tries = 0;
    const answer = await withParser(() => {
      tries++;
      return parser.atHand()('a ^ 2').type;
    });
    expect([answer, tries, parser.loads]).toEqual(['OperatorNode', 2, 1]);
  });

  it('is not loaded for work that does without, and hides no other error', async () => {
    const parser = fresh();
    let tries = 0;
    const failing = withParser(() => {
      tries++;
      throw new RangeError('ours');
    });
    await expect(failing).rejects.toThrow('ours');
    await expect(withParser(() => Promise.resolve(7))).resolves.toBe(7);
    expect([tries, parser.loads]).toEqual([1, 0]);
  });

  it('is loaded beside something else that the same work needs', async () => {
    const [one, other] = [fresh(), fresh()];
    const answer = await withParser(() => one.atHand()('a').type + other.atHand()('2').type);
    expect([answer, one.loads, other.loads]).toEqual(['SymbolNodeConstantNode', 1, 1]);
  });

  it('that cannot be loaded says so to whoever asked, and is loaded when it is asked again', async () => {
    let fails = true;
    const parser = lazily(() =>
      fails ? Promise.reject(new Error('offline')) : Promise.resolve(parseWithMathjs),
    );
    const ask = () => withParser(() => parser.atHand()('a').type);
    await expect(ask()).rejects.toThrow('offline');
    fails = false;
    await expect(ask()).resolves.toBe('SymbolNode');
  });
});
