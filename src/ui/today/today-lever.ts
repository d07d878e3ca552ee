import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RowOf } from '../../scenario/ground.ts';
import { say } from '../../words/voice.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { valueView } from '../quantities/lever-view.ts';
import type { TodayLever } from './lever-rows.ts';
import { TodayEdit, TodayReset } from '../events/today-edit.ts';
import { todayLeverStyles } from './today-lever-styles.ts';
import { asOneNumber } from './today-range.ts';
import './where-from.ts';
import { told } from '../../words/told.ts';

/** One value of today: its slider and number, whether it differs from the saved file, how sure it is, and on what ground. */
@customElement('iom-today-lever')
export class TodayLeverRow extends LitElement {
  static override styles = [sharedStyles, todayLeverStyles];

  @property({ attribute: false }) lever!: TodayLever;
  /** What it is a value of, said before its name to those who do not see the heading: `Ex-DIP funding`. */
  @property() of = '';
  /** Without a slider: a line of a table. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ attribute: false }) rowOf: RowOf | undefined;
  /** Whether its range is being edited. */
  @state() private sure = false;
  /** The lever as it was before it was taken in hand. */
  #began: { readonly lever: string; readonly today: number } | undefined;

  override render() {
    const { lever } = this;
    const label = say.today.leverOf(this.of, lever.name);
    return html`<div class="top">
        <span class="name">${lever.name}</span>
        ${lever.changed ? this.#changed(label) : nothing}
        ${this.compact && lever.today !== undefined ? this.#amount(label, lever.today) : nothing}
      </div>
      ${!this.compact && lever.today !== undefined ? this.#amount(label, lever.today) : nothing}
      ${lever.formula === '' ? (lever.today === undefined ? html`<p class="note">${say.today.value.unknown}</p>` : nothing) : this.#formula(label)}
      ${this.compact ? this.#differs() : this.#under(label)}`;
  }

  /** The sums beside a table are done with the middle: they would not come out with what was typed. */
  #differs() {
    const { differs } = this.lever;
    return differs === '' ? nothing : html`<p class="note">${differs}</p>`;
  }

  #under(label: string) {
    const { lever, sure } = this;
    const words = say.today.value;
    const ranged = lever.range !== '';
    const may = lever.today !== undefined && (ranged || lever.kind === 'money' || lever.kind === 'share');
    return html`<div class="under">
      ${
        ranged || sure
          ? html`<p class="note">
              ${ranged ? lever.range : words.oneNumber}
              ${may ? this.#edit(label, sure ? words.close : words.editRange) : nothing}
              ${ranged && sure ? this.#oneNumber(label) : nothing}
            </p>`
          : nothing
      }
      ${
        sure && may
          ? html`<iom-today-range .lever=${lever} label=${say.today.howSure(label)}></iom-today-range>`
          : nothing
      }
      <div class="ground">
        <iom-where-from
          .grounds=${[{ name: '', ground: lever.ground }]}
          .rowOf=${this.rowOf}
        ></iom-where-from>
        ${may && !ranged && !sure ? this.#edit(label, words.addRange) : nothing}
      </div>
    </div>`;
  }

  #formula(label: string) {
    const { lever, formulaWords, comesTo } = this.lever;
    return html`<p class="note">
      ${say.today.byFormula(formulaWords)}
      ${
        comesTo === undefined
          ? say.today.value.inFile
          : html`<button
              type="button"
              class="link"
              aria-label=${say.today.useNumberFor(label)}
              @click=${() =>
                this.dispatchEvent(new TodayEdit([{ lever, value: comesTo, quantity: comesTo }], true))}
            >
              ${say.today.value.useNumber}
            </button>`
      }
    </p>`;
  }

  #amount(label: string, today: number) {
    const { lever } = this;
    const view = valueView(lever, today);
    const unit = lever.kind === 'share' ? 100 : 1;
    return html`<iom-amount
      label=${label}
      .value=${live(view.value)}
      .low=${view.low}
      .high=${view.high}
      .step=${view.step}
      .least=${view.least}
      .most=${view.most}
      .decimals=${lever.kind === 'money' ? 0 : 2}
      unit-before=${view.before}
      unit-after=${view.after}
      ?field-only=${this.compact}
      @iom-amount=${(event: AmountChange) => {
        event.stopPropagation();
        // Back where it was, or at what is saved, is back at the very value, which may have more decimals than its percents.
        const began = this.#began?.lever === lever.lever ? this.#began : { ...lever, today };
        this.#began = event.done ? undefined : began;
        const value =
          [began.today, lever.saved].find(
            (known) => known !== undefined && valueView(lever, known).value === event.value,
          ) ?? event.value / unit;
        const edit = new TodayEdit([{ lever: lever.lever, value }], event.done);
        this.dispatchEvent(edit);
        if (edit.problems.length > 0) event.refuse(edit.problems.map(told).join(' '));
      }}
    ></iom-amount>`;
  }

  #changed(label: string) {
    const { savedText, lever } = this.lever;
    const words = say.today.resetLever(label, savedText);
    return html`<span class="changed">${say.today.today.changed}</span
      ><button
        type="button"
        class="tool sign"
        aria-label=${words}
        title=${words}
        @click=${() => {
          // The button goes with what it resets: the focus stays with the value.
          this.renderRoot.querySelector<HTMLElement>('iom-amount')?.focus();
          this.dispatchEvent(new TodayReset([lever]));
        }}
      >
        ${icon('reset')}
      </button>`;
  }

  #edit(label: string, words: string) {
    return html`<button
      type="button"
      class="link"
      aria-label=${say.today.doWith(words, label)}
      aria-expanded=${this.sure ? 'true' : 'false'}
      @click=${() => this.#open(!this.sure)}
    >
      ${words}
    </button>`;
  }

  #oneNumber(label: string) {
    const { lever, today, said } = this.lever;
    if (today === undefined) return nothing;
    const words = say.today.value.useOneNumber;
    return html`<button
      type="button"
      class="link"
      aria-label=${say.today.doWith(words, label)}
      @click=${() => {
        const quantity = asOneNumber(said, today);
        this.dispatchEvent(new TodayEdit([{ lever, value: today, quantity }], true));
        this.#open(false);
      }}
    >
      ${words}
    </button>`;
  }

  /** The button may change its place: the focus stays with what it does. */
  #open(sure: boolean): void {
    this.sure = sure;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('button[aria-expanded]')?.focus(),
    );
  }
}
