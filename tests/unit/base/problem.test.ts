import { describe, expect, it } from 'vitest';
import { formatPath, oneLine, problemKey, shortProblem, type Problem } from '../../../src/base/problem.ts';

const unknown = (name: string, path: Problem['path'] = []): Problem => ({
  code: 'engine/unknown-output',
  path,
  facts: { name },
});

describe('a problem', () => {
  it('says where by a path that stays one line whatever the file put into it', () => {
    expect(formatPath(['streams', 0, 'iom_share'])).toBe('streams[0].iom_share');
    expect(formatPath(['a\nb', 'c\u2028d'])).toBe('a b.c d');
    expect(oneLine('one\r\ntwo\u2028three\u0007four\u202efive')).toBe('one two three four five');
  });

  it('quotes no name as long as a book', () => {
    const name = 'x'.repeat(100_000);
    const path = ['tiers', 0, name];
    const short = shortProblem(unknown(name, path));
    expect(short.facts).toEqual({ name: `${'x'.repeat(79)}…` });
    expect(short.path).toBe(path);
    expect(formatPath(short.path).length).toBeLessThan(120);
    const words = shortProblem(unknown('a word '.repeat(9_000)));
    expect(JSON.stringify(words.facts).length).toBeLessThan(1300);
    const nested: Problem = {
      code: 'language/cycle',
      path: [],
      facts: { names: [name, 'short'], more: 3, where: 'later' },
    };
    expect(shortProblem(nested).facts).toEqual({
      names: [`${'x'.repeat(79)}…`, 'short'],
      more: 3,
      where: 'later',
    });
  });

  it('is the same as another that says the same of the same place', () => {
    expect(problemKey(unknown('a', ['x']))).toBe(problemKey(unknown('a', ['x'])));
    expect(problemKey(unknown('a', ['x']))).not.toBe(problemKey(unknown('a', ['y'])));
    expect(problemKey(unknown('a', ['x']))).not.toBe(problemKey(unknown('b', ['x'])));
  });
});
