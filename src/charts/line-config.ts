import type { ChartConfiguration } from 'chart.js';

/** A chart of lines over named months. */
export type LineConfig = ChartConfiguration<'line', (number | null)[], string>;

/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- whether the compiler takes it without depends on the order of files */
/** Chart.js keeps the kind of chart in the type, though a page that draws any chart does not ask for it. */
export const anyChart = (config: LineConfig): ChartConfiguration => config as ChartConfiguration;
