import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { GlossaryRequest } from '../events/glossary-request.ts';
import '../elements/dialog.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { KEY_TABLE } from './key-table.ts';

/** Whether keys pressed alone do anything. */
export class SingleKeys extends Event {
  static readonly type = 'iom-single-keys';
  constructor(readonly on: boolean) {
    super(SingleKeys.type, { bubbles: true, composed: true });
  }
}

/** What every key does. */
@customElement('iom-key-map')
export class KeyMap extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .groups {
        columns: 2;
        column-gap: 2.5rem;
      }
      section {
        break-inside: avoid;
        margin-bottom: var(--iom-space-4);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 4px 12px;
        align-items: baseline;
        margin-top: 6px;
      }
      dt {
        display: flex;
        gap: 6px;
        justify-content: flex-end;
        min-width: 6.2rem;
      }
      kbd {
        font: inherit;
        font-size: var(--iom-text-s);
        font-weight: 600;
        min-width: 1.7em;
        text-align: center;
        padding: 1px 6px;
        border: 1px solid var(--iom-edge);
        border-bottom-width: 2px;
        border-radius: 5px;
        background: var(--iom-sunk);
        white-space: nowrap;
      }
      p {
        color: var(--iom-soft);
        margin-bottom: var(--iom-space-3);
      }
      label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 32px;
      }
      .more {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 8px;
      }
      @media (max-width: 620px) {
        .groups {
          columns: 1;
        }
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = false;
  @property({ type: Boolean }) singleKeys = true;
  #wanted: Event | undefined;

  override render() {
    const groups = [...new Set(KEY_TABLE.map(({ group }) => group))];
    return html`<iom-dialog light label="Keys" ?open=${this.open} @iom-hidden=${this.#closed}>
      <p>
        Everything on the page can be reached with Tab, and moved with the arrow keys. A slider goes faster
        with Page up and Page down.
      </p>
      <div class="groups">
        ${groups.map(
          (group) =>
            html`<section>
              <h2 class="label">${group}</h2>
              <dl>
                ${KEY_TABLE.filter((row) => row.group === group).map(
                  ({ key, withControl, says }) =>
                    html`<dt>
                        ${key === undefined ? '' : html`<kbd>${key}</kbd>`}
                        ${withControl === undefined ? '' : html`<kbd>Ctrl ${withControl.toUpperCase()}</kbd>`}
                      </dt>
                      <dd>${says}</dd>`,
                )}
              </dl>
            </section>`,
        )}
      </div>
      <label>
        <input
          type="checkbox"
          .checked=${this.singleKeys}
          @change=${(event: Event) =>
            this.dispatchEvent(new SingleKeys((event.target as HTMLInputElement).checked))}
        />
        Keys pressed alone do something (switch off for speech input)
      </label>
      <div class="more" slot="footer">
        <button
          type="button"
          class="button"
          @click=${() => this.#instead(new Event('iom-tour', { bubbles: true, composed: true }))}
        >
          Take the two-minute tour
        </button>
        <button type="button" class="button" @click=${() => this.#instead(new GlossaryRequest())}>
          What the words mean
        </button>
      </div>
      <button type="button" slot="footer" class="button main" data-dialog="close">Close</button>
    </iom-dialog>`;
  }

  /** Something else in place of this list: asked for once the list has gone and given the focus back. */
  #instead(event: Event): void {
    this.#wanted = event;
    this.open = false;
  }

  readonly #closed = (): void => {
    this.open = false;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted) this.dispatchEvent(wanted);
  };
}
