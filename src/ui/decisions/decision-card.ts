import '../elements/controls-brought.ts';
import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Decision } from '../../scenario/scenario.ts';
import { say } from '../../words/voice.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import type { MonthChange } from '../elements/month-select.ts';
import '../elements/month-select.ts';
import { icon } from '../elements/icons.ts';
import { showPieces } from '../elements/pieces.ts';
import { RefusedText } from '../elements/refused-text.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { decisionCardStyles } from './decision-card-styles.ts';
import type { ElsewhereView } from './elsewhere-view.ts';
import { DecisionEdit, partsOf, type ShownChange } from '../events/decision-edit.ts';
import {
  adds,
  amountInWords,
  changedTo,
  changeShown,
  changeView,
  sameDecision,
  type LeverView,
} from '../quantities/lever-view.ts';

/** Levers from which something goes elsewhere, so that it matters where. */
const GOES = /^(iom_share|seconded_posts)\./;

/** One dated decision: what it changes, by how much, when, and what follows from it. */
@customElement('iom-decision-card')
export class DecisionCard extends LitElement {
  static override styles = [sharedStyles, decisionCardStyles];

  @property({ attribute: false }) decision!: ShownChange;
  /** As it was opened or last saved; left out for one that was added since. */
  @property({ attribute: false }) saved: ShownChange | undefined;
  @property({ attribute: false }) lever!: LeverView;
  @property({ type: Number }) number = 1;
  /** Its letter, where it happens anyway: it belongs to no option, goes nowhere, and has no sentence of its own. */
  @property() anyway = '';
  /** What it stands on, in words. */
  @property() source = '';
  /** How many there are: the first goes no further up and the last no further down. */
  @property({ type: Number }) count = 1;
  @property({ attribute: false }) months: readonly Month[] = [];
  @property() sentence = '';
  /** What it sends elsewhere, and what that does there; undefined where nothing goes, or until it is known. */
  @property({ attribute: false }) elsewhere: ElsewhereView | undefined;
  /** One line and the sentence until it is opened: for long lists. */
  @property({ type: Boolean }) compact = false;
  @state() private opened: boolean | undefined;
  /** What was typed or chosen and could not be used, and why, by field. */
  @state() private wrong: Readonly<Record<string, { readonly typed: string; readonly why: string }>> = {};
  /** Dates out of order, as they were chosen, until they are put in order. */
  @state() private dates: { readonly from: Month; readonly until: Month | null } | undefined;
  /** What had the focus when the card was moved: a card that is put elsewhere in the list loses it. */
  #refocus: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const back = this.#refocus;
    if (back) queueMicrotask(() => back.focus());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('decision');
    if (!before || before === this.decision) return;
    const { name, to, ramp_months, from, until } = this.decision;
    const stands: Record<string, boolean> = {
      name: name === before.name,
      to: to === before.to,
      ramp: ramp_months === before.ramp_months,
    };
    const kept = Object.entries(this.wrong).filter(([field]) => stands[field]);
    if (kept.length < Object.keys(this.wrong).length) this.wrong = Object.fromEntries(kept);
    if (from !== before.from || until !== before.until) this.dates = undefined;
  }

  override render() {
    const { decision } = this;
    const open = this.opened ?? !this.compact;
    const words = say.decisions.card;
    return html`<article
      class=${`card ${decision.on ? '' : 'off'}`}
      aria-label=${decision.name}
      @keydown=${this.#key}
    >
      <div class="head">
        <span class="number" aria-hidden="true">${this.anyway || this.number}</span>
        <textarea
          class="name"
          rows="1"
          aria-label=${this.anyway ? words.anywayNameLabel : words.nameLabel}
          aria-invalid=${this.wrong['name'] ? 'true' : 'false'}
          aria-describedby="name-wrong"
          maxlength="120"
          .value=${this.wrong['name']?.typed ?? decision.name}
          @keydown=${this.#nameKey}
          @change=${this.#rename}
        ></textarea>
        <input
          type="checkbox"
          role="switch"
          aria-checked=${decision.on ? 'true' : 'false'}
          class="switch"
          aria-label=${say.decisions.inForce(decision.name)}
          .checked=${decision.on}
          @change=${(e: Event) => this.#send({ on: (e.target as HTMLInputElement).checked })}
        />
        <button
          type="button"
          class="bin"
          title=${this.anyway ? words.removeAnywayHint : words.removeHint}
          aria-label=${say.decisions.remove(decision.name)}
          @click=${() => this.#ask('remove')}
        >
          ${icon('bin')}
        </button>
      </div>
      ${this.#complaint('name')}
      <div class="about">
        <p class="lever">${open ? this.lever.name : this.#line()}</p>
        ${this.#tools(open)}
      </div>
      ${open ? this.#settings() : nothing}
      ${open && this.source ? html`<p class="lever">${say.decisions.sourceLine(this.source)}</p>` : nothing}
      ${this.sentence ? html`<p class="sentence">${this.sentence}</p>` : nothing}
    </article>`;
  }

  #tools(open: boolean) {
    const { decision, number, count, saved } = this;
    const words = say.decisions.card;
    const changed = saved !== undefined && !sameDecision(saved, decision);
    const tool = (text: string, picture: unknown, act: () => void, off = false) =>
      html`<button
        type="button"
        title=${text}
        aria-label=${say.decisions.doTo(text, decision.name)}
        aria-disabled=${off ? 'true' : 'false'}
        @click=${off ? nothing : act}
      >
        ${picture}
      </button>`;
    return html`<div class="tools">
      ${changed ? tool(words.back, icon('reset'), () => this.#send(partsOf(saved))) : nothing}
      ${
        count > 1
          ? [
              tool(words.up, UP, () => this.#ask('up'), number <= 1),
              tool(words.down, DOWN, () => this.#ask('down'), number >= count),
            ]
          : nothing
      }
      ${this.anyway ? nothing : tool(words.copy, COPY, () => this.#ask('copy'))}
      ${
        this.compact
          ? html`<button
              type="button"
              title=${open ? words.fold : words.unfold}
              aria-label=${say.decisions.settingsOf(decision.name)}
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => (this.opened = !open)}
            >
              ${icon(open ? 'chevron-up' : 'chevron-down')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** All of it in one line: `50% of today’s level, from Apr 2014`, and over how many months it comes in */
  #line(): string {
    const { decision, lever } = this;
    return say.decisions.decisionLine({
      lever: lever.name,
      change: changeShown(lever, decision.change),
      from: decision.from,
      until: decision.until,
      rampMonths: decision.ramp_months,
      on: decision.on,
    });
  }

  #settings() {
    const { decision, lever } = this;
    const view = changeView(lever, decision.change);
    const { from, until } = this.dates ?? decision;
    const words = say.decisions.card;
    const ramp = this.wrong['ramp'];
    const slow = decision.ramp_months > 1 || ramp !== undefined;
    return html`<iom-amount
        label=${say.decisions.amountLabel(decision.name, lever.name)}
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
        ${say.decisions.amountFrom(amountInWords(lever, decision.change))}
        <iom-month
          label=${words.fromLabel}
          .months=${this.months}
          .month=${from}
          @iom-month=${(e: MonthChange) => this.#setDates(e, { from: e.month ?? from })}
        ></iom-month>
        <iom-month
          label=${words.untilLabel}
          none=${words.forGood}
          lead-in=${words.leadIn}
          .months=${this.months}
          .month=${until}
          @iom-month=${(e: MonthChange) => this.#setDates(e, { until: e.month })}
        ></iom-month>
        <span class="ramp"
          ><span class="ways" role="group" aria-label=${words.comesIn}>
            <button
              type="button"
              aria-pressed=${slow ? 'false' : 'true'}
              aria-label=${words.atOnceLabel}
              title=${words.atOnceLabel}
              @click=${() => this.#setRamp(1)}
            >
              ${STEP}
            </button>
            <button
              type="button"
              aria-pressed=${slow ? 'true' : 'false'}
              aria-label=${words.bitByBit}
              title=${words.bitByBit}
              @click=${() => slow || this.#setRamp(6)}
            >
              ${RAMP}
            </button></span
          >
          ${
            slow
              ? showPieces(say.decisions.overMonths(), {
                  months: () =>
                    html`<input
                      class="months"
                      type="text"
                      inputmode="numeric"
                      aria-label=${words.monthsLabel}
                      aria-invalid=${ramp ? 'true' : 'false'}
                      aria-describedby="ramp-wrong"
                      .value=${ramp?.typed ?? String(decision.ramp_months)}
                      @change=${this.#typeRamp}
                    />`,
                })
              : words.atOnce
          }</span
        >
      </p>
      ${this.#complaint('ramp')}
      <p class="complaint" role="alert" ?hidden=${!this.dates}>
        ${this.dates?.until ? say.decisions.endsTooSoon(this.dates.from, this.dates.until) : nothing}
      </p>
      ${
        !this.anyway && GOES.test(decision.lever)
          ? html`<p class="when wide">
                <label for="to">${adds(decision, lever) ? words.comesFrom : words.goesTo}</label
                ><input
                  class="to"
                  id="to"
                  type="text"
                  maxlength="120"
                  autocomplete="off"
                  aria-invalid=${this.wrong['to'] ? 'true' : 'false'}
                  aria-describedby="to-wrong"
                  .value=${this.wrong['to']?.typed ?? decision.to ?? ''}
                  @change=${this.#redirect}
                />
              </p>
              ${this.#complaint('to')}
              ${this.elsewhere ? html`<iom-elsewhere .view=${this.elsewhere}></iom-elsewhere>` : nothing}`
          : nothing
      }`;
  }

  #complaint(field: string) {
    const why = this.wrong[field]?.why;
    return html`<p class="complaint" id=${`${field}-wrong`} role="alert" ?hidden=${why === undefined}>
      ${why}
    </p>`;
  }

  #send(change: Partial<Decision>, done = true): void {
    this.dispatchEvent(new DecisionEdit(this.decision.id, change, done, this.anyway !== ''));
  }

  #ask(wanted: 'remove' | 'copy' | 'up' | 'down'): void {
    const moves = wanted === 'up' || wanted === 'down';
    if (moves) {
      this.#refocus = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
      setTimeout(() => (this.#refocus = null), 500);
    }
    this.dispatchEvent(new DecisionEdit(this.decision.id, wanted, true, this.anyway !== ''));
  }

  /** Keeps what was typed, with what is wrong with it; or takes the complaint away. */
  #say(field: string, typed: string, why: string): void {
    const others = Object.fromEntries(Object.entries(this.wrong).filter(([each]) => each !== field));
    this.wrong = why === '' ? others : { ...others, [field]: { typed, why } };
    if (why === '') return;
    const takeBack = (): boolean => {
      const any = this.wrong[field] !== undefined && this.isConnected;
      this.#say(field, '', '');
      return any;
    };
    this.dispatchEvent(new RefusedText(takeBack));
  }

  /** Dates out of order are shown as chosen and said to be so; what is computed stays until they are in order. */
  #setDates(event: MonthChange, change: { readonly from?: Month; readonly until?: Month | null }): void {
    event.stopPropagation(); // the month looked at is chosen with the same event
    const { from, until } = {
      from: this.decision.from,
      until: this.decision.until,
      ...this.dates,
      ...change,
    };
    if (until !== null && until < from) {
      this.dates = { from, until };
      return;
    }
    const both = this.dates !== undefined;
    this.dates = undefined;
    this.#send(both ? { from, until } : change);
  }

  readonly #move = (event: AmountChange): void => {
    this.#send({ change: changedTo(this.lever, this.decision.change, event.value) }, event.done);
  };

  #setRamp(months: number): void {
    this.#say('ramp', '', '');
    this.#send({ ramp_months: months });
    if (months > 1)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.months')?.focus());
  }

  readonly #typeRamp = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const { value: months, complaint } = say.controls.readAmount(
      value,
      { after: say.decisions.card.monthsUnit },
      '6',
    );
    if (Number.isInteger(months) && months >= 1 && months <= 120) {
      this.#say('ramp', '', '');
      this.#send({ ramp_months: months });
    } else if (complaint) this.#say('ramp', value, complaint);
    else this.#say('ramp', value, say.decisions.card.wholeMonths);
  };

  readonly #rename = (event: Event): void => {
    const { value } = event.target as HTMLTextAreaElement;
    const name = value.replace(/\s+/g, ' ').trim();
    const words = say.decisions.card;
    this.#say('name', value, name !== '' ? '' : this.anyway ? words.changeNeedsName : words.needsName);
    if (name !== '' && name !== this.decision.name) this.#send({ name });
  };

  readonly #redirect = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const to = value.trim();
    this.#say('to', value, to === '' ? say.decisions.card.sayWhere : '');
    if (to !== '' && to !== this.decision.to) this.#send({ to });
  };

  /** A name is one line, however long: Enter ends it. */
  readonly #nameKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#rename(event);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    if (event.composedPath()[0] instanceof HTMLSelectElement) return; // there it opens the list
    event.preventDefault();
    if (event.key === 'ArrowUp' ? this.number > 1 : this.number < this.count)
      this.#ask(event.key === 'ArrowUp' ? 'up' : 'down');
  };
}

const shape = (strokes: unknown, box = '0 0 24 24') =>
  html`<svg class="icon" viewBox=${box} aria-hidden="true">${strokes}</svg>`;
const UP = shape(svg`<path d="M12 19V5m-5.500 5.500L12 5l5.500 5.500" />`);
const DOWN = shape(svg`<path d="M12 5v14m-5.500-5.500L12 19l5.500-5.500" />`);
const COPY = shape(svg`<path d="M9 9h11v11H9z" /><path d="M15 9V4H4v11h5" />`);
const STEP = shape(svg`<path d="M1 13h8V3h10" />`, '0 0 20 16');
const RAMP = shape(svg`<path d="M1 13h3L15 3h4" />`, '0 0 20 16');
