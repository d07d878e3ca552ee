import './controls-brought.ts';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FieldUnit, RangeEnd, ReadAmount } from '../../words/field-unit.ts';
import { say } from '../../words/voice.ts';
import { AskValue } from '../events/ask.ts';
import { Drag } from '../controllers/drag.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { rangeStyles } from './range-styles.ts';
import { RefusedText } from './refused-text.ts';
import {
  bounds,
  keyTarget,
  moveEnd,
  nearestEnd,
  PARTS,
  rangeComplaint,
  type RangeNumbers,
  type RangeParts,
} from './range-scale.ts';

/**
 * New numbers for a range. `done` is false while a handle is dragged, so that one drag is one step to undo.
 */
export class RangeChange extends AskValue {
  static readonly type = 'iom-range';
  constructor(
    readonly numbers: RangeNumbers,
    readonly done: boolean,
  ) {
    super(RangeChange.type);
  }
}

/**
 * A range as handles on a line and as numbers, over what has been published.
 *
 * Handles stay in order and on the scale; numbers may be typed as far as `least` and `most`. What cannot be used stays
 * as typed, with a sentence beside it, and the last good range stands.
 */
@customElement('iom-range')
export class RangeControl extends LitElement {
  static override styles = [sharedStyles, rangeStyles];

  /** What the range is of. */
  @property() label = '';
  @property() parts: RangeParts = 'three';
  @property({ attribute: false }) numbers: RangeNumbers = { low: 0, likely: 0, high: 0 };
  /** The ends of the line. */
  @property({ attribute: false }) scale: readonly [number, number] = [0, 100];
  @property({ type: Number }) step = 1;
  /** What may be typed. */
  @property({ type: Number }) least = -Infinity;
  @property({ type: Number }) most = Infinity;
  @property({ attribute: 'unit-before' }) unitBefore = '';
  @property({ attribute: 'unit-after' }) unitAfter = '';
  /** What has been published, behind one's own range. */
  @property({ attribute: false }) published: { readonly low: number; readonly high: number } | undefined;
  @state() private typed: Partial<Record<RangeEnd, string>> = {};
  @state() private complaint: { readonly ends: readonly RangeEnd[]; readonly sentence: string } | undefined;

  /** Drag in progress: handle, pointer, and the scale frozen at its start. A refused value reverts on release. */
  #moving:
    | {
        readonly end: RangeEnd;
        readonly scale: readonly [number, number];
        now: RangeNumbers;
        good: RangeNumbers;
        readonly began: RangeNumbers;
        by: 'key' | 'hand';
      }
    | undefined;

  /** `grip`: how far from its value a handle was taken hold of. `to`: where a tap on the line itself brings the handle. */
  readonly #drag = new Drag<{ readonly grip: number; readonly to: number | undefined }>({
    move: ({ grip }, event) => this.#move(this.#at(event) - grip),
    end: ({ to }, how) => {
      if (how === 'broken') this.#takeUp();
      else if (how === 'tap' && to !== undefined) this.#move(to);
      this.#finish();
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('numbers') && !changed.has('parts')) return;
    // Moved elsewhere (undo, another file): what was typed no longer stands.
    const before = changed.get('numbers');
    if (!this.#moving && before && !same(before, this.numbers)) {
      this.typed = {};
      this.complaint = undefined;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#finish();
  }

  /** While something moves, where it is; the document follows a frame behind. */
  get #shown(): RangeNumbers {
    return this.#moving?.now ?? this.numbers;
  }

  override render() {
    const { parts, published } = this;
    const numbers = this.#shown;
    const ends = PARTS[parts];
    return html`<div
        class=${`track ${parts}`}
        .style=${`--middle:${this.#place(numbers.likely)}`}
        @pointerdown=${this.#press}
        @pointermove=${this.#drag.moved}
        @pointerup=${this.#drag.ended}
        @pointercancel=${this.#drag.ended}
      >
        <i class="rail"></i>
        ${
          published
            ? html`<i
                class="published"
                .style=${`--from:${this.#place(published.low)};--to:${this.#place(published.high)}`}
              ></i>`
            : nothing
        }
        ${
          parts === 'one'
            ? nothing
            : ['reach', 'own'].map(
                (name) =>
                  html`<i
                    class=${name}
                    .style=${`--from:${this.#place(numbers.low)};--to:${this.#place(numbers.high)}`}
                  ></i>`,
              )
        }
        ${parts === 'two' ? html`<i class="middle" .style=${`--at:${this.#place(numbers.likely)}`}></i>` : nothing}
        ${ends.map((end) => this.#handle(end))}
      </div>
      <div class="fields" role="group" aria-label=${say.controls.rangeFields(this.label)}>
        ${ends.map((end) => this.#field(end))}
        ${this.unitAfter ? html`<span class="unit">${this.unitAfter}</span>` : nothing}
      </div>
      <p id="complaint" class="complaint" aria-live="polite">${this.complaint?.sentence ?? nothing}</p>`;
  }

  #handle(end: RangeEnd) {
    const value = this.#shown[end];
    const [from, until] = this.#bounds(end);
    return html`<span
      class=${`handle ${end}`}
      role="slider"
      tabindex="0"
      data-end=${end}
      aria-label=${say.controls.handleLabel(this.label, this.#named(end))}
      aria-valuemin=${from}
      aria-valuemax=${until}
      aria-valuenow=${value}
      aria-valuetext=${this.#words(value)}
      .style=${`--at:${this.#place(value)}`}
      @keydown=${this.#key}
      @keyup=${this.#release}
      @blur=${this.#release}
    ></span>`;
  }

  #field(end: RangeEnd) {
    const written = this.typed[end] ?? say.controls.writeAmount(this.#shown[end]);
    const wrong = this.complaint?.ends.includes(end) === true;
    return html`<label
      ><span class="name">${say.controls.endName(this.#named(end))}</span
      >${this.unitBefore ? html`<span>${this.unitBefore}</span>` : nothing}<input
        class=${end === 'likely' ? 'strong' : ''}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        data-end=${end}
        aria-label=${say.controls.endLabel(this.label, this.#named(end), this.unitAfter)}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="complaint"
        .style=${`--digits:${Math.max(2.5, written.length + 1.3)}ch`}
        .value=${written}
        @input=${this.#type}
        @change=${this.#settle}
        @keydown=${this.#escape}
    /></label>`;
  }

  #place(value: number): string {
    const [from, to] = this.#moving?.scale ?? this.scale;
    const share = to > from ? (value - from) / (to - from) : 0;
    return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
  }

  get #unit(): FieldUnit {
    return { before: this.unitBefore, after: this.unitAfter };
  }

  /** One number alone has no end to be named by. */
  #named(end: RangeEnd): RangeEnd | undefined {
    return this.parts === 'one' ? undefined : end;
  }

  #words(value: number): string {
    return say.controls.rangeNumber(value, this.#unit);
  }

  #bounds(end: RangeEnd): readonly [number, number] {
    const [from, to] = this.#moving?.scale ?? this.scale;
    // A number typed past the ends of the line is where it is; the handle must still stand within its own bounds.
    const least = Math.max(this.least, Math.min(from, this.#shown.low));
    const most = Math.min(this.most, Math.max(to, this.#shown.high));
    return bounds(this.#shown, end, this.parts, { step: this.step, least, most });
  }

  #at(event: PointerEvent): number {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const [from, to] = this.#moving?.scale ?? this.scale;
    return from + ((event.clientX - box.left) / Math.max(1, box.width)) * (to - from);
  }

  readonly #press = (event: PointerEvent): void => {
    const at = this.#at(event);
    const handle = (event.composedPath()[0] as HTMLElement).closest<HTMLElement>('.handle');
    const end = (handle?.dataset['end'] ?? nearestEnd(this.#shown, this.parts, at)) as RangeEnd;
    // A press on a handle takes hold of it where it is; one on the line brings the handle there.
    const grip = handle ? at - this.#shown[end] : 0;
    if (!this.#drag.capture(event, { grip, to: handle ? undefined : at })) return;
    this.#start(end, 'hand');
    this.shadowRoot?.querySelector<HTMLElement>(`.handle[data-end=${end}]`)?.focus();
    if (!handle && !this.#drag.still) this.#move(at);
  };

  /** The browser has taken the finger to scroll: all is as it was when it came down. */
  #takeUp(): void {
    const moving = this.#moving;
    if (!moving) return;
    moving.good = moving.began;
    if (same(moving.now, moving.began)) this.#moving = undefined;
    this.requestUpdate();
  }

  readonly #release = (event: Event): void => {
    if (this.#moving?.by !== 'key' && event.type !== 'blur') return;
    this.#drag.drop();
    this.#finish();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const end = (event.currentTarget as HTMLElement).dataset['end'] as RangeEnd;
    const target = keyTarget(event.key, this.#shown[end], this.step, this.#bounds(end));
    if (target === undefined) return;
    event.preventDefault();
    // A key held down is one step to undo, as one drag is.
    if (this.#moving?.end !== end) {
      this.#finish();
      this.#start(end, 'key');
    }
    this.#move(target);
  };

  #start(end: RangeEnd, by: 'key' | 'hand'): void {
    this.#moving = { end, by, scale: this.scale, now: this.numbers, good: this.numbers, began: this.numbers };
    this.typed = {};
    this.complaint = undefined;
  }

  #move(to: number): void {
    const moving = this.#moving;
    if (!moving) return;
    const [least, most] = this.#bounds(moving.end);
    const numbers = moveEnd(moving.now, moving.end, to, this.parts, { step: this.step, least, most });
    if (same(numbers, moving.now)) return;
    moving.now = numbers;
    this.requestUpdate();
    if (this.#send(numbers, false)) moving.good = numbers;
  }

  #finish(): void {
    const moving = this.#moving;
    if (!moving) return;
    this.#moving = undefined;
    const refused = this.complaint;
    this.numbers = moving.good;
    this.#send(moving.good, true);
    if (refused) this.complaint = refused;
    this.requestUpdate();
  }

  /** Whether it was taken. */
  #send(numbers: RangeNumbers, done: boolean): boolean {
    const change = new RangeChange(numbers, done);
    this.dispatchEvent(change);
    this.complaint = change.refusal === '' ? undefined : { ends: [], sentence: change.refusal };
    return change.refusal === '';
  }

  readonly #type = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.typed = { ...this.typed, [input.dataset['end']!]: input.value };
    this.complaint = this.#wrong();
  };

  readonly #settle = (): void => {
    if (Object.keys(this.typed).length === 0) return;
    this.complaint = this.#wrong();
    const numbers = this.#asTyped();
    if (this.complaint || !this.#send(numbers, true)) {
      this.dispatchEvent(new RefusedText(this.#takeBack));
      return;
    }
    this.typed = {};
    this.numbers = numbers;
  };

  /** What is typed gives way to what stands. Gives whether there was anything. */
  readonly #takeBack = (): boolean => {
    const any = Object.keys(this.typed).length > 0;
    this.typed = {};
    this.complaint = undefined;
    return any && this.isConnected;
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || Object.keys(this.typed).length === 0) return;
    event.stopPropagation();
    this.#takeBack();
  };

  /** What is wrong with the numbers as they stand in the fields. */
  #wrong(): { readonly ends: readonly RangeEnd[]; readonly sentence: string } | undefined {
    for (const end of PARTS[this.parts]) {
      const text = this.typed[end];
      const { complaint } = text === undefined ? { complaint: '' } : this.#read(text, end);
      if (complaint === '') continue;
      return { ends: [end], sentence: complaint };
    }
    return rangeComplaint(this.#asTyped(), this.parts, this, (value) => this.#words(value));
  }

  #read(text: string, end: RangeEnd): ReadAmount {
    return say.controls.readAmount(text, this.#unit, say.controls.writeAmount(this.#shown[end]));
  }

  #asTyped(): RangeNumbers {
    const read = (end: RangeEnd): number => {
      const text = this.typed[end];
      return text === undefined ? this.#shown[end] : this.#read(text, end).value;
    };
    const numbers = { low: read('low'), likely: read('likely'), high: read('high') };
    if (this.parts === 'one') return { low: numbers.likely, likely: numbers.likely, high: numbers.likely };
    return this.parts === 'two' ? { ...numbers, likely: (numbers.low + numbers.high) / 2 } : numbers;
  }
}

const same = (a: RangeNumbers, b: RangeNumbers): boolean =>
  a.low === b.low && a.likely === b.likely && a.high === b.high;
