import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/base/problem.ts';

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
});
