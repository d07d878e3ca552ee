import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Voice } from '../../words/speaker.ts';
import { say } from '../../words/voice.ts';
import '../elements/dialog.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

type SinceWords = ReturnType<Voice['news']['sinceWords']>;

/** What changed in the model since a file was made, what was changed in the file, and its main numbers then and now. */
@customElement('iom-model-news-dialog')
export class ModelNewsDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      iom-dialog {
        --width: min(56rem, 94vw);
      }
      ul {
        display: grid;
        gap: var(--iom-space-2);
        padding-left: 1.2em;
        list-style: disc;
      }
      p {
        margin: 0 0 var(--iom-space-3);
      }
      h3 {
        margin: var(--iom-space-4) 0 var(--iom-space-2);
        font-size: 1em;
      }
      .wide {
        overflow-x: auto;
      }
      table {
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 6px 8px;
        border-bottom: 1px solid var(--iom-line);
        text-align: right;
        vertical-align: bottom;
      }
      thead th {
        font-weight: 600;
      }
      thead tr:first-child th:not(.option) {
        border-bottom: 0;
        padding-bottom: 0;
      }
      tbody th,
      th.option {
        min-width: 7em;
        text-align: left;
        overflow-wrap: anywhere;
      }
      tbody th {
        font-weight: 400;
      }
      .now {
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
    const { dialog } = say.news;
    return html`<iom-dialog
      light
      label=${words?.heading ?? dialog.heading}
      ?open=${this.open}
      @iom-shown=${this.#shown}
      @iom-hidden=${this.#closed}
    >
      ${
        words
          ? html`<p>${words.lead}</p>
              ${this.#table(words)}`
          : html`<p role="status">${this.trouble || dialog.working}</p>`
      }
      <h3>${dialog.inFile}</h3>
      <ul>
        ${this.file.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${words ? this.#changes(words) : nothing}
      <button type="button" slot="footer" class="button main" data-dialog="close">${dialog.close}</button>
    </iom-dialog>`;
  }

  /** There is nothing to do here but read and close. */
  readonly #shown = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[data-dialog=close]')?.focus();
  };

  readonly #closed = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('iom-closed'));
  };

  #changes({ changes }: SinceWords) {
    return html`<h3>${say.news.dialog.inModel}</h3>
      <ul>
        ${changes.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
  }

  #table({ caption, head, rows }: SinceWords) {
    const { dialog } = say.news;
    // A region to reach by keyboard, since it scrolls sideways on a narrow screen.
    return html`<p id="caption">${caption}:</p>
      <div class="wide" tabindex="0" role="region" aria-labelledby="caption">
        <table aria-labelledby="caption">
          <thead>
            <tr>
              <th class="option" rowspan="2" scope="col">${dialog.option}</th>
              ${head.map((each) => html`<th colspan="2" scope="colgroup">${each}</th>`)}
            </tr>
            <tr>
              ${head.map(
                () =>
                  html`<th scope="col">${dialog.then}</th>
                    <th scope="col">${dialog.now}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ option, pairs }) =>
                html`<tr>
                  <th scope="row">${option}</th>
                  ${pairs.map(
                    ({ then, now }) =>
                      html`<td>${then}</td>
                        <td class="now">${now}</td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}
