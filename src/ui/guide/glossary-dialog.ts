import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GlossaryEntry } from '../../words/glossary-entry.ts';
import { say } from '../../words/voice.ts';
import '../elements/dialog.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Every word of the page with what it means: searched, in the order of the alphabet, each with those that belong to it. */
@customElement('iom-glossary-dialog')
export class GlossaryDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      iom-dialog {
        --width: min(40rem, 94vw);
      }
      label {
        display: block;
        margin-bottom: 4px;
        font-weight: 600;
      }
      input {
        width: 100%;
        min-height: 36px;
        padding: 4px 10px;
      }
      .count {
        margin: 6px 0 8px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .words {
        height: min(52vh, 30rem);
        overflow-y: auto;
        padding-right: 6px;
        border-top: 1px solid var(--iom-line);
      }
      .word {
        padding: 10px 8px;
        border-bottom: 1px solid var(--iom-line);
      }
      .word:focus {
        outline-offset: -2px;
      }
      .word.asked {
        background: var(--iom-accent-soft);
      }
      dt {
        font-weight: 650;
      }
      dd {
        color: var(--iom-soft);
        line-height: 1.45;
      }
      .see {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 2px;
        font-size: var(--iom-text-s);
      }
      .see button {
        min-height: 26px;
        padding: 2px 6px;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = false;
  /** The word to be shown first. */
  @property() word = '';
  @state() private search = '';
  @query('input') private readonly field!: HTMLInputElement;

  /** Opens at a word; at the search where there is none. */
  async show(word = ''): Promise<void> {
    this.word = say.glossary.glossaryEntry(word) ? word : '';
    this.search = '';
    this.open = true;
    await this.updateComplete;
  }

  override render() {
    const { dialog, foundWords, searchGlossary } = say.glossary;
    const found = searchGlossary(this.search);
    return html`<iom-dialog
      light
      label=${dialog.title}
      ?open=${this.open}
      @iom-shown=${this.#shown}
      @iom-hidden=${this.#closed}
    >
      <label for="search">${dialog.look}</label>
      <input id="search" type="search" autocomplete="off" .value=${this.search} @input=${this.#look} />
      <p class="count" role="status">${foundWords(found.length, this.search)}</p>
      <div class="words" tabindex="0" role="group" aria-label=${dialog.words}>
        <dl>
          ${repeat(
            found,
            ({ id }) => id,
            (entry) => this.#entry(entry),
          )}
        </dl>
      </div>
      <button type="button" slot="footer" class="button main" data-dialog="close">${dialog.close}</button>
    </iom-dialog>`;
  }

  #entry({ id, term, text, see }: GlossaryEntry) {
    return html`<div class="word ${id === this.word ? 'asked' : ''}" id=${`word-${id}`} tabindex="-1">
      <dt>${term}</dt>
      <dd>${text}</dd>
      ${
        see.length === 0
          ? nothing
          : html`<dd class="see">
              <span>${say.glossary.dialog.seeAlso}</span>
              ${see.map(
                (other) =>
                  html`<button type="button" class="quiet" @click=${() => this.#go(other)}>
                    ${say.glossary.glossaryEntry(other)?.term ?? other}
                  </button>`,
              )}
            </dd>`
      }
    </div>`;
  }

  readonly #look = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
    this.word = '';
  };

  #go(word: string): void {
    this.word = word;
    this.search = '';
    void this.updateComplete.then(() => this.#reveal());
  }

  /** The list, not the page, moves to the word, and the focus with it. */
  #reveal(): void {
    const entry = this.renderRoot.querySelector<HTMLElement>(`#word-${this.word}`);
    const list = this.renderRoot.querySelector<HTMLElement>('.words');
    if (!entry || !list) return;
    list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top;
    entry.focus({ preventScroll: true });
  }

  readonly #shown = (): void => {
    if (this.word === '') this.field.focus();
    else this.#reveal();
  };

  readonly #closed = (): void => {
    this.open = false;
  };
}
