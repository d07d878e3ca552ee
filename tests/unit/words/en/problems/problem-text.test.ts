import { describe, expect, it } from 'vitest';
import { shortProblem, type Problem } from '../../../../../src/base/problem.ts';
import {
  firstText,
  pageText,
  plainText,
  problemLine,
  problemText,
  textBeside,
} from '../../../../../src/words/en/problems/problem-text.ts';

const unknown = (name: string, path: Problem['path'] = []): Problem => ({
  code: 'engine/unknown-output',
  path,
  facts: { name },
});

describe('a problem in words', () => {
  it('is one line on the command line: where, then what', () => {
    expect(problemLine(unknown('x', ['streams', 0]))).toBe(
      'streams[0]: The model has no quantity called “x”. Ask for one of its equations, inputs or schedules.',
    );
    expect(problemLine(unknown('x'))).toMatch(/^The model/);
    expect(problemLine(unknown('one\r\ntwo\u2028three\u0007', ['a\nb']))).not.toMatch(
      /[\r\n\u2028\u2029\u0007]/,
    );
  });

  it('is readable whatever the file is made of', () => {
    expect(problemText(shortProblem(unknown('x'.repeat(100_000)))).length).toBeLessThan(200);
    expect(problemText(unknown('a word '.repeat(9_000))).length).toBe(1200);
  });

  it('is empty where there is none', () => {
    expect(firstText([])).toBe('');
    expect(firstText([unknown('x'), unknown('y')])).toBe(problemText(unknown('x')));
  });

  it('names months on pages, and leaves out what only programs need', () => {
    const problem: Problem = {
      code: 'study/not-a-number',
      path: [],
      facts: { why: 'model', quantity: 'coverage.red', month: '2014-05', draw: 7, option: 'Budget 2014-11' },
    };
    expect(problemText(problem)).toMatch(
      / \(coverage\.red\) cannot be worked out in 2014-05, draw 7, option "Budget 2014-11"\./,
    );
    expect(pageText(problem)).toMatch(/ \(coverage\.red\) .* in May 2014, draw 7, option "Budget 2014-11"\./);
    expect(plainText(problem)).toMatch(/^Coverage[^()]* cannot be worked out in May 2014, option/);
  });

  it('need not say beside a field whose text it is', () => {
    const problem: Problem = {
      code: 'language/empty',
      path: [],
      facts: { in: { text: 'initially', name: 'pay' } },
    };
    expect(problemText(problem)).toBe(
      'In the starting value of pay: there is nothing here. Write an expression.',
    );
    expect(textBeside(problem, 'pay.initially')).toBe('There is nothing here. Write an expression.');
    expect(textBeside(problem, 'cost')).toBe(problemText(problem));
    expect(textBeside(unknown('x'), 'pay')).toBe(problemText(unknown('x')));
  });
});
