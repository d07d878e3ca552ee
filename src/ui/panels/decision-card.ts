import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Decision } from '../../scenario/scenario.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import type { MonthChange } from '../elements/month-select.ts';
import '../elements/month-select.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { amountInWords, changedTo, changeView, type LeverView } from './lever-view.ts';

/** Part of a decision as it is to be, or `remove`. */
export class DecisionEdit extends Event {
  static readonly type = 'iom-decision';
  constructor(
    readonly decision: string,
    readonly change: Partial<Decision> | 'remove',
    readonly done: boolean,
  ) {
    super(DecisionEdit.type, { bubbles: true, composed: true });
  }
}

/** One dated decision: what it changes, by how much, when, and what follows from it. */
@customElement('iom-decision-card')
export class DecisionCard extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      article {
        padding: 9px 12px 11px;
      }
      article.off {
        --iom-lever-colour: var(--iom-edge);
        background: var(--iom-ground);
        border-style: dashed;
      }
      article.off .sentence {
        background: none;
        padding-inline: 0;
      }
      .head {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .number {
        flex: none;
        display: grid;
        place-items: center;
        width: 19px;
        height: 19px;
        border-radius: 50%;
        background: var(--iom-lever-colour, var(--iom-accent));
        color: var(--iom-paper);
        font-size: var(--iom-text-xs);
        font-weight: 680;
      }
      .name {
        flex: 1;
        min-width: 0;
        border: 1px solid transparent;
        border-radius: var(--iom-radius-s);
        background: none;
        padding: 2px 4px;
        margin-left: -4px;
        font-weight: 620;
        text-overflow: ellipsis;
      }
      .name:hover {
        border-color: var(--iom-line);
      }
      .switch {
        appearance: none;
        flex: none;
        position: relative;
        width: 34px;
        height: 20px;
        margin: 0;
        border: 1px solid var(--iom-edge);
        border-radius: 10px;
        background: var(--iom-paper);
        cursor: pointer;
      }
      .switch::after {
        content: '';
        position: absolute;
        inset: 3px auto 3px 3px;
        width: 12px;
        border-radius: 50%;
        background: var(--iom-edge);
      }
      .switch:checked {
        border-color: var(--iom-lever-colour, var(--iom-accent));
        background: var(--iom-lever-colour, var(--iom-accent));
      }
      .switch:checked::after {
        inset: 3px 3px 3px auto;
        background: var(--iom-paper);
      }
      @media (forced-colors: active) {
        .switch {
          appearance: auto;
        }
      }
      .lever {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        margin: 1px 0 3px;
      }
      .when {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        line-height: 1.6;
        margin-top: 2px;
      }
      .ramp {
        white-space: nowrap;
      }
      .when input {
        width: 2.6em;
        text-align: center;
        border: 0;
        border-bottom: 1px dotted var(--iom-edge);
        background: none;
        padding: 1px 0;
        color: var(--iom-ink);
        appearance: textfield;
      }
      .when input::-webkit-inner-spin-button {
        display: none;
      }
      .sentence {
        font-variant-numeric: normal;
        margin-top: 7px;
        padding: 6px 9px;
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
        line-height: 1.35;
      }
      .bin {
        flex: none;
        display: grid;
        place-items: center;
        border: 0;
        background: none;
        padding: 4px;
        border-radius: var(--iom-radius-s);
        color: var(--iom-faint);
        cursor: pointer;
      }
      .bin:hover {
        background: var(--iom-sunk);
        color: var(--iom-worse);
      }
      @media print {
        .bin,
        .switch {
          display: none;
        }
        article {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) decision!: Decision;
  @property({ attribute: false }) lever!: LeverView;
  @property({ type: Number }) number = 1;
  @property({ attribute: false }) months: readonly Month[] = [];
  @property() sentence = '';

  override render() {
    const { decision, lever } = this;
    const view = changeView(lever, decision.change);
    return html`<article class=${decision.on ? 'card' : 'card off'} aria-label=${decision.name}>
      <div class="head">
        <span class="number" aria-hidden="true">${this.number}</span>
        <input
          class="name"
          aria-label="Name of the decision"
          maxlength="120"
          .value=${decision.name}
          title=${decision.name}
          @change=${this.#rename}
        />
        <input
          type="checkbox"
          role="switch"
          aria-checked=${decision.on ? 'true' : 'false'}
          class="switch"
          aria-label=${`In force: ${decision.name}`}
          .checked=${decision.on}
          @change=${(e: Event) => this.#send({ on: (e.target as HTMLInputElement).checked })}
        />
        <button
          type="button"
          class="bin"
          title="Remove this decision"
          aria-label=${`Remove ${decision.name}`}
          @click=${() => this.dispatchEvent(new DecisionEdit(decision.id, 'remove', true))}
        >
          ${icon('bin')}
        </button>
      </div>
      <p class="lever">${lever.name}</p>
      <iom-amount
        label=${`${decision.name}: ${lever.name}`}
        .value=${view.value}
        .low=${view.low}
        .high=${view.high}
        .step=${view.step}
        .least=${view.least}
        .most=${view.most}
        unit-before=${view.before}
        unit-after=${view.after}
        @iom-amount=${this.#move}
      ></iom-amount>
      <p class="when">
        ${amountInWords(lever, decision.change)}, from
        <iom-month
          label="From"
          .months=${this.months}
          .month=${decision.from}
          @iom-month=${(e: MonthChange) => this.#dates(e, { from: e.month ?? decision.from })}
        ></iom-month>
        <iom-month
          label="Until"
          none="for good"
          lead-in="until "
          .months=${this.months.filter((month) => month >= decision.from)}
          .month=${decision.until}
          @iom-month=${(e: MonthChange) => this.#dates(e, { until: e.month })}
        ></iom-month>
        <span class="ramp"
          >reached over
          <input
            type="number"
            min="1"
            max="120"
            aria-label="Months to reach it"
            .value=${String(Math.max(1, decision.ramp_months))}
            @change=${this.#ramp}
          />
          ${decision.ramp_months > 1 ? 'months' : 'month'}</span
        >
      </p>
      ${this.sentence ? html`<p class="sentence">${this.sentence}</p>` : nothing}
    </article>`;
  }

  #send(change: Partial<Decision>, done = true): void {
    this.dispatchEvent(new DecisionEdit(this.decision.id, change, done));
  }

  #dates(event: MonthChange, change: Partial<Decision>): void {
    event.stopPropagation(); // the month looked at is chosen with the same event
    const { from, until } = { ...this.decision, ...change };
    // A decision that would end before it starts holds for good instead.
    this.#send(until !== null && until < from ? { ...change, until: null } : change);
  }

  readonly #move = (event: AmountChange): void => {
    this.#send({ change: changedTo(this.lever, this.decision.change, event.value) }, event.done);
  };

  readonly #ramp = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const months = Math.round(input.valueAsNumber);
    if (months >= 0 && months <= 120) this.#send({ ramp_months: months });
    else input.value = String(Math.max(1, this.decision.ramp_months));
  };

  readonly #rename = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const name = input.value.trim();
    if (name === '') input.value = this.decision.name;
    else this.#send({ name });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-decision-card': DecisionCard;
  }
}
