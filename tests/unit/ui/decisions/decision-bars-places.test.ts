import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barShape,
  movedBar,
  nameSpot,
  reach,
  type Grip,
} from '../../../../src/ui/decisions/decision-bars-places.ts';

const bar = fc
  .tuple(fc.integer({ min: 2, max: 119 }), fc.nat(), fc.option(fc.nat(), { nil: null }))
  .map(([last, a, b]) => {
    const from = 1 + (a % last);
    return { last, from, until: b === null ? null : from + (b % (last - from + 1)) };
  });
const grip = fc.constantFrom<Grip>('move', 'from', 'until');

describe('moving a bar', () => {
  it('never begins today, never ends before it begins, and stays within the months', () => {
    fc.assert(
      fc.property(bar, grip, fc.integer({ min: -200, max: 200 }), ({ last, from, until }, g, by) => {
        const moved = movedBar(g, from, until, by, last);
        expect(moved.from).toBeGreaterThanOrEqual(1);
        expect(moved.from).toBeLessThanOrEqual(last);
        if (moved.until !== null) {
          expect(moved.until).toBeGreaterThanOrEqual(moved.from);
          expect(moved.until).toBeLessThanOrEqual(last);
        }
        const { least, most } = reach(g, from, until, last);
        expect(least).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('keeps its length when the whole of it is moved, and the other end when one is', () => {
    fc.assert(
      fc.property(bar, fc.integer({ min: -200, max: 200 }), ({ last, from, until }, by) => {
        const moved = movedBar('move', from, until, by, last);
        expect(moved.until === null ? null : moved.until - moved.from).toBe(
          until === null ? null : until - from,
        );
        expect(movedBar('from', from, until, by, last).until).toBe(until);
        expect(movedBar('until', from, until, by, last).from).toBe(from);
      }),
    );
  });

  it('pulled past the last month it holds for good, and comes back from there', () => {
    expect(movedBar('until', 3, 20, 10, 24)).toEqual({ from: 3, until: null });
    expect(movedBar('until', 3, null, -1, 24)).toEqual({ from: 3, until: 24 });
  });
});

it('draws a slope for a ramp and a point for what is for good', () => {
  expect(barShape(100, 0, false)).toBe('polygon(0 0, 100px 0, 100px 100%, 0 100%)');
  expect(barShape(100, 30, true)).toBe('polygon(0 82%, 30px 0, 92px 0, 100px 50%, 92px 100%, 0 100%)');
});

it('the name of a bar is within the axis, and never across an end of the bar', () => {
  const px = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120 }), px, px, (name, a, b) => {
      const [begins, ends] = [Math.min(a, b), Math.max(a, b, Math.min(a, b) + 8)];
      const track = Math.max(ends, 400);
      const { left, right } = nameSpot(name, begins, ends - begins, track);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(track);
      const inside = left >= begins && right <= ends;
      expect(inside || left >= ends || right <= begins).toBe(true);
    }),
  );
  expect(nameSpot('Half of the money', 100, 300, 500)).toMatchObject({ left: 108, before: false });
  expect(nameSpot('Half of the money', 100, 30, 500).left).toBeGreaterThan(150);
  expect(nameSpot('Half of the money', 470, 30, 500)).toMatchObject({ before: true });
});
