import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AmountChange } from '../elements/amount-control.ts';
import '../elements/amount-control.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { valueView, type LeverView } from './lever-view.ts';

/** One stream of money today: what there is, and the share of it that reaches IOM. */
export interface StreamRow {
  readonly id: string;
  readonly name: string;
  readonly funding: LeverView;
  readonly share: LeverView;
}

/** Posts lent to IOM today, by role. */
export interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly posts: LeverView;
}

/** Today's value of a lever as it is to be; every option starts from it. */
export class TodayEdit extends Event {
  static readonly type = 'iom-today';
  constructor(
    readonly lever: string,
    readonly value: number,
    readonly done: boolean,
  ) {
    super(TodayEdit.type, { bubbles: true, composed: true });
  }
}

const pounds = (value: number): string => `£${Math.round(value).toLocaleString('en-GB')}`;

/** Today's money and posts. Moving these moves every option, the reference included. */
@customElement('iom-lever-panel')
export class LeverPanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: var(--iom-space-3);
      }
      .note {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      section {
        padding: 10px 12px;
      }
      h3 {
        font-size: var(--iom-text-m);
        font-weight: 620;
        display: flex;
        justify-content: space-between;
        gap: 8px;
      }
      h3 span {
        font-weight: 400;
        color: var(--iom-soft);
        font-size: var(--iom-text-s);
        white-space: nowrap;
      }
      .what {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        margin-top: 5px;
      }
      .bar {
        height: 4px;
        border-radius: 2px;
        background: var(--iom-line);
        overflow: hidden;
        margin-top: 5px;
      }
      .bar i {
        display: block;
        height: 100%;
        background: var(--iom-accent);
      }
      .role + .role {
        margin-top: 8px;
        border-top: 1px solid var(--iom-line);
        padding-top: 8px;
      }
      .role p {
        margin-bottom: 1px;
      }
      section {
        break-inside: avoid;
      }
    `,
  ];

  @property({ attribute: false }) streams: readonly StreamRow[] = [];
  @property({ attribute: false }) roles: readonly RoleRow[] = [];

  override render() {
    return html`<p class="note">The position today. Every option starts from it.</p>
      ${this.streams.map((stream) => this.#stream(stream))}
      ${
        this.roles.length > 0
          ? html`<section class="card" aria-label="Posts lent to IOM">
              <h3>Posts lent to IOM</h3>
              ${this.roles.map(
                ({ name, posts }) =>
                  html`<div class="role">
                    <p>${name}</p>
                    ${this.#amount(`${name}: posts lent to IOM`, posts)}
                  </div>`,
              )}
            </section>`
          : nothing
      }`;
  }

  #stream({ name, funding, share }: StreamRow) {
    const { today: money } = funding;
    const { today: part } = share;
    return html`<section class="card" aria-label=${name}>
      <h3>
        ${name}
        ${money !== undefined && part !== undefined ? html`<span>${pounds(money * part)} to IOM</span>` : nothing}
      </h3>
      ${
        part !== undefined
          ? html`<div class="bar"><i style=${`width:${(part * 100).toFixed(1)}%`}></i></div>`
          : nothing
      }
      <p class="what">Funding a year</p>
      ${this.#amount(`${name}: funding a year`, funding)}
      <p class="what">Share for IOM</p>
      ${this.#amount(`${name}: share for IOM`, share)}
    </section>`;
  }

  #amount(label: string, lever: LeverView) {
    if (lever.today === undefined) return html`<p class="what">Worked out by a formula in the file.</p>`;
    const view = valueView(lever, lever.today);
    return html`<iom-amount
      label=${label}
      .value=${view.value}
      .low=${view.low}
      .high=${view.high}
      .step=${view.step}
      .least=${view.least}
      .most=${view.most}
      unit-before=${view.before}
      unit-after=${view.after}
      @iom-amount=${(event: AmountChange) => {
        const value = lever.kind === 'share' ? event.value / 100 : event.value;
        this.dispatchEvent(new TodayEdit(lever.lever, value, event.done));
      }}
    ></iom-amount>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-lever-panel': LeverPanel;
  }
}
