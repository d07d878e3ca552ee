import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormula } from '../../../src/language/check-formula.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import { checked, modelWith, problemsWith } from './fixtures.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...'rate cases posts tier red role y last initial previous next sumOver minOver none import evaluate parse constructor __proto__ f x and or not ? : ( ) [ ] , + - * / ^ < <= == != = . % ! " 1 0.5 1e999 2i end to in mod null true'.split(
        ' ',
      ),
    ),
    { maxLength: 25 },
  )
  .map((list) => list.join(' '));

describe('any text', () => {
  it('gives an expression or problems that all name the equation, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), words), (text) => {
        for (const problem of problemsWith(text, { initially: text, over: ['tier'] })) {
          expect(problem.path).toEqual(['equations', 'y']);
          expect(structuredClone(problem)).toEqual(problem);
          expect(problemText(problem)).toMatch(/^In the (equation|starting value) of y: .*[.?]$/s);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '-'.repeat(2000),
    `${'-'.repeat(1999)}1`,
    `${'not '.repeat(499)}1`,
    '('.repeat(2000),
    `${'1?1:'.repeat(499)}1`,
    `${'2^'.repeat(999)}2`,
    `${'last('.repeat(39)}y${')'.repeat(39)}`,
    '['.repeat(1000) + ']'.repeat(1000),
    'cases'.repeat(400),
    'x'.repeat(1e6),
    'import("fs")',
    'evaluate("1+1")',
    'f(x)=evaluate(x)',
    'cos.constructor("return 1")()',
    'rate.constructor.constructor',
    'cases["constructor"]',
    '{"a": 1}.a',
    '{__proto__: 1}',
    'createUnit("x")',
    'chain(3).done()',
    'toString()',
    'hasOwnProperty(rate)',
    'constructor(rate)',
    'cases[constructor]',
    'cases[__proto__]',
    'sumOver(__proto__, 1)',
    'last(constructor)',
    '\u0000',
    '1\u20282',
    '<img src=x onerror=alert(1)>',
  ])('refuses %.40s', (text) => {
    expect(problemsWith(text, { over: ['tier'] }).length).toBeGreaterThan(0);
    const formula = checkFormula(checked(modelWith()), text, { name: 'rate', unit: 'share' });
    expect(formula.ok).toBe(false);
  });

  it('takes hostile names of everything as names', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '', '<b>', 'a b', 'x'.repeat(1e5)]) {
      const outcome = checkModel({
        sets: [{ name, members: [name] }],
        constants: [{ name, value: 1, unit: name }],
        schedules: [{ name, unit: name }],
        inputs: [{ name, over: [name], unit: name, trend: name }],
        equations: [{ name, over: [name], unit: name, equation: name, initially: name }],
      });
      expect(outcome.ok).toBe(false);
    }
  });
});
