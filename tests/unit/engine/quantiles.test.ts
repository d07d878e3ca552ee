import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { quantileBand } from '../../../src/engine/quantiles.ts';

/** Definition 7 said plainly: sort, and go along the line between neighbours. */
function plainQuantile(values: readonly number[], level: number): number {
  const sorted = values.filter((x) => !Number.isNaN(x)).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * level;
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  const share = place - Math.floor(place);
  if (low === high) return low + 0;
  return high - low === Infinity
    ? low * (1 - share) + high * share
    : Math.min(low + share * (high - low), high);
}

const level = fc.oneof(
  fc.constantFrom(0, 0.05, 0.25, 0.5, 0.75, 0.95, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const value = fc.oneof(fc.double({ min: -1e15, max: 1e15 }), fc.constantFrom(0, -0, 1, NaN));

describe('quantileBand', () => {
  it('is the plain definition at every time and level, in any order of levels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(level, { maxLength: 5 }),
        fc.infiniteStream(value),
        (draws, times, levels, stream) => {
          const values = Float64Array.from(
            { length: draws * times },
            (): number => stream.next().value as number,
          );
          const before = values.slice();
          const bands = quantileBand(values, draws, levels);
          expect(bands).toEqual(
            levels.map((p) =>
              Float64Array.from({ length: times }, (_, t) =>
                plainQuantile([...values.subarray(t * draws, (t + 1) * draws)], p),
              ),
            ),
          );
          expect(values).toEqual(before);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the plain definition for many draws, sorted, reversed, shuffled and full of ties', () => {
    const n = 5000;
    for (const make of [
      (i: number) => i,
      (i: number) => -i,
      (i: number) => (i * 7919) % n,
      (i: number) => i % 3,
      (i: number) => Math.sin(i * i),
      (i: number) => Math.exp(Math.tan(i)), // nearly all of it in one bucket
      (i: number) => (i === 17 ? 1e300 : i % 1000),
      (i: number) => (i % 2 === 0 ? -1.7e308 : 1.7e308 * Math.sin(i)), // wider than any number
      (i: number) => ((i * 7919) % n) * 5e-324, // too narrow to divide
      (i: number) => 1 + ((i * 7919) % 4) * 2 ** -52,
    ]) {
      const values = Float64Array.from({ length: n }, (_, i) => make(i));
      const levels = [0.05, 0.5, 0.95, 0, 1];
      expect(quantileBand(values, n, levels).map((band) => band[0])).toEqual(
        levels.map((p) => plainQuantile([...values], p)),
      );
    }
  });

  it('interpolates by hand', () => {
    const bands = quantileBand(Float64Array.of(4, 1, 3, 2, 10, NaN, NaN, 20), 4, [0.5, 0.25]);
    expect(bands.map((band) => [...band])).toEqual([
      [2.5, 15],
      [1.75, 12.5],
    ]);
  });

  it('keeps infinities', () => {
    expect(
      quantileBand(Float64Array.of(-Infinity, 0, Infinity), 3, [0, 0.25, 0.5, 0.75, 1]).map(([x]) => x),
    ).toEqual([-Infinity, -Infinity, 0, Infinity, Infinity]);
  });

  it('refuses lengths and levels that make no sense', () => {
    expect(() => quantileBand(new Float64Array(5), 2, [0.5])).toThrow(RangeError);
    expect(() => quantileBand(new Float64Array(5), 0, [0.5])).toThrow(RangeError);
    expect(() => quantileBand(new Float64Array(4), 2, [1.5])).toThrow(RangeError);
    expect(() => quantileBand(new Float64Array(4), 2, [NaN])).toThrow(RangeError);
  });
});
