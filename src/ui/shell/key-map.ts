import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { Ask } from '../events/ask.ts';
import { GlossaryRequest } from '../events/glossary-request.ts';
import '../elements/dialog.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { KEY_TABLE } from './key-table.ts';

/** Whether keys pressed alone do anything. */
export class SingleKeys extends Ask {
  static readonly type = 'iom-single-keys';
  constructor(readonly on: boolean) {
    super(SingleKeys.type);
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
    const words = say.keys.keys;
    const groups = [...new Set(KEY_TABLE.map(({ group }) => group))];
    return html`<iom-dialog light label=${words.title} ?open=${this.open} @iom-hidden=${this.#closed}>
      <p>${words.about}</p>
      <div class="groups">
        ${groups.map(
          (group) =>
            html`<section>
              <h2 class="label">${say.keys.groups[group]}</h2>
              <dl>
                ${KEY_TABLE.filter((row) => row.group === group).map(
                  ({ action, key, withControl }) =>
                    html`<dt>
                        ${key === undefined ? '' : html`<kbd>${key}</kbd>`}
                        ${withControl === undefined ? '' : html`<kbd>${words.control} ${withControl.toUpperCase()}</kbd>`}
                      </dt>
                      <dd>${say.keys.keyDoes(action)}</dd>`,
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
        ${words.alone}
      </label>
      <div class="more" slot="footer">
        <button
          type="button"
          class="button"
          @click=${() => this.#instead(new Event('iom-tour', { bubbles: true, composed: true }))}
        >
          ${words.tour}
        </button>
        <button type="button" class="button" @click=${() => this.#instead(new GlossaryRequest())}>
          ${words.glossary}
        </button>
      </div>
      <button type="button" slot="footer" class="button main" data-dialog="close">${words.close}</button>
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
