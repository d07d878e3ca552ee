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
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

/** Takes the names at the line ends, and their room, out of a configuration that has them; fewer ticks stand side by side. */
function forNarrow({ options }: ChartConfiguration): void {
  const annotation = options?.plugins?.annotation;
  if (annotation?.annotations)
    annotation.annotations = Object.fromEntries(
      Object.entries(annotation.annotations).filter(([name]) => !name.startsWith('end ')),
    );
  const padding = options?.layout?.padding;
  if (options && typeof padding === 'object') options.layout = { padding: { ...padding, right: 10 } };
  const ticks = options?.scales?.['x']?.ticks as { font?: object } | undefined;
  if (ticks) ticks.font = { ...ticks.font, size: 9 };
}

/** Keeps one Chart.js chart on a canvas of the host, redrawn at once and without animation whenever its configuration changes. */
export class ChartController implements ReactiveController {
  #chart: Chart | undefined;
  #drawn: ChartConfiguration | undefined;
  #narrow = false;
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
    const narrow = canvas.parentElement!.clientWidth < NARROW;
    if (config === this.#drawn && narrow === this.#narrow) return;
    this.#drawn = config;
    this.#narrow = narrow;
    if (narrow) forNarrow(config);
    if (this.#chart && this.#chart.canvas === canvas) {
      this.#chart.data = config.data;
      this.#chart.options = config.options ?? {};
      this.#chart.update('none');
      return;
    }
    this.#chart?.destroy();
    this.#chart = new Chart(canvas, config);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#atPrint);
    window.removeEventListener('afterprint', this.#atPrint);
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
  }
}
