import { describe, expect, it } from 'vitest';
import type { ScalarExpression, ScalarModel } from '../../../src/language/scalar-model.ts';
import { priceLevel } from '../../../src/study/price-level.ts';
import { RecentMap } from '../../../src/base/recent-map.ts';
import { stepsOf } from '../../../src/study/steps-of.ts';
import { series } from '../words/en/projection.ts';

describe('a map of what was used last', () => {
  const filled = (most: number, keys: readonly string[]): RecentMap<string, number> => {
    const map = new RecentMap<string, number>(most);
    keys.forEach((key, i) => map.set(key, i));
    return map;
  };
  const kept = (map: RecentMap<string, number>, keys: string): string =>
    Array.from(keys)
      .filter((key) => map.get(key) !== undefined)
      .join('');

  it('keeps as many as it may, and lets the one go that was used longest ago', () => {
    expect(kept(filled(3, Array.from('abc')), 'abc')).toBe('abc');
    expect(kept(filled(3, Array.from('abcd')), 'abcd')).toBe('bcd');
    expect(kept(filled(1, Array.from('abcd')), 'abcd')).toBe('d');
  });

  it('counts reading and writing again as use', () => {
    const read = filled(3, Array.from('abc'));
    expect(read.get('a')).toBe(0);
    read.set('d', 9);
    expect(kept(read, 'abcd')).toBe('acd');
    const written = filled(3, Array.from('abca'));
    expect(written.get('a')).toBe(3);
    expect(kept(written, 'abc')).toBe('abc');
    written.set('d', 9);
    expect(filled(3, Array.from('abcad')).get('b')).toBeUndefined();
    expect(written.get('x')).toBeUndefined();
  });
});

describe('prices of a month', () => {
  it('are those of an offence elsewhere against month 0', () => {
    const outputs = { offence_cost_elsewhere: series([200, 210, 190]) };
    expect([0, 1, 2].map((at) => priceLevel(outputs, at))).toEqual([1, 1.05, 0.95]);
  });

  it('are 1 where an offence elsewhere costs nothing, or has no price there', () => {
    expect(priceLevel({ offence_cost_elsewhere: series([0, 0]) }, 1)).toBe(1);
    expect(priceLevel({ offence_cost_elsewhere: series([0, 5]) }, 1)).toBe(1);
    expect(priceLevel({ offence_cost_elsewhere: series([200]) }, 4)).toBe(1);
    expect(priceLevel({}, 0)).toBe(1);
  });
});

describe('the size of a model', () => {
  const number: ScalarExpression = { kind: 'number', value: 1 };
  const plus = (left: ScalarExpression, right: ScalarExpression): ScalarExpression => ({
    kind: 'binary',
    operator: 'add',
    left,
    right,
  });
  const sized = (...later: readonly ScalarExpression[]): number =>
    stepsOf({ equations: later.map((each) => ({ later: each })) } as unknown as ScalarModel);

  it('grows by a step with every operation, in whatever equation and however deep', () => {
    const none = sized(number);
    expect(sized(plus(number, number)) - none).toBe(1);
    expect(sized(plus(plus(number, number), plus(number, plus(number, number)))) - none).toBe(4);
    expect(sized(plus(number, number), number, plus(number, number)) - none).toBe(2);
    const choice: ScalarExpression = {
      kind: 'choose',
      when: plus(number, number),
      then: plus(number, number),
      otherwise: plus(number, number),
    };
    expect(sized(choice) - none).toBe(4);
    const negative: ScalarExpression = { kind: 'unary', operator: 'negate', of: plus(number, number) };
    expect(sized(negative) - none).toBe(2);
  });

  it('counts what takes long for more: a power for more than a logarithm, that for more than a division', () => {
    const power = sized({ kind: 'binary', operator: 'power', left: number, right: number });
    const log = sized({ kind: 'unary', operator: 'log', of: number });
    const divide = sized({ kind: 'binary', operator: 'divide', left: number, right: number });
    expect(power).toBeGreaterThan(log);
    expect(log).toBeGreaterThan(divide);
    expect(divide).toBeGreaterThan(sized(plus(number, number)));
  });

  it('of a sum over thousands is no trouble', () => {
    let sum: ScalarExpression = number;
    for (let i = 0; i < 50_000; i++) sum = plus(sum, number);
    expect(sized(sum)).toBeGreaterThan(50_000);
  });
});
