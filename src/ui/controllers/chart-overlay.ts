import { remembered } from '../../base/remembered.ts';
import type { Chart, ChartConfiguration, ChartDataset, Plugin, PointStyle, Scale } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import type { CursorMark, EndNames } from '../../charts/chart-extras.ts';
import { fitNames } from '../../charts/fit-names.ts';
import { placeLabels } from '../../charts/spread-labels.ts';

/** What is drawn over a chart by the page itself, since it moves with every number and every key. */
export interface Overlay {
  readonly cursor: CursorMark | undefined;
  readonly ends: EndNames | undefined;
}

/** What a configuration asks to have drawn over it. */
export const overlayOf = ({ options }: ChartConfiguration): Overlay => ({
  // The library's type of all options has every part of them optional.
  cursor: options?.plugins?.iomCursor as CursorMark | undefined,
  ends: options?.plugins?.iomEnds as EndNames | undefined,
});

/** A line with a name: the bands beside it have none. */
export interface NamedLine {
  readonly name: string;
  readonly colour: string;
  readonly dash: number[];
  readonly point: PointStyle;
  readonly inHand: boolean;
  readonly data: readonly unknown[];
}

/** The named lines of a chart, in their order: the first is the reference. */
export const namedLines = ({ datasets }: Pick<ChartConfiguration['data'], 'datasets'>): NamedLine[] =>
  (datasets as ChartDataset<'line'>[]).flatMap((set) =>
    set.label === undefined
      ? []
      : [
          {
            name: set.label,
            colour: typeof set.borderColor === 'string' ? set.borderColor : 'black',
            dash: Array.isArray(set.borderDash) ? (set.borderDash as number[]) : [],
            point: typeof set.pointStyle === 'string' ? set.pointStyle : 'circle',
            inHand: set.order === 0,
            data: set.data,
          },
        ],
  );

/** The option in hand first, then the reference, then the others as they come. */
const rankOf = (line: NamedLine, place: number): number => (line.inHand ? 0 : place === 0 ? 1 : 2);

/** Pixels of text where none are said, and between two lines of it. */
const SIZE = 12;
const GAP = 1.25;

/** Draws cursor and names over everything else. `reading` is the place of the line that the keys have come to. */
export const overlayPlugin = (overlay: () => Overlay, reading: () => number | undefined): Plugin => ({
  id: 'iomOverlay',
  afterDraw: (chart: Chart) => {
    const { x, y } = chart.scales;
    const { cursor, ends } = overlay();
    if (!x || !y || (!cursor && !ends)) return;
    const lines = namedLines(chart.data);
    chart.ctx.save();
    if (ends) drawNames(chart, lines, ends);
    if (cursor) drawCursor(chart, lines, cursor, reading());
    chart.ctx.restore();
  },
});

/** The line goes on in its own dash to its name, so that the two belong together without colour too. */
function drawNames(
  { ctx, scales, chartArea, width }: Chart,
  lines: readonly NamedLine[],
  ends: EndNames,
): void {
  const { top, bottom, right } = chartArea;
  const shown = lines.flatMap((line, i) => {
    const last = line.data.at(-1);
    return typeof last === 'number'
      ? [{ line, rank: rankOf(line, i), at: scales['y']!.getPixelForValue(last) }]
      : [];
  });
  const { size = SIZE } = ends;
  const heights = placeLabels(shown, size * GAP, top + 2, bottom - 2);
  const font = (bold: boolean): string => `${bold ? '600' : '400'} ${size}px ${ends.font ?? 'sans-serif'}`;
  ctx.font = font(true);
  const names = fitted({
    ctx,
    names: shown.map(({ line }) => line.name),
    room: width - right - ends.start - 1,
  });
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  shown.forEach(({ line, at }, i) => {
    const height = heights[i];
    if (height === undefined) return;
    ctx.beginPath();
    ctx.strokeStyle = line.colour;
    ctx.lineWidth = line.inHand ? 2 : 1.25;
    ctx.setLineDash(line.dash);
    ctx.moveTo(right + 1, at);
    ctx.lineTo(right + 6, height);
    ctx.lineTo(right + ends.start - 4, height);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.fillStyle = line.colour;
    ctx.font = font(line.inHand);
    ctx.fillText(names[i]!, right + ends.start, height);
  });
}

interface NamesToFit {
  readonly ctx: CanvasRenderingContext2D;
  readonly names: readonly string[];
  readonly room: number;
}

/** Names cut to fit, in the current font; measured again only when a name, the room or the font has changed. */
const fitted = remembered(
  1,
  ({ ctx, names, room }: NamesToFit) => [ctx.font, room, ...names],
  ({ ctx, names, room }): readonly string[] => fitNames(names, (text) => ctx.measureText(text).width <= room),
);

function drawCursor(
  { ctx, scales, chartArea, width }: Chart,
  lines: readonly NamedLine[],
  cursor: CursorMark,
  reading: number | undefined,
): void {
  const { top, bottom, left, right } = chartArea;
  const at = scales['x']!.getPixelForValue(cursor.at);
  if (!Number.isFinite(at) || at < left - 1 || at > right + 1) return;
  ctx.strokeStyle = cursor.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(Math.round(at) + 0.5, top);
  ctx.lineTo(Math.round(at) + 0.5, bottom);
  ctx.stroke();
  const { write } = cursor;
  const values = lines.flatMap((line, i) => {
    const value = line.data[cursor.at];
    if (typeof value !== 'number') return [];
    const read = reading === i;
    return [
      { line, value, read, rank: read ? -1 : rankOf(line, i), at: scales['y']!.getPixelForValue(value) },
    ];
  });
  for (const { line, at: height, read } of values) {
    ctx.fillStyle = cursor.paper;
    ctx.strokeStyle = line.colour;
    ctx.lineWidth = 1.5;
    drawPoint(ctx, pointOf(line, read ? 6 : line.inHand ? 4.5 : 3.5), at, height);
  }
  if (cursor.heading === undefined || !write) return;
  const family = cursor.font ?? 'sans-serif';
  drawHeading(ctx, scales['x']!, cursor, at, width, family);
  const { size = SIZE } = cursor;
  const heights = placeLabels(values, size * GAP, top + 6, bottom - 6);
  const leftwards = right - at < size * 5;
  ctx.textBaseline = 'middle';
  ctx.textAlign = leftwards ? 'right' : 'left';
  ctx.lineJoin = 'round';
  const side = leftwards ? -1 : 1;
  values.forEach(({ line, value, read, at: wanted }, i) => {
    const height = heights[i];
    if (height === undefined) return;
    if (Math.abs(height - wanted) > 4) {
      // Moved away to make room: a thread leads back to the line.
      ctx.strokeStyle = line.colour;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(at + side * 3, wanted);
      ctx.lineTo(at + side * 8, height);
      ctx.stroke();
    }
    const text = read ? `${write(value)} ${line.name}` : write(value);
    ctx.font = `${line.inHand || read ? '700' : '500'} ${read ? size + 1 : size}px ${family}`;
    // A rim of paper keeps the number legible on bands and lines.
    ctx.strokeStyle = cursor.paper;
    ctx.lineWidth = 4;
    ctx.strokeText(text, at + side * 9, height);
    ctx.fillStyle = line.colour;
    ctx.fillText(text, at + side * 9, height);
  });
}

const pointOf = (line: NamedLine, radius: number) => ({
  pointStyle: line.point === 'line' ? ('circle' as const) : line.point,
  rotation: 0,
  radius,
  borderWidth: 1.5,
});

/** The month on the axis; a tick it would run into gives way. */
function drawHeading(
  ctx: CanvasRenderingContext2D,
  axis: Scale,
  { heading = '', ink, paper, size = SIZE }: CursorMark,
  at: number,
  width: number,
  family: string,
): void {
  const { top: bottom } = axis;
  ctx.font = `600 ${size - 1}px ${family}`;
  const wide = ctx.measureText(heading).width + 12;
  const from = Math.max(1, Math.min(width - wide - 1, at - wide / 2));
  ctx.fillStyle = paper;
  axis.ticks.forEach(({ label }, i) => {
    if (typeof label !== 'string' || label === '') return;
    const half = ctx.measureText(label).width / 2 + 4;
    const x = axis.getPixelForTick(i);
    if (Math.abs(x - from - wide / 2) < wide / 2 + half)
      ctx.fillRect(x - half, bottom + 4, half * 2, axis.bottom - bottom - 4);
  });
  ctx.fillStyle = ink;
  ctx.beginPath();
  ctx.roundRect(from, bottom + 5, wide, size * 1.5, 4);
  ctx.fill();
  ctx.fillStyle = paper;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(heading, from + wide / 2, bottom + 5.5 + size * 0.75);
}
