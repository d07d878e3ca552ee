import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ChartController } from '../controllers/chart-controller.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

export class ChartPick extends Event {
  static readonly type = 'iom-pick';
  /** The position along the time axis that was pressed. */
  constructor(readonly index: number) {
    super(ChartPick.type, { bubbles: true, composed: true });
  }
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
    `,
  ];

  @property({ attribute: false }) config: ChartConfiguration | undefined;
  /** What the chart says, in words. */
  @property() sentence = '';
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  readonly #chart = new ChartController(
    this,
    () => this.canvas,
    () => this.config,
  );

  override render() {
    return html`<div class="canvas">
      <canvas role="img" aria-label=${this.sentence} @click=${this.#pick}></canvas>
    </div>`;
  }

  readonly #pick = (event: MouseEvent): void => {
    const index = this.#chart.indexAt(event);
    if (index !== undefined && Number.isFinite(index)) this.dispatchEvent(new ChartPick(index));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-chart': LineChart;
  }
}
