import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import '../elements/explain.ts';
import '../elements/line-chart.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { chartCardStyles } from './chart-card-styles.ts';
import { chartTools, type Way } from './chart-tools.ts';

export interface TierView {
  readonly id: string;
  readonly name: string;
  /** How many people are in it at the chosen month. */
  readonly people: string;
  readonly reference: string;
  readonly now: string;
  readonly config: ChartConfiguration | undefined;
  readonly sentence: string;
}

/** Coverage by tier: small charts on one scale. */
@customElement('iom-tiers-panel')
export class TiersPanel extends LitElement {
  static override styles = [
    sharedStyles,
    chartCardStyles,
    css`
      :host {
        height: 100%;
        min-height: 0;
      }
      /* With a head of its own. */
      .whole {
        height: 100%;
        min-height: 0;
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      }
      .head {
        margin: -3px 0 3px;
      }
      .picture span {
        display: none;
      }
      /* As high as the charts were, whatever it holds. */
      .table {
        position: relative;
        min-height: 140px;
      }
      .table iom-table {
        position: absolute;
        inset: 0;
      }
      /* Six stand in two rows of three: wide enough to read. */
      .tiers {
        height: 100%;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(88px, 1fr));
        grid-auto-rows: minmax(0, 1fr);
        gap: var(--iom-space-2) var(--iom-space-3);
      }
      section {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        min-height: 0;
        min-width: 0;
      }
      h3 {
        display: flex;
        justify-content: space-between;
        align-items: start;
        gap: 6px;
        font-size: var(--iom-text-s);
        font-weight: 620;
        line-height: 1.2;
      }
      h3 b {
        min-width: 0;
        font-weight: inherit;
        overflow-wrap: anywhere;
        hyphens: auto;
      }
      h3 span {
        font-weight: 400;
        color: var(--iom-faint);
      }
      .plot {
        position: relative;
        min-height: 40px;
      }
      @media (max-width: 860px) {
        .plot {
          min-height: 80px;
        }
      }
      p {
        font-size: var(--iom-text-s);
        line-height: 1.3;
        color: var(--iom-soft);
      }
      iom-explain {
        --iom-explain-line: 28%;
      }
      p b {
        color: var(--iom-ink);
        font-weight: 660;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) tiers: readonly TierView[] = [];
  /** The same numbers month by month. With it the panel has a head, and a choice of chart or table. */
  @property({ attribute: false }) table: (() => DataTableView) | undefined;
  @property({ attribute: false }) picture: (() => Picture | undefined) | undefined;
  /** The option compared with. */
  @property() reference = '';
  @state() private way: Way = 'chart';
  @state() private trouble = '';

  override render() {
    const { table } = this;
    if (!table) return this.#charts();
    return html`<div class="whole">
      <div class="head">
        <h2 class="label">${say.cards.tiers.title}</h2>
        ${chartTools(
          this.way,
          (way) => (this.way = way),
          this.way === 'chart' ? this.picture : undefined,
          (why) => (this.trouble = why),
        )}
        ${this.trouble === '' ? nothing : html`<p class="trouble" role="alert">${this.trouble}</p>`}
      </div>
      ${
        this.way === 'chart'
          ? this.#charts()
          : html`<div class="table"><iom-table .table=${table()}></iom-table></div>`
      }
    </div>`;
  }

  #charts() {
    return html`<div class="tiers">
      ${this.tiers.map(
        (tier) =>
          html`<section aria-label=${tier.name}>
            <h3>
              <b>${tier.name}</b
              ><span><iom-explain quantity=${`community.${tier.id}`}>${tier.people}</iom-explain></span>
            </h3>
            <div class="plot"><iom-chart .config=${tier.config} sentence=${tier.sentence}></iom-chart></div>
            <p>
              ${tier.reference === tier.now ? '' : html`<iom-explain quantity=${`coverage.${tier.id}`} option=${this.reference}>${tier.reference}</iom-explain> → `}<b
                ><iom-explain quantity=${`coverage.${tier.id}`}>${tier.now}</iom-explain></b
              >
            </p>
          </section>`,
      )}
    </div>`;
  }
}
