import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import '../elements/month-select.ts';
import type { Meaning } from '../../words/meanings.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** What the option in hand means at the chosen month: people first, then posts, pounds, offences, break-even. */
@customElement('iom-meaning-panel')
export class MeaningPanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 6px;
        margin-bottom: 4px;
      }
      iom-month {
        font-size: var(--iom-text-s);
        font-weight: 620;
      }
      dl > div {
        padding: 10px 0;
        border-bottom: 1px solid var(--iom-line);
      }
      dl > div:last-child {
        border: 0;
      }
      dt {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        column-gap: 7px;
        font-size: var(--iom-text-figure);
        font-variant-numeric: normal;
        font-weight: 660;
        letter-spacing: -0.012em;
        line-height: 1.2;
      }
      .change {
        font-size: var(--iom-text-m);
        font-weight: 600;
        letter-spacing: 0;
        color: var(--iom-soft);
      }
      .change.better {
        color: var(--iom-better);
      }
      .change.worse {
        color: var(--iom-worse);
      }
      dd {
        margin-top: 2px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        line-height: 1.35;
      }
      @media (max-width: 860px) {
        dl {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
          gap: 0 var(--iom-space-4);
        }
      }
      @media print {
        dl {
          display: grid;
          grid-template-columns: repeat(3, 1fr);
          gap: 0 24px;
        }
        dl > div {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) meanings: readonly Meaning[] = [];
  @property({ attribute: false }) months: readonly Month[] = [];
  @property() month: Month = '';

  override render() {
    return html`<div class="title">
        <h2 class="label">What this means in</h2>
        <iom-month label="Month looked at" .months=${this.months} .month=${this.month}></iom-month>
      </div>
      <dl>
        ${this.meanings.map(
          ({ figure, change, tone, words }) =>
            html`<div>
              <dt>
                ${figure}
                ${change ? html`<span class=${`change ${tone ?? 'neither'}`}>${change}</span>` : nothing}
              </dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-meaning-panel': MeaningPanel;
  }
}
