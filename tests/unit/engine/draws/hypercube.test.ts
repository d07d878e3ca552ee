import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypercubeColumn, MOST_DRAWS } from '../../../../src/engine/draws/hypercube.ts';

const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const names = fc.string({ maxLength: 30 });
const sizes = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3000 }));

function whole(seed: number, name: string, draws: number): Float64Array {
  const out = new Float64Array(draws);
  hypercubeColumn({ seed, name, draws }, out);
  return out;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  const mean = (xs: Float64Array) => xs.reduce((sum, x) => sum + x, 0) / n;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb);
    aa += (a[i]! - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

describe('hypercubeColumn', () => {
  it('puts exactly one draw in each stratum, however many there are', () => {
    fc.assert(
      fc.property(seeds, names, sizes, (seed, name, draws) => {
        const strata = whole(seed, name, draws).map((p) => Math.floor(p * draws));
        expect([...strata].sort((a, b) => a - b)).toEqual(Array.from({ length: draws }, (_, i) => i));
      }),
    );
  });

  it('puts the draws in the order it always did: a file keeps its futures', () => {
    const strata = (draws: number): string =>
      [...whole(20_130_401, 'abstraction.constable', draws)].map((p) => Math.floor(p * draws)).join(' ');
    expect(strata(16)).toMatchInlineSnapshot(`"12 15 2 9 4 7 3 5 0 1 10 13 14 6 11 8"`);
    expect(strata(17)).toMatchInlineSnapshot(`"10 5 7 8 12 4 15 2 3 6 14 11 9 16 0 1 13"`);
  });

  it('stays strictly between 0 and 1 up to the largest number of draws', () => {
    const out = new Float64Array(20_000);
    for (const from of [0, MOST_DRAWS / 2, MOST_DRAWS - out.length]) {
      hypercubeColumn({ seed: 1, name: 'x', draws: MOST_DRAWS, from }, out);
      expect(out.every((p) => p > 0 && p < 1)).toBe(true);
    }
  });

  it('gives every chunk the numbers of the whole', () => {
    fc.assert(
      fc.property(seeds, names, sizes, fc.nat(), fc.nat(), (seed, name, draws, a, b) => {
        const from = a % draws;
        const out = new Float64Array(b % (draws - from + 1));
        hypercubeColumn({ seed, name, draws, from }, out);
        expect(out).toEqual(whole(seed, name, draws).slice(from, from + out.length));
      }),
    );
  });

  it('gives each seed and each name numbers of its own, also where only the upper half of a seed differs', () => {
    const plain = whole(7, 'effect', 500);
    for (const other of [
      whole(8, 'effect', 500),
      whole(7 + 2 ** 32, 'effect', 500),
      whole(7, 'effecu', 500),
    ]) {
      expect(Math.abs(correlation(plain, other))).toBeLessThan(0.2);
    }
    expect(whole(7, 'ab', 50)).not.toEqual(whole(7, 'ba', 50));
    expect(whole(7, '', 50)).not.toEqual(whole(7, '\0', 50));
  });

  it('leaves names uncorrelated, as independent shuffles are', () => {
    // Sixty names as alike as the model's own: 1,770 pairs, whose correlations should spread as 1/√n.
    const draws = 1000;
    const columns = Array.from({ length: 60 }, (_, i) => whole(1, `benefit.tier${i}`, draws));
    const squares: number[] = [];
    for (let i = 0; i < columns.length; i++)
      for (let j = 0; j < i; j++) squares.push(correlation(columns[i]!, columns[j]!) ** 2);
    const meanSquare = squares.reduce((sum, x) => sum + x, 0) / squares.length;
    expect(meanSquare * draws).toBeGreaterThan(0.85);
    expect(meanSquare * draws).toBeLessThan(1.15);
    expect(Math.sqrt(Math.max(...squares))).toBeLessThan(5 / Math.sqrt(draws));
  });

  it('follows no order: neighbouring draws are uncorrelated', () => {
    for (const name of ['a', 'b', 'c']) {
      const column = whole(3, name, 20_000);
      for (const lag of [1, 2, 141, 142])
        expect(Math.abs(correlation(column.slice(lag), column.slice(0, -lag)))).toBeLessThan(0.03);
    }
  });

  it('puts each draw in each stratum equally often over the seeds', () => {
    for (const draws of [2, 3, 5, 7]) {
      const counts = new Array<number>(draws * draws).fill(0);
      const tries = 4000;
      for (let seed = 0; seed < tries; seed++)
        whole(seed, 'x', draws).forEach((p, d) => counts[d * draws + Math.floor(p * draws)]!++);
      // Chi-squared with (n-1)^2 degrees of freedom: its mean, and five of its standard deviations above.
      const expected = tries / draws;
      const statistic = counts.reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0);
      const freedom = (draws - 1) ** 2;
      expect(statistic).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom));
    }
  });

  it('refuses what is no seed, no number of draws and no part of them', () => {
    const out = new Float64Array(2);
    for (const request of [
      { seed: -1, name: 'x', draws: 2 },
      { seed: 1.5, name: 'x', draws: 2 },
      { seed: 1, name: 'x', draws: 0 },
      { seed: 1, name: 'x', draws: 2.5 },
      { seed: 1, name: 'x', draws: MOST_DRAWS + 1 },
      { seed: 1, name: 'x', draws: 2, from: 1 },
      { seed: 1, name: 'x', draws: 2, from: -1 },
    ])
      expect(() => hypercubeColumn(request, out)).toThrow(RangeError);
    for (const draws of [0, -1])
      expect(() => hypercubeColumn({ seed: 1, name: 'x', draws }, new Float64Array(0))).toThrow(RangeError);
  });
});
