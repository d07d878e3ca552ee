import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import '../elements/dialog.ts';
import { showPieces } from '../elements/pieces.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Asks before a file is made in which people may be recognised: a file can be passed on to anybody. */
@customElement('iom-save-dialog')
export class SaveDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      iom-dialog {
        --width: min(34rem, 94vw);
      }
      p {
        line-height: 1.5;
      }
      ul {
        display: grid;
        gap: 6px;
        margin: 12px 0;
      }
      li {
        padding: 8px 12px;
        border-left: 3px solid var(--iom-edge);
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
        overflow-wrap: anywhere;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
      }
    `,
  ];

  /** The small groups, by name. */
  @property({ attribute: false }) groups: readonly string[] = [];
  @state() private open = false;
  #sure = false;
  #answer: ((sure: boolean) => void) | undefined;

  /** Gives whether to save all the same, once the dialog has gone. Whatever closes it, but for the one button, means no. */
  async ask(groups: readonly string[]): Promise<boolean> {
    this.#answer?.(false); // asked again before there was an answer
    this.groups = groups;
    this.#sure = false;
    this.open = true;
    return new Promise((answer) => (this.#answer = answer));
  }

  override render() {
    const { save, saveTitle, smallGroup } = say.files;
    return html`<iom-dialog
      label=${saveTitle(this.groups.length)}
      ?open=${this.open}
      @iom-shown=${this.#shown}
      @iom-hidden=${this.#closed}
    >
      <p>${save.why}</p>
      <ul aria-label=${save.groups}>
        ${this.groups.map((name) => html`<li>${showPieces(smallGroup(name))}</li>`)}
      </ul>
      <p>${save.only}</p>
      <div class="buttons" slot="footer">
        <button type="button" class="button" data-sure @click=${this.#save}>${save.anyway}</button>
        <button type="button" class="button main" data-dialog="close">${save.back}</button>
      </div>
    </iom-dialog>`;
  }

  /** Enter then takes the careful way. */
  readonly #shown = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[data-dialog=close]')?.focus();
  };

  readonly #save = (): void => {
    this.#sure = true;
    this.open = false;
  };

  readonly #closed = (): void => {
    this.open = false;
    this.#answer?.(this.#sure);
    this.#answer = undefined;
  };
}
