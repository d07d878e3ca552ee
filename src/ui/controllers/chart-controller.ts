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
  type Plugin,
} from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { overlayOf, overlayPlugin, type Overlay } from './chart-overlay.ts';
import { ownConfig, ownData, readPointOf, type ReadPoint } from './own-config.ts';
import { lookOf, redrawData } from './redraw-data.ts';

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Charts on the page now. */
const live = new Set<ChartController>();
let marks: Promise<void> | undefined;

/** Decision markers and the target line: not needed for the first picture, they come a moment later to every chart. */
function fetchMarks(): Promise<void> {
  return (marks ??= import('chartjs-plugin-annotation').then(({ default: annotation }) => {
    Chart.register(annotation);
    for (const controller of live) controller.drawAnew();
  }));
}

/** Pixels: a chart narrower than this has no room for names beside its lines. The cards beside it name them too. */
const NARROW = 480;
const NOTHING: Overlay = { cursor: undefined, ends: undefined };

/** Where the time axis lies, in pixels from the left edge of the chart. */
export interface AxisPlace {
  readonly left: number;
  readonly right: number;
}

/** Keeps one Chart.js chart on a canvas of the host, redrawn at once and without animation whenever its configuration changes. */
export class ChartController implements ReactiveController {
  /** The line that the keys have come to: its place among the named ones. */
  reading: number | undefined;
  /** Hears where the time axis lies, whenever that has changed. */
  onAxis: ((place: AxisPlace) => void) | undefined;
  #chart: Chart | undefined;
  #drawn: ChartConfiguration | undefined;
  #drawnReading: number | undefined;
  #narrow = false;
  /** What the chart looks like but for its numbers. */
  #look = '';
  #overlay = NOTHING;
  #readPoint: ReadPoint | undefined;
  #axis: AxisPlace = { left: 0, right: 0 };
  readonly #over = overlayPlugin(
    () => (this.#narrow ? { ...this.#overlay, ends: undefined } : this.#overlay),
    () => this.reading,
  );
  readonly #measure: Plugin = {
    id: 'iomAxis',
    afterLayout: ({ chartArea }) => this.#tellAxis(chartArea),
    // Names at the line ends come and go with the width.
    resize: ({ width }) => {
      if (width > 0 && width < NARROW !== this.#narrow) this.#host.requestUpdate();
    },
  };
  readonly #host: ReactiveControllerHost;
  readonly #canvas: () => HTMLCanvasElement | null;
  readonly #config: () => ChartConfiguration | undefined;
  readonly #atPrint = (): void => this.#chart?.resize();

  constructor(
    host: ReactiveControllerHost,
    canvas: () => HTMLCanvasElement | null,
    config: () => ChartConfiguration | undefined,
  ) {
    this.#host = host;
    this.#canvas = canvas;
    this.#config = config;
    host.addController(this);
  }

  get axis(): AxisPlace {
    return this.#axis;
  }

  /** The category under a point of the canvas, for choosing a month; undefined off the chart. */
  indexAt(event: MouseEvent): number | undefined {
    const chart = this.#chart;
    const scale = chart?.scales['x'];
    if (!chart || scale?.type !== 'category') return undefined;
    const box = chart.canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    if (x < chart.chartArea.left - 8 || x > chart.chartArea.right + 8) return undefined;
    return Math.round(scale.getValueForPixel(x) ?? NaN);
  }

  /** Nothing is known to draw: what was drawn may be of another file, and goes. */
  #clear(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
    this.#overlay = NOTHING;
  }

  hostConnected(): void {
    live.add(this);
    window.addEventListener('beforeprint', this.#atPrint);
    window.addEventListener('afterprint', this.#atPrint);
  }

  hostUpdated(): void {
    const config = this.#config();
    const canvas = this.#canvas();
    if (!canvas) return;
    if (!config) {
      this.#clear();
      return;
    }
    // The chart knows its width; asking the page for it would have all of it laid out in the middle of an update.
    const narrow = (this.#chart?.width || canvas.parentElement!.clientWidth) < NARROW;
    if (config === this.#drawn && narrow === this.#narrow) {
      if (this.reading !== this.#drawnReading) this.#chart?.draw();
      this.#drawnReading = this.reading;
      return;
    }
    if (config !== this.#drawn) {
      this.#overlay = overlayOf(config);
      this.#readPoint = readPointOf(config);
    }
    this.#drawn = config;
    this.#drawnReading = this.reading;
    this.#narrow = narrow;
    // Points are read when they are pointed at, from the numbers then shown.
    const own = ownConfig(config, narrow, (item) => this.#readPoint?.(item));
    const look = lookOf(own);
    const chart = this.#chart;
    if (!chart || chart.canvas !== canvas) {
      chart?.destroy();
      void fetchMarks();
      this.#chart = new Chart(canvas, { ...own, data: ownData(own), plugins: [this.#over, this.#measure] });
    } else if (look === this.#look && config.type === 'line' && chart.getActiveElements().length === 0) {
      redrawData(chart, own.data);
    } else {
      chart.data = ownData(own);
      chart.options = own.options ?? {};
      chart.update('none');
    }
    this.#look = look;
  }

  /** The chart is made again: it can draw something that it could not before. */
  drawAnew(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
    this.#host.requestUpdate();
  }

  #tellAxis({ left, right }: AxisPlace): void {
    if (left === this.#axis.left && right === this.#axis.right) return;
    this.#axis = { left, right };
    this.onAxis?.(this.#axis);
  }

  hostDisconnected(): void {
    live.delete(this);
    window.removeEventListener('beforeprint', this.#atPrint);
    window.removeEventListener('afterprint', this.#atPrint);
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
  }
}
