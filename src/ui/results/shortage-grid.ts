import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NumberGrid } from '../controllers/number-grid.ts';
import { say } from '../../words/voice.ts';
import '../elements/explain.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** One strand of work: how much of what each tier needs there is capacity for, and the posts it lacks. */
export interface ShortageRow {
  readonly strand: string;
  /** Shares from 0 to 1, in the order of the tiers; `text` is what is written. */
  readonly cells: readonly { readonly share: number; readonly text: string; readonly quantity?: string }[];
  readonly short: string;
  /** The model's names of the numbers, where they can be explained: `shortfall_posts.police`. */
  readonly quantity?: string;
}

/** Where the capacity is short: strands down, tiers across. The number is always written, so colour is never the only sign. */
@customElement('iom-shortage-grid')
export class ShortageGrid extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, auto) / minmax(0, 1fr);
        align-content: start;
        min-height: 0;
        /* Its heads that stay in sight lie over its own cells, and over nothing else. */
        isolation: isolate;
      }
      .scroll {
        overflow: auto;
        scrollbar-width: thin;
      }
      /* Many kinds of work scroll by themselves: the charts above keep their room. */
      @media screen and (min-width: 861px) {
        .scroll {
          max-height: 13.5rem;
        }
      }
      table {
        border-collapse: separate;
        border-spacing: 3px;
        font-size: var(--iom-text-s);
      }
      th {
        text-align: left;
        font-weight: 500;
        line-height: 1.2;
        padding: 0 4px 0 0;
        overflow-wrap: break-word;
        hyphens: auto;
        background: var(--iom-paper);
      }
      th:first-child {
        position: sticky;
        left: 0;
        z-index: 1;
        min-width: 6.5rem;
      }
      thead th {
        position: sticky;
        top: 0;
        color: var(--iom-faint);
        font-size: var(--iom-text-xs);
        text-align: center;
        vertical-align: bottom;
        padding: 0 1px 1px;
        max-width: 4.6rem;
        overflow-wrap: normal;
      }
      thead .work {
        text-align: left;
        white-space: nowrap;
      }
      thead th:first-child,
      thead th:last-child {
        z-index: 2;
      }
      /* What it comes to stays in sight while the tiers scroll. */
      thead th:last-child,
      td.posts {
        position: sticky;
        right: 0;
        padding-left: 6px;
      }
      thead th:last-child {
        text-align: right;
      }
      td {
        text-align: center;
        padding: 4px 2px;
        border-radius: 5px;
        min-width: 42px;
        background: color-mix(in srgb, var(--iom-short) calc(var(--lack, 0) * 62%), var(--iom-sunk));
      }
      td.posts {
        background: var(--iom-paper);
        text-align: right;
        white-space: nowrap;
        font-weight: 620;
      }
      iom-explain {
        --iom-explain-line: 28%;
      }
      /* A page as narrow as this has no room for two columns that stay. */
      @media (max-width: 420px) {
        thead th:last-child,
        td.posts {
          position: static;
        }
      }
      @media print {
        td {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) tiers: readonly string[] = [];
  @property({ attribute: false }) rows: readonly ShortageRow[] = [];
  @property() caption = '';
  readonly #numbers = new NumberGrid(this, () => ({
    rows: this.rows.length,
    columns: this.tiers.length + 1,
    has: (row, column) => {
      const of = this.rows[row];
      return (column === of?.cells.length ? of.quantity : of?.cells[column]?.quantity) !== undefined;
    },
  }));

  override render() {
    const words = say.cards.shortage;
    return html`<div class="scroll" role="region" aria-label=${this.caption} tabindex="0">
      <table @keydown=${this.#numbers.key} @focusin=${this.#numbers.here}>
        <caption class="visually-hidden">
          ${this.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="work"><iom-term word="strand">${words.work}</iom-term></th>
            ${this.tiers.map((tier) => html`<th scope="col">${tier}</th>`)}
            <th scope="col">${words.short}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            ({ strand, cells, short, quantity }, row) =>
              html`<tr>
                <th scope="row">${strand}</th>
                ${cells.map(
                  ({ share, text, quantity: of }, column) =>
                    html`<td .style=${`--lack:${(1 - Math.min(1, Math.max(0, share))).toFixed(3)}`}>
                      ${this.#number(text, of, row, column)}
                    </td>`,
                )}
                <td class="posts">${this.#number(short, quantity, row, cells.length)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #number(text: string, quantity: string | undefined, row: number, column: number): TemplateResult | string {
    if (quantity === undefined) return text;
    const [atRow, atColumn] = this.#numbers.stop();
    return html`<iom-explain
      quantity=${quantity}
      data-at=${`${row} ${column}`}
      ?skipped=${row !== atRow || column !== atColumn}
      >${text}</iom-explain
    >`;
  }
}
