import { describe, expect, it, vi } from 'vitest';
import type * as parserModule from '../../../src/language/parser.ts';

/** The module as it is before anything has loaded the parser. */
async function fresh(): Promise<typeof parserModule> {
  vi.resetModules();
  return import('../../../src/language/parser.ts');
}

describe('The parser', () => {
  it('is missing until it is loaded', async () => {
    const { loadedParser, loadParser, ParserMissing } = await fresh();
    expect(() => loadedParser()).toThrow(ParserMissing);
    await loadParser();
    expect(loadedParser()('a ^ 2').type).toBe('OperatorNode');
  });

  it('is loaded for work that meets a text, which is then done again', async () => {
    const { loadedParser, withParser } = await fresh();
    let tries = 0;
    const answer = await withParser(() => {
      tries++;
      return loadedParser()('a ^ 2').type;
    });
    expect([answer, tries]).toEqual(['OperatorNode', 2]);
  });

  it('is not loaded for work that does without, and hides no other error', async () => {
    const { loadedParser, ParserMissing, withParser } = await fresh();
    let tries = 0;
    await expect(
      withParser(() => {
        tries++;
        throw new RangeError('ours');
      }),
    ).rejects.toThrow('ours');
    await expect(withParser(() => Promise.resolve(7))).resolves.toBe(7);
    expect(tries).toBe(1);
    expect(() => loadedParser()).toThrow(ParserMissing);
  });
});
