import type { ChartType } from 'chart.js';

/**
 * The month looked at: a line down the chart, the month on the axis, and each line's value there. It moves with every
 * key, so the page draws it over the chart by itself and the chart is not laid out anew for it.
 */
export interface CursorMark {
  /** Position along the time axis. */
  readonly at: number;
  /** Written on the axis: `Mar 2016`. Nothing is written when left out, nor any value. */
  readonly heading?: string;
  /** How a value on the axis is written; no values stand beside the line when left out. */
  readonly write?: (value: number) => string;
  readonly ink: string;
  readonly paper: string;
  readonly font?: string;
  /** Pixels of its text; 12 when left out. */
  readonly size?: number;
}

/** Names at the line ends, as many as the height has room for: the option in hand first, then the reference, then the others. */
export interface EndNames {
  /** Pixels from the end of the axis to where names start; they have the room from there to the edge of the chart. */
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
