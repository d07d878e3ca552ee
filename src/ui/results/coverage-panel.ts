import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Target } from '../../scenario/scenario.ts';
import { bring, say } from '../../words/voice.ts';
import { namedLines } from '../controllers/chart-overlay.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import type { ChartCursor } from '../elements/line-chart.ts';
import '../elements/line-chart.ts';
import { showPieces } from '../elements/pieces.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { chartCardStyles } from './chart-card-styles.ts';
import { chartTools, fetchTable, type Way } from './chart-tools.ts';

/** Coverage by month: the chart, or the table with the same numbers; the key T turns one into the other. */
@customElement('iom-coverage-panel')
export class CoveragePanel extends LitElement {
  static override styles = [
    sharedStyles,
    chartCardStyles,
    css`
      :host {
        min-height: 0;
      }
      section {
        container-type: inline-size;
        height: 100%;
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        padding: 8px 12px 8px;
        min-height: 0;
      }
      .body {
        position: relative;
        min-height: 0;
      }
      .legend {
        display: none;
        flex-wrap: wrap;
        gap: 0 12px;
        font-size: var(--iom-text-xs);
        color: var(--iom-soft);
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 5px;
        min-width: 0;
        max-width: 100%;
      }
      .legend b {
        color: var(--iom-ink);
        font-weight: 620;
      }
      .legend svg {
        flex: none;
        stroke-width: 2.5;
      }
      iom-target-row {
        order: 1;
        flex-basis: 100%;
      }
      /* Too narrow for names at the line ends: they stand below. */
      @container (max-width: 503px) {
        .legend {
          display: flex;
        }
        .note {
          display: none;
        }
        .picture span {
          display: none;
        }
      }
      @media (max-width: 860px) {
        .body {
          height: 240px;
        }
      }
    `,
  ];

  @property({ attribute: false }) config: ChartConfiguration | undefined;
  @property() sentence = '';
  @property({ attribute: false }) table: () => DataTableView = () => ({ caption: '', columns: [], rows: [] });
  @property({ attribute: false }) cursor: ChartCursor | undefined;
  /** The chart to take away; no button when left out. */
  @property({ attribute: false }) picture: (() => Picture | undefined) | undefined;
  /** What is aimed at; its button stands at the head where `aims` is set. */
  @property({ attribute: false }) target: Target | undefined;
  @property({ type: Boolean }) aims = false;
  @state() private aiming = false;
  @state() private way: Way = 'chart';
  @state() private trouble = '';

  override render() {
    const words = say.cards.coverage;
    return html`<section class="card" aria-label=${words.title} @keydown=${this.#key}>
      <div class="head">
        <h2>${showPieces(say.cards.coverageHeading())}</h2>
        <span class="note">${showPieces(say.cards.coverageNote())}</span>
        ${chartTools(
          this.way,
          (way) => (this.way = way),
          this.way === 'chart' ? this.picture : undefined,
          (why) => (this.trouble = why),
          this.aims
            ? html`<button
                type="button"
                class="picture aim"
                aria-expanded=${this.aiming ? 'true' : 'false'}
                @click=${this.#aim}
              >
                ${this.target ? words.target : words.setTarget}
              </button>`
            : nothing,
        )}
        ${this.aiming ? html`<iom-target-row .target=${this.target}></iom-target-row>` : nothing}
      </div>
      <div class="body">
        ${
          this.way === 'chart'
            ? html`<iom-chart
                .config=${this.config}
                .cursor=${this.cursor}
                sentence=${this.sentence}
              ></iom-chart>`
            : html`<iom-table .table=${this.table()}></iom-table>`
        }
      </div>
      ${this.way === 'chart' ? html`<slot name="below"></slot>` : nothing}
      ${this.way === 'chart' && this.config ? this.#legend(this.config) : nothing}
      ${this.trouble === '' ? nothing : html`<p class="trouble" role="alert">${this.trouble}</p>`}
    </section>`;
  }

  /** What sets it comes when it is first wanted. */
  readonly #aim = async (): Promise<void> => {
    this.aiming = !this.aiming;
    if (!this.aiming) return;
    try {
      await bring('controls');
      await import('./target-row.ts');
    } catch {
      this.trouble = say.cards.coverage.noTarget;
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('iom-target-row')?.focus();
  };

  /** Hidden from those who listen: the sentence names the options. */
  #legend({ data }: ChartConfiguration) {
    return html`<ul class="legend" aria-hidden="true">
      ${namedLines(data).map(
        ({ name, colour, dash, inHand }) =>
          html`<li>
            <svg width="24" height="6">
              <path d="M0 3h24" stroke=${colour} stroke-dasharray=${dash.join(' ') || 'none'} />
            </svg>
            ${inHand ? html`<b>${name}</b>` : html`<span>${name}</span>`}
          </li>`,
      )}
    </ul>`;
  }

  /** The focus goes with the key: from the chart to its table and back. */
  readonly #key = (event: KeyboardEvent): void => {
    const onIt = event.composedPath().some((each) => each instanceof Element && each.matches(SHOWN));
    if (!onIt || event.key.toLowerCase() !== 't' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.way = this.way === 'chart' ? 'table' : 'chart';
    void this.#focusShown();
  };

  async #focusShown(): Promise<void> {
    if (this.way === 'table') await fetchTable((why) => (this.trouble = why));
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<LitElement>(SHOWN);
    await shown?.updateComplete;
    shown?.shadowRoot?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}

const SHOWN = 'iom-chart, iom-table';
