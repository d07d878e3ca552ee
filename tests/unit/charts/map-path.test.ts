import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathAcross, pathBetween } from '../../../src/charts/map-path.ts';

const size = { width: 100, height: 50 };
const GAP = 24;

/** Every number of a path, in pairs. */
const points = (path: string): number[][] => {
  const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([each]) => Number(each));
  return Array.from({ length: numbers.length / 2 }, (_, i) => numbers.slice(2 * i, 2 * i + 2));
};

it('goes straight where nothing is in the way, and round what is', () => {
  const [from, to] = [
    { x: 0, y: 100 },
    { x: 248, y: 100 },
  ];
  expect(pathAcross(from, to, [from, to], size, GAP).match(/C/g)).toHaveLength(1);
  const around = pathAcross(from, to, [from, { x: 124, y: 100 }, to], size, GAP);
  expect(around.match(/C/g)).toHaveLength(3);
  const lane = points(around)[3]![1]!;
  expect(lane < 100 - 2 || lane > 150 + 2).toBe(true);
});

it('starts at the side of one box and ends at the other, whatever lies between', () => {
  const at = fc.record({ x: fc.integer({ min: 124, max: 700 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 8 }), fc.integer({ min: 0, max: 300 }), (between, y) => {
      const to = { x: 868, y };
      const path = points(pathAcross({ x: 0, y: 50 }, to, between, size, GAP));
      expect(path[0]).toEqual([100, 75]);
      expect(path.at(-1)).toEqual([863, y + 25]);
    }),
  );
});

const placed = (x: number, y: number, bandY: number) => ({
  x,
  y,
  band: { y: bandY, height: 200 },
  lowest: false,
  topmost: false,
});
const lanes = { gap: GAP, between: 14, nudge: 0 };

it('goes down into a head and up into a foot where nothing is in the way', () => {
  const [above, below] = [placed(0, 30, 0), placed(300, 250, 214)];
  expect(points(pathBetween(above, below, [], size, lanes)).at(-1)).toEqual([350, 245]);
  expect(points(pathBetween(below, above, [], size, lanes)).at(-1)).toEqual([50, 85]);
});

it('takes the lanes between columns and bands where something is', () => {
  const [above, below] = [placed(0, 30, 0), placed(0, 350, 214)];
  const between = [{ x: 0, y: 250 }];
  const path = pathBetween(above, below, between, size, lanes);
  expect(path).not.toContain('C');
  const [first, last] = [points(path)[0]!, points(path).at(-1)!];
  expect(first).toEqual([100, 55]);
  expect(last).toEqual([-5, 375]);
});
