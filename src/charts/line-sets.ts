import type { ChartDataset } from 'chart.js';
import type { Series } from '../study/projection.ts';
import type { OptionStyle } from './option-style.ts';
import { faded } from './theme.ts';

export interface DrawnLine {
  /** The option's id: names may be alike. */
  readonly id: string;
  readonly name: string;
  readonly series: Series;
  readonly style: OptionStyle;
  /** Whether it is the selected option, which is drawn stronger. `band: false` leaves the range out. */
  readonly inHand: boolean;
  readonly reference: boolean;
  readonly band: boolean;
  /** How many bands of other options overlap (neither selected nor reference); by default one. */
  readonly faint?: number;
  /** The factor from the numbers to the axis. */
  readonly scale: number;
}

const scaled = (column: Float64Array, scale: number): (number | null)[] =>
  Array.from(column, (value) => (Number.isFinite(value) ? value * scale : null));

/** A line is three data sets: low end, high end filled down to it, and the central run above both. */
export function lineSets(line: DrawnLine): ChartDataset<'line', (number | null)[]>[] {
  const { name, series, style, inHand, reference, band, scale, faint = 1 } = line;
  const bare = { pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0, tension: 0, spanGaps: false };
  const central: ChartDataset<'line', (number | null)[]> = {
    ...bare,
    label: name,
    data: scaled(series.central, scale),
    borderColor: style.colour,
    backgroundColor: style.colour,
    borderWidth: inHand ? 3 : 2,
    borderDash: [...style.dash],
    pointStyle: style.point,
    pointHoverRadius: 4,
    order: inHand ? 0 : 1,
    fill: false,
  };
  if (!band) return [central];
  // Bands of other options are faint, since full ones would hide each other.
  const strength = inHand ? 0.2 : reference ? 0.1 : Math.min(0.045, 0.18 / faint);
  const edge: ChartDataset<'line', (number | null)[]> = {
    ...bare,
    data: scaled(series.p5, scale),
    borderColor: faded(style.colour, inHand ? 0.45 : 0.2),
    borderWidth: inHand ? 1 : 0,
    order: inHand ? 2 : 3,
    fill: false,
  };
  return [
    edge,
    {
      ...edge,
      data: scaled(series.p95, scale),
      backgroundColor: faded(style.colour, strength),
      fill: '-1',
    },
    central,
  ];
}
