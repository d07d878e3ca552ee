import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Target } from '../../scenario/scenario.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import { say } from '../../words/voice.ts';
import '../elements/amount-control.ts';
import { showPieces } from '../elements/pieces.ts';
import { sendEdit } from '../events/assumption-change.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

const OUTPUT = 'caseload_coverage';
/** Where the field starts when there is no target yet: in percent. */
const FIRST = 80;

/** The coverage that is aimed at: set in percent, or taken away. It is a line on the chart, and changes no result. */
@customElement('iom-target-row')
export class TargetRow extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 10px;
        padding: 4px 0 6px;
        font-size: var(--iom-text-s);
      }
      iom-amount {
        width: 5.5rem;
      }
      button {
        min-height: 28px;
        border: 1px solid var(--iom-edge);
        background: var(--iom-paper);
        padding: 2px 10px;
      }
    `,
  ];

  @property({ attribute: false }) target: Target | undefined;

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('iom-amount')?.focus());
  }

  override render() {
    const { target } = this;
    const set = target?.output === OUTPUT ? Math.round(target.at_least * 1e6) / 1e4 : undefined;
    const words = say.cards.target;
    const amount = () =>
      html`<iom-amount
        field-only
        label=${words.label}
        .value=${live(set ?? FIRST)}
        .least=${0}
        .most=${100}
        .step=${1}
        unit-after="%"
        @iom-amount=${this.#set}
      ></iom-amount>`;
    return html`${showPieces(say.cards.targetRow(), { amount })}
    ${
      target === undefined
        ? html`<button type="button" @click=${() => this.#send(FIRST, true)}>${words.set}</button>`
        : html`<button type="button" @click=${this.#clear}>${words.remove}</button>`
    }
    ${
      target && target.output !== OUTPUT
        ? html`<span class="note">${say.cards.otherTarget(target.output)}</span>`
        : nothing
    }`;
  }

  readonly #set = (event: AmountChange): void => {
    event.stopPropagation();
    event.refuse(this.#send(event.value, event.done));
  };

  #send(percent: number, done: boolean): string {
    return sendEdit(this, { type: 'setTarget', target: { output: OUTPUT, at_least: percent / 100 }, done });
  }

  /** The button goes with the target: the focus stays in the row. */
  readonly #clear = (): void => {
    sendEdit(this, { type: 'setTarget', target: undefined });
    this.focus();
  };
}
