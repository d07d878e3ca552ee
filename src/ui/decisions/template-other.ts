import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Change } from '../../scenario/scenario.ts';
import { say } from '../../words/voice.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { DecisionsAdded } from '../events/decision-added.ts';
import {
  amountInWords,
  changedTo,
  changeView,
  firstChange,
  type LeverView,
} from '../quantities/lever-view.ts';
import { formStyles } from './template-styles.ts';

/** Anything that a decision can change: which lever, by how much and from when. The rest is set on its card. */
@customElement('iom-other-decision')
export class OtherDecision extends LitElement {
  static override styles = [sharedStyles, formStyles];

  @property({ attribute: false }) levers: readonly LeverView[] = [];
  @property({ attribute: false }) months: readonly Month[] = [];
  @state() private lever: LeverView | undefined;
  @state() private change: Change = { multiply: 1 };
  @state() private from: Month = '';
  @state() private search = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('levers') || this.lever) return;
    this.#choose(this.levers[0]);
    // Budgets change in April: the first one that can still be decided.
    this.from = this.months.find((month) => month.endsWith('-04')) ?? this.months[0] ?? '';
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  override render() {
    const view = this.lever && changeView(this.lever, this.change);
    const words = say.adding.adding;
    const howMuch = 'add' in this.change ? words.byHowMuch : words.toHowMuch;
    const found = this.#found();
    const groups = [...new Set(found.map(groupOf))];
    return html`<form novalidate @submit=${this.#add}>
      <div>
        <label for="search">${words.search}</label>
        <span class="box"
          ><input
            id="search"
            type="search"
            autocomplete="off"
            .value=${this.search}
            @input=${this.#look}
            @keydown=${this.#toList}
        /></span>
        <p class="hint" role="status">
          ${this.search.trim() === '' ? say.adding.canBeChanged(found.length) : say.adding.haveTheWords(found.length)}
        </p>
      </div>
      <div>
        <label for="lever">${words.what}</label>
        <span class="box"
          ><select id="lever" ?disabled=${found.length === 0} @change=${this.#pick}>
            ${groups.map(
              (group) =>
                html`<optgroup label=${group}>
                  ${found
                    .filter((lever) => groupOf(lever) === group)
                    .map(
                      ({ lever, name }) =>
                        html`<option value=${lever} .selected=${lever === this.lever?.lever}>
                          ${name}
                        </option>`,
                    )}
                </optgroup>`,
            )}
          </select></span
        >
      </div>
      ${
        this.lever && view
          ? html`<div>
              <p class="name">${howMuch}</p>
              <iom-amount
                label=${howMuch}
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
              <p class="hint">${amountInWords(this.lever, this.change)}</p>
            </div>`
          : ''
      }
      <div>
        <label for="from">${words.from}</label>
        <span class="box"
          ><select
            id="from"
            @change=${(event: Event) => (this.from = (event.target as HTMLSelectElement).value)}
          >
            ${this.months.map(
              (month) =>
                html`<option value=${month} .selected=${month === this.from}>
                  ${say.numbers.monthName(month)}
                </option>`,
            )}
          </select></span
        >
      </div>
      <div class="foot">
        <button type="button" class="button" @click=${() => this.dispatchEvent(new Event('iom-back'))}>
          ${words.back}
        </button>
        <button type="submit" class="button main">${words.add}</button>
      </div>
    </form>`;
  }

  /** Levers with all the words that are looked for, in their name or their group. */
  #found(): readonly LeverView[] {
    const words = this.search.toLowerCase().split(/\s+/);
    return this.levers.filter((lever) => {
      const text = `${groupOf(lever)} ${lever.name}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  readonly #look = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
    const found = this.#found();
    if (!this.lever || !found.includes(this.lever)) this.#choose(found[0]);
  };

  /** From the search to what it found: Enter is not yet the decision. */
  readonly #toList = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#lever')?.focus();
  };

  #choose(lever: LeverView | undefined): void {
    this.lever = lever;
    if (lever) this.change = firstChange(lever);
  }

  readonly #pick = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#choose(this.levers.find(({ lever }) => lever === value));
  };

  readonly #move = (event: AmountChange): void => {
    event.stopPropagation();
    if (this.lever) this.change = changedTo(this.lever, this.change, event.value);
  };

  readonly #add = (event: Event): void => {
    event.preventDefault();
    if (!this.lever) return;
    const { lever, name } = this.lever;
    const decision = {
      name: name.slice(0, 120),
      lever,
      change: this.change,
      from: this.from,
      until: null,
      ramp_months: 1,
      on: true,
      to: say.adding.adding.goesTo,
    };
    this.dispatchEvent(new DecisionsAdded([decision], decision.name));
  };
}

const groupOf = ({ group, assumed = false }: LeverView): string => say.adding.leverGroup(group, assumed);
