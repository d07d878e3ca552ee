import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Scenario } from '../../scenario/scenario.ts';
import type { EquationCheck } from '../../study/model-description.ts';
import type { RealityCheck } from '../../study/reality-check.ts';
import { say } from '../../words/voice.ts';
import '../elements/math-view.ts';
import { icon } from '../elements/icons.ts';
import { showPieces } from '../elements/pieces.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { EquationChange, type CheckEquation, type CheckReality } from '../events/equation-change.ts';
import { writtenText } from './how-it-works-view.ts';
import './reality-list.ts';
import { firstTold, toldBeside } from '../../words/told.ts';

/** Milliseconds without a key before what was typed is judged. */
const PAUSE = 200;
/** Trying takes the worker longer than reading: it waits until somebody stops to think. */
const PAUSE_BEFORE_TRYING = 300;

/**
 * One equation as text, judged while it is typed: signs, names and units first, then reality. Only "Use this equation"
 * takes it into the scenario; until then the one in use stands, and what was typed stays as typed.
 */
@customElement('iom-equation-editor')
export class EquationEditor extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
        padding: 12px 14px;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
      }
      label {
        display: block;
        font-size: var(--iom-text-s);
        font-weight: 600;
      }
      textarea {
        min-height: 58px;
        margin-top: 4px;
        padding: 7px 10px;
        font:
          500 var(--iom-text-s) / 1.5 ui-monospace,
          'SF Mono',
          Consolas,
          monospace;
        overflow-wrap: anywhere;
      }
      textarea[aria-invalid='true'] {
        border: 2px solid var(--iom-worse);
        padding: 6px 9px;
      }
      .wrong,
      .good {
        display: flex;
        gap: 6px;
        font-size: var(--iom-text-s);
        overflow-wrap: anywhere;
      }
      .wrong + .wrong {
        margin-top: 4px;
      }
      .wrong {
        color: var(--iom-worse);
      }
      .good {
        color: var(--iom-better);
      }
      .soft {
        font-size: var(--iom-text-s);
      }
      .icon {
        margin-top: 2px;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** `coverage`, or `filled_own.initially`. */
  @property() name = '';
  @property() label = '';
  /** As it stands in the scenario. */
  @property() text = '';
  /** The model's own, where the scenario has another in its place. */
  @property({ attribute: false }) modelText: string | undefined;
  /** Whether there is room for long lines. */
  @property({ type: Boolean }) wide = false;
  /** Whose members the names of an equation may be. */
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) check: CheckEquation | undefined;
  @property({ attribute: false }) checkReality: CheckReality | undefined;
  @state() private typed: string | undefined;
  @state() private judged: EquationCheck | undefined;
  @state() private refusal = '';
  @state() private reality: readonly RealityCheck[] | undefined;
  @state() private trying = false;
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name') || (changed.has('text') && changed.get('text') !== undefined)) this.#forget();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#turn++;
  }

  override focus(): void {
    this.field?.focus();
  }

  override render() {
    const { editor } = say.howItWorks;
    const wrong = (this.judged?.problems.length ?? 0) > 0 || this.refusal !== '';
    const changed = this.typed !== undefined && this.typed !== this.text;
    const good = changed && this.judged !== undefined && !wrong;
    const read = this.judged?.read;
    const written = read && this.scenario && writtenText(this.scenario, this.name, read);
    return html`<label
        >${this.label}
        <textarea
          rows="2"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="about"
          .value=${this.typed ?? this.text}
          @input=${this.#type}
          @keydown=${this.#key}
        ></textarea>
      </label>
      <div id="about" aria-live="polite">${this.#about(changed)}</div>
      ${
        good && written
          ? html`<iom-math
              .tex=${this.wide ? written.tex : written.narrowTex}
              label=${written.words}
            ></iom-math>`
          : nothing
      }
      ${
        good
          ? html`<iom-reality-list
              .checks=${this.reality}
              .scenario=${this.scenario}
              ?busy=${this.trying}
            ></iom-reality-list>`
          : nothing
      }
      <div class="tools">
        <button class="button main" ?disabled=${!good} @click=${this.#use}>${editor.use}</button>
        ${
          changed
            ? html`<button class="button" @click=${this.#giveUp}>${editor.leave}</button>`
            : this.modelText === undefined
              ? nothing
              : html`<button class="button" @click=${this.#clear}>${editor.back}</button>`
        }
        ${
          good && this.reality?.some(({ holds }) => !holds)
            ? html`<span class="soft">${editor.allTheSame}</span>`
            : nothing
        }
      </div>`;
  }

  #about(changed: boolean) {
    const { editor, modelOwn } = say.howItWorks;
    if (this.refusal) return html`<p class="wrong">${icon('warning')}${this.refusal}</p>`;
    const problems = this.judged?.problems ?? [];
    if (problems.length > 0)
      return problems
        .slice(0, 4)
        .map(
          (each) => html`<p class="wrong">${icon('warning')}<span>${toldBeside(each, this.name)}</span></p>`,
        );
    if (changed && this.judged) return html`<p class="good">${icon('check')}${editor.right}</p>`;
    if (changed) return html`<p class="soft">${editor.reading}</p>`;
    return this.modelText === undefined
      ? html`<p class="soft">${editor.hint}</p>`
      : html`<p class="soft">
          ${showPieces(modelOwn(this.modelText), { code: (text) => html`<code>${text}</code>` })}
        </p>`;
  }

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
    this.judged = undefined;
    this.reality = undefined;
    this.trying = false;
    this.refusal = '';
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#judge(), PAUSE);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.typed !== undefined) {
      event.stopPropagation();
      this.#forget();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#use();
    }
  };

  async #judge(): Promise<void> {
    const text = this.typed;
    if (text === undefined || !this.check) return;
    const turn = ++this.#turn;
    const judged = await this.check(this.name, text);
    if (turn !== this.#turn || !judged) return;
    this.judged = judged;
    if (judged.problems.length > 0 || text === this.text || !this.checkReality) return;
    this.trying = true;
    await new Promise((done) => setTimeout(done, PAUSE_BEFORE_TRYING));
    if (turn !== this.#turn) return;
    const reality = await this.checkReality({ name: this.name, text });
    if (turn !== this.#turn) return;
    this.trying = false;
    this.reality = reality;
  }

  readonly #use = (): void => {
    const text = this.typed;
    if (text === undefined || !this.judged || this.judged.problems.length > 0) return;
    this.#send(new EquationChange({ type: 'setEquation', name: this.name, text }));
  };

  readonly #clear = (): void => this.#send(new EquationChange({ type: 'clearEquation', name: this.name }));

  #send(change: EquationChange): void {
    this.dispatchEvent(change);
    this.refusal = firstTold(change.problems);
    // The button pressed goes away or is switched off: the focus stays with the equation.
    if (this.refusal === '') this.field?.focus();
  }

  readonly #giveUp = (): void => {
    this.#forget();
    this.field?.focus();
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    this.typed = undefined;
    this.judged = undefined;
    this.reality = undefined;
    this.trying = false;
    this.refusal = '';
  }
}
