import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../elements/line-chart.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

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
    css`
      :host {
        height: 100%;
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
      p b {
        color: var(--iom-ink);
        font-weight: 660;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) tiers: readonly TierView[] = [];

  override render() {
    return html`<div class="tiers">
      ${this.tiers.map(
        (tier) =>
          html`<section aria-label=${tier.name}>
            <h3><b>${tier.name}</b><span>${tier.people}</span></h3>
            <div class="plot"><iom-chart .config=${tier.config} sentence=${tier.sentence}></iom-chart></div>
            <p>${tier.reference === tier.now ? '' : html`${tier.reference} → `}<b>${tier.now}</b></p>
          </section>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-tiers-panel': TiersPanel;
  }
}
