import {
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type TooltipItem,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { endLabelsPlugin, takeEndLabels } from './end-labels.ts';
import { lookOf, redrawData } from './redraw-data.ts';

type ReadPoint = (item: TooltipItem<'line'>) => string | string[] | undefined;

Chart.register(
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  annotation,
);

/** Pixels: a chart narrower than this has no room for names beside its lines. The cards beside it name them too. */
const NARROW = 480;

/** Takes the room for names at the line ends out of a configuration; fewer ticks stand side by side. */
function forNarrow({ options }: ChartConfiguration): void {
  const padding = options?.layout?.padding;
  if (options && typeof padding === 'object') options.layout = { padding: { ...padding, right: 10 } };
  const ticks = options?.scales?.['x']?.ticks as { font?: object } | undefined;
  if (ticks) ticks.font = { ...ticks.font, size: 9 };
}

/** Numbers that may be changed in place: those of the configuration stay as they are. */
const ownData = ({ data }: ChartConfiguration): ChartConfiguration['data'] => ({
  ...data,
  datasets: data.datasets.map((set) => ({ ...set, data: [...set.data] as typeof set.data })),
});

/** Keeps one Chart.js chart on a canvas of the host, redrawn at once and without animation whenever its configuration changes. */
export class ChartController implements ReactiveController {
  #chart: Chart | undefined;
  #drawn: ChartConfiguration | undefined;
  #narrow = false;
  /** What the chart looks like but for its numbers. */
  #look = '';
  #ends: ReturnType<typeof takeEndLabels> = [];
  #readPoint: ReadPoint | undefined;
  readonly #names = endLabelsPlugin(() => (this.#narrow ? [] : this.#ends));
  readonly #canvas: () => HTMLCanvasElement | null;
  readonly #config: () => ChartConfiguration | undefined;
  readonly #atPrint = (): void => this.#chart?.resize();

  constructor(
    host: ReactiveControllerHost,
    canvas: () => HTMLCanvasElement | null,
    config: () => ChartConfiguration | undefined,
  ) {
    this.#canvas = canvas;
    this.#config = config;
    host.addController(this);
  }

  /** The category under a point of the canvas, for choosing a month; undefined off the chart. */
  indexAt(event: MouseEvent): number | undefined {
    const chart = this.#chart;
    const scale = chart?.scales['x'];
    if (!chart || !scale) return undefined;
    const box = chart.canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    if (x < chart.chartArea.left - 8 || x > chart.chartArea.right + 8) return undefined;
    return Math.round(scale.getValueForPixel(x) ?? NaN);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#atPrint);
    window.addEventListener('afterprint', this.#atPrint);
  }

  hostUpdated(): void {
    const config = this.#config();
    const canvas = this.#canvas();
    if (!config || !canvas) return;
    // The chart knows its width; asking the page for it would have all of it laid out in the middle of an update.
    const narrow = (this.#chart?.width || canvas.parentElement!.clientWidth) < NARROW;
    if (config === this.#drawn && narrow === this.#narrow) return;
    if (config !== this.#drawn) {
      this.#ends = takeEndLabels(config);
      this.#readLate(config);
    }
    this.#drawn = config;
    this.#narrow = narrow;
    if (narrow) forNarrow(config);
    const look = lookOf(config);
    const chart = this.#chart;
    if (!chart || chart.canvas !== canvas) {
      chart?.destroy();
      this.#chart = new Chart(canvas, { ...config, data: ownData(config), plugins: [this.#names] });
    } else if (look === this.#look && chart.getActiveElements().length === 0) {
      redrawData(chart, config.data);
    } else {
      chart.data = ownData(config);
      chart.options = config.options ?? {};
      chart.update('none');
    }
    this.#look = look;
  }

  /** Points are read when they are pointed at, from the numbers then shown. */
  #readLate({ options }: ChartConfiguration): void {
    const callbacks = options?.plugins?.tooltip?.callbacks;
    this.#readPoint = callbacks?.label as ReadPoint | undefined;
    if (callbacks?.label) callbacks.label = (item) => this.#readPoint?.(item);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#atPrint);
    window.removeEventListener('afterprint', this.#atPrint);
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
  }
}
