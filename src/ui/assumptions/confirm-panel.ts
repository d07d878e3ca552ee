import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../elements/evidence-chip.ts';
import { icon } from '../elements/icons.ts';
import '../elements/range-control.ts';
import type { RangeChange } from '../elements/range-control.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { sendEdit } from '../events/assumption-change.ts';
import { RowInHand } from './assumption-quantity.ts';
import { middle, name } from './assumption-row.ts';
import type { AssumptionRow } from './assumption-row-view.ts';

/** The few assumptions that matter most and are weakest, asked one at a time: the area's own value, and how it knows. */
@customElement('iom-confirm-panel')
export class ConfirmPanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .middle {
        font-size: var(--iom-text-xs);
        color: var(--iom-soft);
        text-align: center;
      }
      :host {
        background: var(--iom-paper);
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        padding: 14px 16px;
      }
      h2 {
        font-size: var(--iom-text-l);
        font-weight: 660;
      }
      .lead {
        font-size: var(--iom-text-s);
        margin: 2px 0 8px;
      }
      li {
        border-top: 1px solid var(--iom-line);
      }
      h3 {
        font-size: var(--iom-text-m);
        font-weight: 600;
      }
      .head {
        display: flex;
        align-items: center;
        gap: 8px;
        width: 100%;
        min-height: 40px;
        padding: 6px 0;
        text-align: left;
        line-height: 1.3;
      }
      .head:hover .title {
        color: var(--iom-accent);
      }
      .title {
        flex: 1;
      }
      .member {
        display: block;
        font-weight: 450;
        color: var(--iom-soft);
        font-size: var(--iom-text-s);
      }
      .head .icon {
        color: var(--iom-faint);
      }
      .body {
        display: grid;
        gap: 8px;
        padding-bottom: 12px;
      }
      .why {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      label.reason {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      textarea {
        min-height: 3rem;
        padding: 5px 8px;
      }
      textarea[aria-invalid='true'] {
        border-color: var(--iom-worse);
      }
      .sure {
        justify-self: start;
      }
      .done {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--iom-better);
        font-weight: 560;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The rows to ask about, most pressing first. */
  @property({ attribute: false }) rows: readonly AssumptionRow[] = [];
  /** All rows: a question that is being answered stays, even if its answer makes it less pressing. */
  @property({ attribute: false }) every: readonly AssumptionRow[] = [];
  @property({ type: Number }) confirmed = 0;
  /** Which result the questions are about, as a key. */
  @property() measured = '';
  /** The one that is open; the first where nothing was chosen. */
  @state() private chosen: string | undefined;
  @state() private typed = '';
  @state() private complaint = '';
  readonly #inHand = new RowInHand();

  /** Names in the order first asked: questions do not change places under the hand that answers one. */
  #order: readonly string[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('measured')) this.#order = [];
    const names = this.rows.map((row) => row.name);
    const held = this.every.find((row) => row.name === this.chosen && !row.confirmed)?.name;
    const kept = this.#order.filter((each) => names.includes(each) || each === held);
    this.#order = [...kept, ...names.filter((each) => !kept.includes(each))];
    if (held !== undefined && !this.#order.includes(held)) this.#order = [held, ...this.#order];
  }

  /** Opens the question about one assumption and goes there. */
  async ask(input: string): Promise<void> {
    this.#choose(input);
    await this.updateComplete;
    const head = this.shadowRoot?.querySelector<HTMLElement>('.head[aria-expanded=true]');
    head?.scrollIntoView({ block: 'nearest' });
    head?.focus();
  }

  override render() {
    const { confirm, confirmLead } = say.assumptions;
    const known = new Map([...this.every, ...this.rows].map((row) => [row.name, row]));
    const rows = this.#order.flatMap((each) => known.get(each) ?? []);
    const open = rows.some((row) => row.name === this.chosen) ? this.chosen : rows[0]?.name;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${confirm.title}</h2>
      <p class="lead" aria-live="polite">${rows.length > 0 ? confirmLead(this.confirmed) : nothing}</p>
      ${
        rows.length === 0
          ? html`<p class="done">${icon('check')}${confirm.nothingWeak}</p>`
          : html`<ol>
              ${rows.map((row) => this.#question(row, row.name === open))}
            </ol>`
      }
    </section>`;
  }

  #question(row: AssumptionRow, open: boolean) {
    return html`<li>
      <h3>
        <button class="head" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#choose(row.name)}>
          <span class="title"
            >${row.title}${row.member ? html`<span class="member">${row.member}</span>` : nothing}</span
          >
          ${open ? nothing : icon('chevron-down')}
        </button>
      </h3>
      ${open ? this.#body(row) : nothing}
    </li>`;
  }

  #body(row: AssumptionRow) {
    const { confirm } = say.assumptions;
    // Whatever is begun here stays open until it is answered or another is chosen.
    return html`<div class="body" @focusin=${() => (this.chosen = row.name)}>
      <p class="why">
        <iom-evidence-chip .kind=${row.kind}></iom-evidence-chip> ${row.meaning}
        ${row.matters?.sentence ?? nothing}
      </p>
      <iom-range
        label=${name(row)}
        .parts=${row.parts}
        .numbers=${row.numbers}
        .scale=${row.scale}
        .step=${row.step}
        .least=${row.least}
        .most=${row.most}
        .published=${row.published}
        unit-before=${row.unit.before}
        unit-after=${row.unit.after}
        @iom-range=${(event: RangeChange) => event.refuse(sendEdit(this, this.#inHand.edit(row, event)))}
      ></iom-range>
      ${middle(row)}
      <label class="reason"
        >${confirm.howKnow}
        <textarea
          rows="2"
          placeholder=${confirm.howKnowExample}
          .value=${this.typed}
          aria-invalid=${this.complaint ? 'true' : 'false'}
          aria-describedby="wrong"
          @input=${(event: Event) => {
            this.typed = (event.target as HTMLTextAreaElement).value;
            if (this.typed.trim() !== '') this.complaint = '';
          }}
        ></textarea>
      </label>
      <p id="wrong" class="wrong" aria-live="polite">${this.complaint || nothing}</p>
      <button class="sure button main" @click=${() => this.#confirm(row)}>${confirm.right}</button>
    </div>`;
  }

  #choose(input: string): void {
    if (input === this.chosen) return;
    this.chosen = input;
    this.typed = '';
    this.complaint = '';
  }

  #confirm(row: AssumptionRow): void {
    const reason = this.typed.trim();
    if (reason === '') {
      this.complaint = say.assumptions.confirm.sayHow;
      this.shadowRoot?.querySelector('textarea')?.focus();
      return;
    }
    this.complaint = sendEdit(this, { type: 'setConfirmed', input: row.name, confirmed: true, reason });
    if (this.complaint) return;
    this.typed = '';
    this.chosen = undefined;
    // The question goes away under the hand that answered it: the focus stays with what is asked next.
    this.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus();
  }
}
