/** A box of the map by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
}

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];
/** A cubic curve: where it starts, is drawn to twice, and ends. */
type Curve = readonly [Point, Point, Point, Point];

/** Room between a line and a box it passes. */
const CLEAR = 3;
/** Room for the head of the arrow. */
const HEAD = 5;
const STEPS = 24;

/**
 * An arrow to a box further right: out of the right side into the left one. Where boxes lie between, it goes along the
 * nearest lane that is free of them, so that no arrow seems to end at a box it only passes.
 */
export function pathAcross(
  from: Box,
  to: Box,
  between: readonly Box[],
  { width, height }: BoxSize,
  gap: number,
): string {
  const start: Point = [from.x + width, from.y + height / 2];
  const end: Point = [to.x - HEAD, to.y + height / 2];
  const plain = [curve(start, end)];
  const inTheWay = between.filter(({ x }) => x > from.x && x < to.x);
  const free = (curves: readonly Curve[]): boolean =>
    curves.every((one) => inTheWay.every((box) => !touches(one, box, { width, height })));
  if (free(plain)) return written(plain);
  const middle = (start[1] + end[1]) / 2;
  const edges = inTheWay.flatMap(({ y }) => [y - CLEAR - 3, y + height + CLEAR + 3]);
  const lanes = edges.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const lane of lanes) {
    const [on, off]: readonly [Point, Point] = [
      [start[0] + gap, lane],
      [end[0] + HEAD - gap, lane],
    ];
    const around = off[0] > on[0] ? [curve(start, on), straight(on, off), curve(off, end)] : [];
    if (around.length > 0 && free(around)) return written(around);
  }
  return written(plain);
}

/** Between bands and backwards: out of the foot into the head, or the other way round. */
export function pathBetween(from: Box, to: Box, { width, height }: BoxSize): string {
  const down = to.y > from.y;
  const [x1, x2] = [from.x + width / 2, to.x + width / 2];
  const [y1, y2] = down ? [from.y + height, to.y - HEAD] : [from.y, to.y + height + HEAD];
  const bend = Math.max(24, Math.abs(y2 - y1) / 3) * (down ? 1 : -1);
  return written([
    [
      [x1, y1],
      [x1, y1 + bend],
      [x2, y2 - bend],
      [x2, y2],
    ],
  ]);
}

function curve(from: Point, to: Point): Curve {
  const bend = Math.max(8, (to[0] - from[0]) / 2);
  return [from, [from[0] + bend, from[1]], [to[0] - bend, to[1]], to];
}

const straight = (from: Point, to: Point): Curve => [from, from, to, to];

function touches([a, b, c, d]: Curve, { x, y }: Box, { width, height }: BoxSize): boolean {
  for (let i = 0; i <= STEPS; i++) {
    const t = i / STEPS;
    const at = (k: 0 | 1): number =>
      (1 - t) ** 3 * a[k] + 3 * (1 - t) ** 2 * t * b[k] + 3 * (1 - t) * t ** 2 * c[k] + t ** 3 * d[k];
    const [px, py] = [at(0), at(1)];
    if (px > x - CLEAR && px < x + width + CLEAR && py > y - CLEAR && py < y + height + CLEAR) return true;
  }
  return false;
}

const written = (curves: readonly Curve[]): string => {
  const [x, y] = curves[0]![0];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return `M${round(x)} ${round(y)}${curves
    .map(([, b, c, d]) => `C${[...b, ...c, ...d].map(round).join(' ')}`)
    .join('')}`;
};
