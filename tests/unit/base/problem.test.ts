import { describe, expect, it } from 'vitest';
import { formatProblem, shortProblem } from '../../../src/base/problem.ts';

describe('a problem as one line', () => {
  it('says where, then what', () => {
    expect(
      formatProblem({ code: 'x', path: ['streams', 0, 'iom_share'], message: 'Give a share from 0 to 1.' }),
    ).toBe('streams[0].iom_share: Give a share from 0 to 1.');
    expect(formatProblem({ code: 'x', path: [], message: 'This is not JSON.' })).toBe('This is not JSON.');
  });

  it('stays one line whatever the file put into it', () => {
    const line = formatProblem({ code: 'x', path: ['a\nb'], message: 'one\r\ntwo\u2028three\u0007' });
    expect(line).not.toMatch(/[\r\n\u2028\u2029\u0007]/);
  });

  it('stays readable whatever the file is made of', () => {
    const name = 'x'.repeat(100_000);
    const path = ['tiers', 0, name];
    const short = shortProblem({ code: 'x', path, message: `There is no role "${name}". Add one.` });
    expect(short.message.length).toBeLessThan(130);
    expect(short.message).toMatch(/^There is no role "x+… Add one\.$/);
    expect(short.path).toBe(path);
    expect(formatProblem(short).length).toBeLessThan(250);
    const long = shortProblem({ code: 'x', path: [], message: 'a word '.repeat(9_000) });
    expect(long.message.length).toBeLessThan(1500);
  });
});
