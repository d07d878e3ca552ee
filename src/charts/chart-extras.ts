import type { ChartType } from 'chart.js';

/**
 * The month on screen: a line down the chart, the month on the axis, and each line's value there. It moves with every key
 * press, so the page draws it over the chart without a new layout.
 */
export interface CursorMark {
  /** Position along the time axis. */
  readonly at: number;
  /** The text on the axis: `Mar 2016`. Left out, neither it nor any value is drawn. */
  readonly heading?: string;
  /** Writes a value; left out, no values are drawn beside the line. */
  readonly write?: (value: number) => string;
  readonly ink: string;
  readonly paper: string;
  readonly font?: string;
  /** Pixels of its text; 12 when left out. */
  readonly size?: number;
}

/** Names at the line ends, as many as the height has room for: the selected option first, then the reference, then others. */
export interface EndNames {
  /** Pixels from the end of the axis to the start of names, which may reach the edge of the chart. */
  readonly start: number;
  readonly paper: string;
  readonly font?: string;
  /** Pixels of the text; 12 when left out. */
  readonly size?: number;
}

declare module 'chart.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the library's own declaration has the parameter
  interface PluginOptionsByType<TType extends ChartType> {
    iomCursor?: CursorMark;
    iomEnds?: EndNames;
  }
}
