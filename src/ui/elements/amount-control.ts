import './controls-brought.ts';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FieldUnit, ReadAmount } from '../../words/field-unit.ts';
import { say } from '../../words/voice.ts';
import { AskValue } from '../events/ask.ts';
import { Drag } from '../controllers/drag.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { amountStyles } from './amount-styles.ts';
import { RefusedText } from './refused-text.ts';

/** `done` is false while a lever is being dragged, so that one drag is one step to undo. */
export class AmountChange extends AskValue {
  static readonly type = 'iom-amount';
  constructor(
    readonly value: number,
    readonly done: boolean,
  ) {
    super(AmountChange.type);
  }
}

/** Steps by key are this many times as large with Shift held. */
const BIGGER = 10;

/**
 * One amount as a slider and a number, for the same value.
 *
 * The slider is the browser's own: it follows the finger in the same frame, has every key, and weighs nothing.
 * The number may lie beyond the slider's ends as far as `least` and `most`; what cannot be used stays as typed, with
 * a sentence beside it. Up and down step, with Shift ten steps at once; Escape brings back what stands.
 */
@customElement('iom-amount')
export class AmountControl extends LitElement {
  static override styles = [sharedStyles, amountStyles];

  @property() label = '';
  @property({ type: Number }) value = 0;
  /** The slider's ends. */
  @property({ type: Number }) low = 0;
  @property({ type: Number }) high = 100;
  @property({ type: Number }) step = 1;
  /** What may be typed. */
  @property({ type: Number }) least = -Infinity;
  @property({ type: Number }) most = Infinity;
  /** Decimals written; the value keeps all it has. */
  @property({ type: Number }) decimals = 3;
  @property({ attribute: 'unit-before' }) unitBefore = '';
  @property({ attribute: 'unit-after' }) unitAfter = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** The number alone, without its slider: a cell of a table. */
  @property({ type: Boolean, attribute: 'field-only', reflect: true }) fieldOnly = false;
  @state() private typed: string | undefined;
  @state() private complaint = '';

  /** The ends and the value as they were when a drag began: a scale must not move under the hand that is on it. */
  #held: { readonly low: number; readonly high: number; readonly value: number } | undefined;
  /** A key is down that steps the value: held down it is one drag. */
  #stepping = false;
  /**
   * A finger on the slider: the value as it came down, and what the slider would go to. Nothing is sent before it has
   * moved along, or has been lifted.
   */
  readonly #finger = new Drag<{ readonly value: number; aim: number | undefined }>({
    end: ({ value, aim }, how, event) => {
      const slider = event.currentTarget as HTMLInputElement;
      if (how === 'broken') this.#scrolls(slider, value);
      else if (aim !== undefined) {
        // A finger that came and went without moving is a tap: the slider goes where it was.
        slider.value = String(aim);
        this.typed = undefined;
        this.#send(aim, true);
      }
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    // The value moved elsewhere (undo, another file): what was typed no longer stands.
    const elsewhere = changed.has('value') && changed.get('value') !== this.value;
    if (elsewhere && this.typed !== undefined && this.#read(this.typed).value !== this.value)
      this.#takeBack();
  }

  /** To the number, ready to be typed over. */
  override focus(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('input[type=text]');
    field?.focus();
    field?.select();
  }

  override render() {
    return html`<div class="row">
        ${this.fieldOnly ? nothing : this.#slider()}
        <span class=${`field ${widthFor(this.unitAfter)} ${this.complaint ? 'wrong' : ''}`}>
          ${this.unitBefore ? html`<span class="unit">${this.unitBefore}</span>` : nothing}
          <input
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-label=${say.controls.fieldLabel(this.label, this.unitAfter)}
            aria-invalid=${this.complaint ? 'true' : 'false'}
            aria-describedby="complaint"
            .value=${live(this.typed ?? this.#written)}
            ?disabled=${this.disabled}
            @input=${this.#type}
            @change=${this.#settle}
            @keydown=${this.#fieldKey}
            @keyup=${this.#stepped}
            @blur=${this.#stepped}
          />
          ${this.unitAfter ? html`<span class="unit after">${say.controls.afterNumber(this.typed ?? this.#written, this.unitAfter)}</span>` : nothing}
        </span>
      </div>
      <p id="complaint" class="complaint" role="alert" ?hidden=${!this.complaint}>${this.complaint}</p>`;
  }

  #slider() {
    const { low, high } = this.#held ?? this;
    const share = high > low ? (this.value - low) / (high - low) : 0;
    const percent = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
    return html`<input
      type="range"
      aria-label=${this.label}
      aria-valuetext=${say.controls.amountText(this.#written, this.#unit)}
      min=${low}
      max=${high}
      step=${this.step}
      .value=${live(String(this.value))}
      .style=${`--share:${percent}`}
      ?disabled=${this.disabled}
      @input=${this.#slide}
      @change=${this.#slide}
      @pointerdown=${this.#touch}
      @pointermove=${this.#finger.moved}
      @pointerup=${this.#finger.ended}
      @pointercancel=${this.#finger.ended}
      @keydown=${this.#sliderKey}
      @keyup=${this.#stepped}
      @blur=${this.#stepped}
    />`;
  }

  get #written(): string {
    return say.controls.writeAmount(this.value, this.decimals);
  }

  get #unit(): FieldUnit {
    return { before: this.unitBefore, after: this.unitAfter };
  }

  #read(text: string): ReadAmount {
    return say.controls.readAmount(text, this.#unit, this.#written);
  }

  /** Whether it was taken; if not, the sentence stands beside the field and the value is what it was. */
  #send(value: number, done: boolean): boolean {
    const before = this.value;
    this.value = value;
    const event = new AmountChange(value, done);
    this.dispatchEvent(event);
    this.complaint = event.refusal;
    if (!event.refusal) return true;
    this.value = before;
    this.requestUpdate();
    return false;
  }

  readonly #touch = (event: PointerEvent): void => {
    this.#finger.drop();
    if (event.pointerType === 'touch') this.#finger.press(event, { value: this.value, aim: undefined });
  };

  /** The browser has taken the finger to scroll: all is as it was when it came down. */
  #scrolls(slider: HTMLInputElement, value: number): void {
    this.#held = undefined;
    slider.value = String(value);
    if (this.value !== value) this.#send(value, true);
  }

  readonly #slide = (event: Event): void => {
    const slider = event.target as HTMLInputElement;
    const shown = slider.valueAsNumber;
    const finger = this.#finger.held;
    if (finger && this.#finger.still) {
      finger.aim = shown;
      slider.value = String(this.value);
      return;
    }
    if (finger) finger.aim = undefined;
    // A tap is told when the finger is lifted; the browser says so once more.
    if (event.type === 'change' && !this.#held && !this.#stepping && shown === this.value) return;
    const done = event.type === 'change' && !this.#stepping;
    const began = this.#held ?? { low: this.low, high: this.high, value: this.value };
    // The slider knows whole steps only: back where the drag began is back at the very value.
    const value = this.#held && Math.abs(shown - began.value) < this.step / 2 ? began.value : shown;
    this.#held = done ? undefined : began;
    this.typed = undefined;
    this.#send(value, done);
  };

  readonly #sliderKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#held) {
      event.stopPropagation();
      const { value } = this.#held;
      this.#held = undefined;
      this.#send(value, true);
      return;
    }
    const up = event.key === 'ArrowUp' || event.key === 'ArrowRight';
    if (/^(Arrow|Page|Home|End)/.test(event.key)) this.#stepping = true;
    if (!event.shiftKey || !(up || event.key === 'ArrowDown' || event.key === 'ArrowLeft')) return;
    event.preventDefault();
    this.#held ??= { low: this.low, high: this.high, value: this.value };
    this.#stepBy(up ? BIGGER : -BIGGER, this.#held.low, this.#held.high);
  };

  readonly #fieldKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (this.typed === undefined && !this.complaint) return;
      event.stopPropagation();
      this.#takeBack();
      return;
    }
    const large = event.shiftKey || event.key.startsWith('Page') ? BIGGER : 1;
    const up = event.key === 'ArrowUp' || event.key === 'PageUp';
    if (!up && event.key !== 'ArrowDown' && event.key !== 'PageDown') return;
    event.preventDefault();
    this.#stepping = true;
    this.#stepBy(up ? large : -large, this.least, this.most);
  };

  #stepBy(steps: number, least: number, most: number): void {
    const typed = this.typed === undefined ? NaN : this.#read(this.typed).value;
    const from = Number.isNaN(typed) ? this.value : typed;
    const to = Math.round((from + steps * this.step) * 1e9) / 1e9;
    this.typed = undefined;
    this.#send(Math.min(most, Math.max(least, to)), false);
  }

  /** The key is up again: the steps it took are one step to undo. */
  readonly #stepped = (): void => {
    if (!this.#stepping) return;
    this.#stepping = false;
    this.#held = undefined;
    this.#send(this.value, true);
  };

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    // A complaint is of what stands in the field, whether it was typed or the browser took a letter back.
    if (this.complaint) this.complaint = this.#wrongWith(this.typed);
  };

  /** What is typed gives way to what stands. Gives whether there was anything. */
  readonly #takeBack = (): boolean => {
    const any = this.typed !== undefined || this.complaint !== '';
    this.typed = undefined;
    this.complaint = '';
    return any && this.isConnected;
  };

  /** Why a text cannot be taken, as far as can be told here; empty where it can. */
  #wrongWith(text: string): string {
    if (text.trim() === this.#written) return '';
    const { value, complaint } = this.#read(text);
    if (complaint) return complaint;
    return value < this.least || value > this.most
      ? say.controls.outOfBounds(this.least, this.most, say.controls.writeAmount)
      : '';
  }

  readonly #settle = (): void => {
    const { typed } = this;
    if (typed === undefined) return;
    // Typed as it was written: the value keeps the decimals that are not shown.
    if (typed.trim() === this.#written) {
      this.#takeBack();
      return;
    }
    this.complaint = this.#wrongWith(typed);
    if (!this.complaint) {
      this.typed = undefined;
      if (!this.#send(this.#read(typed).value, true)) this.typed = typed;
    }
    if (this.complaint) this.dispatchEvent(new RefusedText(this.#takeBack));
  };
}

/** A field is as wide as its number and its unit together need. */
const widthFor = (unit: string): string => (unit === '%' ? 'percent' : unit.length > 8 ? 'worded' : '');
