import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { Ask } from '../events/ask.ts';
import { ChartController, type AxisPlace } from '../controllers/chart-controller.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

export class ChartPick extends Ask {
  static readonly type = 'iom-pick';
  /** The position along the time axis that was pressed or moved to. */
  constructor(readonly index: number) {
    super(ChartPick.type);
  }
}

/** Where the time axis lies, in pixels from the left edge of the chart: for what is lined up with it. */
export class ChartAxis extends Ask {
  static readonly type = 'iom-axis';
  readonly left: number;
  readonly right: number;
  constructor({ left, right }: AxisPlace) {
    super(ChartAxis.type);
    this.left = left;
    this.right = right;
  }
}

/** The month looked at, as keys move it and as it is read out. */
export interface ChartCursor {
  /** Position along the time axis, from 0. */
  readonly at: number;
  readonly count: number;
  /** The places of the chart's named lines, in the order in which up and down go through them. */
  readonly lines: readonly number[];
  /** The month and its values as a sentence; of one line when a place is given. */
  readonly read: (line?: number) => string;
}

/** A chart from a configuration. Its sentence is its text alternative; the numbers are in a table beside it. */
@customElement('iom-chart')
export class LineChart extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: relative;
        height: 100%;
        min-height: 0;
      }
      .canvas {
        position: absolute;
        inset: 0;
        overflow: hidden; /* while the page narrows the drawing is wider for a moment */
      }
      canvas {
        display: block;
      }
      .cursor {
        position: absolute;
        inset: 0;
        pointer-events: none;
        border-radius: var(--iom-radius-s);
      }
    `,
  ];

  @property({ attribute: false }) config: ChartConfiguration | undefined;
  /** What the chart says, in words. */
  @property() sentence = '';
  /** With it the chart takes the keyboard: the month looked at moves, and its values are read. */
  @property({ attribute: false }) cursor: ChartCursor | undefined;
  /** Where up and down have come to: a place in `cursor.lines`, or none of them. */
  @state() private reading: number | undefined;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  #picked: number | undefined;
  readonly #chart = new ChartController(
    this,
    () => this.canvas,
    () => this.config,
  );

  constructor() {
    super();
    this.#chart.onAxis = (place) => this.dispatchEvent(new ChartAxis(place));
  }

  /** Where the time axis lies now. */
  get axis(): AxisPlace {
    return this.#chart.axis;
  }

  override willUpdate() {
    if (this.reading !== undefined && this.reading >= (this.cursor?.lines.length ?? 0))
      this.reading = undefined;
    this.#chart.reading = this.#line();
  }

  override render() {
    return html`<div class="canvas">
        <canvas
          role="img"
          aria-label=${this.sentence}
          @pointerdown=${this.#press}
          @pointermove=${this.#drag}
          @click=${this.#pick}
        ></canvas>
      </div>
      ${this.cursor ? this.#slider(this.cursor) : nothing}`;
  }

  #slider({ at, count, read }: ChartCursor) {
    return html`<div
        class="cursor"
        role="slider"
        tabindex="0"
        aria-label=${say.elements.cursor.label}
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax=${count - 1}
        aria-valuenow=${at}
        aria-valuetext=${read(this.#line())}
        aria-describedby="sentence keys"
        @keydown=${this.#key}
        @blur=${() => (this.reading = undefined)}
      ></div>
      <p id="sentence" hidden>${this.sentence}</p>
      <p id="keys" hidden>${say.elements.cursor.keys}</p>`;
  }

  #line(): number | undefined {
    return this.reading === undefined ? undefined : this.cursor?.lines[this.reading];
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { cursor } = this;
    if (!cursor || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = MONTHS[event.key];
    const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === undefined && way === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) {
      const to = Math.max(0, Math.min(cursor.count - 1, cursor.at + step));
      if (to !== cursor.at) this.dispatchEvent(new ChartPick(to));
      return;
    }
    const { length } = cursor.lines;
    if (length === 0) return;
    this.reading =
      this.reading === undefined ? (way > 0 ? 0 : length - 1) : (this.reading + way + length) % length;
  };

  readonly #press = (event: PointerEvent): void => {
    this.#picked = undefined;
    if (event.pointerType === 'mouse' && event.button === 0) this.#pick(event);
  };

  /** A mouse held down takes the month with it; a finger scrolls the page instead. */
  readonly #drag = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && (event.buttons & 1) === 1) this.#pick(event);
  };

  readonly #pick = (event: MouseEvent): void => {
    const index = this.#chart.indexAt(event);
    if (index === undefined || !Number.isFinite(index) || index === this.#picked) return;
    this.#picked = index;
    this.dispatchEvent(new ChartPick(index));
  };
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: 12,
  PageDown: -12,
  Home: -Infinity,
  End: Infinity,
};
