import type { Chart, ChartConfiguration } from 'chart.js';

/**
 * All of a configuration but its numbers, as a text to compare: what has the same look can be redrawn without asking
 * for every colour, font and tick anew. Callbacks are not in it: see `ChartController`.
 */
export const lookOf = ({
  type,
  data,
  options,
}: Omit<ChartConfiguration, 'data'> & { data: ChartData }): string =>
  JSON.stringify([
    type,
    data.labels,
    data.datasets.map((set) => ({ ...set, data: set.data.length })),
    options,
  ]);

type ChartData = ChartConfiguration['data'];

/**
 * Puts new numbers into a chart of the same look and draws it: only the lines that changed are placed again. A lever
 * moves one option, so this is a fraction of a whole `update`.
 */
export function redrawData(chart: Chart, { datasets }: ChartData): void {
  chart.data.datasets.forEach((shown, i) => {
    const next = datasets[i]!.data;
    if (shown.data.every((value, j) => value === next[j])) return;
    // In place: a new array would have the chart start the line from nothing.
    for (let j = 0; j < next.length; j++) shown.data[j] = next[j]!;
    const { controller } = chart.getDatasetMeta(i);
    controller.parse(0, next.length);
    controller.update('none');
  });
  chart.draw();
}
