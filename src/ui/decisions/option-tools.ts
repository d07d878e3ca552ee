import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { OptionEdit } from '../events/option-edit.ts';
import { firstTold } from '../../words/told.ts';

/** What can be done to the option in hand: copy, rename, remove. The reference stays: the others are compared with it. */
@customElement('iom-option-tools')
export class OptionTools extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-top: 6px;
      }
      .tools,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        align-items: center;
      }
      button {
        padding: 4px 2px;
        min-height: 26px;
        font-size: var(--iom-text-s);
        font-weight: 560;
        color: var(--iom-accent);
        border-radius: 4px;
      }
      button:hover {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      label {
        flex: 1 1 100%;
        font-size: var(--iom-text-s);
      }
      input {
        width: 100%;
        box-sizing: border-box;
        margin-top: 2px;
        padding: 5px 8px;
        border-radius: 6px;
      }
      .wrong {
        flex: 1 1 100%;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() option = '';
  @property() name = '';
  @property({ type: Boolean }) reference = false;
  @state() private naming = false;
  @state() private wrong = '';
  /** An option was made here, and is on its way to be the one in hand: it is named first. */
  #comes = false;
  /** The one that is named was just made. */
  #isNew = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('option') || !this.hasUpdated) return;
    // A name that was being typed belongs to the option before.
    const left = (this.renderRoot as ShadowRoot).activeElement?.closest('form');
    this.naming = this.#isNew = this.#comes;
    this.#comes = false;
    if (this.naming) this.#open();
    else if (left) this.#close();
  }

  override render() {
    const words = say.decisions.options;
    if (this.naming)
      return html`<form @submit=${this.#rename} @keydown=${this.#leaveOnEscape} novalidate>
        <label
          >${words.nameLabel}
          <input
            .value=${this.name}
            maxlength="120"
            autocomplete="off"
            aria-invalid=${this.wrong ? 'true' : 'false'}
            aria-describedby="wrong"
        /></label>
        <p class="wrong" id="wrong" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
        <button type="submit">${words.keepName}</button>
        <button type="button" @click=${() => this.#close()}>
          ${this.#isNew ? words.leaveName : words.cancel}
        </button>
      </form>`;
    return html`<div class="tools" role="group" aria-label=${say.decisions.changeOptions(this.name)}>
      <button type="button" @click=${() => this.#make('add')}>${words.add}</button>
      <button type="button" @click=${() => this.#make('copy')}>${words.copy}</button>
      <button type="button" id="rename" @click=${() => this.#open()}>${words.rename}</button>
      ${this.reference ? '' : html`<button type="button" @click=${() => this.#send('remove')}>${words.remove}</button>`}
    </div>`;
  }

  /** Why it was not done; empty when it was. */
  #send(what: OptionEdit['what'], name = ''): string {
    const edit = new OptionEdit(what, name);
    this.dispatchEvent(edit);
    // The button that was pressed may be gone with its option: the first is always there.
    if (what === 'remove')
      void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
    return firstTold(edit.problems);
  }

  #make(what: 'add' | 'copy'): void {
    this.#comes = true;
    if (this.#send(what) !== '') this.#comes = false;
  }

  #open(): void {
    this.naming = true;
    this.wrong = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.select());
  }

  #close(): void {
    this.naming = this.#isNew = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#rename')?.focus());
  }

  readonly #leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close(); // a new one keeps the name it was given
  };

  readonly #rename = (event: Event): void => {
    event.preventDefault();
    const name = this.renderRoot.querySelector('input')!.value.trim();
    if (name === '') {
      this.wrong = say.decisions.options.needsName;
      return;
    }
    // What is refused stays as it was typed, with the sentence beside it.
    this.wrong = name === this.name ? '' : this.#send('rename', name);
    if (this.wrong === '') this.#close();
  };
}
