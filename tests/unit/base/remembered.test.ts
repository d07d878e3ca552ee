import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/base/remembered.ts';

describe('What is remembered', () => {
  const squares = () =>
    remembered(
      2,
      (x: number) => String(x),
      (x) => ({ square: x * x }),
    );

  it('is made once while it is asked for, and is then the same object', () => {
    const square = squares();
    const first = square(3);
    expect(square(3)).toBe(first);
    expect(first).toEqual({ square: 9 });
    expect(square.made).toBe(1);
  });

  it('goes where more is asked for than fits, the least recently asked first', () => {
    const square = squares();
    for (const x of [1, 2, 1, 3, 1]) square(x);
    expect(square.made).toBe(3);
    square(2);
    expect(square.made).toBe(4);
  });

  it('may be nothing', () => {
    const nothing = remembered(
      1,
      () => 0,
      () => undefined,
    );
    nothing(1);
    nothing(2);
    expect(nothing.made).toBe(1);
  });

  it('can be forgotten, and is then counted from the start', () => {
    const square = squares();
    const first = square(3);
    square.forget();
    expect(square.made).toBe(0);
    expect(square(3)).not.toBe(first);
    expect(square.made).toBe(1);
  });

  it('compares a list as its key part by part, objects by identity', () => {
    const [a, b] = [{}, {}];
    const pairs = remembered(
      9,
      (parts: readonly unknown[]) => parts,
      (parts) => [...parts],
    );
    const first = pairs([a, 1, 'x']);
    expect(pairs([a, 1, 'x'])).toBe(first);
    const others = [
      [b, 1, 'x'],
      [a, 2, 'x'],
      [a, 1],
      [a, '1', 'x'],
      [a, 1, undefined],
      ['#1', 1, 'x'],
    ];
    for (const other of others) expect(pairs(other)).not.toBe(first);
    expect(pairs(['x,"y"'])).not.toBe(pairs(['x', 'y']));
  });
});
