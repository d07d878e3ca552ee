import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNames } from '../../../src/charts/fit-names.ts';
import { niceTop } from '../../../src/charts/nice-top.ts';
import { placeLabels } from '../../../src/charts/spread-labels.ts';

describe('labels at line ends', () => {
  it('never stand nearer than the gap, are as many as fit, and go by rank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.double({ min: 0, max: 300, noNaN: true }), rank: fc.nat(3) }), {
          maxLength: 12,
        }),
        fc.integer({ min: 10, max: 300 }),
        (labels, high) => {
          const placed = placeLabels(labels, 15, 0, high);
          const heights = placed.filter((each) => each !== undefined).sort((a, b) => a - b);
          for (let i = 1; i < heights.length; i++)
            expect(heights[i]! - heights[i - 1]!).toBeGreaterThan(15 - 1e-6);
          expect(heights.length).toBe(Math.min(labels.length, Math.floor(high / 15) + 1));
          for (const height of heights) {
            expect(height).toBeGreaterThan(-1e-6);
            expect(height).toBeLessThan(high + 1e-6);
          }
          const worstKept = Math.max(
            -1,
            ...labels.filter((_, i) => placed[i] !== undefined).map(({ rank }) => rank),
          );
          for (const [i, { rank }] of labels.entries())
            if (placed[i] === undefined) expect(rank).toBeGreaterThanOrEqual(worstKept);
        },
      ),
    );
  });

  it('a name is whole where it fits, and names that begin alike keep their ends', () => {
    const fits = (text: string): boolean => text.length <= 18;
    expect(fitNames(['Keep as now'], fits)).toEqual(['Keep as now']);
    const cut = fitNames(['Half of ex-DIP money to patrols', 'Half of ex-DIP money to response'], fits);
    expect(cut[0]).not.toBe(cut[1]);
    for (const each of cut) expect(fits(each)).toBe(true);
  });

  it('a name that is cut uses the room, and ends between words where that costs little', () => {
    const cut = (names: string[], most: number): string[] => fitNames(names, (text) => text.length <= most);
    expect(cut(['Probation staff withdrawn'], 22)).toEqual(['Probation staff withd…']);
    expect(cut(['A national cut of many'], 20)).toEqual(['A national cut of…']);
    expect(
      cut(
        ['Half of IOM’s ex-DIP money to other priorities', 'Half of IOM’s ex-DIP money and one officer'],
        26,
      ),
    ).toEqual(['Half of…other priorities', 'Half of IOM’s…one officer']);
  });

  it('every name fits, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 6 }), (names) => {
        for (const each of fitNames(names, (text) => text.length <= 20))
          expect(each.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

it('an axis ends at a round number at or above its lines, and less than twice as high', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (most) => {
      const top = niceTop(most);
      expect(top).toBeGreaterThanOrEqual(most * (1 - 1e-9));
      expect(top).toBeLessThanOrEqual(most * 2 * (1 + 1e-9));
    }),
  );
  expect(niceTop(0)).toBe(1);
  expect(niceTop(NaN)).toBe(1);
  expect(niceTop(187_000)).toBe(200_000);
});
