import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RowOf } from '../../scenario/ground.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import { icon } from '../elements/icons.ts';
import { GoTo } from '../shell/pages.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { valueView } from './lever-view.ts';
import type { TodayLever } from './lever-rows.ts';
import { TodayEdit, TodayReset } from './today-edit.ts';
import { todayLeverStyles } from './today-lever-styles.ts';
import './where-from.ts';

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

  override render() {
    const { lever } = this;
    const label = this.of
      ? `${this.of}: ${lever.name.charAt(0).toLowerCase()}${lever.name.slice(1)}`
      : lever.name;
    return html`<div class="top">
        <span class="name">${lever.name}</span>
        ${lever.changed ? this.#changed(label) : nothing}
        ${this.compact && lever.today !== undefined ? this.#amount(label, lever.today) : nothing}
      </div>
      ${!this.compact && lever.today !== undefined ? this.#amount(label, lever.today) : nothing}
      ${
        lever.formula === ''
          ? nothing
          : html`<p class="note">
              Worked out by a formula: <code>${lever.formula}</code>. ${this.#edit('Change it')}
            </p>`
      }
      ${
        this.compact
          ? nothing
          : html`<div class="under">
              ${lever.range ? html`<p class="note">${lever.range} ${this.#edit('Edit range')}</p>` : nothing}
              <iom-where-from
                .grounds=${[{ name: '', ground: lever.ground }]}
                .rowOf=${this.rowOf}
              ></iom-where-from>
            </div>`
      }`;
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
        // Back where it was is back at the very value, which may have more decimals than its percents.
        const value = event.value === view.value ? today : event.value / unit;
        const edit = new TodayEdit([{ lever: lever.lever, value }], event.done);
        this.dispatchEvent(edit);
        if (edit.problems.length > 0) event.refuse(edit.problems.map(({ message }) => message).join(' '));
      }}
    ></iom-amount>`;
  }

  #changed(label: string) {
    const { savedText, lever } = this.lever;
    const words = `Reset ${label}${savedText ? ` to ${savedText}` : ''}`;
    return html`<span class="changed">changed</span
      ><button
        type="button"
        class="tool"
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

  #edit(words: string) {
    return html`<button
      type="button"
      class="link"
      aria-label=${`${words}: ${this.lever.name}${this.of ? `, ${this.of}` : ''}`}
      @click=${() => this.dispatchEvent(new GoTo('assumptions', this.lever.lever))}
    >
      ${words}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-today-lever': TodayLeverRow;
  }
}
