import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TableNumber } from '../../charts/chart-table.ts';
import { NumberGrid } from '../controllers/number-grid.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { ExplainNumber, explainStyles } from './explain.ts';

/** Numbers already written out, with what heads their columns and rows. */
export interface DataTableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`; the first cell heads its row. */
  readonly rows: readonly (readonly (string | TableNumber)[])[];
}

/** A table that keeps its heads in view while it scrolls, by wheel or by keys. */
@customElement('iom-table')
export class DataTable extends LitElement {
  static override styles = [
    sharedStyles,
    explainStyles,
    css`
      :host {
        --iom-explain-line: 28%;
        height: 100%;
        min-height: 0;
      }
      .scroll {
        height: 100%;
        overflow: auto;
      }
      table {
        font-size: var(--iom-text-s);
      }
      th,
      td {
        padding: 4px 10px 4px 0;
        text-align: right;
        white-space: nowrap;
        border-bottom: 1px solid var(--iom-line);
      }
      /* Rows keep their head while a wide table scrolls; longer heads break. */
      th:first-child {
        position: sticky;
        left: 0;
        z-index: 1;
        text-align: left;
        background: var(--iom-paper);
      }
      thead th {
        position: sticky;
        top: 0;
        z-index: 2; /* over the numbers that scroll under it */
        background: var(--iom-paper);
        color: var(--iom-soft);
        font-weight: 600;
        white-space: normal;
        min-width: 5.5rem;
        vertical-align: bottom;
      }
      thead th:first-child {
        z-index: 3;
      }
      tbody th {
        font-weight: 500;
      }
    `,
  ];

  @property({ attribute: false }) table: DataTableView = { caption: '', columns: [], rows: [] };
  readonly #numbers = new NumberGrid(this, () => ({
    rows: this.table.rows.length,
    columns: this.table.columns.length,
    has: (row, column) => typeof this.table.rows[row]?.[column] === 'object',
  }));

  override render() {
    const { caption, columns, rows } = this.table;
    const stop = this.#numbers.stop().join(' ');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table @keydown=${this.#numbers.key} @focusin=${this.#numbers.here} @click=${this.#ask}>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, at) =>
              html`<tr>
                ${row.map((cell, i) =>
                  i === 0
                    ? html`<th scope="row">${textOf(cell)}</th>`
                    : html`<td>
                        ${typeof cell === 'string' ? cell : this.#number(cell, `${at} ${i}`, stop)}
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** Hundreds of them in one table: a plain button each, and one listener for all. */
  #number({ text }: TableNumber, at: string, stop: string) {
    return html`<button
      type="button"
      class="explain"
      aria-haspopup="dialog"
      data-at=${at}
      tabindex=${at === stop ? '0' : '-1'}
    >
      ${text}
    </button>`;
  }

  readonly #ask = (event: Event): void => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
    const [row, column] = button?.dataset['at']?.split(' ').map(Number) ?? [];
    const cell = this.table.rows[row ?? -1]?.[column ?? -1];
    if (typeof cell !== 'object') return;
    const { quantity, option, month } = cell;
    button!.dispatchEvent(new ExplainNumber({ quantity, option, month }));
  };
}

const textOf = (cell: string | TableNumber): string => (typeof cell === 'string' ? cell : cell.text);
