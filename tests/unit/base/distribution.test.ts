import { describe, expect, it } from 'vitest';
import { centralValue } from '../../../src/base/distribution.ts';

describe('the central value', () => {
  it.each([
    [7, 7],
    [{ shape: 'pert', low: 0, likely: 1, high: 9 }, 1],
    [{ shape: 'triangular', low: 0, likely: 2, high: 9 }, 2],
    [{ shape: 'uniform', low: 2, high: 6 }, 4],
    [{ shape: 'normal', low: -2, high: 6 }, 2],
    [{ shape: 'lognormal', low: 2, high: 8 }, 4],
  ] as const)('of %j is %d', (distribution, central) => {
    expect(centralValue(distribution)).toBeCloseTo(central, 12);
  });
});
