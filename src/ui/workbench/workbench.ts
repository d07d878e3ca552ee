import type { ChartConfiguration } from 'chart.js';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Month } from '../../base/month.ts';
import type { DatedChange, Decision, Target } from '../../scenario/scenario.ts';
import type { Meaning } from '../../words/meaning.ts';
import type { Pieces } from '../../words/pieces.ts';
import { say } from '../../words/voice.ts';
import type { Ground } from '../../words/ground.ts';
import { GlossaryRequest } from '../events/glossary-request.ts';
import { KeepFocus } from '../controllers/keep-focus.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import type { ChartAxis, ChartCursor } from '../elements/line-chart.ts';
import { icon } from '../elements/icons.ts';
import { showPieces } from '../elements/pieces.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import '../results/coverage-panel.ts';
import type {} from '../decisions/decision-bars.ts';
import type { ElsewhereView } from '../decisions/elsewhere-view.ts';
import type { LeverRows } from '../today/lever-rows.ts';
import type { LeverView } from '../quantities/lever-view.ts';
import '../results/meaning-panel.ts';
import '../decisions/option-list.ts';
import type { WeakGround } from '../assumptions/confirm-yours.ts';
import type { FlowView } from '../results/flow-view.ts';
import type { MoneyView } from '../results/money-view.ts';
import type { OptionCard } from '../decisions/option-list.ts';
import { GoTo } from '../events/pages.ts';
import { BarRequest } from '../events/bar-request.ts';
import '../results/shortage-grid.ts';
import type { ShortageRow } from '../results/shortage-grid.ts';
import '../results/tiers-panel.ts';
import type { TierView } from '../results/tiers-panel.ts';
import { workbenchStyles } from './workbench-styles.ts';

/** What the middle of the page shows: coverage, or how the money gets there. */
export type Look = 'coverage' | 'money' | 'flow';

const LOOKS: readonly Look[] = ['coverage', 'money', 'flow'];

/** Everything the workbench shows, worked out already. */
export interface WorkbenchView {
  readonly options: readonly OptionCard[];
  readonly option: string;
  readonly optionHeading: string;
  readonly optionName: string;
  readonly colour: string;
  readonly isReference: boolean;
  readonly decisions: readonly {
    readonly decision: Decision;
    /** As opened or last saved, if it was there. */
    readonly saved?: Decision | undefined;
    readonly lever: LeverView;
    readonly sentence: string;
    readonly elsewhere?: ElsewhereView | undefined;
  }[];
  /** How sentences of several decisions go together; may be empty. */
  readonly together: string;
  /** Under every option, the first included. */
  readonly anyway: readonly {
    readonly change: DatedChange;
    readonly letter: string;
    /** What it stands on, in words. */
    readonly source?: string | undefined;
    readonly saved?: DatedChange | undefined;
    readonly lever: LeverView;
  }[];
  readonly levers: readonly LeverView[];
  /** The position today; nothing until it is first looked at. */
  readonly today: LeverRows | undefined;
  /** The months a decision may start in: all but today. */
  readonly decisionMonths: readonly Month[];
  readonly months: readonly Month[];
  readonly month: Month;
  readonly headline: Pieces;
  readonly support: string;
  /** What runs short: the workbench shows the grid of it. */
  readonly short: string;
  /** Whose numbers these are, where they are not the area's own; empty until it is known. */
  readonly illustration?: string | undefined;
  readonly coverage: ChartConfiguration | undefined;
  readonly coverageSentence: string;
  readonly coverageTable: () => DataTableView;
  readonly coverageCursor: ChartCursor | undefined;
  readonly coveragePicture: () => Picture | undefined;
  readonly target?: Target | undefined;
  readonly money?: MoneyView | undefined;
  readonly flow?: FlowView | undefined;
  readonly tiers: readonly TierView[];
  readonly tierNames: readonly string[];
  readonly shortage: readonly ShortageRow[];
  readonly shortageCaption: string;
  readonly meanings: readonly Meaning[];
  readonly assumed?: ReadonlySet<Ground> | undefined;
  readonly notes: readonly string[];
  /** Whether somebody is here for the first time. */
  readonly offersTour?: boolean | undefined;
  readonly weak?: WeakGround | undefined;
  /** Which scenario, seed and model made these numbers. */
  readonly made: string;
  /** Something about the run that people should know: it failed, or is out of date. */
  readonly trouble: string;
}

/** The one screen: levers at the left, the effect in the middle, what it means at the right. */
@customElement('iom-workbench')
export class Workbench extends LitElement {
  static override styles = [sharedStyles, workbenchStyles];

  @property({ attribute: false }) view: WorkbenchView | undefined;
  protected readonly keepFocus = new KeepFocus(this, 'iom-decision-card:not([anyway])', '.add');
  protected readonly keepAnyway = new KeepFocus(this, 'iom-decision-card[anyway]', '.add');
  /** What is looked at in the middle. */
  @state() look: Look = 'coverage';
  /** Where the chart's time axis lies, for the bars under it. */
  @state() private axis = { left: 0, right: 0 };
  @state() tab: 'decisions' | 'today' = 'decisions';

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<div class="columns" .style=${`--option-colour:${view.colour}`}>
      ${this.#left(view)} ${this.#middle(view)}
      <aside class="right" aria-label=${say.bench.bench.meaning}>
        <iom-meaning-panel
          .meanings=${view.meanings}
          .assumed=${view.assumed}
          .months=${view.months}
          .month=${view.month}
        ></iom-meaning-panel>
        ${view.weak ? this.#weak(view.weak) : nothing}
        ${
          view.notes.length > 0
            ? html`<details class="notes">
                <summary>${say.bench.toKnow(view.notes.length)}</summary>
                <ul>
                  ${view.notes.map((note) => html`<li>${note}</li>`)}
                </ul>
              </details>`
            : nothing
        }
        <p class="made">${view.made}</p>
      </aside>
    </div>`;
  }

  /** To the decision that was added last; or to the first of so many changes that were added as happening anyway. */
  focusNewest(anyway = 0): boolean {
    if (anyway === 0) return this.keepFocus.focusLast();
    this.#choose('decisions');
    void this.updateComplete.then(() => this.keepAnyway.focusLast(anyway));
    return true;
  }

  #left(view: WorkbenchView) {
    const words = say.bench.bench;
    return html`<aside class="left" aria-label=${words.left}>
      <iom-option-list
        .options=${view.options}
        chosen=${view.option}
        heading=${view.optionHeading}
      ></iom-option-list>
      <iom-option-tools
        option=${view.option}
        name=${view.optionName}
        ?reference=${view.isReference}
      ></iom-option-tools>
      <div class="tabs" role="tablist" aria-label=${words.tabs} @keydown=${this.#tabKey}>
        ${this.#tab('decisions', words.decisions)} ${this.#tab('today', words.today)}
      </div>
      ${
        this.tab === 'decisions'
          ? html`<div role="tabpanel" id="panel-decisions" aria-labelledby="tab-decisions">
              <div class="cards">
                ${
                  view.decisions.length === 0
                    ? html`<p class="empty">
                        ${view.isReference ? words.nothingInReference : words.nothingYet}
                      </p>`
                    : nothing
                }
                ${repeat(
                  view.decisions,
                  ({ decision }) => `${view.option} ${decision.id}`,
                  ({ decision, saved, lever, sentence, elsewhere }, i) =>
                    html`<iom-decision-card
                      .decision=${decision}
                      .saved=${saved}
                      .count=${view.decisions.length}
                      ?compact=${view.decisions.length > 3}
                      .lever=${lever}
                      .number=${i + 1}
                      .months=${view.decisionMonths}
                      sentence=${sentence}
                      .elsewhere=${elsewhere}
                    ></iom-decision-card>`,
                )}
              </div>
              ${view.together === '' ? nothing : html`<p class="empty">${view.together}</p>`}
              <button type="button" class="add" @click=${() => this.dispatchEvent(new BarRequest('add'))}>
                ${icon('plus')}${words.add}
              </button>
              ${this.#invitation(view.offersTour === true)} ${this.#anyway(view)}
            </div>`
          : nothing
      }
      <div role="tabpanel" id="panel-today" aria-labelledby="tab-today" ?hidden=${this.tab !== 'today'}>
        ${view.today ? html`<iom-lever-panel .rows=${view.today}></iom-lever-panel>` : nothing}
      </div>
    </aside>`;
  }

  #anyway({ anyway, decisionMonths }: WorkbenchView) {
    if (anyway.length === 0) return nothing;
    return html`<section aria-labelledby="anyway">
      <h2 class="label" id="anyway">${say.bench.bench.anyway}</h2>
      <p>${say.bench.bench.anywayWhere}</p>
      <div class="cards">
        ${repeat(
          anyway,
          ({ change }) => change.id,
          ({ change, letter, source = '', saved, lever }) =>
            html`<iom-decision-card
              anyway=${letter}
              source=${source}
              compact
              .decision=${change}
              .saved=${saved}
              .lever=${lever}
              .months=${decisionMonths}
            ></iom-decision-card>`,
        )}
      </div>
    </section>`;
  }

  #invitation(toTour: boolean) {
    const ask = (): boolean => this.dispatchEvent(new Event('iom-tour', { bubbles: true, composed: true }));
    return html`<p class="invitation">
      ${
        toTour
          ? html`${showPieces(say.bench.tourInvitation(), {
                tour: (text) => html`<button type="button" class="quiet" @click=${ask}>${text}</button>`,
              })}<br />`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => this.dispatchEvent(new GlossaryRequest())}>
        ${say.bench.bench.glossary}
      </button>
    </p>`;
  }

  #weak({ input, lead, text, action }: WeakGround) {
    return html`<p class="weak">
      <b>${lead}</b> ${text}
      <button type="button" @click=${() => this.dispatchEvent(new GoTo('assumptions', `confirm:${input}`))}>
        ${action}
      </button>
    </p>`;
  }

  #middle(view: WorkbenchView) {
    return html`<main>
      <div class="says">
        <h1>${showPieces(view.headline)}</h1>
        ${
          view.support
            ? html`<p class="support">
                ${view.support}${view.illustration ? html` <span class="illustration">${view.illustration}</span>` : nothing}
              </p>`
            : nothing
        }
        <p class="trouble" role="alert" ?hidden=${view.trouble === ''}>${view.trouble}</p>
      </div>
      <div class="look" role="tablist" aria-label=${say.bench.bench.looks} @keydown=${this.#lookKey}>
        ${LOOKS.map(
          (id) =>
            html`<button
              type="button"
              role="tab"
              id=${`look-${id}`}
              aria-selected=${this.look === id ? 'true' : 'false'}
              aria-controls=${this.look === id ? 'looked-at' : nothing}
              tabindex=${this.look === id ? 0 : -1}
              @click=${() => this.#lookAt(id)}
            >
              ${say.bench.bench[id]}
            </button>`,
        )}
      </div>
      <div class="stage" role="tabpanel" id="looked-at" aria-labelledby=${`look-${this.look}`}>
        ${this.#stage(view)}
      </div>
    </main>`;
  }

  #stage(view: WorkbenchView) {
    if (this.look === 'money')
      return html`<iom-money-panel class="tall" .view=${view.money}></iom-money-panel>`;
    if (this.look === 'flow')
      return html`<iom-pound-flow-panel class="tall" .view=${view.flow}></iom-pound-flow-panel>`;
    return html`<iom-coverage-panel
        class="chart"
        .config=${view.coverage}
        sentence=${view.coverageSentence}
        .table=${view.coverageTable}
        .cursor=${view.coverageCursor}
        .picture=${view.coveragePicture}
        .target=${view.target}
        aims
        @iom-axis=${this.#placed}
      >
        <iom-decision-bars
          slot="below"
          .decisions=${view.decisions.map(({ decision }) => decision)}
          .months=${view.months}
          .left=${this.axis.left}
          .right=${this.axis.right}
        ></iom-decision-bars>
      </iom-coverage-panel>
      <div class="two">
        <section class="card">
          <h2 class="label">${showPieces(say.cards.tiersHeading())}</h2>
          <iom-tiers-panel .tiers=${view.tiers} reference=${view.options[0]?.id ?? ''}></iom-tiers-panel>
        </section>
        <section class="card">
          <h2 class="label">${showPieces(say.cards.shortageHeading())}</h2>
          <iom-shortage-grid
            .tiers=${view.tierNames}
            .rows=${view.shortage}
            caption=${view.shortageCaption}
          ></iom-shortage-grid>
        </section>
      </div>`;
  }

  readonly #placed = ({ left, right }: ChartAxis): void => {
    this.axis = { left, right };
  };

  #lookAt(look: Look): void {
    this.look = look;
    this.dispatchEvent(new Event('iom-look'));
  }

  readonly #lookKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const at = LOOKS.indexOf(this.look);
    this.#lookAt(LOOKS[(at + (event.key === 'ArrowRight' ? 1 : LOOKS.length - 1)) % LOOKS.length]!);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#look-${this.look}`)?.focus(),
    );
  };

  #tab(tab: 'decisions' | 'today', text: string) {
    const chosen = this.tab === tab;
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${tab}`}
      aria-selected=${chosen ? 'true' : 'false'}
      aria-controls=${chosen ? `panel-${tab}` : nothing}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.#choose(tab)}
    >
      ${text}
    </button>`;
  }

  #choose(tab: 'decisions' | 'today'): void {
    this.tab = tab;
    this.dispatchEvent(new Event('iom-tab'));
  }

  readonly #tabKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.#choose(this.tab === 'decisions' ? 'today' : 'decisions');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  };
}
