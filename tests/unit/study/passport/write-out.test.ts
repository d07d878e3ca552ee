import { describe, expect, it } from 'vitest';
import type { CheckedSet } from '../../../../src/language/checked-model.ts';
import type { Expression, Reference } from '../../../../src/language/expression.ts';
import { filledIn, quantityOf, valueOf, withMembers } from '../../../../src/study/passport/write-out.ts';

const setOf = (name: string, members: readonly string[]): CheckedSet => ({
  name,
  members,
  positions: new Map(members.map((member, i) => [member, i])),
});
const at = (name: string, kind: 'bound' | 'previous' | 'next' = 'bound', set = 's'): Reference => ({
  kind: 'reference',
  name,
  to: 'equation',
  subscripts: [{ kind, set }],
  when: 'now',
});
const number = (value: number): Expression => ({ kind: 'number', value });
const over = (fold: 'sum' | 'min' | 'max', of: Expression): Expression => ({
  kind: 'over',
  fold,
  set: 's',
  of,
});

/** Writes out over members a, b, c …, whose values are given; tells the result, its value and what was left out. */
function written(expression: Expression, values: readonly number[], bound?: string) {
  const members = values.map((_, i) => String.fromCharCode(97 + i));
  const sets = new Map([['s', setOf('s', members)]]);
  const read = (reference: Reference): number =>
    values[members.indexOf(quantityOf(reference).split('.')[1]!)]!;
  const left: string[] = [];
  const filled = filledIn(expression, new Map(bound ? [['s', members.indexOf(bound)]] : []), {
    sets,
    read,
    left: (term) => left.push(names(term).join(' ')),
  });
  return { filled, names: names(filled), value: valueOf(filled, read), left };
}

function names(expression: Expression): string[] {
  if (expression.kind === 'reference') return [quantityOf(expression)];
  return Object.values(expression).flatMap((part) =>
    Array.isArray(part)
      ? part.flatMap((each) => names(each as Expression))
      : typeof part === 'object' && part !== null
        ? names(part as Expression)
        : [],
  );
}

describe('a sum that is written out', () => {
  it('of up to three members has them all, nothing or not', () => {
    for (const values of [[0], [0, 0], [5, 0], [0, 2, 0], [0, 0, 0]]) {
      const { names: shown, value, left } = written(over('sum', at('x')), values);
      expect(shown).toEqual(values.map((_, i) => `x.${'abc'[i]!}`));
      expect(left).toEqual([]);
      expect(value).toBe(values.reduce((sum, each) => sum + each, 0));
    }
  });

  it('of more has those that come to something, and tells of the others', () => {
    const { names: shown, value, left } = written(over('sum', at('x')), [0, 2, 0, -3]);
    expect(shown).toEqual(['x.b', 'x.d']);
    expect(left).toEqual(['x.a', 'x.c']);
    expect(value).toBe(-1);
  });

  it('is 0 where none comes to anything, or there is none', () => {
    expect(written(over('sum', at('x')), [0, 0, 0, 0])).toMatchObject({
      filled: number(0),
      left: ['x.a', 'x.b', 'x.c', 'x.d'],
    });
    expect(written(over('sum', at('x')), []).filled).toEqual(number(0));
  });

  it('keeps what is no number: it must be seen', () => {
    expect(written(over('sum', at('x')), [0, NaN, 0, 1]).names).toEqual(['x.b', 'x.d']);
  });
});

describe('the least and the most of a set', () => {
  it('have all members, also those of 0; a single one stands for itself', () => {
    for (const fold of ['min', 'max'] as const) {
      const { names: shown, value, left } = written(over(fold, at('x')), [0, 4, 0, -2]);
      expect(shown).toEqual(['x.a', 'x.b', 'x.c', 'x.d']);
      expect(value).toBe(fold === 'min' ? -2 : 4);
      expect(left).toEqual([]);
      expect(written(over(fold, at('x')), [7]).filled).toMatchObject({ kind: 'reference' });
    }
  });
});

describe('a choice that is written out', () => {
  const choice = (left: number, right: number): Expression => ({
    kind: 'choose',
    when: { kind: 'binary', operator: 'less', left: number(left), right: number(right) },
    then: at('x'),
    otherwise: at('y'),
  });

  it('is the side that was taken', () => {
    expect(written(choice(1, 2), [3, 4], 'b').names).toEqual(['x.b']);
    expect(written(choice(2, 1), [3, 4], 'b').names).toEqual(['y.b']);
  });

  it('does not tell of what a sum in its question leaves out', () => {
    const asked: Expression = {
      kind: 'choose',
      when: { kind: 'binary', operator: 'less', left: over('sum', at('x')), right: number(9) },
      then: over('sum', at('y')),
      otherwise: number(0),
    };
    expect(written(asked, [0, 0, 0, 1]).left).toEqual(['y.a', 'y.b', 'y.c']);
  });
});

describe('members', () => {
  const sets = new Map([['s', setOf('s', ['a', 'b', 'c'])]]);
  const put = (kind: 'bound' | 'previous' | 'next', here: number): string => {
    const made = withMembers(at('x', kind), new Map([['s', here]]), sets);
    return made.kind === 'reference' ? quantityOf(made) : JSON.stringify(made);
  };

  it('are the one here, the one before and the one after; past the ends there is 0', () => {
    expect([0, 1, 2].map((here) => put('bound', here))).toEqual(['x.a', 'x.b', 'x.c']);
    expect([1, 2].map((here) => put('previous', here))).toEqual(['x.a', 'x.b']);
    expect([0, 1].map((here) => put('next', here))).toEqual(['x.b', 'x.c']);
    expect(put('previous', 0)).toBe(JSON.stringify(number(0)));
    expect(put('next', 2)).toBe(JSON.stringify(number(0)));
  });

  it('of a set that stands for nothing here stay as they are', () => {
    expect(withMembers(at('x'), new Map(), sets)).toEqual(at('x'));
  });
});

describe('the value of what is written out', () => {
  const call = (name: 'clamp' | 'min' | 'max', ...numbers: number[]): Expression => ({
    kind: 'call',
    function: name,
    arguments: numbers.map(number),
  });
  const value = (expression: Expression): number => valueOf(expression, () => NaN);

  it('holds between two ends, and takes the least and the most of many', () => {
    expect([-1, 0.5, 3].map((x) => value(call('clamp', x, 0, 1)))).toEqual([0, 0.5, 1]);
    expect(value(call('min', 3, -1, 2))).toBe(-1);
    expect(value(call('max', 3, -1, 2))).toBe(3);
  });

  it('is NaN for none, and not known for a sum that is not written out yet', () => {
    expect(value({ kind: 'none' })).toBeNaN();
    expect(() => value(over('sum', at('x')))).toThrow(RangeError);
  });
});
