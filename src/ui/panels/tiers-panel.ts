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
      .tiers {
        height: 100%;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(84px, 1fr));
        gap: var(--iom-space-3);
      }
      section {
        display: grid;
        grid-template-rows: auto 1fr auto;
        min-height: 0;
        min-width: 0;
      }
      h3 {
        display: flex;
        justify-content: space-between;
        gap: 6px;
        font-size: var(--iom-text-s);
        font-weight: 620;
        line-height: 1.2;
      }
      h3 span {
        font-weight: 400;
        color: var(--iom-faint);
      }
      .plot {
        position: relative;
        min-height: 44px;
      }
      @media (max-width: 860px) {
        .plot {
          min-height: 80px;
        }
      }
      p {
        font-size: var(--iom-text-m);
        color: var(--iom-soft);
        white-space: nowrap;
      }
      b {
        color: var(--iom-ink);
        font-weight: 660;
      }
    `,
  ];

  @property({ attribute: false }) tiers: readonly TierView[] = [];

  override render() {
    return html`<div class="tiers">
      ${this.tiers.map(
        (tier) =>
          html`<section aria-label=${tier.name}>
            <h3>${tier.name}<span>${tier.people}</span></h3>
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
