import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import { say } from '../../words/voice.ts';
import { Ask } from '../events/ask.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

export class MonthChange extends Ask {
  static readonly type = 'iom-month';
  /** `null` is the choice named by `none`. */
  constructor(readonly month: Month | null) {
    super(MonthChange.type);
  }
}

/**
 * A choice among the months of a scenario. A plain list rather than the browser's month field: that one is bare text in
 * Firefox and Safari, and lets people choose months that are not computed.
 */
@customElement('iom-month')
export class MonthSelect extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-block;
      }
      select {
        appearance: none;
        field-sizing: content;
        border: 0;
        border-bottom: 1px dotted var(--iom-edge);
        border-radius: 0;
        background: none;
        padding: 1px 0;
        cursor: pointer;
        max-width: 100%;
      }
      select:hover {
        border-bottom-style: solid;
        color: var(--iom-accent);
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) months: readonly Month[] = [];
  @property() month: Month | null = null;
  /** What the choice of no month is called; absent, a month must be chosen. */
  @property() none = '';
  /** Said before each month: `to the end of `. */
  @property({ attribute: 'lead-in' }) leadIn = '';

  override render() {
    return html`<select aria-label=${this.label} @change=${this.#choose}>
      ${this.none ? html`<option value="" ?selected=${this.month === null}>${this.none}</option>` : nothing}
      ${this.months.map(
        (month) =>
          html`<option value=${month} .selected=${month === this.month}>
            ${this.leadIn}${say.numbers.monthName(month)}
          </option>`,
      )}
    </select>`;
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new MonthChange(value === '' ? null : value));
  };
}
