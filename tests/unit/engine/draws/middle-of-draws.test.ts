import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralValue, type Distribution } from '../../../../src/base/distribution.ts';
import { checkDistribution } from '../../../../src/engine/draws/check-distribution.ts';
import { drawColumn } from '../../../../src/engine/draws/draw-column.ts';
import { inverseOf, probabilityBelow } from '../../../../src/engine/draws/inverse-distribution.ts';

type Ranged = Exclude<Distribution, number>;

/** How far the middle may be from what the draws take for it, in widths of the range: a PERT is drawn from a table. */
const TABLE = 1e-7;
const DRAWS = 100_000;

const width = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
const low = fc.double({ min: -1000, max: 1000, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyRange: fc.Arbitrary<Ranged> = fc.tuple(low, width, share).chain(([from, wide, part]) =>
  fc.constantFrom<Ranged>(
    { shape: 'pert', low: from, likely: Math.min(from + wide, from + part * wide), high: from + wide },
    {
      shape: 'triangular',
      low: from,
      likely: Math.min(from + wide, from + part * wide),
      high: from + wide,
    },
    { shape: 'uniform', low: from, high: from + wide },
    { shape: 'normal', low: from, high: from + wide },
    { shape: 'lognormal', low: Math.abs(from) + 1e-2, high: Math.abs(from) + 1e-2 + wide },
  ),
);
/** A file may give what is allowed only for the tails of a normal or a lognormal to reach past. */
const cutRange = fc.tuple(anyRange, share, share).map(([range, down, up]) => {
  const wide = range.high - range.low;
  return { range, least: range.low - down * wide, most: range.high + up * wide };
});

/** What the draws have at probability one half. */
function middleOfDraws(range: Ranged, least: number, most: number): number {
  const inverse = inverseOf(range);
  const [from, to] = [probabilityBelow(inverse, least), probabilityBelow(inverse, most)];
  return inverse.quantile(from + (to - from) / 2);
}

describe('the central value', () => {
  it('is what the draws have at one half, whatever the shape and wherever it is cut', () => {
    fc.assert(
      fc.property(cutRange, ({ range, least, most }) => {
        fc.pre(checkDistribution(range, least, most) === undefined);
        const off = Math.abs(centralValue(range, least, most) - middleOfDraws(range, least, most));
        expect(off).toBeLessThanOrEqual(TABLE * (range.high - range.low));
      }),
      { numRuns: 2000 },
    );
  });

  it('has half of 100,000 draws below it: each stratum has one, so it is half of them but for the one in the middle', () => {
    fc.assert(
      fc.property(cutRange, fc.integer({ min: 0, max: 1e9 }), ({ range, least, most }, seed) => {
        fc.pre(checkDistribution(range, least, most) === undefined);
        const central = centralValue(range, least, most);
        const drawn = drawColumn({ seed, name: 'x', draws: DRAWS, distribution: range, least, most });
        const below = drawn.reduce((count, value) => count + Number(value < central), 0);
        expect(Math.abs(below - DRAWS / 2)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
});
