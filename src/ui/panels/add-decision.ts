import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Change } from '../../scenario/scenario.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import type { MonthChange } from '../elements/month-select.ts';
import '../elements/month-select.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { DecisionAdded } from './decision-added.ts';
import { amountInWords, changedTo, changeView, firstChange, type LeverView } from './lever-view.ts';

/** Chooses what a new decision changes, by how much and from when. The rest is set on its card. */
@customElement('iom-add-decision')
export class AddDecision extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      wa-dialog {
        --width: min(30rem, 94vw);
      }
      .form {
        display: grid;
        gap: var(--iom-space-4);
      }
      .label {
        margin-bottom: 4px;
      }
      .note {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      small {
        display: block;
        padding: 6px 12px 2px;
        font-size: var(--iom-text-xs);
        font-weight: 620;
        color: var(--iom-faint);
      }
    `,
  ];

  @property({ attribute: false }) levers: readonly LeverView[] = [];
  @property({ attribute: false }) months: readonly Month[] = [];
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private lever: LeverView | undefined;
  @state() private change: Change = { multiply: 1 };
  @state() private from: Month = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.#choose(this.levers[0]);
    // Budgets change in April: the first one that can still be decided.
    this.from = this.months.find((month) => month.endsWith('-04')) ?? this.months[0] ?? '';
  }

  override render() {
    const view = this.lever && changeView(this.lever, this.change);
    const groups = [...new Set(this.levers.map((lever) => lever.group))];
    return html`<wa-dialog label="Add a decision" ?open=${this.open} @wa-after-hide=${this.#hidden}>
      <div class="form">
        <wa-select label="What changes" .value=${this.lever?.lever ?? ''} @change=${this.#pick}>
          ${groups.map(
            (group) =>
              html`<small>${group}</small>${this.levers
                  .filter((lever) => lever.group === group)
                  .map((lever) => html`<wa-option value=${lever.lever}>${lever.name}</wa-option>`)}`,
          )}
        </wa-select>
        ${
          this.lever && view
            ? html`<div>
                <p class="label">By how much</p>
                <iom-amount
                  label="By how much"
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
                <p class="note">${amountInWords(this.lever, this.change)}</p>
              </div>`
            : ''
        }
        <div>
          <p class="label">From when</p>
          <iom-month
            label="From when"
            .months=${this.months}
            .month=${this.from}
            @iom-month=${(e: MonthChange) => (this.from = e.month ?? this.from)}
          ></iom-month>
        </div>
      </div>
      <wa-button slot="footer" appearance="plain" data-dialog="close">Cancel</wa-button>
      <wa-button slot="footer" variant="brand" @click=${this.#add}>Add</wa-button>
    </wa-dialog>`;
  }

  #choose(lever: LeverView | undefined): void {
    this.lever = lever;
    if (lever) this.change = firstChange(lever);
  }

  readonly #pick = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.#choose(this.levers.find((lever) => lever.lever === value));
  };

  readonly #move = (event: AmountChange): void => {
    event.stopPropagation();
    if (this.lever) this.change = changedTo(this.lever, this.change, event.value);
  };

  readonly #add = (): void => {
    if (this.lever) this.dispatchEvent(new DecisionAdded(this.lever, this.change, this.from));
    this.open = false;
  };

  readonly #hidden = (event: Event): void => {
    if ((event.target as HTMLElement).localName !== 'wa-dialog') return; // the list inside hides too
    this.open = false;
    this.dispatchEvent(new Event('iom-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-add-decision': AddDecision;
  }
}
