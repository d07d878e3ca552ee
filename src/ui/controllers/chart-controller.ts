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

/** Keeps one Chart.js chart on a canvas of the host, redrawn at once and without animation whenever its configuration changes. */
export class ChartController implements ReactiveController {
  #chart: Chart | undefined;
  #drawn: ChartConfiguration | undefined;
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
    if (!config || !canvas || config === this.#drawn) return;
    this.#drawn = config;
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
