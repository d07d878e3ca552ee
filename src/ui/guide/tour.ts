import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { TourStep } from '../../words/tour-step.ts';
import { say } from '../../words/voice.ts';
import { Ask } from '../events/ask.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { tourStyles } from './tour-styles.ts';

/** A step of the tour, and where on the page it is about. */
export interface TourStop extends TourStep {
  /** What it talks about; `undefined` while it is not on the page. */
  readonly find: () => Element | undefined;
  /** What takes the focus for who goes there by keys; what it talks about where this is left out. */
  readonly control?: () => HTMLElement | undefined;
}

/** The tour has come to a step. */
export class TourMoved extends Ask {
  static readonly type = 'iom-tour-moved';
  constructor(readonly step: string) {
    super(TourMoved.type);
  }
}

/** The tour is over: `finished` where its last step was passed. */
export class TourEnded extends Ask {
  static readonly type = 'iom-tour-ended';
  constructor(readonly finished: boolean) {
    super(TourEnded.type);
  }
}

/** How long it stays on a step whose task was done, in milliseconds: long enough to see what happened. */
const LOOK = 2600;
/** How often it looks where its target is. */
const FOLLOW = 150;
const GAP = 14;
const EDGE = 10;
/** Narrower than this, the card is docked at the bottom. */
const NARROW = 640;

/**
 * The guided first use: a card beside what it talks about, with the page as usable as ever. It goes on by itself when
 * what it asks for was done, and can always be passed, taken back or left; what is not on the page is passed over.
 */
@customElement('iom-tour')
export class Tour extends LitElement {
  static override styles = [sharedStyles, tourStyles];

  @property({ attribute: false }) stops: readonly TourStop[] = [];
  /** The steps whose task has been done. */
  @property({ attribute: false }) done: ReadonlySet<string> = new Set();
  @state() private at = -1;
  @query('.card') private readonly card!: HTMLElement | null;
  @query('.ring') private readonly ring!: HTMLElement | null;
  #follow: ReturnType<typeof setInterval> | undefined;
  #going: ReturnType<typeof setTimeout> | undefined;
  #opener: HTMLElement | undefined;
  /** Done already when the step was come to: it is not passed over, so that it can be read. */
  #doneBefore = false;

  get isOpen(): boolean {
    return this.at >= 0;
  }

  /** From the first step, with the focus on the card. `opener` has the focus back at the end. */
  async start(opener?: HTMLElement): Promise<void> {
    this.#opener = opener;
    this.#go(0, 1);
    await this.updateComplete;
    this.takeFocus();
  }

  /** The focus goes to the card. */
  takeFocus(): void {
    this.card?.focus({ preventScroll: true });
  }

  end(finished = false): void {
    if (!this.isOpen) return;
    const held = this.shadowRoot?.activeElement !== null;
    this.at = -1;
    this.#stop();
    if (held && this.#opener?.isConnected) this.#opener.focus();
    this.dispatchEvent(new TourEnded(finished));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('done') && this.isOpen) this.#noteDone();
    this.#place();
  }

  override render() {
    const stop = this.stops[this.at];
    if (!stop) return nothing;
    const { card, place } = say.tour;
    const last = this.#next(this.at, 1) < 0;
    const isDone = this.#isDone(stop);
    return html`<div class="ring" aria-hidden="true"></div>
      <section
        class="card"
        role="dialog"
        aria-modal="false"
        aria-labelledby="title"
        aria-describedby="text"
        tabindex="-1"
        @keydown=${this.#key}
      >
        <p class="place">
          <span>${place(this.at + 1, this.stops.length)}</span>
          <button
            type="button"
            class="leave"
            aria-label=${card.leave}
            title=${card.leaveByKey}
            @click=${() => this.end()}
          >
            ${icon('xmark')}
          </button>
        </p>
        <div aria-live="polite">
          <h2 id="title">${stop.title}</h2>
          <p id="text">${stop.text}</p>
          ${
            stop.task
              ? html`<p class="task ${isDone ? 'done' : ''}">
                  ${isDone ? html`${icon('check')}<span>${stop.done ?? card.done}</span>` : html`<span>${stop.task}</span>`}
                </p>`
              : nothing
          }
        </div>
        <div class="ways">
          ${
            stop.task && !isDone
              ? html`<button type="button" class="quiet there" @click=${() => this.#there(stop)}>
                  ${card.takeMeThere}<span class="visually-hidden">${card.wayBack}</span>
                </button>`
              : nothing
          }
          <span class="space"></span>
          ${
            this.#next(this.at, -1) >= 0
              ? html`<button type="button" class="back button" @click=${() => this.#go(this.at - 1, -1)}>
                  ${card.back}
                </button>`
              : html`<button type="button" class="back button" @click=${() => this.end()}>
                  ${card.skip}
                </button>`
          }
          <button
            type="button"
            class="next button main"
            @click=${() => (last ? this.end(true) : this.#go(this.at + 1, 1))}
          >
            ${last ? card.finish : card.next}
          </button>
        </div>
      </section>`;
  }

  /** The nearest step from here on that has what it needs; below 0 where there is none. A task needs its place. */
  #next(from: number, by: 1 | -1): number {
    for (let at = from + by; at >= 0 && at < this.stops.length; at += by) if (this.#possible(at)) return at;
    return -1;
  }

  #possible(at: number): boolean {
    const stop = this.stops[at];
    return stop !== undefined && (stop.task === undefined || stop.find() !== undefined);
  }

  #go(to: number, by: 1 | -1): void {
    clearTimeout(this.#going);
    const at = this.#possible(to) ? to : this.#next(to, by);
    const stop = this.stops[at];
    if (!stop) {
      if (by > 0) this.end(true);
      return;
    }
    this.at = at;
    this.#doneBefore = this.done.has(stop.id);
    this.#follow ??= setInterval(() => this.#place(), FOLLOW);
    this.dispatchEvent(new TourMoved(stop.id));
    void this.updateComplete.then(() => {
      this.#place();
      this.#bring(stop);
    });
  }

  #isDone = ({ id, task }: TourStop): boolean => task !== undefined && this.done.has(id) && !this.#doneBefore;

  #noteDone(): void {
    const stop = this.stops[this.at];
    if (!stop || !this.#isDone(stop)) return;
    this.requestUpdate();
    clearTimeout(this.#going);
    if (this.#next(this.at, 1) >= 0) this.#going = setTimeout(() => this.#go(this.at + 1, 1), LOOK);
  }

  #there(stop: TourStop): void {
    const target = stop.control?.() ?? stop.find();
    if (target instanceof HTMLElement) target.focus();
  }

  /** Brings what it talks about into view; on a phone to over the card. */
  #bring(stop: TourStop): void {
    const target = stop.find();
    if (!target || !this.isOpen) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (innerWidth < NARROW) this.#liftOver(bottom);
    else if (top < 0 || bottom > innerHeight)
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#place();
  }

  /** On a phone the page is moved until that height stands just over the card. */
  #liftOver(bottom: number): void {
    const card = this.card?.getBoundingClientRect();
    if (card) scrollBy({ top: bottom - card.top + GAP, behavior: 'instant' });
  }

  /** Beside the target where there is room, else wherever it hides least; without one, in the corner. */
  #place(): void {
    const { card, ring } = this;
    const stop = this.stops[this.at];
    if (!card || !ring || !stop) return;
    const target = stop.find()?.getBoundingClientRect();
    ring.hidden = !target || target.width === 0;
    if (target)
      Object.assign(ring.style, {
        left: `${target.left - 4}px`,
        top: `${target.top - 4}px`,
        width: `${target.width + 8}px`,
        height: `${target.height + 8}px`,
      });
    const docked = innerWidth < NARROW;
    card.classList.toggle('docked', docked);
    if (docked) {
      card.style.left = card.style.top = '';
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = card;
    const [left, top] = besides(target, width, height);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  #stop(): void {
    clearInterval(this.#follow);
    this.#follow = undefined;
    clearTimeout(this.#going);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.end();
  };
}

/** Left and top of a card of that size: right of the target, left of it, under it or over it, the first that fits. */
function besides(target: DOMRect | undefined, width: number, height: number): readonly [number, number] {
  const [most, deep] = [innerWidth - width - EDGE, innerHeight - height - EDGE];
  if (!target) return [most, deep];
  const within = (value: number, end: number): number => Math.max(EDGE, Math.min(value, end));
  const beside = within(target.top, deep);
  const along = within(target.left, most);
  if (target.right + GAP <= most) return [target.right + GAP, beside];
  if (target.left - GAP - width >= EDGE) return [target.left - GAP - width, beside];
  if (target.bottom + GAP <= deep) return [along, target.bottom + GAP];
  if (target.top - GAP - height >= EDGE) return [along, target.top - GAP - height];
  return [most, deep];
}
