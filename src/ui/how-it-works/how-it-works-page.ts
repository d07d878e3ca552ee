import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mapQuantities, type MapQuantity } from '../../charts/model-map.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ModelDescription } from '../../study/model-description.ts';
import type { RealityCheck } from '../../study/reality-check.ts';
import '../elements/explain.ts';
import { icon } from '../elements/icons.ts';
import { GoTo } from '../events/pages.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { QuantityChosen } from '../events/equation-change.ts';
import { type CheckEquation, type CheckReality } from '../events/equation-change.ts';
import './equation-row.ts';
import type { EquationRowElement } from './equation-row.ts';
import { howItWorksStyles } from './how-it-works-styles.ts';
import { ACCOUNT, LEFT_OUT } from './how-it-works-text.ts';
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
  static override styles = [sharedStyles, linkStyles, howItWorksStyles];

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
  @state() private openSections: ReadonlySet<string> = new Set(['Workload and coverage']);
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
    this.openSections = new Set([...this.openSections, row.section]);
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

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('describe') && !changed.has('checkReality')) return;
    const { view } = this;
    if (!view) return;
    if (view.scenario !== this.#described && this.describe && !sameModel(view.scenario, this.#described)) {
      this.#described = view.scenario;
      void this.#askModel(this.describe);
    }
    if (view.still && view.scenario !== this.#tried && this.checkReality) {
      this.#tried = view.scenario;
      void this.#tryReality(this.checkReality);
    }
  }

  async #askModel(describe: NonNullable<HowItWorksPage['describe']>): Promise<void> {
    const asked = ++this.#asked;
    const model = await describe().catch(() => undefined);
    if (asked !== this.#asked) return;
    this.unread = !model;
    if (!model) {
      this.#described = undefined; // asked again with the next view
      return;
    }
    const rows = equationRows(model);
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
    return html`<div class="page" @iom-quantity=${this.#quantity}>
      <header>
        <h1>How it works</h1>
        <p class="sub">
          From money to coverage, step by step.
          ${
            known
              ? html`Model version ${known.model.version}, ${known.rows.length} equations,
                ${
                  known.edited.size === 0
                    ? 'all as the model has them.'
                    : `${known.edited.size} changed for this scenario.`
                }`
              : nothing
          }
        </p>
        <div class="account">${ACCOUNT.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
        <nav aria-label="On this page">
          ${[
            ['map', 'The map'],
            ['reality', 'Reality checks'],
            ['equations', 'The equations'],
            ['left-out', 'What it leaves out'],
          ].map(
            ([id, words]) => html`<button class="quiet" @click=${() => this.#jump(id!)}>${words}</button>`,
          )}
        </nav>
      </header>
      ${
        known
          ? html`${this.#mapPart(known)}
              <section aria-labelledby="reality">
                <h2 id="reality" tabindex="-1">Does it fit what is known?</h2>
                <p class="sub">
                  Things that must be so in any model of this kind, tried just now on “${view.title}”.
                </p>
                <iom-reality-list
                  class="card padded"
                  .checks=${this.reality}
                  ?busy=${this.trying}
                ></iom-reality-list>
              </section>
              ${this.#equationsPart(known, view)}`
          : html`<p class="sub" role="status">
              ${
                this.unread
                  ? 'The model could not be read. Your work is kept: reload the page to see it.'
                  : 'Reading the model…'
              }
            </p>`
      }
      ${this.#leftOut()}
    </div>`;
  }

  #mapPart({ rows, quantities, edited }: Known) {
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
      <h2 id="map" tabindex="-1">The map</h2>
      <p class="sub wide-only">
        Money comes in at the top; coverage, people and offences follow. Choose a quantity to see its chain:
        <span class="key up">solid blue</span> leads to it, <span class="key down">dashed green</span> comes
        from it, dots look back at an earlier month. Arrow keys go along the arrows.
      </p>
      <p class="sub narrow-only">
        The map needs a wider screen. Here is one quantity at a time: follow what it is made from and what it
        goes into.
      </p>
      <div class="chosen card">
        <div class="what">
          <h3>${row?.title ?? lever?.title ?? ''}</h3>
          <p>${row ? row.meaning : 'Somebody decides this: dated decisions change it.'}</p>
          ${
            row
              ? html`<button class="quiet" @click=${() => void this.reveal(row.name)}>
                  See its equation
                </button>`
              : nothing
          }
        </div>
        ${
          row
            ? html`${part('Is made from', row.madeFrom)}
              ${part('Looks back at', [...row.remembers, ...row.startsFrom])}
              ${part('Goes into', row.goesInto)}`
            : part(
                'Goes into',
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
    const sections = equationSections(rows, this.search);
    const shown = sections.reduce((count, section) => count + section.rows.length, 0);
    return html`<section aria-labelledby="equations">
      <h2 id="equations" tabindex="-1">The equations</h2>
      <p class="sub">
        Every number comes from one of these. Change one, and it counts for this scenario alone; it can be put
        back at any time. Numbers shown are for ${view.valuesOf}.
      </p>
      <div class="tools">
        <label class="search"
          ><span class="visually-hidden">Search the equations</span>
          <input
            type="search"
            placeholder="Search, such as custody"
            .value=${this.search}
            @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
          />
        </label>
        <p role="status">
          ${shown === rows.length ? `${rows.length} equations` : `${shown} of ${rows.length} equations`}
        </p>
        <button class="quiet" @click=${() => (this.all = !this.all)}>
          ${this.all ? 'Fold all' : 'Unfold all'}
        </button>
      </div>
      ${
        shown === 0
          ? html`<p class="nothing">
              No equation has these words. Try fewer or other ones.
              <button class="quiet" @click=${() => (this.search = '')}>Show all</button>
            </p>`
          : sections.map((section) => this.#section(section, shown, view))
      }
    </section>`;
  }

  #section({ title, rows }: EquationSection, shown: number, view: HowItWorksView) {
    const found = this.search !== '' && shown <= OPEN_AT_ONCE;
    const open = this.all || found || this.openSections.has(title);
    const edited = rows.filter(({ editedNow, editedInitially }) => editedNow || editedInitially).length;
    return html`<section class="group">
      <h3>
        <button aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#toggle(title, open)}>
          ${icon(open ? 'chevron-up' : 'chevron-down')}<span>${title}</span>
          <span class="number">${rows.length}</span>
          ${edited > 0 ? html`<span class="edited">${edited} changed</span>` : nothing}
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
                    shown-for=${view.valuesOf}
                    ?wide=${this.wide}
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
    return html`<section aria-labelledby="left-out">
      <h2 id="left-out" tabindex="-1">What this model leaves out</h2>
      <p class="sub">
        It answers one question: of the management that people are meant to get, how much do they get? It does
        not know about:
      </p>
      <dl class="left-out">
        ${LEFT_OUT.map(
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
    const sections = new Set(this.all ? known : this.openSections);
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

declare global {
  interface HTMLElementTagNameMap {
    'iom-how-it-works-page': HowItWorksPage;
  }
}
