import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../elements/evidence-chip.ts';
import '../elements/explain.ts';
import type { FormulaChange } from '../elements/formula-field.ts';
import { icon } from '../elements/icons.ts';
import type { RangeChange } from '../elements/range-control.ts';
import '../elements/range-control.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { AskFor, sendEdit, type AssumptionDraft, type FormulaCheck } from '../events/assumption-change.ts';
import { inFormulas } from './assumption-details.ts';
import { RowInHand, withFormula } from './assumption-quantity.ts';
import { assumptionRowStyles } from './assumption-row-styles.ts';
import type { AssumptionRow } from './assumption-row-view.ts';
import { toldBeside } from '../../words/told.ts';

/** One assumption: what it is, its range over what is published, where it comes from, how much it matters. */
@customElement('iom-assumption-row')
export class AssumptionRowElement extends LitElement {
  static override styles = [sharedStyles, assumptionRowStyles];

  @property({ attribute: false }) row: AssumptionRow | undefined;
  @property({ attribute: false }) checkFormula: FormulaCheck | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  /** A formula is being written where there is none yet. */
  @state() private drafting = false;
  readonly #inHand = new RowInHand();

  override render() {
    const { row } = this;
    if (!row) return nothing;
    const { ofRow, moreAbout, row: words } = say.assumptions;
    const term = say.results.termOf(row.name);
    return html`<article class="card ${row.asked ? 'asked' : ''}" aria-labelledby="title">
      <div class="row">
        <div class="what">
          <h3 id="title">
            ${row.title}${row.member ? html` <span class="member">${row.member}</span>` : nothing}
          </h3>
          <p>${row.meaning} ${term ? html`<iom-term word=${term}></iom-term>` : nothing}</p>
        </div>
        <div class="range">${this.#value(row)} ${middle(row)}</div>
        <div class="ground">
          <p class="marks">
            <iom-evidence-chip .kind=${row.kind}></iom-evidence-chip>
            ${row.confirmed ? html`<span class="confirmed">${icon('check')}${words.confirmed}</span>` : nothing}
            ${row.changed ? html`<span class="changed">${words.changed}</span>` : nothing}
          </p>
          <p class="source">${row.source}</p>
          ${
            row.changed && row.reason === ''
              ? html`<button class="quiet ask" @click=${this.#why}>
                  ${words.sayWhy}<span class="visually-hidden">${ofRow(name(row))}</span>
                </button>`
              : nothing
          }
          ${
            row.asked
              ? html`<button class="quiet ask" @click=${this.#ask}>
                  ${words.confirmYours}<span class="visually-hidden">${ofRow(name(row))}</span>
                </button>`
              : nothing
          }
        </div>
        <div class="matters">${bar(row)}</div>
        <button
          class="quiet more"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="details"
          @click=${this.#toggle}
        >
          ${icon(this.open ? 'chevron-up' : 'chevron-down')}<span class="visually-hidden"
            >${moreAbout(name(row))}</span
          >
        </button>
      </div>
      <div id="details">
        ${
          this.open
            ? html`<iom-assumption-details
                .row=${row}
                .drafting=${this.drafting}
                @iom-draft=${this.#draft}
              ></iom-assumption-details>`
            : nothing
        }
      </div>
    </article>`;
  }

  #value(row: AssumptionRow) {
    if (row.shape === 'formula' || this.drafting)
      return html`<iom-formula-field
        label=${say.assumptions.row.formula}
        .formula=${row.formula}
        comes-to=${row.comesTo}
        example=${`${inFormulas(row.name)} * 1.1`}
        .check=${async (formula: string) =>
          (await this.checkFormula?.(row.name, formula))?.map((problem) => toldBeside(problem, row.name)) ??
          []}
        @iom-formula=${this.#formula}
      ></iom-formula-field>`;
    return html`<iom-range
      names="head"
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
      @iom-range=${this.#range}
    ></iom-range>`;
  }

  readonly #range = (event: RangeChange): void => {
    const { row } = this;
    if (!row) return;
    event.refuse(sendEdit(this, this.#inHand.edit(row, event)));
  };

  readonly #formula = (event: FormulaChange): void => {
    const { row } = this;
    if (!row) return;
    const value = withFormula(row, event.formula);
    event.refuse(sendEdit(this, { type: 'setInput', input: row.name, value }));
    if (event.refusal === '') this.drafting = false;
  };

  readonly #draft = (event: AssumptionDraft): void => {
    this.drafting = event.writing;
  };

  readonly #ask = (): void => {
    if (this.row) this.dispatchEvent(new AskFor(this.row.name));
  };

  readonly #why = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    const details = this.shadowRoot?.querySelector('iom-assumption-details');
    await details?.updateComplete;
    details?.askWhy();
  };

  readonly #toggle = (): void => {
    this.open = !this.open;
  };
}

/** `Time lost to other duties, Police constables` */
export const name = ({ title, member }: Pick<AssumptionRow, 'title' | 'member'>): string =>
  say.assumptions.rowName(title, member);

/** What the runs take where that is not the likely value. */
export const middle = ({ middleWords }: AssumptionRow) =>
  middleWords === '' ? nothing : html`<p class="middle">${middleWords}</p>`;

/** The result from the low to the high end of the input, on a scale that all rows share. */
function bar({ matters, noBar }: AssumptionRow) {
  if (!matters) return html`<p class="words none">${noBar}</p>`;
  const { from, to, centre, words, sentence } = matters;
  const percent = (place: number): string => `${(place * 100).toFixed(1)}%`;
  return html`<div class="bar" aria-hidden="true">
      <i .style=${`left:${percent(from)};right:calc(100% - ${percent(to)})`}></i
      ><b .style=${`left:${percent(centre)}`}></b>
    </div>
    <p class="words">
      <span class="on-paper" aria-hidden="true">${say.assumptions.row.coverage}</span
      ><span aria-hidden="true">${words}</span><span class="visually-hidden">${sentence}</span>
    </p>`;
}
