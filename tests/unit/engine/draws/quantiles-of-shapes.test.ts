import betaOracle from '@stdlib/stats-base-dists-beta-quantile';
import normalOracle from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../../src/engine/draws/beta-quantile.ts';
import { normalQuantile } from '../../../../src/engine/draws/normal-quantile.ts';

const probability = fc.oneof(
  fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
  fc.double({ min: 1e-14, max: 1e-3, noNaN: true }),
);

describe('quantiles, against a library of distributions', () => {
  it('of the beta shapes of a PERT, wherever its mode lies', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), probability, (mode, p) => {
        const half = Math.min(p, 0.5);
        const wanted = betaOracle(half, 1 + 4 * mode, 5 - 4 * mode);
        expect(Math.abs(betaQuantile(half, 1 + 4 * mode, 5 - 4 * mode) - wanted)).toBeLessThanOrEqual(
          1e-12 * wanted,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of the standard normal', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (p) => {
        const wanted = normalOracle(p, 0, 1);
        expect(Math.abs(normalQuantile(p) - wanted)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(wanted)),
        );
      }),
      { numRuns: 500 },
    );
    expect(normalQuantile(0.5)).toBe(0);
  });

  // The library works out its lower tail as one less the upper one, and loses its digits there.
  it.each([
    [1e-5, -4.2648907939228247],
    [1e-10, -6.361340902404056],
    [5e-13, -7.130506848171323],
    [1e-14, -7.650628092935268],
  ])('of the standard normal far into its tail: %d', (p, wanted) => {
    expect(normalQuantile(p)).toBeCloseTo(wanted, 13);
  });

  it('of the standard normal are alike on both sides', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 9);
      }),
    );
  });
});
