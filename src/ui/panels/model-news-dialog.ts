import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SinceWords } from '../../words/since-model-1.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** What changed in the model since a file was made, what was changed in the file, and its main numbers then and now. */
@customElement('iom-model-news-dialog')
export class ModelNewsDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      wa-dialog {
        --width: min(56rem, 94vw);
      }
      ul {
        display: grid;
        gap: var(--iom-space-2);
        margin: 0 0 var(--iom-space-4);
        padding-left: 1.2em;
      }
      .wide {
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      caption {
        text-align: left;
        font-weight: 600;
        padding-bottom: var(--iom-space-2);
      }
      th,
      td {
        padding: 6px 8px;
        border-bottom: 1px solid var(--iom-line);
        text-align: right;
        vertical-align: bottom;
      }
      th:first-child {
        text-align: left;
        overflow-wrap: anywhere;
      }
      td:nth-child(odd) {
        font-weight: 600;
      }
    `,
  ];

  /** Sentences on what was changed in the file itself. */
  @property({ attribute: false }) file: readonly string[] = [];
  @property({ attribute: false }) words: SinceWords | undefined;
  /** Why there are no numbers, where there are none. */
  @property() trouble = '';
  @property({ type: Boolean }) open = false;

  override render() {
    const { words } = this;
    return html`<wa-dialog
      label=${words?.heading ?? 'What changed since this file was made'}
      ?open=${this.open}
      @wa-after-hide=${this.#closed}
    >
      ${words || this.trouble !== '' ? nothing : html`<p role="status">Working out what changed…</p>`}
      <ul>
        ${[...this.file, ...(words?.changes ?? [])].map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${this.trouble === '' ? nothing : html`<p>${this.trouble}</p>`} ${words ? this.#table(words) : nothing}
      <wa-button slot="footer" variant="brand" data-dialog="close">Close</wa-button>
    </wa-dialog>`;
  }

  readonly #closed = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('iom-closed'));
  };

  #table({ caption, head, rows }: SinceWords) {
    return html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map((each) => html`<th scope="col">${each}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-model-news-dialog': ModelNewsDialog;
  }
}
