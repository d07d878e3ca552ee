import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** `done` is false while a lever is being dragged, so that one drag is one step to undo. */
export class AmountChange extends Event {
  static readonly type = 'iom-amount';
  constructor(
    readonly value: number,
    readonly done: boolean,
  ) {
    super(AmountChange.type, { bubbles: true, composed: true });
  }
}

/**
 * One amount as a slider and a number, for the same value.
 *
 * The slider is the browser's own: it follows the finger in the same frame, has every key, and weighs nothing.
 * The number may lie beyond the slider's ends as far as `least` and `most`; what cannot be used stays as typed, with a sentence beside it.
 */
@customElement('iom-amount')
export class AmountControl extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .row {
        display: flex;
        align-items: center;
        gap: var(--iom-space-3);
      }
      input[type='range'] {
        flex: 1;
        min-width: 0;
        height: 24px;
        margin: 0;
        appearance: none;
        background: none;
        cursor: pointer;
        --fill: linear-gradient(
          90deg,
          var(--iom-lever-colour, var(--iom-accent)) var(--share),
          light-dark(#cfd6dc, #3c4854) var(--share)
        );
      }
      input[type='range']::-webkit-slider-runnable-track {
        height: 5px;
        border-radius: 3px;
        background: var(--fill);
      }
      input[type='range']::-moz-range-track {
        height: 5px;
        border-radius: 3px;
        background: var(--fill);
      }
      input[type='range']::-webkit-slider-thumb {
        appearance: none;
        width: 18px;
        height: 18px;
        margin-top: -6.5px;
        border-radius: 50%;
        border: 2px solid var(--iom-lever-colour, var(--iom-accent));
        background: var(--iom-paper);
        box-shadow: 0 1px 3px #0003;
      }
      input[type='range']::-moz-range-thumb {
        width: 14px;
        height: 14px;
        border-radius: 50%;
        border: 2px solid var(--iom-lever-colour, var(--iom-accent));
        background: var(--iom-paper);
      }
      .field {
        display: flex;
        align-items: baseline;
        width: var(--iom-amount-width, 6.25rem);
        padding: 2px 7px;
        border: 1px solid var(--iom-edge);
        border-radius: var(--iom-radius-s);
        background: var(--iom-paper);
      }
      .field:focus-within {
        outline: 2px solid var(--iom-accent);
        outline-offset: 1px;
      }
      .field.wrong {
        border-color: var(--iom-worse);
      }
      .field input {
        flex: 1;
        min-width: 0;
        width: 100%;
        border: 0;
        padding: 0;
        outline: none;
        background: none;
        text-align: right;
      }
      .unit {
        color: var(--iom-faint);
        white-space: nowrap;
        font-size: var(--iom-text-s);
      }
      .unit.after {
        padding-left: 3px;
      }
      .complaint {
        color: var(--iom-worse);
        font-size: var(--iom-text-s);
        margin-top: 2px;
      }
      @media print {
        input[type='range'] {
          display: none;
        }
      }
      @media (forced-colors: active) {
        input[type='range'] {
          appearance: auto;
        }
      }
    `,
  ];

  @property() label = '';
  @property({ type: Number }) value = 0;
  /** The slider's ends. */
  @property({ type: Number }) low = 0;
  @property({ type: Number }) high = 100;
  @property({ type: Number }) step = 1;
  /** What may be typed. */
  @property({ type: Number }) least = -Infinity;
  @property({ type: Number }) most = Infinity;
  @property({ attribute: 'unit-before' }) unitBefore = '';
  @property({ attribute: 'unit-after' }) unitAfter = '';
  @property({ type: Boolean }) disabled = false;
  @state() private typed: string | undefined;
  @state() private complaint = '';

  /** The ends as they were when a drag began: a scale must not move under the hand that is on it. */
  #held: { readonly low: number; readonly high: number } | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    // The value moved elsewhere (undo, another file): what was typed no longer stands.
    if (changed.has('value') && this.typed !== undefined && parseAmount(this.typed) !== this.value) {
      this.typed = undefined;
      this.complaint = '';
    }
  }

  override render() {
    const { low, high } = this.#held ?? this;
    const share = high > low ? (this.value - low) / (high - low) : 0;
    const percent = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
    const written = this.typed ?? writeAmount(this.value);
    return html`<div class="row">
        <input
          type="range"
          aria-label=${this.label}
          aria-valuetext=${`${this.unitBefore}${writeAmount(this.value)}${this.unitAfter ? ` ${this.unitAfter}` : ''}`}
          min=${low}
          max=${high}
          step=${this.step}
          .value=${String(this.value)}
          style=${`--share:${percent}`}
          ?disabled=${this.disabled}
          @input=${this.#slide}
          @change=${this.#slide}
        />
        <span class=${this.complaint ? 'field wrong' : 'field'}>
          ${this.unitBefore ? html`<span class="unit">${this.unitBefore}</span>` : nothing}
          <input
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-label=${`${this.label}${this.unitAfter ? `, ${this.unitAfter}` : ''}, as a number`}
            aria-invalid=${this.complaint ? 'true' : 'false'}
            aria-describedby="complaint"
            .value=${written}
            ?disabled=${this.disabled}
            @input=${this.#type}
            @change=${this.#settle}
          />
          ${this.unitAfter ? html`<span class="unit after">${this.unitAfter}</span>` : nothing}
        </span>
      </div>
      <p id="complaint" class="complaint" role="alert" ?hidden=${!this.complaint}>${this.complaint}</p>`;
  }

  readonly #slide = (event: Event): void => {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    const done = event.type === 'change';
    this.#held = done ? undefined : (this.#held ?? { low: this.low, high: this.high });
    this.typed = undefined;
    this.complaint = '';
    this.value = value;
    this.dispatchEvent(new AmountChange(value, done));
  };

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  readonly #settle = (): void => {
    if (this.typed === undefined) return;
    const value = parseAmount(this.typed);
    if (Number.isNaN(value)) {
      this.complaint = `“${this.typed}” is not a number. Write it in digits, such as ${writeAmount(this.value)}.`;
      return;
    }
    if (value < this.least || value > this.most) {
      this.complaint = `Use a number ${rangeInWords(this.least, this.most)}.`;
      return;
    }
    this.complaint = '';
    this.typed = undefined;
    this.value = value;
    this.dispatchEvent(new AmountChange(value, true));
  };
}

/** Digits with grouping commas and at most three decimals; never a minus before nothing. */
export function writeAmount(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return (rounded === 0 ? 0 : rounded).toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

/** What somebody typed as a number, money signs, percent signs and grouping commas forgiven; NaN for anything else. */
export function parseAmount(text: string): number {
  const plain = text.replace(/[\s,£%]/g, '').replace(/^[−–]/, '-');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

function rangeInWords(least: number, most: number): string {
  if (Number.isFinite(least) && Number.isFinite(most))
    return `from ${writeAmount(least)} to ${writeAmount(most)}`;
  return Number.isFinite(least) ? `of at least ${writeAmount(least)}` : `of at most ${writeAmount(most)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-amount': AmountControl;
  }
}
