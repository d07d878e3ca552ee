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
/** Room for the arrowhead. */
const HEAD = 5;
const STEPS = 24;
/** Radius of corners. */
const CORNER = 7;

/**
 * An arrow from the right side of a box to the left side of one further right. Past boxes in between it follows the nearest
 * free lane, so that it does not seem to end at one of them.
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

/** A box in its band, and whether it ends its column there. */
export interface Placed extends Box {
  readonly band: { readonly y: number; readonly height: number };
  readonly lowest: boolean;
  readonly topmost: boolean;
}

/** The lanes between columns and bands, where arrows go. `nudge` keeps arrows in one lane apart. */
export interface Lanes {
  readonly gap: number;
  readonly between: number;
  readonly nudge: number;
}

/**
 * An arrow to another band, or leftward in its own: from the bottom of a box to the top of the other where nothing is between,
 * otherwise along the lanes.
 */
export function pathBetween(
  from: Placed,
  to: Placed,
  others: readonly Box[],
  size: BoxSize,
  { gap, between, nudge }: Lanes,
): string {
  const { width, height } = size;
  const own = from.band.y === to.band.y;
  const down = to.band.y > from.band.y;
  const foot: Point = [from.x + width / 2, down ? from.y + height : from.y];
  const head: Point = [to.x + width / 2, down ? to.y - HEAD : to.y + height + HEAD];
  if (!own) {
    const bend = Math.max(24, Math.abs(head[1] - foot[1]) / 3) * (down ? 1 : -1);
    const plain: Curve = [foot, [foot[0], foot[1] + bend], [head[0], head[1] - bend], head];
    if (others.every((box) => !touches(plain, box, size))) return written([plain]);
  }
  const corridor =
    (own
      ? from.band.y + from.band.height + between / 2
      : down
        ? to.band.y - between / 2
        : to.band.y + to.band.height + between / 2) + nudge;
  const next = Math.abs(corridor - (down || own ? from.band.y + from.band.height : from.band.y)) <= between;
  const straightOut = next && (down || own ? from.lowest : from.topmost);
  const out = from.x + width + gap / 2 + nudge;
  const start: readonly Point[] = straightOut
    ? [
        [foot[0] + 2 * nudge, down || own ? from.y + height : from.y],
        [foot[0] + 2 * nudge, corridor],
      ]
    : [
        [from.x + width, from.y + height / 2],
        [out, from.y + height / 2],
        [out, corridor],
      ];
  const straightIn = !own && (down ? to.topmost : to.lowest);
  const into = to.x - gap / 2 + nudge;
  const end: readonly Point[] = straightIn
    ? [
        [head[0] + 2 * nudge, corridor],
        [head[0] + 2 * nudge, head[1]],
      ]
    : [
        [into, corridor],
        [into, to.y + height / 2],
        [to.x - HEAD, to.y + height / 2],
      ];
  return rounded([...start, ...end]);
}

/** Straight lines with their corners taken off. */
function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points;
  let path = `M${round(first![0])} ${round(first![1])}`;
  rest.forEach((corner, i) => {
    const [before, after] = [points[i]!, points[i + 2]];
    if (!after) {
      path += `L${round(corner[0])} ${round(corner[1])}`;
      return;
    }
    const [a, b] = [towards(corner, before), towards(corner, after)];
    path += `L${round(a[0])} ${round(a[1])}Q${[...corner, ...b].map(round).join(' ')}`;
  });
  return path;
}

/** A little way from a corner towards another point, at most half of it. */
function towards(corner: Point, other: Point): Point {
  const [dx, dy] = [other[0] - corner[0], other[1] - corner[1]];
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return [corner[0] + dx * share, corner[1] + dy * share];
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
  return `M${round(x)} ${round(y)}${curves
    .map(([, b, c, d]) => `C${[...b, ...c, ...d].map(round).join(' ')}`)
    .join('')}`;
};

const round = (value: number): number => Math.round(value * 10) / 10;
