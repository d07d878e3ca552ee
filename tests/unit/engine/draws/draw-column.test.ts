import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../../src/base/distribution.ts';
import { checkDistribution } from '../../../../src/engine/draws/check-distribution.ts';
import { drawColumn } from '../../../../src/engine/draws/draw-column.ts';
import { pertUnitQuantile } from '../../../../src/engine/draws/pert-quantile.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const mean = (xs: Float64Array) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
/** The share of the draws at or below `value`. */
const shareTo = (xs: Float64Array, value: number) => xs.filter((x) => x <= value).length / xs.length;
const draw = (distribution: Distribution, draws = 4001, least?: number, most?: number) =>
  drawColumn({ seed: 20_130_401, name: 'effect', draws, distribution, least, most });

const three = fc
  .tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.nat({ max: 1000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.boolean(),
  )
  .map(([low, a, b, swap]) => ({ low, likely: low + (swap ? b : a), high: low + a + b }));
const positive = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }));
const distributions: fc.Arbitrary<Exclude<Distribution, number>> = fc.oneof(
  three.map((t) => ({ shape: 'pert' as const, ...t })),
  three.map((t) => ({ shape: 'triangular' as const, ...t })),
  three.map(({ low, high }) => ({ shape: 'uniform' as const, low, high })),
  three.map(({ low, high }) => ({ shape: 'normal' as const, low, high })),
  positive.map(([low, more]) => ({ shape: 'lognormal' as const, low, high: low + more })),
);

describe('pertUnitQuantile', () => {
  it('is within 1e-6 of the library from one end to the other, for every mode', () => {
    const modes = [0, 1e-9, 0.001, 0.01, 0.1, 0.25, 1 / 3, 0.5, 0.6, 0.77, 0.9, 0.99, 0.999, 1];
    const probabilities = [1e-12, 1e-9, 1e-7, 1e-6, 1e-5, 1e-4, 0.001, 0.499999, 0.5, 0.500001];
    for (let p = 0.004; p < 1; p += 0.007) probabilities.push(p);
    for (const p of probabilities.slice(0, 7)) probabilities.push(1 - p);
    let worst = 0;
    for (const mode of modes) {
      const library = betaQuantile.factory(1 + 4 * mode, 5 - 4 * mode);
      const ours = pertUnitQuantile(mode);
      for (const p of probabilities) worst = Math.max(worst, Math.abs(ours(p) - library(p)));
    }
    expect(worst).toBeLessThan(1e-6);
  });

  it('never falls as the probability rises', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (mode) => {
        const quantile = pertUnitQuantile(mode);
        let last = -1e-9;
        for (let i = 1; i < 1000; i++) {
          const value = quantile(i / 1000);
          expect(value).toBeGreaterThan(last);
          last = value;
        }
      }),
    );
  });
});

describe('drawColumn', () => {
  it('gives every chunk the numbers of the whole, to the bit, for every shape', () => {
    fc.assert(
      fc.property(
        distributions,
        fc.integer({ min: 1, max: 300 }),
        fc.nat(),
        fc.nat(),
        (distribution, draws, a, b) => {
          const from = a % draws;
          const count = b % (draws - from + 1);
          const request = { seed: 2 ** 40 + 1, name: 'x', draws, distribution };
          const chunk = drawColumn({ ...request, from, count }, new Float64Array(count));
          expect(chunk).toEqual(drawColumn(request).slice(from, from + count));
        },
      ),
    );
  });

  it('gives the same numbers as it did when this was written', () => {
    const first = (distribution: Distribution) =>
      [...drawColumn({ seed: 1, name: 'effect', draws: 3, distribution })].map((x) => x.toPrecision(9));
    expect(first({ shape: 'uniform', low: 0, high: 1 })).toMatchInlineSnapshot(`
      [
        "0.532094165",
        "0.147456324",
        "0.837455794",
      ]
    `);
    expect(first({ shape: 'pert', low: 0, likely: 0.1, high: 1 })).toMatchInlineSnapshot(`
      [
        "0.216500420",
        "0.0689049823",
        "0.397010829",
      ]
    `);
    expect(first({ shape: 'triangular', low: 0, likely: 0.1, high: 1 })).toMatchInlineSnapshot(`
      [
        "0.351066065",
        "0.124049483",
        "0.617521522",
      ]
    `);
    expect(first({ shape: 'normal', low: -1, high: 1 })).toMatchInlineSnapshot(`
      [
        "0.0489618729",
        "-0.636777262",
        "0.598263032",
      ]
    `);
    expect(first({ shape: 'lognormal', low: 0.5, high: 2 })).toMatchInlineSnapshot(`
      [
        "1.03452024",
        "0.643148030",
        "1.51389278",
      ]
    `);
  });

  it('means what the textbook says', () => {
    const close = (distribution: Distribution, expected: number) =>
      expect(mean(draw(distribution))).toBeCloseTo(expected, 4);
    close({ shape: 'pert', low: 0, likely: 0.25, high: 1 }, (0 + 4 * 0.25 + 1) / 6);
    close({ shape: 'pert', low: 0, likely: 0, high: 1 }, 1 / 6);
    close({ shape: 'pert', low: 0, likely: 1, high: 1 }, 5 / 6);
    close({ shape: 'triangular', low: 0, likely: 0.25, high: 1 }, (0 + 0.25 + 1) / 3);
    close({ shape: 'triangular', low: 0, likely: 0, high: 1 }, 1 / 3);
    close({ shape: 'triangular', low: 0, likely: 1, high: 1 }, 2 / 3);
    close({ shape: 'uniform', low: 0.2, high: 0.5 }, 0.35);
    close({ shape: 'normal', low: -0.1, high: 0.3 }, 0.1);
  });

  it('has a twentieth below the low and above the high of a normal and a lognormal', () => {
    for (const shape of ['normal', 'lognormal'] as const) {
      const column = draw({ shape, low: 2, high: 8 }, 10_000);
      expect(shareTo(column, 2)).toBeCloseTo(0.05, 3);
      expect(shareTo(column, shape === 'normal' ? 5 : 4)).toBeCloseTo(0.5, 3);
      expect(shareTo(column, 8)).toBeCloseTo(0.95, 3);
    }
  });

  it('truncates and does not clamp: the values are the quantiles of what is left', () => {
    const column = draw({ shape: 'uniform', low: 0, high: 10 }, 1000, 2, 4);
    for (let i = 0; i <= 10; i++) expect(shareTo(column, 2 + i / 5)).toBeCloseTo(i / 10, 2);

    // The upper half of a normal: its median is the 75th percentile of the whole, and nothing sits on the cut.
    const z = normalQuantile.factory(0, 1);
    const half = draw({ shape: 'normal', low: -z(0.95), high: z(0.95) }, 1001, 0).sort();
    expect(half[500]).toBeCloseTo(z(0.75), 2);
    expect(half[0]).toBeGreaterThan(0);

    const beta = betaQuantile.factory(2, 4);
    const middle = draw({ shape: 'pert', low: 0, likely: 0.25, high: 1 }, 1001, beta(0.2), beta(0.6)).sort();
    expect(middle[500]).toBeCloseTo(beta(0.4), 3);
  });

  it('stays in its ends and in the allowed range, without repeating a value', () => {
    fc.assert(
      fc.property(
        distributions,
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (distribution, least, width) => {
          const most = least + width;
          fc.pre(checkDistribution(distribution, least, most) === undefined);
          const column = draw(distribution, 101, least, most);
          const ends =
            distribution.shape === 'normal' || distribution.shape === 'lognormal'
              ? [least, most]
              : [Math.max(least, distribution.low), Math.min(most, distribution.high)];
          expect(column.every((x) => x >= ends[0]! && x <= ends[1]!)).toBe(true);
          if (distribution.shape === 'uniform' || distribution.shape === 'triangular')
            expect(new Set(column).size).toBe(101);
        },
      ),
    );
  });

  it('gives one number where there is no spread', () => {
    expect(draw(0.4)).toEqual(Float64Array.of(0.4));
    expect(draw({ shape: 'pert', low: 2, likely: 2, high: 2 })).toEqual(Float64Array.of(2));
    const out = new Float64Array(9);
    expect(drawColumn({ seed: 1, name: 'x', draws: 9, distribution: 3 }, out).buffer).toBe(out.buffer);
  });

  it('throws for what was never checked and for memory of the wrong length', () => {
    expect(() => draw({ shape: 'uniform', low: 3, high: 2 })).toThrow(RangeError);
    expect(() =>
      drawColumn(
        { seed: 1, name: 'x', draws: 9, distribution: { shape: 'uniform', low: 0, high: 1 } },
        new Float64Array(8),
      ),
    ).toThrow(RangeError);
  });
});

describe('checkDistribution', () => {
  it('passes what can be drawn', () => {
    fc.assert(
      fc.property(distributions, (distribution) => {
        expect(checkDistribution(distribution)).toBeUndefined();
      }),
    );
    expect(checkDistribution({ shape: 'normal', low: -1, high: 5 }, 0)).toBeUndefined();
    expect(checkDistribution(0, 0, 0)).toBeUndefined();
  });

  it.each<[string, string[], Distribution]>([
    ['draws/not-finite', [], NaN],
    ['draws/not-finite', ['high'], { shape: 'uniform', low: 0, high: Infinity }],
    ['draws/order', ['low'], { shape: 'uniform', low: 2, high: 1 }],
    ['draws/order', ['likely'], { shape: 'pert', low: 0, likely: 2, high: 1 }],
    ['draws/order', ['likely'], { shape: 'triangular', low: 0, likely: -1, high: 1 }],
    ['draws/not-finite', ['likely'], { shape: 'triangular', low: 0, likely: NaN, high: 1 }],
    ['draws/lognormal', ['low'], { shape: 'lognormal', low: -1, high: 1 }],
    ['draws/outside', [], -1],
    ['draws/outside', [], { shape: 'uniform', low: -3, high: -3 }],
    ['draws/lognormal', ['low'], { shape: 'lognormal', low: 0, high: 1 }],
    ['draws/too-wide', [], { shape: 'uniform', low: -1.7e308, high: 1.7e308 }],
    ['draws/outside', [], 101],
    ['draws/outside', [], { shape: 'uniform', low: 100, high: 200 }],
    ['draws/outside', [], { shape: 'pert', low: -3, likely: -2, high: -1 }],
    ['draws/outside', [], { shape: 'normal', low: 1000, high: 1001 }],
    ['draws/outside', [], { shape: 'normal', low: -1001, high: -1000 }],
  ])('finds %s at %j', (code, path, distribution) => {
    expect(checkDistribution(distribution, 0, 100)).toMatchObject({ code, path });
  });

  it('lets a range stand at either end of what is allowed, and its likely value at either end of it', () => {
    for (const likely of [0, 100])
      expect(checkDistribution({ shape: 'pert', low: 0, likely, high: 100 }, 0, 100)).toBeUndefined();
    expect(checkDistribution(0, 0, 100)).toBeUndefined();
    expect(checkDistribution(100, 0, 100)).toBeUndefined();
  });

  it.each<[string, Distribution, number, number]>([
    ['a uniform', { shape: 'uniform', low: 0, high: 1 }, 1e-7, 1e-5],
    ['a normal', { shape: 'normal', low: 5, high: 6 }, 5.5 - 4.9 * 0.304, 5.5 - 4.6 * 0.304],
    [
      'a lognormal',
      { shape: 'lognormal', low: 1, high: Math.E },
      Math.exp(0.5 - 4.9 * 0.304),
      Math.exp(0.5 - 4.6 * 0.304),
    ],
  ])(
    'refuses %s of which less than a millionth is allowed, and draws from one with more',
    (_, range, less, more) => {
      expect(checkDistribution(range, 0, less)).toMatchObject({ code: 'draws/outside', path: [] });
      expect(checkDistribution(range, 0, more)).toBeUndefined();
      const column = draw(range, 101, 0, more);
      expect(column.every((x) => x >= 0 && x <= more)).toBe(true);
      expect(new Set(column).size).toBe(101);
    },
  );

  it('says what is wrong with which number, and what is allowed', () => {
    const said = (distribution: Distribution, least?: number, most?: number) =>
      problemText(checkDistribution(distribution, least, most)!);
    expect(said(Infinity)).toBe('The value must be an ordinary number, not Infinity.');
    expect(said({ shape: 'uniform', low: 0, high: NaN })).toBe('high must be an ordinary number, not NaN.');
    expect(said(7, 0, 5)).toBe('7 is not in the allowed range, 0 to 5.');
    expect(said(-7, 0)).toBe('-7 is not in the allowed range, 0 and above.');
    expect(said(7, -Infinity, 5)).toBe('7 is not in the allowed range, 5 and below.');
    expect(said({ shape: 'uniform', low: 7, high: 8 }, 0, 5)).toMatch(/in the allowed range, 0 to 5\.$/);
  });
});
