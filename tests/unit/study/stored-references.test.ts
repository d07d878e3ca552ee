import { describe, expect, it } from 'vitest';
import {
  StoredReferences,
  type StoredReference,
  type ReferenceKey,
} from '../../../src/study/stored-references.ts';
import type { Equations } from '../../../src/scenario/model-of.ts';

const equations = {} as Equations;
const spread = (likely: number) => ({ shape: 'pert', low: 0, likely, high: 9 }) as const;
const key = (more: Partial<ReferenceKey> = {}): ReferenceKey => ({
  equations,
  requests: [
    { seed: 1, name: 'a', draws: 10, distribution: spread(1) },
    { seed: 1, name: 'b', draws: 10, distribution: 4 },
  ],
  schedules: [Float64Array.of(0, 1, 2)],
  draws: 10,
  ...more,
});
const filled = (stored: StoredReference | undefined, value: number): void => {
  for (const column of stored!.columns) column.forEach((_, i) => (column[i] = value + i));
  stored!.filled = 10;
};

describe('stored references', () => {
  it('give back what was put there, months and outputs of it too', () => {
    const stored = new StoredReferences(1e6);
    const place = stored.of(key(), ['x', 'y'], 0, 3);
    expect(place).toMatchObject({ filled: 0 });
    expect(place!.columns.map(({ length }) => length)).toEqual([30, 30]);
    filled(place, 100);
    const again = stored.of(key(), ['y'], 1, 2);
    expect(again!.filled).toBe(10);
    expect(again!.columns).toEqual([place!.columns[1]!.subarray(10, 30)]);
  });

  it('have only the months and outputs that were put there', () => {
    const asked = (outputs: readonly string[], from: number, months: number): number => {
      const stored = new StoredReferences(1e6);
      filled(stored.of(key(), ['x', 'y'], 2, 3), 100);
      return stored.of(key(), outputs, from, months)!.filled;
    };
    expect([asked(['x'], 2, 3), asked(['y'], 2, 1), asked(['y', 'x'], 4, 1), asked([], 3, 2)]).toEqual([
      10, 10, 10, 10,
    ]);
    expect([asked(['x'], 1, 3), asked(['x'], 1, 1), asked(['x'], 2, 4), asked(['x'], 4, 2)]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([asked(['z'], 2, 3), asked(['x', 'z'], 2, 3)]).toEqual([0, 0]);
    const stored = new StoredReferences(1e6);
    const place = stored.of(key(), ['x', 'y'], 2, 3);
    filled(place, 100);
    const again = stored.of(key(), ['y', 'x'], 3, 1)!;
    expect(again.columns).toEqual([1, 0].map((o) => place!.columns[o]!.subarray(10, 20)));
  });

  it('do not take for filled what is half filled', () => {
    const stored = new StoredReferences(1e6);
    stored.of(key(), ['x'], 0, 3)!.filled = 9;
    expect(stored.of(key(), ['x'], 0, 3)!.filled).toBe(0);
  });

  it('are another for anything that numbers follow from', () => {
    const stored = new StoredReferences(1e6);
    filled(stored.of(key(), ['x'], 0, 3), 1);
    const [a, b] = key().requests;
    const others: ReferenceKey[] = [
      key({ equations: {} as Equations }),
      key({ draws: 11 }),
      key({ schedules: [Float64Array.of(0, 1, 3)] }),
      key({ schedules: [] }),
      key({ requests: [{ ...a!, seed: 2 }, b!] }),
      key({ requests: [{ ...a!, area: 'elsewhere' }, b!] }),
      key({ requests: [{ ...a!, distribution: spread(2) }, b!] }),
      key({ requests: [{ ...a!, distribution: { ...spread(1), shape: 'triangular' } }, b!] }),
      key({ requests: [{ ...a!, distribution: { shape: 'uniform', low: 0, high: 9 } }, b!] }),
      key({ requests: [a!, { ...b!, distribution: 5 }] }),
    ];
    for (const other of others) expect(stored.of(other, ['x'], 0, 3)!.filled).toBe(0);
    const same = new StoredReferences(1e6);
    filled(same.of(key(), ['x'], 0, 3), 1);
    expect(same.of(key(), ['x'], 0, 3)!.filled).toBe(10);
    expect(same.of(key(), ['z'], 0, 3)!.filled).toBe(0);
    expect(same.of(key(), ['x'], 0, 4)!.filled).toBe(0);
  });

  it('hold no more than they may, and let the one go that was longest unused', () => {
    const stored = new StoredReferences(2 * 240);
    expect(stored.of(key(), ['x', 'y', 'z'], 0, 3)).toBeUndefined();
    const other = key({ schedules: [Float64Array.of(5, 5, 5)] });
    const third = key({ schedules: [Float64Array.of(6, 6, 6)] });
    filled(stored.of(key(), ['x'], 0, 3), 1);
    filled(stored.of(other, ['x'], 0, 3), 2);
    stored.of(key(), ['x'], 0, 3);
    filled(stored.of(third, ['x'], 0, 3), 3);
    expect(stored.bytes).toBe(480);
    expect(stored.of(key(), ['x'], 0, 3)!.columns[0]![0]).toBe(1);
    expect(stored.of(other, ['x'], 0, 3)!.filled).toBe(0);
  });
});
