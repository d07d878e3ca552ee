import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mapQuantities, type MapQuantity } from '../../charts/model-map.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ModelDescription } from '../../study/model-description.ts';
import type { RealityCheck } from '../../study/reality-check.ts';
import { say } from '../../words/voice.ts';
import '../elements/explain.ts';
import { icon } from '../elements/icons.ts';
import { showPieces } from '../elements/pieces.ts';
import { GoTo } from '../events/pages.ts';
import { listPageStyles } from '../tokens/list-page-styles.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { QuantityChosen } from '../events/equation-change.ts';
import { type CheckEquation, type CheckReality } from '../events/equation-change.ts';
import './equation-row.ts';
import type { EquationRowElement } from './equation-row.ts';
import { howItWorksStyles } from './how-it-works-styles.ts';
import {
  equationRows,
  equationSections,
  type EquationRow,
  type EquationSection,
  type HowItWorksView,
} from './how-it-works-view.ts';
import './model-map.ts';
import type { ModelMapElement } from './model-map.ts';
import { linkStyles, quantityLinks } from './quantity-links.ts';
import './reality-list.ts';

/** A search that leaves no more than this unfolds every section it finds something in. */
const OPEN_AT_ONCE = 16;
/** From here on mathematics may take long lines, in pixels. */
const WIDE = 900;
/** The headline: what every chain leads to. */
const FIRST_CHOSEN = 'caseload_coverage';

/** Ids of the headings that the page's list of contents leads to. */
const PARTS = ['map', 'reality', 'equations', 'left-out'] as const;

/** What the page knows of the model, worked out once for each answer of the worker. */
interface Known {
  readonly model: ModelDescription;
  readonly rows: readonly EquationRow[];
  readonly quantities: readonly MapQuantity[];
  readonly edited: ReadonlySet<string>;
}

/** How the model works: its chain in words, as a map, as equations that can be changed, and whether it stands reality. */
@customElement('iom-how-it-works-page')
export class HowItWorksPage extends LitElement {
  static override styles = [sharedStyles, linkStyles, howItWorksStyles, listPageStyles];

  @property({ attribute: false }) view: HowItWorksView | undefined;
  /** Gives the model as it stands in the scenario on screen. */
  @property({ attribute: false }) describe: (() => Promise<ModelDescription | undefined>) | undefined;
  @property({ attribute: false }) check: CheckEquation | undefined;
  @property({ attribute: false }) checkReality: CheckReality | undefined;
  @state() private known: Known | undefined;
  @state() private reality: readonly RealityCheck[] | undefined;
  @state() private trying = false;
  @state() private unread = false;
  @state() private chosen = FIRST_CHOSEN;
  @state() private search = '';
  /** Titles; the section of what is chosen first until somebody folds or unfolds one. */
  @state() private openSections: ReadonlySet<string> | undefined;
  @state() private all = false;
  @state() private wide = true;
  @query('iom-model-map') private readonly map!: ModelMapElement | null;
  #described: Scenario | undefined;
  #tried: Scenario | undefined;
  #asked = 0;
  #triedAsk = 0;

  readonly #watch = new ResizeObserver(() => {
    this.wide = this.clientWidth >= WIDE;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
    globalThis.addEventListener('beforeprint', this.#beforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    globalThis.removeEventListener('beforeprint', this.#beforePrint);
  }

  /** Brings one equation into view, whatever was searched or folded before. */
  async reveal(name: string): Promise<void> {
    const family = name.split('.')[0]!;
    const row = this.known?.rows.find((each) => each.name === family);
    if (!row) {
      this.#revealLater = family;
      return;
    }
    this.search = '';
    this.openSections = new Set([...this.#open, row.section]);
    this.chosen = family;
    await this.updateComplete;
    const element = this.renderRoot.querySelector<EquationRowElement>(
      `iom-equation-row[data-name="${family}"]`,
    );
    await element?.updateComplete;
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }
  #revealLater: string | undefined;

  get #open(): ReadonlySet<string> {
    const first = this.known?.rows.find(({ name }) => name === FIRST_CHOSEN);
    return this.openSections ?? new Set(first ? [first.section] : []);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('describe') && !changed.has('checkReality')) return;
    const { view } = this;
    if (!view) return;
    if (view.scenario !== this.#described && this.describe && !sameModel(view.scenario, this.#described)) {
      this.#described = view.scenario;
      void this.#askModel(this.describe, view.scenario);
    }
    if (view.still && view.scenario !== this.#tried && this.checkReality) {
      this.#tried = view.scenario;
      void this.#tryReality(this.checkReality);
    }
  }

  async #askModel(describe: NonNullable<HowItWorksPage['describe']>, scenario: Scenario): Promise<void> {
    const asked = ++this.#asked;
    const model = await describe().catch(() => undefined);
    if (asked !== this.#asked) return;
    this.unread = !model;
    if (!model) {
      this.#described = undefined; // asked again with the next view
      return;
    }
    const rows = equationRows(model, scenario);
    this.known = {
      model,
      rows,
      quantities: mapQuantities(model),
      edited: new Set(
        rows.filter(({ editedNow, editedInitially }) => editedNow || editedInitially).map(({ name }) => name),
      ),
    };
    if (this.#revealLater === undefined) return;
    const wanted = this.#revealLater;
    this.#revealLater = undefined;
    await this.reveal(wanted);
  }

  async #tryReality(checkReality: CheckReality): Promise<void> {
    const asked = ++this.#triedAsk;
    this.trying = true;
    const reality = await checkReality().catch(() => undefined);
    if (asked !== this.#triedAsk) return;
    this.trying = false;
    if (reality) this.reality = reality;
  }

  override render() {
    const { view, known } = this;
    if (!view) return nothing;
    const { account, contents, lead, page, realityLead } = say.howItWorks;
    return html`<div class="page" @iom-quantity=${this.#quantity}>
      <header>
        <h1>${page.title}</h1>
        <p class="sub">
          ${lead(
            known && {
              version: known.model.version,
              equations: known.rows.length,
              edited: known.edited.size,
            },
          )}
        </p>
        <div class="account">${account.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
        <nav aria-label=${page.onThisPage}>
          ${PARTS.map(
            (id) => html`<button class="quiet" @click=${() => this.#jump(id)}>${contents[id]}</button>`,
          )}
        </nav>
      </header>
      ${
        known
          ? html`${this.#mapPart(known)}
              <section aria-labelledby="reality">
                <h2 id="reality" tabindex="-1">${page.reality}</h2>
                <p class="sub">${realityLead(view.title)}</p>
                <iom-reality-list
                  class="card padded"
                  .checks=${this.reality}
                  .scenario=${view.scenario}
                  ?busy=${this.trying}
                ></iom-reality-list>
              </section>
              ${this.#equationsPart(known, view)}`
          : html`<p class="sub" role="status">${this.unread ? page.unread : page.reading}</p>`
      }
      ${this.#leftOut()}
    </div>`;
  }

  #mapPart({ rows, quantities, edited }: Known) {
    const { mapLead, page } = say.howItWorks;
    const row = rows.find(({ name }) => name === this.chosen);
    const lever = quantities.find(({ name, kind }) => name === this.chosen && kind === 'lever');
    const part = (title: string, links: EquationRow['madeFrom']) =>
      links.length === 0
        ? nothing
        : html`<div>
            <p class="label">${title}</p>
            ${quantityLinks(links, false)}
          </div>`;
    return html`<section aria-labelledby="map">
      <h2 id="map" tabindex="-1">${page.map}</h2>
      <p class="sub wide-only">
        ${showPieces(mapLead, {
          up: (text) => html`<span class="key up">${text}</span>`,
          down: (text) => html`<span class="key down">${text}</span>`,
        })}
      </p>
      <p class="sub narrow-only">${page.mapNarrow}</p>
      <div class="chosen card">
        <div class="what">
          <h3>${row?.title ?? lever?.title ?? ''}</h3>
          <p>${row ? row.meaning : page.decided}</p>
          ${
            row
              ? html`<button class="quiet" @click=${() => void this.reveal(row.name)}>
                  ${page.seeEquation}
                </button>`
              : nothing
          }
        </div>
        ${
          row
            ? html`${part(page.madeFrom, row.madeFrom)}
              ${part(page.looksBack, [...row.remembers, ...row.startsFrom])}
              ${part(page.goesInto, row.goesInto)}`
            : part(
                page.goesInto,
                rows
                  .filter(({ madeFrom }) => madeFrom.some(({ name }) => name === this.chosen))
                  .map(({ name, title }) => ({ name, title, kind: 'equation' as const })),
              )
        }
      </div>
      <iom-model-map .quantities=${quantities} chosen=${this.chosen} .edited=${edited}></iom-model-map>
    </section>`;
  }

  #equationsPart({ rows }: Known, view: HowItWorksView) {
    const { equationCount, equationsLead, page } = say.howItWorks;
    const { option, month } = view.valuesOf;
    const sections = equationSections(rows, this.search);
    const shown = sections.reduce((count, section) => count + section.rows.length, 0);
    return html`<section aria-labelledby="equations">
      <h2 id="equations" tabindex="-1">${page.equations}</h2>
      <p class="sub">${equationsLead(option, month)}</p>
      <div class="tools">
        <label class="search"
          ><span class="visually-hidden">${page.searchLabel}</span>
          <input
            type="search"
            placeholder=${page.searchExample}
            .value=${this.search}
            @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
          />
        </label>
        <p role="status">${equationCount(shown, rows.length)}</p>
        <button class="quiet" @click=${() => (this.all = !this.all)}>
          ${this.all ? page.foldAll : page.unfoldAll}
        </button>
      </div>
      ${
        shown === 0
          ? html`<p class="nothing">
              ${page.nothingFound}
              <button class="quiet" @click=${() => (this.search = '')}>${page.showAll}</button>
            </p>`
          : sections.map((section) => this.#section(section, shown, view))
      }
    </section>`;
  }

  #section({ section, title, rows }: EquationSection, shown: number, view: HowItWorksView) {
    const { changedCount, valuesOf } = say.howItWorks;
    const { option, month } = view.valuesOf;
    const found = this.search !== '' && shown <= OPEN_AT_ONCE;
    const open = this.all || found || this.#open.has(section);
    const edited = rows.filter(({ editedNow, editedInitially }) => editedNow || editedInitially).length;
    return html`<section class="group">
      <h3>
        <button aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#toggle(section, open)}>
          ${icon(open ? 'chevron-up' : 'chevron-down')}<span>${title}</span>
          <span class="number">${rows.length}</span>
          ${edited > 0 ? html`<span class="edited">${changedCount(edited)}</span>` : nothing}
          <span class="members">${open ? '' : rows.map((row) => row.title).join(' · ')}</span>
        </button>
      </h3>
      ${
        open
          ? html`<div class="rows">
              ${repeat(
                rows,
                ({ name }) => name,
                (row) =>
                  html`<iom-equation-row
                    data-name=${row.name}
                    .row=${row}
                    value=${view.values[row.name] ?? ''}
                    shown-for=${valuesOf(option, month)}
                    ?wide=${this.wide}
                    .scenario=${view.scenario}
                    .check=${this.check}
                    .checkReality=${this.checkReality}
                  ></iom-equation-row>`,
              )}
            </div>`
          : nothing
      }
    </section>`;
  }

  #leftOut() {
    const { leftOut, page } = say.howItWorks;
    return html`<section aria-labelledby="left-out">
      <h2 id="left-out" tabindex="-1">${page.leftOut}</h2>
      <p class="sub">${page.leftOutLead}</p>
      <dl class="left-out">
        ${leftOut.map(
          ({ what, why }) =>
            html`<div>
              <dt>${what}</dt>
              <dd>${why}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #toggle(title: string, open: boolean): void {
    const known = this.known?.rows.map(({ section }) => section) ?? [];
    const sections = new Set(this.all ? known : this.#open);
    if (open) sections.delete(title);
    else sections.add(title);
    this.all = false;
    this.openSections = sections;
  }

  #jump(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  readonly #quantity = (event: QuantityChosen): void => {
    const { quantity, open } = event;
    const assumption = this.known?.model.inputs.some(
      ({ name, kind }) => name === quantity && kind === 'assumption',
    );
    if (assumption) {
      const first = scenarioInputs(this.view!.scenario).find(({ from }) => from.name === quantity);
      this.dispatchEvent(new GoTo('assumptions', first?.name ?? ''));
    } else if (open) void this.reveal(quantity);
    else {
      this.chosen = quantity;
      // From an equation back to the map.
      if (event.target instanceof Element && event.target.localName === 'iom-equation-row')
        void this.#showOnMap();
    }
  };

  /** Where there is no room for the map, what it says in words is shown. */
  async #showOnMap(): Promise<void> {
    await this.updateComplete;
    await this.map?.updateComplete;
    this.#jump('map');
    if (this.map?.checkVisibility()) this.map.focus();
  }

  /** On paper every equation is unfolded. */
  readonly #beforePrint = (): void => {
    this.all = true;
    this.performUpdate();
  };
}

/** Whether the equations read the same: numbers do not matter, names do. */
function sameModel(a: Scenario, b: Scenario | undefined): boolean {
  return (
    b !== undefined &&
    a.equations === b.equations &&
    a.streams === b.streams &&
    a.roles === b.roles &&
    a.strands === b.strands &&
    a.tiers === b.tiers &&
    a.offences === b.offences
  );
}
