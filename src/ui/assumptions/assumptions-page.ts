import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/explain.ts';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';
import { showPieces } from '../elements/pieces.ts';
import { listPageStyles } from '../tokens/list-page-styles.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { AskFor, FormulaCheck } from '../events/assumption-change.ts';
import './assumption-row.ts';
import type { AssumptionRow } from './assumption-row-view.ts';
import { assumptionsPageStyles } from './assumptions-page-styles.ts';
import {
  sectionsOf,
  type AssumptionsView,
  type Filter,
  type Order,
  type Section,
} from './assumptions-view.ts';
import './confirm-panel.ts';
import type { ConfirmPanel } from './confirm-panel.ts';

/** Rows shown before the rest is asked for: more than a screen, and few enough to be there at once. */
const FIRST_ROWS = 12;
/** A search that leaves no more than this opens every group it finds something in. */
const OPEN_AT_ONCE = 30;

/** Every assumption: what carries the result first, the rest in groups that open when they are wanted. */
@customElement('iom-assumptions-page')
export class AssumptionsPage extends LitElement {
  static override styles = [sharedStyles, assumptionsPageStyles, listPageStyles];

  @property({ attribute: false }) view: AssumptionsView | undefined;
  /** Checks a formula while it is typed. */
  @property({ attribute: false }) checkFormula: FormulaCheck | undefined;
  @state() private search = '';
  @state() private filter: Filter = 'all';
  @state() private order: Order = 'matters';
  @state() private openGroups: ReadonlySet<string> = new Set();
  @state() private all = false;
  @state() private revealed: string | undefined;
  @query('iom-confirm-panel') private readonly panel!: ConfirmPanel | null;

  /** The order on screen: it does not change under the hand that moves what it is made of. */
  #ranked: { readonly of: string; readonly names: readonly string[] } | undefined;

  /** Brings one assumption into view, opened, whatever was searched or filtered before. */
  async reveal(input: string): Promise<void> {
    const row = this.view?.rows.find(({ name }) => name === input);
    if (!row) return;
    this.search = '';
    this.filter = 'all';
    this.all = true;
    this.openGroups = new Set([...this.openGroups, row.group]);
    this.revealed = input;
    await this.updateComplete;
    const element = this.shadowRoot?.querySelector<HTMLElement>(`iom-assumption-row[data-name="${input}"]`);
    element?.scrollIntoView({ block: 'center' });
    element?.shadowRoot?.querySelector<HTMLElement>('button.more')?.focus({ preventScroll: true });
  }

  /** Brings the questions of what is weakest into view, at one of them where it is named. */
  async ask(input?: string): Promise<void> {
    await this.updateComplete;
    const first = input ?? this.view?.asked[0];
    if (first !== undefined) await this.panel?.ask(first);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!changed.has('view') || !view) return;
    // Another file, or nothing known of this one yet.
    if (!view.known) this.#ranked = undefined;
    else if (this.#ranked?.of !== view.measured) this.#ranked = { of: view.measured, names: view.ranked };
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const held = this.#ranked?.names ?? view.ranked;
    const late = view.ranked.filter((name) => !held.includes(name));
    const sections = sectionsOf(
      { ...view, ranked: [...held, ...late] },
      { search: this.search, filter: this.filter, order: this.order },
    );
    const shown = sections.reduce((count, { rows }) => count + rows.length, 0);
    const { page, rowCount } = say.assumptions;
    const asked = view.asked.flatMap((name) => view.rows.filter((row) => row.name === name));
    return html`<div class="page" @iom-ask=${this.#ask}>
      <header>
        <h1>${view.heading}</h1>
        <p class="sub">${showPieces(view.result)}</p>
      </header>
      ${
        view.known
          ? html`<iom-confirm-panel
              .rows=${asked}
              .every=${view.rows}
              .confirmed=${view.confirmed}
              measured=${view.measured}
            ></iom-confirm-panel>`
          : nothing
      }
      <div class="list">
        ${this.#tools(view)}
        <div class="legend">
          <p role="status">${rowCount(shown, view.rows.length)}</p>
          <p class="counted">${view.counted}</p>
          <span><i class="own"></i>${page.yours}</span><span><i class="published"></i>${page.published}</span>
          ${
            this.order === 'matters' && held.some((name, i) => view.ranked[i] !== name)
              ? html`<button class="quiet" @click=${this.#sort}>${page.sortAgain}</button>`
              : nothing
          }
        </div>
        ${sections.length === 0 ? this.#nothing() : nothing}
        ${sections.map((section) =>
          section.title === '' ? this.#ranking(section) : this.#group(section, shown),
        )}
      </div>
    </div>`;
  }

  #tools(view: AssumptionsView) {
    const { filters, page } = say.assumptions;
    const choices: readonly (readonly [Filter, number | undefined])[] = [
      ['all', undefined],
      ['confirm', view.asked.length],
      ['planning', undefined],
      ['changed', view.changed],
    ];
    return html`<div class="tools">
      <label class="search"
        ><span class="visually-hidden">${page.searchLabel}</span>
        <input
          type="search"
          placeholder=${page.searchExample}
          .value=${this.search}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
        />
      </label>
      <div class="choice" role="group" aria-label=${page.showing}>
        ${choices.map(
          ([filter, count]) =>
            html`<button
              aria-pressed=${this.filter === filter ? 'true' : 'false'}
              @click=${() => this.#choose({ filter })}
            >
              ${filters[filter]}${count === undefined ? nothing : html` <span class="number">${count}</span>`}
            </button>`,
        )}
      </div>
      <div class="choice" role="group" aria-label=${page.order}>
        <button
          aria-pressed=${this.order === 'matters' ? 'true' : 'false'}
          @click=${() => this.#choose({ order: 'matters' })}
        >
          ${page.mattersFirst}
        </button>
        <button
          aria-pressed=${this.order === 'groups' ? 'true' : 'false'}
          @click=${() => this.#choose({ order: 'groups' })}
        >
          ${page.inGroups}
        </button>
      </div>
    </div>`;
  }

  #ranking({ rows }: Section) {
    const searched = this.search !== '' || this.filter !== 'all';
    const most = this.all || searched ? rows.length : FIRST_ROWS;
    const { page, showMore } = say.assumptions;
    return html`<section aria-labelledby="ranking">
      <div class="columns" aria-hidden="true">
        ${page.columns.map((column) => html`<span>${column}</span>`)}
      </div>
      <h2 id="ranking" class="visually-hidden">${page.ranking}</h2>
      ${this.#rows(rows.slice(0, most))}
      ${
        rows.length > most
          ? html`<button class="quiet wide" @click=${() => (this.all = true)}>
              ${showMore(rows.length - most)}
            </button>`
          : nothing
      }
    </section>`;
  }

  #group({ title, rows }: Section, shown: number) {
    const searched = this.search !== '' || this.filter !== 'all';
    const open = this.openGroups.has(title) !== (searched && shown <= OPEN_AT_ONCE);
    return html`<section class="group">
      <h2>
        <button aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#toggle(title)}>
          ${icon(open ? 'chevron-up' : 'chevron-down')}<span>${title}</span>
          <span class="number">${rows.length}</span>
          <span class="members">${open ? '' : [...new Set(rows.map((row) => row.title))].join(' · ')}</span>
        </button>
      </h2>
      ${open ? this.#rows(rows) : nothing}
    </section>`;
  }

  #rows(rows: readonly AssumptionRow[]) {
    return html`<div class="rows">
      ${repeat(
        rows,
        ({ name }) => name,
        (row) =>
          html`<iom-assumption-row
            data-name=${row.name}
            .row=${row}
            .checkFormula=${this.checkFormula}
            ?open=${row.name === this.revealed}
          ></iom-assumption-row>`,
      )}
    </div>`;
  }

  #nothing() {
    const { page } = say.assumptions;
    return html`<p class="nothing">
      ${
        this.filter === 'changed' && this.search === ''
          ? page.nothingChanged
          : this.filter === 'confirm' && this.search === ''
            ? page.nothingWeak
            : page.nothingFound
      }
      <button class="quiet" @click=${() => this.#choose({ filter: 'all', search: '' })}>
        ${page.showAll}
      </button>
    </p>`;
  }

  #choose(choice: { filter?: Filter; order?: Order; search?: string }): void {
    if (choice.filter !== undefined) this.filter = choice.filter;
    if (choice.order !== undefined) this.order = choice.order;
    if (choice.search !== undefined) this.search = choice.search;
    this.#sort();
  }

  readonly #sort = (): void => {
    this.#ranked = this.view?.known ? { of: this.view.measured, names: this.view.ranked } : undefined;
    this.requestUpdate();
  };

  #toggle(title: string): void {
    const groups = new Set(this.openGroups);
    if (!groups.delete(title)) groups.add(title);
    this.openGroups = groups;
  }

  readonly #ask = (event: AskFor): void => {
    void this.ask(event.input);
  };
}
