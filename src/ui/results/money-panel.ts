import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import '../elements/data-table.ts';
import '../elements/explain.ts';
import '../elements/line-chart.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { chartCardStyles } from './chart-card-styles.ts';
import { chartTools, type Way } from './chart-tools.ts';
import type { MoneyItem } from './money-items.ts';
import type { MoneyGroup, MoneyView } from './money-view.ts';

/** IOM money and posts through time: small charts, or tables with the same numbers. */
@customElement('iom-money-panel')
export class MoneyPanel extends LitElement {
  static override styles = [
    sharedStyles,
    chartCardStyles,
    css`
      :host {
        container-type: inline-size;
      }
      section {
        padding: 8px 12px 12px;
      }
      section + section {
        margin-top: 12px;
      }
      /* Below title and tools. */
      .note {
        order: 1;
        flex-basis: 100%;
      }
      .says {
        max-width: 70ch;
        margin-bottom: 8px;
      }
      .items {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
        gap: var(--iom-space-3) var(--iom-space-4);
      }
      article {
        min-width: 0;
        display: grid;
        grid-template-rows: 1fr auto auto;
      }
      h3 {
        font-size: var(--iom-text-s);
        font-weight: 600;
        line-height: 1.25;
        overflow-wrap: anywhere;
        hyphens: auto;
        align-self: end;
      }
      .plot {
        position: relative;
        height: 116px;
        break-inside: avoid;
      }
      .value {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .value b {
        color: var(--iom-ink);
        font-weight: 660;
      }
      .none,
      .wait {
        margin-top: 8px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .basis {
        margin-bottom: 8px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .table {
        height: min(60vh, 420px);
      }
      @media print {
        section {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: MoneyView | undefined;
  @state() private ways: readonly Way[] = [];
  @state() private trouble = '';

  override render() {
    const groups = this.view?.groups ?? [];
    return groups.length === 0
      ? html`<p class="wait">${say.money.panel.waiting}</p>`
      : html`<p class="basis">${this.view?.basis}</p>
          ${groups.map((group, i) => this.#group(group, i))}${
            this.trouble === '' ? nothing : html`<p class="trouble" role="alert">${this.trouble}</p>`
          }`;
  }

  #group(group: MoneyGroup, place: number) {
    const way = this.ways[place] ?? 'chart';
    const choose = (chosen: Way): void => {
      this.ways = (this.view?.groups ?? []).map((_, i) => (i === place ? chosen : (this.ways[i] ?? 'chart')));
    };
    return html`<section class="card" aria-label=${group.title}>
      <div class="head">
        <h2>${group.title}</h2>
        <span class="note">${way === 'chart' ? group.note : say.money.panel.tableNote}</span>
        ${chartTools(
          way,
          choose,
          way === 'chart' && group.items.length > 0 ? group.picture : undefined,
          (why) => (this.trouble = why),
        )}
      </div>
      <p class="says">${group.sentence}</p>
      ${
        way === 'chart'
          ? html`<div class="items">${group.items.map((item) => this.#item(item))}</div>`
          : html`<div class="table"><iom-table .table=${group.table()}></iom-table></div>`
      }
      ${group.none.length === 0 ? nothing : html`<p class="none">${say.money.nothingEver(group.none)}</p>`}
    </section>`;
  }

  #item({ name, quantity, referenceId, now, reference, config, sentence }: MoneyItem) {
    return html`<article>
      <h3>${name}</h3>
      <p class="value">
        ${
          now === reference
            ? nothing
            : html`<iom-explain quantity=${quantity} option=${referenceId}>${reference}</iom-explain> → `
        }<b><iom-explain quantity=${quantity}>${now}</iom-explain></b>
      </p>
      <div class="plot"><iom-chart .config=${config} sentence=${sentence}></iom-chart></div>
    </article>`;
  }
}
