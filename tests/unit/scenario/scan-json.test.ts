import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../src/scenario/scan-json.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const only = (text: string): string => {
  const problems = scanJson(text);
  expect(problems).toHaveLength(1);
  return problemText(problems[0]!);
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
      'The file is damaged, or it is not a scenario file. Choose another, or ask for it again from where it came. (It is not JSON: line 1, column 7: a value is expected, but there is "NaN".)',
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

  it.each([
    ['lists', '[', '1', ']'],
    ['lists with nothing in them', '[', '', ']'],
    ['objects', '{"a":', '1', '}'],
    ['objects in lists', '[{"a":', '1', '}]'],
  ])('lets %s be nested 32 deep, and no deeper', (_, open, inner, close) => {
    const depth = open.length === '[{"a":'.length ? 2 : 1;
    const nested = (times: number): string => open.repeat(times) + inner + close.repeat(times);
    expect(scanJson(nested(32 / depth))).toEqual([]);
    expect(only(nested(32 / depth + 1))).toBe(
      'A scenario file is nested at most 32 deep: this one is deeper.',
    );
    expect(
      scanJson(
        `[${Array(40)
          .fill(nested(31 / depth))
          .join()}]`,
      ),
    ).toEqual([]);
  });

  it('lets a file hold 100,000 values, and not one more: lists and objects count, keys do not', () => {
    const list = (length: number, value: string): string => `[${Array(length).fill(value).join()}]`;
    expect(scanJson(list(99_999, '0'))).toEqual([]);
    expect(only(list(100_000, '0'))).toContain('at most 100,000 values');
    expect(scanJson(`[${list(49_999, '"x"')},${list(49_998, 'null')}]`)).toEqual([]);
    expect(only(`[${list(49_999, '"x"')},${list(49_999, 'null')}]`)).toContain('at most 100,000 values');
    const object = (keys: number): string =>
      `{${Array.from({ length: keys }, (__, i) => `"k${i}":true`).join()}}`;
    expect(scanJson(object(99_999))).toEqual([]);
    expect(only(object(100_000))).toContain('at most 100,000 values');
  });

  it.each([
    ['', 'line 1, column 1: a value is expected, but the file ends'],
    ['\n\n  x', 'line 3, column 3: a value is expected, but there is "x"'],
    ['[1,\n2,\n]', 'line 3, column 1: a value is expected, but there is "]"'],
    ['{"a": 1,}', 'line 1, column 9: a key in quotes and a colon are expected, but there is "}"'],
    ['{"a" 1}', 'line 1, column 6: a key in quotes and a colon are expected, but there is "1"'],
    ['{"a": 1]', 'line 1, column 8: a comma or } is expected, but there is "]"'],
    ['[1}', 'line 1, column 3: a comma or ] is expected, but there is "}"'],
    ['["a\tb"]', 'line 1, column 4: a text in quotes has a character'],
    ['["a\\x"]', 'line 1, column 4: a text in quotes has a character'],
    ['[tru]', 'line 1, column 2: a value is expected, but there is "tru"'],
    ['[1.]', 'line 1, column 2: a value is expected, but there is "1."'],
    ['[-]', 'line 1, column 2: a value is expected, but there is "-"'],
    ['[1] 2', 'line 1, column 5: the file should end here, but there is "2"'],
    ['[abcdefghijklmnopqrstuvwxyz]', 'but there is "abcdefghijklmnopqrst"'],
  ])('says of %j: %s', (text, said) => {
    expect(only(text)).toContain(said);
  });

  it('says where a key stands twice, in lists too', () => {
    const places = scanJson('[0, {"a": 1, "a": 2}, [[], {"b": {"c": 1, "c": 1}}]]').map(({ path }) => path);
    expect(places).toEqual([
      [1, 'a'],
      [2, 1, 'b', 'c'],
    ]);
  });
});
