import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DataTableView } from '../elements/data-table.ts';
import '../elements/data-table.ts';
import '../elements/line-chart.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Coverage by month: the chart, or the table with the same numbers. */
@customElement('iom-coverage-panel')
export class CoveragePanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        min-height: 0;
      }
      section {
        height: 100%;
        display: grid;
        grid-template-rows: auto 1fr;
        padding: 8px 12px 8px;
        min-height: 0;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 14px;
        margin-bottom: 4px;
      }
      h2 {
        font-size: var(--iom-text-m);
        font-weight: 620;
      }
      .note {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .ways {
        display: flex;
        margin-left: auto;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius-s);
        padding: 1px;
      }
      .ways button {
        border: 0;
        border-radius: 5px;
        background: none;
        padding: 2px 10px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        cursor: pointer;
      }
      @media (forced-colors: active) {
        .ways button[aria-pressed='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
      .ways button[aria-pressed='true'] {
        background: var(--iom-sunk);
        color: var(--iom-ink);
        font-weight: 600;
      }
      .body {
        position: relative;
        min-height: 0;
      }
      @media print {
        .ways {
          display: none;
        }
      }
      @media (max-width: 860px) {
        .body {
          height: 280px;
        }
      }
    `,
  ];

  @property({ attribute: false }) config: ChartConfiguration | undefined;
  @property() sentence = '';
  @property({ attribute: false }) table: () => DataTableView = () => ({ caption: '', columns: [], rows: [] });
  @state() private way: 'chart' | 'table' = 'chart';

  override render() {
    return html`<section class="card" aria-label="Caseload coverage">
      <div class="head">
        <h2>Caseload coverage</h2>
        <span class="note">line: middle future; band: 9 in 10 futures</span>
        <div class="ways" role="group" aria-label="Show as">
          ${(['chart', 'table'] as const).map(
            (way) =>
              html`<button type="button" aria-pressed=${this.way === way} @click=${() => (this.way = way)}>
                ${way === 'chart' ? 'Chart' : 'Table'}
              </button>`,
          )}
        </div>
      </div>
      <div class="body">
        ${
          this.way === 'chart'
            ? html`<iom-chart .config=${this.config} sentence=${this.sentence}></iom-chart>`
            : html`<iom-table .table=${this.table()}></iom-table>`
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-coverage-panel': CoveragePanel;
  }
}
