import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../src/scenario/scan-json.ts';

const only = (text: string): string => {
  const problems = scanJson(text);
  expect(problems).toHaveLength(1);
  return problems[0]!.message;
};

describe('scanJson', () => {
  it('agrees with JSON.parse about what is JSON, whatever is done to a text', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 5 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', '1', '\\', '-', '.', '\u0001', 'e'),
        fc.nat(2),
      )
      .map(([text, at, insert, drop]) => {
        const i = at % (text.length + 1);
        return text.slice(0, i) + insert + text.slice(i + drop);
      });
    fc.assert(
      fc.property(broken, (text) => {
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        const mistakes = scanJson(text).filter(({ code }) => code === 'file/not-json');
        expect(mistakes.length === 0).toBe(parses);
      }),
      { numRuns: 2000 },
    );
  });

  it('says line and column of the first mistake and what is there', () => {
    expect(only('{\n  "a": 1,\n  "b" 2\n}')).toContain('line 3, column 7');
    expect(only('{"a": NaN}')).toBe(
      'This is not JSON: line 1, column 7: a value is expected, but there is "NaN".',
    );
    expect(only('{"a": [1, 2')).toContain('a comma or ] is expected, but the file ends');
    expect(only('{"a": "x')).toContain('never ends');
    expect(only('{} {}')).toContain('the file should end here');
    expect(only('{a: 1}')).toContain('a key in quotes');
    expect(only('[01]')).toContain('line 1, column 2');
  });

  it('finds every key that is given twice, where it is, however it is spelt', () => {
    const problems = scanJson('{"a": {"b": 1, "\\u0062": 2}, "c": [{"d": 1, "d": 1, "d": 1}], "a": 1}');
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['file/duplicate-key', 'a', 'b'],
      ['file/duplicate-key', 'c', 0, 'd'],
      ['file/duplicate-key', 'c', 0, 'd'],
      ['file/duplicate-key', 'a'],
    ]);
    expect(scanJson('{"a": {"b": 1}, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}')).toEqual([]);
  });

  it('refuses __proto__ as a key, however it is spelt, and lets it be a text', () => {
    expect(scanJson('{"x": {"__proto__": 1}}')[0]).toMatchObject({
      code: 'file/forbidden-key',
      path: ['x', '__proto__'],
    });
    expect(scanJson('{"__pr\\u006fto__": 1}')[0]?.code).toBe('file/forbidden-key');
    expect(scanJson('{"x": "__proto__"}')).toEqual([]);
  });

  it('refuses nesting and numbers of values beyond any scenario, without exhausting the stack', () => {
    expect(only('['.repeat(4_000_000))).toContain('nested at most 32 deep');
    expect(only('{"a":'.repeat(1_000_000))).toContain('nested at most 32 deep');
    expect(only(`[${'0,'.repeat(200_000)}0]`)).toContain('100,000 values');
  });
});
