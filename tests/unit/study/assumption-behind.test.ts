import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../src/base/distribution.ts';
import { err, type Result } from '../../../src/base/result.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { assumptionBehind } from '../../../src/study/assumption-behind.ts';
import type { Projector } from '../../../src/study/projector.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import { drawnFrom, ruled, type Rule } from './drawn-from.ts';

const range: Distribution = { shape: 'uniform', low: 0, high: 1 };
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i}`);

/** The answer, and how often others could be heard before it. */
function answered(
  projector: Pick<Projector, 'runChosen'>,
  month = '2014-09',
): { result: Result<{ readonly input: string | undefined }, Problem[]>; pieces: number } {
  const work = assumptionBehind(projector, smallScenario, { option: 'keep', month, output: 'it' });
  let pieces = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) pieces++;
  return { result: step.value, pieces };
}
function behind(inputs: readonly string[], rule: Rule, month?: string): string | undefined {
  const drawn = drawnFrom({ fixed: 0.9, ...Object.fromEntries(inputs.map((name) => [name, range])) }, 500);
  const { result } = answered(
    ruled(drawn, () => rule),
    month,
  );
  if (!result.ok) throw new Error('no run');
  return result.value.input;
}
/** How far an input is from its middle: the middle of all inputs together gives 0, and no future does. */
const off = (value: number | undefined): number => Math.abs(value! - 0.5);

describe('the assumption behind a number that is not the middle one', () => {
  it('is the one whose doubt does most of it, wherever it stands in the list', () => {
    const rule: Rule = ({ a, b, c }) => off(a) + 4 * off(b) + off(c);
    for (const order of [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
    ])
      expect(behind(order, rule)).toBe('b');
    expect(behind(['a', 'b', 'c'], (inputs) => -rule(inputs, 0))).toBe('b');
  });

  it('is a family with all its members, by the name that the model has for it', () => {
    const rule: Rule = (of) => off(of['two.x']) + off(of['two.y']) + 1.4 * off(of['one']);
    expect(behind(['one', 'two.x', 'two.y'], rule)).toBe('two');
    expect(behind(['one', 'two.x'], ({ one, ...of }) => off(one) + 0.1 * off(of['two.x']))).toBe('one');
    expect(behind(['works_draw', 'a'], (of) => off(of['works_draw']))).toBe('chance_of_no_effect');
  });

  it('is none where many do a little each, nothing does, or nothing is in doubt', () => {
    const sum: Rule = (of) => Object.values(of).reduce((total, each) => total + off(each), 0);
    expect(behind(names(12), sum)).toBeUndefined();
    expect(behind(names(3), sum)).toBeDefined();
    expect(behind(names(3), () => 5)).toBeUndefined();
    expect(behind([], ({ fixed }) => fixed!)).toBeUndefined();
  });

  it('is that of the month asked; a month outside the scenario is taken to its nearest', () => {
    const rule: Rule = ({ a, b }, month) =>
      month === 0 ? 9 * off(a) + off(b) : month === 23 ? off(a) + 9 * off(b) : off(b);
    expect(behind(['a', 'b'], rule, '2014-03')).toBe('a');
    expect(behind(['a', 'b'], rule, '1999-01')).toBe('a');
    expect(behind(['a', 'b'], rule, '2016-02')).toBe('b');
    expect(behind(['a', 'b'], (of, month) => (month === 23 ? off(of['a']) : off(of['b'])), '2039-01')).toBe(
      'a',
    );
  });

  it('is looked for among the futures that have a number', () => {
    expect(behind(['a', 'b'], ({ a, b }) => (off(b) > 0.3 ? NaN : off(a)))).toBe('a');
    expect(behind(['a', 'b'], ({ a }) => (a === 0.5 ? 1 : NaN))).toBeUndefined();
  });

  it('lets others be heard after each assumption', () => {
    const drawn = drawnFrom({ a: range, 'b.x': range, 'b.y': range, fixed: 1 }, 500);
    expect(
      answered(
        ruled(
          drawn,
          () =>
            ({ a }) =>
              off(a),
        ),
      ).pieces,
    ).toBe(3);
  });

  it('is not known where the scenario cannot run, at first or with one of them held', () => {
    const problem = { code: 'test', path: [], message: 'No.' };
    for (const good of [0, 1]) {
      const well = ruled(
        drawnFrom({ a: range, b: range }, 500),
        () =>
          ({ a }) =>
            off(a),
      );
      const projector: Pick<Projector, 'runChosen'> = {
        runChosen: (scenario, request) =>
          well.runs < good ? well.runChosen(scenario, request) : err([problem]),
      };
      expect(answered(projector).result).toEqual(err([problem]));
    }
  });
});
