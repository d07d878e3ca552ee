import './controls-brought.ts';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { AskValue } from '../events/ask.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** A formula that has been checked and is to be used. */
export class FormulaChange extends AskValue {
  static readonly type = 'iom-formula';
  constructor(readonly formula: string) {
    super(FormulaChange.type);
  }
}

/** Milliseconds without a key before what was typed is checked. */
const PAUSE = 150;

/**
 * A formula that is checked while it is typed. It is used when the field is left, or at Enter, and only if it is good:
 * until then the last good value stands, and what was typed stays as typed.
 */
@customElement('iom-formula-field')
export class FormulaField extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      label {
        display: block;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      textarea {
        min-height: 32px;
        padding: 5px 8px;
        font:
          500 var(--iom-text-s) / 1.4 ui-monospace,
          'SF Mono',
          Consolas,
          monospace;
        overflow-wrap: anywhere;
      }
      textarea[aria-invalid='true'] {
        border-color: var(--iom-worse);
      }
      p {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        margin-top: 3px;
      }
    `,
  ];

  /** What it is a formula of; a field by itself is called a formula. */
  @property() label = '';
  @property() formula = '';
  /** What it comes to, in words. */
  @property({ attribute: 'comes-to' }) comesTo = '';
  @property() example = '';
  /** Gives what is wrong with a formula as sentences; none for a good one. */
  @property({ attribute: false }) check: ((formula: string) => Promise<readonly string[]>) | undefined;
  @state() private typed: string | undefined;
  @state() private complaint = '';
  @state() private good = false;
  /** What was last handed over to be used. */
  #sent: string | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('formula')) return;
    if (this.typed === this.formula) this.typed = undefined;
    // Changed elsewhere (undo, another file): what was typed no longer stands. What came after Enter does.
    else if (this.formula !== this.#sent) this.#forget();
    this.#sent = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<label
        >${this.label || say.controls.formula.label}
        <textarea
          rows="1"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-invalid=${this.complaint ? 'true' : 'false'}
          aria-describedby="about"
          .value=${this.typed ?? this.formula}
          @input=${this.#type}
          @change=${this.#use}
          @keydown=${this.#key}
        ></textarea>
      </label>
      <p id="about" class=${this.complaint ? 'wrong' : ''} aria-live="polite">${this.#about()}</p>`;
  }

  #about() {
    if (this.complaint) return this.complaint;
    if (this.typed !== undefined && this.typed.trim() !== '')
      return this.good ? say.controls.formula.good : nothing;
    if (this.comesTo) return say.controls.formulaComesTo(this.comesTo);
    return this.example ? say.controls.formulaExample(this.example) : nothing;
  }

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
    this.good = false;
    this.#turn++; // what is being checked is no longer what is typed
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#judge(), PAUSE);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void this.#use();
    }
    if (event.key === 'Escape' && this.typed !== undefined) {
      event.stopPropagation();
      this.#forget();
    }
  };

  /** Checks what is typed; whether it is good and still what is typed. */
  async #judge(): Promise<boolean> {
    clearTimeout(this.#timer);
    const text = this.typed;
    if (text === undefined) return false;
    const turn = ++this.#turn;
    const problems = text.trim() === '' ? [say.controls.formula.empty] : await this.check?.(text);
    if (turn !== this.#turn || this.typed !== text) return false;
    this.complaint = problems?.[0] ?? '';
    this.good = this.complaint === '';
    return this.good;
  }

  readonly #use = async (): Promise<void> => {
    const text = this.typed;
    if (text === undefined || text === this.formula) return;
    if (!(await this.#judge())) return;
    const change = new FormulaChange(text);
    this.#sent = text;
    this.dispatchEvent(change);
    this.complaint = change.refusal;
    this.good = false;
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    this.typed = undefined;
    this.complaint = '';
    this.good = false;
  }
}
