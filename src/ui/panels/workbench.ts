import type { ChartConfiguration } from 'chart.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Month } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import type { Decision } from '../../scenario/scenario.ts';
import type { DataTableView } from '../elements/data-table.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import './add-decision.ts';
import './coverage-panel.ts';
import './decision-card.ts';
import './lever-panel.ts';
import type { RoleRow, StreamRow } from './lever-panel.ts';
import type { LeverView } from './lever-view.ts';
import './meaning-panel.ts';
import type { Meaning } from './meaning-panel.ts';
import './option-list.ts';
import type { OptionCard } from './option-list.ts';
import './problems-dialog.ts';
import './scenario-bar.ts';
import type { ShippedArea } from './scenario-bar.ts';
import './shortage-grid.ts';
import type { ShortageRow } from './shortage-grid.ts';
import './tiers-panel.ts';
import type { TierView } from './tiers-panel.ts';

/** Everything the workbench shows, worked out already. */
export interface WorkbenchView {
  readonly heading: string;
  readonly areas: readonly ShippedArea[];
  readonly area: string;
  readonly status: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly options: readonly OptionCard[];
  readonly option: string;
  readonly optionName: string;
  readonly colour: string;
  readonly isReference: boolean;
  readonly decisions: readonly {
    readonly decision: Decision;
    readonly lever: LeverView;
    readonly sentence: string;
  }[];
  readonly levers: readonly LeverView[];
  readonly streams: readonly StreamRow[];
  readonly roles: readonly RoleRow[];
  /** The months a decision may start in: all but today. */
  readonly decisionMonths: readonly Month[];
  readonly months: readonly Month[];
  readonly month: Month;
  readonly headline: string;
  readonly support: string;
  readonly coverage: ChartConfiguration | undefined;
  readonly coverageSentence: string;
  readonly coverageTable: () => DataTableView;
  readonly tiers: readonly TierView[];
  readonly tierNames: readonly string[];
  readonly shortage: readonly ShortageRow[];
  readonly shortageCaption: string;
  readonly meanings: readonly Meaning[];
  readonly notes: readonly string[];
  /** Something about the run that people should know: it failed, or is out of date. */
  readonly trouble: string;
  readonly badFile: { readonly name: string; readonly problems: readonly Problem[] } | undefined;
  /** Whether what is shown belongs to what is set. */
  readonly settled: boolean;
}

/** The one screen: levers at the left, the effect in the middle, what it means at the right. */
@customElement('iom-workbench')
export class Workbench extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .page {
        height: 100dvh;
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      .columns {
        min-height: 0;
        display: grid;
        grid-template-columns: minmax(300px, 25vw) minmax(0, 1fr) minmax(224px, 19vw);
      }
      .left,
      .right {
        background: var(--iom-paper);
        padding: 12px 16px 16px;
        overflow-y: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--iom-line) transparent;
      }
      .left {
        border-right: 1px solid var(--iom-line);
        --iom-lever-colour: var(--option-colour);
      }
      .right {
        border-left: 1px solid var(--iom-line);
      }
      .tabs {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 2px;
        padding: 2px;
        margin: 14px 0 10px;
        border-radius: 8px;
        background: var(--iom-sunk);
      }
      .tabs button {
        border: 0;
        border-radius: 6px;
        background: none;
        padding: 5px 8px;
        color: var(--iom-soft);
        font-weight: 560;
        cursor: pointer;
      }
      .tabs button[aria-selected='true'] {
        background: var(--iom-paper);
        color: var(--iom-ink);
        box-shadow: 0 1px 2px #0002;
      }
      .cards {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 9px;
      }
      .add {
        display: flex;
        justify-content: center;
        align-items: center;
        gap: 6px;
        width: 100%;
        margin-top: 9px;
        padding: 8px;
        border: 1px dashed var(--iom-edge);
        border-radius: 8px;
        background: none;
        color: var(--iom-accent);
        font-weight: 600;
        cursor: pointer;
      }
      .add:hover {
        background: var(--iom-accent-soft);
        border-style: solid;
      }
      .empty {
        color: var(--iom-soft);
        padding: 4px 2px;
      }
      main {
        min-height: 0;
        min-width: 0;
        padding: 14px 18px 16px;
        display: grid;
        grid-template-rows: auto minmax(200px, 1fr) minmax(168px, auto);
        gap: 12px;
        overflow-y: auto;
      }
      h1 {
        font-variant-numeric: normal;
        font-size: var(--iom-text-headline);
        line-height: 1.2;
        font-weight: 680;
        letter-spacing: -0.014em;
        text-wrap: balance;
      }
      .support {
        font-variant-numeric: normal;
        margin-top: 4px;
        font-size: 0.9375rem;
        color: var(--iom-soft);
        text-wrap: pretty;
      }
      .trouble {
        margin-top: 6px;
        padding: 6px 10px;
        border-radius: var(--iom-radius-s);
        background: var(--iom-weak-ground);
        border: 1px solid var(--iom-weak-line);
        color: var(--iom-weak-ink);
      }
      .two {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.12fr);
        gap: 12px;
        min-height: 0;
      }
      .two .card {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        padding: 9px 12px 10px;
        min-height: 0;
        min-width: 0;
      }
      .two h2 {
        margin-bottom: 5px;
      }
      .notes {
        margin-top: 10px;
        display: grid;
        gap: 6px;
        font-size: var(--iom-text-s);
        color: var(--iom-weak-ink);
      }
      .notes li {
        padding: 7px 10px;
        background: var(--iom-weak-ground);
        border: 1px solid var(--iom-weak-line);
        border-radius: var(--iom-radius-s);
      }
      @media (max-width: 1099px) and (min-width: 861px) {
        .columns {
          grid-template-columns: 300px minmax(0, 1fr);
          overflow-y: auto;
        }
        .right {
          grid-column: 1 / -1;
          border: 0;
          border-top: 1px solid var(--iom-line);
        }
      }
      @media (max-width: 860px) {
        .page {
          height: auto;
          display: block;
        }
        .columns {
          display: flex;
          flex-direction: column;
        }
        main {
          order: -1;
          display: contents;
        }
        .says,
        .chart,
        .two {
          margin-inline: 14px;
        }
        .says {
          order: -4;
          margin-block: 14px 10px;
        }
        .chart {
          order: -3;
          position: sticky;
          top: 0;
          z-index: 1;
          margin-bottom: 12px;
        }
        .left {
          order: -2;
          border: 0;
          border-block: 1px solid var(--iom-line);
          overflow: visible;
        }
        .two {
          grid-template-columns: minmax(0, 1fr);
          margin-block: 12px;
        }
        .right {
          border: 0;
          border-top: 1px solid var(--iom-line);
          overflow: visible;
        }
      }
      @media print {
        .page {
          display: block;
          height: auto;
        }
        .columns {
          display: flex;
          flex-direction: column;
          height: auto;
        }
        .left,
        .right,
        main {
          overflow: visible;
          padding: 6px 0;
          border: 0;
        }
        main {
          display: block;
          order: -1;
        }
        .chart {
          height: 260px;
          margin-block: 8px;
        }
        .two {
          break-inside: avoid;
        }
        .tabs,
        .add {
          display: none;
        }
        .cards {
          grid-template-columns: 1fr 1fr;
          margin-top: 8px;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: WorkbenchView | undefined;
  @state() private tab: 'decisions' | 'today' = 'decisions';
  @state() private adding = false;

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<div class="page" ?data-settled=${view.settled} style=${`--option-colour:${view.colour}`}>
        <iom-scenario-bar
          .areas=${view.areas}
          .area=${view.area}
          .heading=${view.heading}
          .status=${view.status}
          .canUndo=${view.canUndo}
          .canRedo=${view.canRedo}
        ></iom-scenario-bar>
        <div class="columns">
          ${this.#left(view)} ${this.#middle(view)}
          <aside class="right" aria-label="What this means">
            <iom-meaning-panel
              .meanings=${view.meanings}
              .months=${view.months}
              .month=${view.month}
            ></iom-meaning-panel>
            ${
              view.notes.length > 0
                ? html`<ul class="notes">
                    ${view.notes.map((note) => html`<li>${note}</li>`)}
                  </ul>`
                : nothing
            }
          </aside>
        </div>
      </div>
      <iom-add-decision
        .levers=${view.levers}
        .months=${view.decisionMonths}
        ?open=${this.adding}
        @iom-closed=${() => (this.adding = false)}
        @iom-add-decision=${() => (this.adding = false)}
      ></iom-add-decision>
      <iom-problems-dialog
        file=${view.badFile?.name ?? ''}
        .problems=${view.badFile?.problems ?? []}
      ></iom-problems-dialog>`;
  }

  #left(view: WorkbenchView) {
    return html`<aside class="left" aria-label="Options and levers">
      <iom-option-list .options=${view.options} chosen=${view.option}></iom-option-list>
      <div class="tabs" role="tablist" aria-label="What to set" @keydown=${this.#tabKey}>
        ${this.#tab('decisions', 'Decisions')} ${this.#tab('today', 'Money and posts')}
      </div>
      ${
        this.tab === 'decisions'
          ? html`<div role="tabpanel" id="panel-decisions" aria-labelledby="tab-decisions">
              <div class="cards">
                ${
                  view.decisions.length === 0
                    ? html`<p class="empty">
                        ${
                          view.isReference
                            ? 'This is the reference: nothing is decided, and the other options are compared with it.'
                            : 'Nothing is decided in this option yet.'
                        }
                      </p>`
                    : nothing
                }
                ${repeat(
                  view.decisions,
                  ({ decision }) => decision.id,
                  ({ decision, lever, sentence }, i) =>
                    html`<iom-decision-card
                      .decision=${decision}
                      .lever=${lever}
                      .number=${i + 1}
                      .months=${view.decisionMonths}
                      sentence=${sentence}
                    ></iom-decision-card>`,
                )}
              </div>
              <button type="button" class="add" @click=${() => (this.adding = true)}>
                <wa-icon name="plus"></wa-icon>Add a decision
              </button>
            </div>`
          : html`<div role="tabpanel" id="panel-today" aria-labelledby="tab-today">
              <iom-lever-panel .streams=${view.streams} .roles=${view.roles}></iom-lever-panel>
            </div>`
      }
    </aside>`;
  }

  #middle(view: WorkbenchView) {
    return html`<main>
      <div class="says">
        <h1>${view.headline}</h1>
        ${view.support ? html`<p class="support">${view.support}</p>` : nothing}
        <p class="trouble" role="alert" ?hidden=${view.trouble === ''}>${view.trouble}</p>
      </div>
      <iom-coverage-panel
        class="chart"
        .config=${view.coverage}
        sentence=${view.coverageSentence}
        .table=${view.coverageTable}
      ></iom-coverage-panel>
      <div class="two">
        <section class="card">
          <h2 class="label">By tier</h2>
          <iom-tiers-panel .tiers=${view.tiers}></iom-tiers-panel>
        </section>
        <section class="card">
          <h2 class="label">Where it runs short</h2>
          <iom-shortage-grid
            .tiers=${view.tierNames}
            .rows=${view.shortage}
            caption=${view.shortageCaption}
          ></iom-shortage-grid>
        </section>
      </div>
    </main>`;
  }

  #tab(tab: 'decisions' | 'today', text: string) {
    const chosen = this.tab === tab;
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${tab}`}
      aria-selected=${chosen ? 'true' : 'false'}
      aria-controls=${chosen ? `panel-${tab}` : nothing}
      tabindex=${chosen ? 0 : -1}
      @click=${() => (this.tab = tab)}
    >
      ${text}
    </button>`;
  }

  readonly #tabKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.tab = this.tab === 'decisions' ? 'today' : 'decisions';
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-workbench': Workbench;
  }
}
