import { describe, expect, it } from 'vitest';
import { sameContent } from '../../../src/scenario/same-content.ts';
import { withValueAt } from '../../../src/scenario/with-value-at.ts';

describe('two values of a file', () => {
  it.each([
    [
      { a: 1, b: [1, { c: 'x' }] },
      { b: [1, { c: 'x' }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [-0, 0],
    [[], []],
    [{}, {}],
    [null, null],
  ])('%j and %j say the same', (a, b) => {
    expect(sameContent(a, b)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: 1, b: 1 }, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [[], {}],
    [{}, []],
    [{ 0: 1 }, [1]],
    [null, {}],
    [{}, null],
    [1, {}],
    [{}, 'x'],
    [1, '1'],
    [undefined, null],
    // What an object inherits is nothing that it says.
    [{ toString: undefined, a: 1 }, { toString: 1 }],
    [{ constructor: Object }, { a: 1 }],
  ])('%j and %j do not', (a, b) => {
    expect(sameContent(a, b)).toBe(false);
  });
});

describe('a value put in its place', () => {
  const file = { a: [{ b: 1 }, { b: 2 }], c: { d: 3 } };

  it('is in a copy; what is off the path is shared, and the first stays as it was', () => {
    const next = withValueAt(file, ['a', 1, 'b'], 9);
    expect(next).toEqual({ a: [{ b: 1 }, { b: 9 }], c: { d: 3 } });
    expect(next.a[0]).toBe(file.a[0]);
    expect(next.c).toBe(file.c);
    expect(Array.isArray(next.a)).toBe(true);
    expect(file.a[1]).toEqual({ b: 2 });
  });

  it('that is there already gives the same file back', () => {
    expect(withValueAt(file, ['a', 1, 'b'], 2)).toBe(file);
    expect(withValueAt(file, ['c'], file.c)).toBe(file);
    expect(withValueAt(file, [], file)).toBe(file);
  });

  it('makes what is missing on the way, from own keys alone', () => {
    expect(withValueAt({}, ['x', 'y'], 1)).toEqual({ x: { y: 1 } });
    expect(withValueAt({ x: null }, ['x', 'y'], 1)).toEqual({ x: { y: 1 } });
    expect(Object.hasOwn(withValueAt({}, ['toString', 'y'], 1), 'toString')).toBe(true);
    expect(withValueAt({}, ['toString', 'y'], 1)).toEqual({ toString: { y: 1 } });
  });
});
