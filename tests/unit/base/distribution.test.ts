import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralValue, likelyValue, type Distribution } from '../../../src/base/distribution.ts';
import { pertMedian } from '../../../src/base/median.ts';
import { checkDistribution } from '../../../src/engine/draws/check-distribution.ts';
import { drawColumn } from '../../../src/engine/draws/draw-column.ts';

describe('the central value', () => {
  it.each([
    [7, 7],
    // Beta(1.444…, 4.555…): 0.2202…, as any statistics package gives it.
    [{ shape: 'pert', low: 0, likely: 1, high: 9 }, 9 * betaQuantile(0.5, 1 + 4 / 9, 5 - 4 / 9)],
    [{ shape: 'pert', low: 0, likely: 1, high: 2 }, 1],
    [{ shape: 'triangular', low: 0, likely: 2, high: 9 }, 9 - Math.sqrt(0.5 * 9 * 7)],
    [{ shape: 'triangular', low: 0, likely: 8, high: 9 }, Math.sqrt(0.5 * 9 * 8)],
    [{ shape: 'uniform', low: 2, high: 6 }, 4],
    [{ shape: 'normal', low: -2, high: 6 }, 2],
    [{ shape: 'lognormal', low: 2, high: 8 }, 4],
    [{ shape: 'pert', low: 3, likely: 3, high: 3 }, 3],
  ] as const)('of %j is %d', (distribution, central) => {
    expect(centralValue(distribution)).toBeCloseTo(central, 12);
  });

  it('of a PERT is that of a library of distributions, wherever its likely value lies', () => {
    for (let i = 0; i <= 200; i++)
      expect(pertMedian(i / 200)).toBeCloseTo(betaQuantile(0.5, 1 + i / 50, 5 - i / 50), 13);
  });

  const ends = fc.tuple(
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.double({ min: 0.01, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const anyDistribution = ends.chain(([low, width, part]) =>
    fc.constantFrom<Distribution>(
      { shape: 'pert', low, likely: low + part * width, high: low + width },
      { shape: 'triangular', low, likely: low + part * width, high: low + width },
      { shape: 'uniform', low, high: low + width },
      { shape: 'normal', low, high: low + width },
      { shape: 'lognormal', low: Math.abs(low) + 0.01, high: Math.abs(low) + 0.01 + width },
    ),
  );

  it('has half of what is drawn below it, cut to the allowed range or not', () => {
    fc.assert(
      fc.property(
        anyDistribution,
        fc.option(fc.double({ min: -150, max: 100, noNaN: true }), { nil: -Infinity }),
        fc.option(fc.double({ min: 1, max: 300, noNaN: true }), { nil: undefined }),
        (distribution, least, room) => {
          const most = room === undefined ? Infinity : Math.max(least, -150) + room;
          const inside = typeof distribution === 'object' && distribution.low >= least && distribution.high <= most;
          const cut = typeof distribution === 'object' && /normal/.test(distribution.shape);
          fc.pre(inside || cut);
          fc.pre(checkDistribution(distribution, least, most) === undefined);
          // One stratum in the middle: its draw lies at a probability near a half.
          const draws = 1001;
          const column = drawColumn({ seed: 5, name: 'x', draws, distribution, least, most }).toSorted();
          const central = centralValue(distribution, least, most);
          expect(central).toBeGreaterThanOrEqual(column[499]!);
          expect(central).toBeLessThanOrEqual(column[501]!);
        },
      ),
    );
  });

  it('stays in the allowed range', () => {
    expect(centralValue({ shape: 'normal', low: -1, high: 0.5 }, 0, 1)).toBeGreaterThan(0);
    expect(centralValue({ shape: 'uniform', low: -4, high: 2 }, 0, 1)).toBe(0);
    expect(centralValue(3, 0, 1)).toBe(1);
  });
});

describe('the likely value', () => {
  it('is what people type: the mode where there is one, else the middle', () => {
    expect(likelyValue({ shape: 'pert', low: 0, likely: 1, high: 9 })).toBe(1);
    expect(likelyValue({ shape: 'triangular', low: 0, likely: 1, high: 9 })).toBe(1);
    expect(likelyValue({ shape: 'uniform', low: 2, high: 6 })).toBe(4);
    expect(likelyValue(5)).toBe(5);
  });
});
