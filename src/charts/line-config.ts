import type { ChartConfiguration } from 'chart.js';

/** A chart of lines over named months. */
export type LineConfig = ChartConfiguration<'line', (number | null)[], string>;

/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- whether the compiler takes it without depends on the order of files */
/** Drops the kind of chart that Chart.js has in the type, for code that draws any chart. */
export const anyChart = (config: LineConfig): ChartConfiguration => config as ChartConfiguration;
