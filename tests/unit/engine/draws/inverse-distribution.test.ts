import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../../src/base/distribution.ts';
import { drawColumn } from '../../../../src/engine/draws/draw-column.ts';
import {
  constantOf,
  inverseOf,
  probabilityBelow,
} from '../../../../src/engine/draws/inverse-distribution.ts';

type Spread = Exclude<Distribution, number>;

const z = normalQuantile.factory(0, 1);
const PROBABILITIES = [1e-6, 0.001, 0.01, 0.05, 0.2, 0.25, 0.3, 0.5, 0.7, 0.95, 0.99, 0.999, 1 - 1e-6];

/** Each shape, its ends, and its quantiles as a textbook has them. */
const SHAPES: [string, Spread, [number, number], (p: number) => number][] = [
  ['uniform', { shape: 'uniform', low: 2, high: 10 }, [2, 10], (p) => 2 + 8 * p],
  [
    'triangular',
    { shape: 'triangular', low: 2, likely: 4, high: 10 },
    [2, 10],
    (p) => (p < 0.25 ? 2 + Math.sqrt(p * 8 * 2) : 10 - Math.sqrt((1 - p) * 8 * 6)),
  ],
  [
    'triangular with its mode at the low end',
    { shape: 'triangular', low: 2, likely: 2, high: 10 },
    [2, 10],
    (p) => 10 - 8 * Math.sqrt(1 - p),
  ],
  [
    'triangular with its mode at the high end',
    { shape: 'triangular', low: 2, likely: 10, high: 10 },
    [2, 10],
    (p) => 2 + 8 * Math.sqrt(p),
  ],
  [
    'PERT',
    { shape: 'pert', low: 2, likely: 4, high: 10 },
    [2, 10],
    (p) => 2 + 8 * betaQuantile(p, 1 + 4 * 0.25, 1 + 4 * 0.75),
  ],
  ['normal', { shape: 'normal', low: 2, high: 10 }, [-Infinity, Infinity], (p) => 6 + (4 / z(0.95)) * z(p)],
  [
    'lognormal',
    { shape: 'lognormal', low: 2, high: 8 },
    [0, Infinity],
    (p) => Math.exp(Math.log(4) + (Math.log(2) / z(0.95)) * z(p)),
  ],
];

describe.each(SHAPES)('%s', (_, distribution, [least, most], textbook) => {
  const inverse = inverseOf(distribution);

  it('has the quantiles of the textbook', () => {
    for (const p of PROBABILITIES)
      expect(Math.abs(inverse.quantile(p) / textbook(p) - 1), String(p)).toBeLessThan(1e-6);
  });

  it('ends where it ends, and there alone: nothing lies outside, and something close to each end', () => {
    expect([inverse.least, inverse.most]).toEqual([least, most]);
    expect(probabilityBelow(inverse, least)).toBe(0);
    expect(probabilityBelow(inverse, most)).toBe(1);
    expect(probabilityBelow(inverse, least - 1)).toBe(0);
    expect(probabilityBelow(inverse, most + 1)).toBe(1);
  });

  it('gives back the probability that a value was asked for', () => {
    for (const p of PROBABILITIES)
      expect(Math.abs(probabilityBelow(inverse, inverse.quantile(p)) - p), String(p)).toBeLessThan(1e-8);
  });

  it('is drawn in these proportions, tails too: no draw stands at an end that the shape does not have', () => {
    const column = drawColumn({ seed: 5, name: 'x', draws: 10_000, distribution }).toSorted();
    for (const p of [0.001, 0.01, 0.04, 0.3, 0.96, 0.99, 0.999]) {
      const near = [textbook(p - 1e-4), textbook(p + 1e-4)] as const;
      const value = column[Math.floor(p * 10_000)]!;
      expect(value >= near[0] && value <= near[1], `${p}: ${value} between ${near.join(' and ')}`).toBe(true);
    }
    if (distribution.shape === 'pert') return; // near an end its draws meet in the last bits
    expect(new Set(column).size).toBe(10_000);
  });

  it('has a spread, and so no single value', () => {
    expect(constantOf(distribution)).toBeUndefined();
    expect(constantOf({ ...distribution, low: 3, likely: 3, high: 3 } as Spread)).toBe(3);
  });
});
