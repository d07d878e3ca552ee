import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Month } from '../../base/month.ts';
import type { RowOf } from '../../scenario/ground.ts';
import type { AmountChange } from '../elements/amount-control.ts';
import { icon } from '../elements/icons.ts';
import '../elements/explain.ts';
import { showPieces } from '../elements/pieces.ts';
import '../elements/share-group.ts';
import type { SharesChange, SharesReset } from '../elements/share-change.ts';
import { GoTo } from '../events/pages.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { leverPanelStyles } from './lever-panel-styles.ts';
import type { LeverRows, RoleRow, StreamRow, TierRow, TodayLever } from './lever-rows.ts';
import './posts-list.ts';
import { shareMembers } from './share-members.ts';
import './today-lever.ts';
import { TodayEdit, TodayReset } from '../events/today-edit.ts';
import './where-from.ts';
import { told } from '../../words/told.ts';
import { say } from '../../words/voice.ts';

/** Today's money, posts and people. Moving these moves every option, the reference included. */
@customElement('iom-lever-panel')
export class LeverPanel extends LitElement {
  static override styles = [sharedStyles, leverPanelStyles];

  @property({ attribute: false }) rows: LeverRows | undefined;
  /** Numbers to type in place of sliders. */
  @property({ type: Boolean }) table = false;
  @state() private rowOf: RowOf | undefined;

  /** What is unfolded; the rest is not drawn, so that a drag redraws only what is seen. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** On a tab that nobody has looked at nothing is drawn, and nothing is fetched. */
  @state() private seen = false;

  readonly #watch = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#see();
    },
    { rootMargin: '2000px' },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.seen) this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  /** The evidence table is large: it comes after the panel is drawn. */
  #see(): void {
    this.seen = true;
    this.#watch.disconnect();
    void import('../../model/evidence/evidence-table.ts').then(({ evidenceRow }) => {
      this.rowOf = evidenceRow;
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // A lone source of money is open from the start; another file starts anew.
    const { rows } = this;
    if (!rows || !changed.has('rows') || changed.get('rows')?.file === rows.file) return;
    const [only, ...more] = rows.streams;
    this.opened = new Set(only && more.length === 0 ? [only.funding.lever] : []);
  }

  override render() {
    const { rows } = this;
    if (!rows || !this.seen) return nothing;
    const words = say.today.today;
    return html`<div class="head">
        <p class="note">${words.about}</p>
        <div class="ways choice" role="group" aria-label=${words.ways}>
          ${this.#way(false, words.sliders)}${this.#way(true, words.table)}
        </div>
      </div>
      ${this.#group(words.money, rows.streams, (stream) => this.#stream(stream, rows))}
      ${this.#posts(rows.roles)} ${this.#group(words.people, rows.tiers, (tier) => this.#tier(tier))}
      ${rows.counts ? this.#counts(rows.counts) : nothing}
      ${
        rows.priority
          ? html`<section aria-label=${words.first}>
              <h3>${words.first}</h3>
              <div class="card plain">
                ${this.#lever(rows.priority)}
                <p class="note">${words.firstNote}</p>
              </div>
            </section>`
          : nothing
      }`;
  }

  #group<Row extends { readonly id: string }>(
    title: string,
    rows: readonly Row[],
    draw: (row: Row) => unknown,
  ) {
    return html`<section aria-label=${title}>
      <h3>${title}</h3>
      ${repeat(rows, ({ id }) => id, draw)}
    </section>`;
  }

  #stream(
    { id, name, funding, share, spent, costs, inPlaces, holder, growth }: StreamRow,
    { file, start }: LeverRows,
  ) {
    // Pounds are those of the runs, which take the middle of a range and not its likely value.
    const { middle: money } = funding;
    const { middle: part } = share;
    const whole = money === undefined || part === undefined ? undefined : money * part;
    const words = say.today.today;
    const changed = [funding, share, ...spent].some((lever) => lever.changed);
    const summary = html`<span class="title">${name}${changed ? changedMark() : nothing}</span>
      ${whole === undefined ? nothing : html`<span class="sum">${say.today.toIomSum(whole)}</span>`}
      ${icon('chevron-down')}
      <span class="bar"><i .style=${`width:${(whole ? (part ?? 0) * 100 : 0).toFixed(1)}%`}></i></span>`;
    return this.#fold(
      funding.lever,
      summary,
      () =>
        html` ${holder ? html`<p class="note">${say.today.heldBy(holder)}</p>` : nothing}
          ${this.#lever(funding, name)}
          ${growth ? html`<p class="note">${growth} ${this.#edit(`annual_growth.${idOf(funding)}`, name)}</p>` : nothing}
          ${this.#lever(share, name)}
          ${this.table ? this.#toIom(name, share, money, whole) : this.#reaches(id, whole, start)}
          <h4>${words.spent}</h4>
          <iom-share-group
            label=${say.today.howSpent(name)}
            .members=${shareMembers(spent, costs, inPlaces)}
            .whole=${whole}
            memory=${`${file} ${idOf(funding)}`}
            allocated=${words.allocated}
            others=${words.kindsOfPost}
            ?table=${this.table}
            @iom-shares=${(event: SharesChange) => this.#share(event)}
            @iom-shares-reset=${(event: SharesReset) => this.#reset(event)}
          ></iom-share-group>
          <iom-where-from
            .grounds=${spent
              .filter(({ today }) => today !== 0)
              .map((lever) => ({ name: lever.name, ground: lever.ground }))}
            .rowOf=${this.rowOf}
          ></iom-where-from>`,
    );
  }

  #fold(id: string, summary: TemplateResult, body: () => TemplateResult) {
    const open = this.table || this.opened.has(id);
    return html`<details class="card" ?open=${open} @toggle=${(event: Event) => this.#toggle(event, id)}>
      <summary>${summary}</summary>
      ${open ? html`<div class="body">${body()}</div>` : nothing}
    </details>`;
  }

  #toggle(event: Event, id: string): void {
    const { open } = event.target as HTMLDetailsElement;
    if (this.table || open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }

  #reaches(id: string, whole: number | undefined, start: Month) {
    if (whole === undefined) return nothing;
    return html`<p class="note">
      ${showPieces(say.today.reachesIom(whole), {
        sum: (text) =>
          html`<iom-explain quantity=${`iom_funding.${id}`} .month=${start}>${text}</iom-explain>`,
      })}
    </p>`;
  }

  /** The same share, typed in pounds. */
  #toIom(name: string, share: TodayLever, money: number | undefined, whole: number | undefined) {
    if (money === undefined || whole === undefined || money <= 0) return nothing;
    return html`<div class="line">
      <span>${say.today.today.toIom}</span>
      <iom-amount
        field-only
        label=${say.today.poundsToIom(name)}
        .value=${live(whole)}
        .least=${0}
        .most=${money}
        .step=${1000}
        .decimals=${0}
        unit-before="£"
        @iom-amount=${(event: AmountChange) => {
          event.stopPropagation();
          const { today, middle } = share;
          const inRuns = today && middle ? middle / today : 1;
          this.#move(event, [{ lever: share.lever, value: event.value / money / inRuns }]);
        }}
      ></iom-amount>
    </div>`;
  }

  #posts(rows: readonly RoleRow[]) {
    const words = say.today.today;
    const lent = rows.reduce((sum, { posts: { middle = 0 } }) => sum + middle, 0);
    const changed = rows.some((row) => row.posts.changed);
    const summary = html`<span class="title">${words.lent}${changed ? changedMark() : nothing}</span>
      <span class="sum">${say.numbers.posts(lent)}</span>
      ${icon('chevron-down')}`;
    return html`<section aria-label=${words.posts}>
      <h3>${words.posts}</h3>
      ${this.#fold(
        'posts',
        summary,
        () =>
          html`<iom-posts-list .rows=${rows} ?compact=${this.table} .rowOf=${this.rowOf}></iom-posts-list>`,
      )}
    </section>`;
  }

  #tier({ name, community, custody, stay, often }: TierRow) {
    const { middle: free } = community;
    const { middle: held } = custody;
    const changed = [community, custody, stay, often].some((lever) => lever.changed);
    const summary = html`<span class="title">${name}${changed ? changedMark() : nothing}</span> ${
        free === undefined || held === undefined
          ? nothing
          : html`<span class="sum">${say.numbers.people(free + held)}</span>`
      }
      ${icon('chevron-down')}`;
    return this.#fold(
      community.lever,
      summary,
      () =>
        html`${this.#lever(community, name)} ${this.#lever(custody, name)} ${this.#lever(stay, name)}
          ${this.#lever(often, name)}
          <p class="note">${say.today.today.tierNote}</p>`,
    );
  }

  /** 0 or 1 for nearly everybody; a share between them is a number to type. */
  #counts(counts: TodayLever) {
    const { today, lever } = counts;
    const { custodyCounts, custodyCountsNote } = say.today;
    const way = (value: number, words: string) =>
      html`<button
        type="button"
        aria-pressed=${today === value ? 'true' : 'false'}
        @click=${() => this.dispatchEvent(new TodayEdit([{ lever, value, quantity: value }], true))}
      >
        ${words}
      </button>`;
    return html`<section aria-label=${counts.name}>
      <h3>${counts.name}${counts.changed ? changedMark() : nothing}</h3>
      <div class="card plain">
        <div class="ways choice" role="group" aria-label=${counts.name}>
          ${way(0, custodyCounts.no)}${way(1, custodyCounts.yes)}
        </div>
        <p class="note">${custodyCountsNote(today)}</p>
        ${today === 0 || today === 1 ? nothing : this.#lever(counts)}
      </div>
    </section>`;
  }

  #lever(lever: TodayLever, of = '') {
    return html`<iom-today-lever
      .lever=${lever}
      of=${of}
      ?compact=${this.table}
      .rowOf=${this.rowOf}
    ></iom-today-lever>`;
  }

  #way(table: boolean, words: string) {
    return html`<button
      type="button"
      aria-pressed=${this.table === table ? 'true' : 'false'}
      @click=${() => (this.table = table)}
    >
      ${words}
    </button>`;
  }

  #edit(input: string, of: string) {
    return html`<button
      type="button"
      class="link"
      aria-label=${say.today.changeGrowth(of)}
      @click=${() => this.dispatchEvent(new GoTo('assumptions', input))}
    >
      ${say.today.today.change}
    </button>`;
  }

  #share(event: SharesChange): void {
    event.stopPropagation();
    const edit = new TodayEdit(
      event.moves.map(({ id, share }) => ({ lever: id, value: share })),
      event.done,
    );
    this.dispatchEvent(edit);
    event.refusal = edit.problems.map(told).join(' ');
  }

  #reset(event: SharesReset): void {
    event.stopPropagation();
    this.dispatchEvent(new TodayReset(event.ids));
  }

  #move(event: AmountChange, moves: TodayEdit['moves']): void {
    const edit = new TodayEdit(moves, event.done);
    this.dispatchEvent(edit);
    if (edit.problems.length > 0) event.refuse(edit.problems.map(told).join(' '));
  }
}

/** Beside the name of what is folded away. */
const changedMark = () => html`<span class="dot"> ${say.today.today.changed}</span>`;

const idOf = ({ lever }: TodayLever): string => lever.slice(lever.indexOf('.') + 1);
