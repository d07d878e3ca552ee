import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Numbers already written out, with what heads their columns and rows. */
export interface DataTableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`; the first cell heads its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A table that keeps its heads in view while it scrolls, by wheel or by keys. */
@customElement('iom-table')
export class DataTable extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        height: 100%;
        min-height: 0;
      }
      .scroll {
        height: 100%;
        overflow: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
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
        background: var(--iom-paper);
        color: var(--iom-soft);
        font-weight: 600;
        white-space: normal;
        min-width: 5.5rem;
        vertical-align: bottom;
      }
      thead th:first-child {
        z-index: 2;
      }
      tbody th {
        font-weight: 500;
      }
    `,
  ];

  @property({ attribute: false }) table: DataTableView = { caption: '', columns: [], rows: [] };

  override render() {
    const { caption, columns, rows } = this.table;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
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
            (row) =>
              html`<tr>
                ${row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-table': DataTable;
  }
}
