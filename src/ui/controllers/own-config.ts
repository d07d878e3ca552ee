import type { ChartConfiguration, TooltipItem } from 'chart.js';

export type ReadPoint = (item: TooltipItem<'line'>) => string | string[] | undefined;

/** How a configuration reads a point that is pointed at. */
export const readPointOf = ({ options }: ChartConfiguration): ReadPoint | undefined =>
  options?.plugins?.tooltip?.callbacks?.label as ReadPoint | undefined;

/**
 * A configuration as this chart draws it; the one given stays as it is, since others may draw it too. What the page
 * draws over the chart is not in it, points are read by `read`, and a narrow chart has no names at its line ends and
 * smaller ticks.
 */
export function ownConfig(config: ChartConfiguration, narrow: boolean, read: ReadPoint): ChartConfiguration {
  const { options = {} } = config;
  const { tooltip, ...plugins } = options.plugins ?? {};
  delete plugins.iomCursor;
  delete plugins.iomEnds;
  const label = tooltip?.callbacks?.label ? { callbacks: { ...tooltip.callbacks, label: read } } : {};
  const own = {
    ...config,
    options: {
      ...options,
      plugins: { ...plugins, ...(tooltip ? { tooltip: { ...tooltip, ...label } } : {}) },
    },
  } as ChartConfiguration;
  if (narrow) forNarrow(own);
  return own;
}

type WriteTick = (value: number | string, index: number) => string;

/** `2013` in place of `Apr 2013`: so many stand side by side. */
const yearsOnly =
  (write: WriteTick = String): WriteTick =>
  (value, index) =>
    write(value, index).replace(/^[A-Z][a-z]{2} (?=\d{4}$)/, '');

function forNarrow({ options }: ChartConfiguration): void {
  if (!options) return;
  const padding = options.layout?.padding;
  if (typeof padding === 'object') options.layout = { padding: { ...padding, right: 10 } };
  if (typeof padding === 'function')
    options.layout = {
      padding: (context, of) => ({ ...(padding(context, of) as object), right: 10 }),
    };
  const x = options.scales?.['x'];
  const ticks = x?.ticks as { font?: object; callback?: WriteTick } | undefined;
  if (x && ticks)
    options.scales = {
      ...options.scales,
      x: { ...x, ticks: { ...ticks, font: { ...ticks.font, size: 9 }, callback: yearsOnly(ticks.callback) } },
    };
}

/** Numbers that may be changed in place: those of the configuration stay as they are. */
export const ownData = ({ data }: ChartConfiguration): ChartConfiguration['data'] => ({
  ...data,
  datasets: data.datasets.map((set) => ({ ...set, data: [...set.data] as typeof set.data })),
});
