import './controls-brought.ts';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { balanceShares } from '../../scenario/balance-shares.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import './amount-control.ts';
import type { AmountChange } from './amount-control.ts';
import { icon } from './icons.ts';
import { keptLocks } from './kept-locks.ts';
import { SharesChange, SharesReset, type ShareMember } from './share-change.ts';
import { shareStyles } from './share-styles.ts';

/**
 * Shares of one whole, as sliders or as a table. Moving one makes the unlocked others give way in proportion once
 * nothing is left; what is not allocated is said in pounds. Locked members never move, and nobody is moved unseen.
 */
@customElement('iom-share-group')
export class ShareGroup extends LitElement {
  static override styles = [sharedStyles, shareStyles];

  @property() label = '';
  @property({ attribute: false }) members: readonly ShareMember[] = [];
  /** What the whole is worth, in pounds a year; absent where nobody knows. */
  @property({ attribute: false }) whole: number | undefined;
  /** Locks are kept under this name while the group is off the page. */
  @property() memory = '';
  /** What a share is: `allocated to posts`. The rest is not. */
  @property() allocated = '';
  /** What members without a share are called: `kinds of post`. */
  @property() others = '';
  /** A table of percents and pounds to type in, in place of sliders. */
  @property({ type: Boolean }) table = false;
  @state() private all = false;
  @state() private held = '';
  /** Shares of a drag that the members have not caught up with yet. */
  @state() private moved: readonly number[] | undefined;

  #drag: { readonly id: string; readonly start: readonly number[] } | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('members')) this.moved = undefined;
    if (changed.has('memory')) this.held = '';
  }

  override render() {
    const known = this.#known;
    const shares = this.#shares;
    const rest = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
    const spent = known.reduce((sum, member, i) => sum + (this.#inRuns(member, shares[i]) ?? 0), 0);
    const unspent = Math.max(0, 1 - spent);
    const listed = this.members.filter((member) => this.#isListed(member));
    const unlisted = this.members.length - listed.length;
    const changed = known.some((member) => member.changed);
    return html`<div role="group" aria-label=${this.label}>
      ${this.table ? this.#table(listed, shares, rest, unspent) : this.#sliders(listed, shares, rest, unspent)}
      <div class="tools">
        ${
          unlisted > 0 || this.all
            ? html`<button
                type="button"
                class="quiet"
                aria-expanded=${this.all ? 'true' : 'false'}
                @click=${() => (this.all = !this.all)}
              >
                ${this.all ? say.controls.fewerMembers(this.others) : say.controls.moreMembers(unlisted, this.others)}
              </button>`
            : nothing
        }
        ${
          changed
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => {
                  this.renderRoot.querySelector<HTMLElement>('iom-amount:not([disabled])')?.focus();
                  this.#reset(known.map(({ id }) => id));
                }}
              >
                ${icon('reset')}${say.controls.shares.reset}
              </button>`
            : nothing
        }
      </div>
      <p class=${this.#lone ? 'visually-hidden' : 'held'} role="status">${this.held}</p>
    </div>`;
  }

  #sliders(listed: readonly ShareMember[], shares: readonly number[], rest: number, unspent: number) {
    return html`${this.#rest(rest, unspent)}
    ${listed.map((member) => {
      const share = this.#shareOf(member, shares);
      return html`<div class=${`member${this.#isLocked(member) ? ' locked' : ''}`}>
        <div class="top">
          <span class="name">${member.name}${member.changed ? changedMark() : nothing}</span>
          <span class="pounds">${this.#inPounds(this.#inRuns(member, share))}</span>
          ${this.#resetButton(member)}${this.#lockButton(member)}
        </div>
        ${share === undefined ? byFormula() : this.#percent(member, share, false)}
        ${this.#hint(member, shares)} ${this.#note(member, share)}
      </div>`;
    })}`;
  }

  #table(listed: readonly ShareMember[], shares: readonly number[], rest: number, unspent: number) {
    const words = say.controls.shares;
    return html`<table @keydown=${this.#enter}>
      <caption class="visually-hidden">
        ${say.controls.shareCaption(this.label)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.spentOn}</th>
          <th scope="col">${words.share}</th>
          <th scope="col">${words.aYear}</th>
          <th scope="col"><span class="visually-hidden">${words.lock}</span></th>
        </tr>
      </thead>
      <tbody>
        ${listed.map((member) => {
          const share = this.#shareOf(member, shares);
          return html`<tr>
            <th scope="row">${member.name}${member.changed ? changedMark() : nothing}</th>
            ${
              share === undefined
                ? html`<td colspan="2">${byFormula()}</td>`
                : html`<td class="share">${this.#percent(member, share, true)}</td>
                    <td class="year">${this.#poundsField(member, share)}</td>`
            }
            <td class="buttons">${this.#lockButton(member)}</td>
          </tr>`;
        })}
        <tr class="rest">
          <th scope="row">${words.notAllocated}</th>
          <td>${say.numbers.percent(rest)}</td>
          <td>${this.#inPounds(unspent)}</td>
          <td></td>
        </tr>
      </tbody>
    </table>`;
  }

  #percent(member: ShareMember, share: number, fieldOnly: boolean) {
    return html`<iom-amount
      label=${say.controls.shareOf(member.name)}
      .value=${live(share * 100)}
      .low=${0}
      .high=${100}
      .least=${0}
      .most=${100}
      .decimals=${1}
      unit-after="%"
      ?field-only=${fieldOnly}
      ?disabled=${this.#isLocked(member)}
      @iom-amount=${(event: AmountChange) => this.#hear(event, member, event.value / 100)}
    ></iom-amount>`;
  }

  #poundsField(member: ShareMember, share: number) {
    const { whole } = this;
    if (whole === undefined || whole <= 0) return html`<span class="none">–</span>`;
    const each = whole * this.#inRuns(member, 1)!;
    return html`<iom-amount
      field-only
      label=${say.controls.poundsOf(member.name)}
      .value=${live(share * each)}
      .least=${0}
      .most=${each}
      .step=${1000}
      .decimals=${0}
      unit-before="£"
      ?disabled=${this.#isLocked(member)}
      @iom-amount=${(event: AmountChange) => this.#hear(event, member, event.value / each)}
    ></iom-amount>`;
  }

  #rest(rest: number, unspent: number) {
    const { whole } = this;
    const left = whole === undefined ? { share: rest } : { pounds: whole * unspent };
    // A pound in a million is rounding.
    const words = say.controls.notAllocated(rest < 1e-6 ? undefined : left, this.allocated);
    return html`<p class="rest">${words}</p>`;
  }

  #lockButton(member: ShareMember) {
    if (member.share === undefined) return nothing;
    const locked = this.#isLocked(member);
    return html`<button
      type="button"
      class="tool sign lock"
      aria-label=${say.controls.lockOf(member.name)}
      title=${locked ? say.controls.shares.locked : say.controls.shares.unlocked}
      aria-pressed=${locked ? 'true' : 'false'}
      @click=${() => this.#lock(member)}
    >
      ${icon(locked ? 'lock' : 'unlock')}
    </button>`;
  }

  #resetButton(member: ShareMember) {
    const { changed, saved, share, name } = member;
    if (!changed || saved === undefined || share === undefined || this.#isLocked(member)) return nothing;
    const words = say.controls.resetTo(name, saved);
    return html`<button
      type="button"
      class="tool sign"
      aria-label=${words}
      title=${words}
      @click=${(event: Event) => {
        // The button goes with what it resets: the focus stays with the member.
        (event.target as HTMLElement).closest('.member')?.querySelector('iom-amount')?.focus();
        this.#reset([member.id]);
      }}
    >
      ${icon('reset')}
    </button>`;
  }

  /** What the share buys, and how sure it is. */
  #note(member: ShareMember, shown: number | undefined) {
    const { whole } = this;
    const { range, each } = member;
    const share = this.#inRuns(member, shown);
    const known = whole !== undefined && share !== undefined && share > 0 && each !== undefined && each > 0;
    const bought = known ? { count: (whole * share) / each, places: member.places === true } : undefined;
    const words = say.controls.shareNote(bought, range);
    return words ? html`<p class="hint">${words}</p>` : nothing;
  }

  /** Why the only one that may move can go no further. */
  #hint(member: ShareMember, shares: readonly number[]): TemplateResult | typeof nothing {
    if (this.#lone !== member) return nothing;
    const locked = this.#locked;
    const index = this.#known.indexOf(member);
    const { most } = balanceShares(shares, locked, index, 1);
    return html`<p class="hint">${say.controls.canGoUpTo(most)}</p>`;
  }

  #hear(event: AmountChange, member: ShareMember, share: number): void {
    event.stopPropagation();
    const refusal = this.#move(member, share, event.done);
    if (refusal) event.refuse(refusal);
  }

  /** Works out everybody's share from where the drag began. Gives why it was refused, or nothing. */
  #move(member: ShareMember, wanted: number, done: boolean): string {
    const known = this.#known;
    const index = known.indexOf(member);
    const start = this.#drag?.id === member.id ? this.#drag.start : this.#shares;
    this.#drag = done ? undefined : { id: member.id, start };
    const began = start[index]!;
    // share → percent → share may be 1 ulp off: snap to the start, so that dragging back restores it exactly.
    const exact = Math.abs(wanted - began) < 1e-12 ? began : wanted;
    const locked = this.#locked;
    const { shares, held, most } = balanceShares(start, locked, index, exact);
    const moves = known.flatMap(({ id }, i) =>
      i === index || locked[i] || start[i] === 0 ? [] : [{ id, share: shares[i]! }],
    );
    const event = new SharesChange([{ id: member.id, share: shares[index]! }, ...moves], done);
    this.dispatchEvent(event);
    this.held = held ? say.controls.stopsAt(member.name, most) : '';
    this.moved = event.refusal ? undefined : shares;
    return event.refusal;
  }

  #reset(ids: readonly string[]): void {
    this.held = '';
    const [only] = ids;
    const member = this.#known.find(({ id }) => id === only);
    // One alone goes back as if it were moved there: others may have its share by now.
    if (ids.length === 1 && member?.saved !== undefined) this.#move(member, member.saved, true);
    else this.dispatchEvent(new SharesReset(ids));
  }

  #lock({ id }: ShareMember): void {
    const locks = new Set(keptLocks(this.memory));
    if (!locks.delete(id)) locks.add(id);
    keptLocks(this.memory, locks);
    this.held = '';
    this.requestUpdate();
  }

  /** Down the column, as in a spreadsheet; Shift goes up. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    const cell = (event.target as HTMLElement).closest('td');
    const row = cell?.parentElement;
    if (!cell || !row || cell.classList.contains('buttons')) return;
    const along = (from: Element): Element | null =>
      event.shiftKey ? from.previousElementSibling : from.nextElementSibling;
    let field: HTMLElement | null = null;
    for (let next = along(row); next && !field; next = along(next))
      field = next.querySelector<HTMLElement>(`.${cell.className} > iom-amount:not([disabled])`);
    // The field that is left settles first: that is the browser's own change on Enter.
    const to = field;
    if (to) setTimeout(() => to.focus());
  };

  /** The only one with a share that may still move, where others are locked. */
  get #lone(): ShareMember | undefined {
    const locked = this.#locked;
    const shares = this.#shares;
    const free = this.#known.filter((_, i) => !locked[i] && shares[i]! > 0);
    return free.length === 1 && locked.includes(true) ? free[0] : undefined;
  }

  get #known(): readonly ShareMember[] {
    return this.members.filter(({ share }) => share !== undefined);
  }

  get #shares(): readonly number[] {
    return this.moved ?? this.#known.map(({ share }) => share!);
  }

  get #locked(): boolean[] {
    return this.#known.map((member) => this.#isLocked(member));
  }

  #isLocked({ id }: ShareMember): boolean {
    return keptLocks(this.memory).has(id);
  }

  #isListed(member: ShareMember): boolean {
    return (
      this.all || member.share !== 0 || Boolean(member.saved) || member.changed || this.#isLocked(member)
    );
  }

  #shareOf(member: ShareMember, shares: readonly number[]): number | undefined {
    return shares[this.#known.indexOf(member)];
  }

  /** The share that the runs take where this is the likely value: a range keeps the proportion of the two as it is moved. */
  #inRuns({ share, middle }: ShareMember, shown: number | undefined): number | undefined {
    return shown === undefined || !share || middle === undefined ? shown : (shown * middle) / share;
  }

  #inPounds(share: number | undefined): string {
    return share === undefined || this.whole === undefined ? '' : say.numbers.roundPounds(this.whole * share);
  }
}

const changedMark = () =>
  html`<span class="changed"><span class="visually-hidden">${say.controls.shares.changed}</span></span>`;

const byFormula = () => html`<p class="hint">${say.controls.shares.formula}</p>`;
