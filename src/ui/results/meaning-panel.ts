import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Meaning } from '../../words/meaning.ts';
import type { Ground } from '../../words/ground.ts';
import { say } from '../../words/voice.ts';
import '../elements/explain.ts';
import '../elements/month-select.ts';
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
        padding: 7px 0;
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
      iom-term {
        color: var(--iom-faint);
        font-size: var(--iom-text-m);
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
        overflow-wrap: anywhere;
      }
      .assumed {
        position: relative; /* what only listeners hear stays within the scrolling panel */
        padding: 0 4px;
        border: 1px dashed color-mix(in srgb, var(--iom-weak-ink) 65%, transparent);
        border-radius: 4px;
        font-size: var(--iom-text-xs);
        font-weight: 600;
        letter-spacing: 0;
        color: var(--iom-weak-ink);
        background: var(--iom-weak-ground);
        white-space: nowrap;
      }
      @media (max-width: 860px) {
        /* Alone on a line it keeps its 24 pixels. */
        iom-term {
          padding-block: 8px 4px;
        }
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
        .assumed {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) meanings: readonly Meaning[] = [];
  /** What rests on planning assumptions in this scenario; nothing until it is known. */
  @property({ attribute: false }) assumed: ReadonlySet<Ground> | undefined;
  @property({ attribute: false }) months: readonly Month[] = [];
  @property() month: Month = '';

  override render() {
    const words = say.cards.meaning;
    return html`<div class="title">
        <h2 class="label">${words.title}</h2>
        <iom-month label=${words.monthLabel} .months=${this.months} .month=${this.month}></iom-month>
      </div>
      <dl>${this.meanings.map((meaning, i) => this.#meaning(meaning, i))}</dl>`;
  }

  /** The first figure on a ground says that it is assumed: those that follow stand on the same. */
  #meaning({ figure, quantity, change, tone, words, compared, term, ground }: Meaning, at: number) {
    const marked =
      ground && this.assumed?.has(ground) && this.meanings.findIndex((each) => each.ground === ground) === at;
    return html`<div>
      <dt>
        ${quantity ? html`<iom-explain quantity=${quantity}>${figure}</iom-explain>` : html`<span>${figure}</span>`}
        ${change ? html`<span class=${`change ${tone ?? 'neither'}`}>${change}</span>` : nothing}
        ${term ? html`<iom-term word=${term}></iom-term>` : nothing}
      </dt>
      <dd>
        ${words}
        ${
          marked
            ? html`<span class="assumed" title=${say.cards.meaning.assumedWhy}
                >${say.cards.meaning.assumed}<span class="visually-hidden"
                  >${say.cards.meaning.assumedSpoken}</span
                ></span
              >`
            : nothing
        }
      </dd>
      ${compared ? html`<dd class="compared">${compared}</dd>` : nothing}
    </div>`;
  }
}
