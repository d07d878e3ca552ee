import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { addMonths, monthsBetween, type Month } from '../../base/month.ts';
import type { Decision } from '../../scenario/scenario.ts';
import { say } from '../../words/voice.ts';
import { Drag } from '../controllers/drag.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { decisionBarsStyles } from './decision-bars-styles.ts';
import { barShape, nameSpot, movedBar, reach, type Grip } from './decision-bars-places.ts';
import { DecisionEdit } from '../events/decision-edit.ts';

/** Up to so many bars, Tab stops at their ends too; with more of them the ends are set on the cards by keys. */
const TAB_TO_ENDS = 6;

interface HeldBar {
  readonly grip: Grip;
  readonly decision: Decision;
  readonly x: number;
  /** By how many months it was last said to have moved; nothing was said yet where it is undefined. */
  said: number | undefined;
}

/**
 * Decisions as bars under a chart, on its time axis: from when until when, and how they come in. The bar is moved, its
 * ends are pulled, by hand or by keys, in whole months; one drag is one step to undo. Each handle is a slider.
 */
@customElement('iom-decision-bars')
export class DecisionBars extends LitElement {
  static override styles = [sharedStyles, decisionBarsStyles];

  @property({ attribute: false }) decisions: readonly Decision[] = [];
  /** The months of the chart; the first is today, and no decision begins in it. */
  @property({ attribute: false }) months: readonly Month[] = [];
  /** Where the time axis begins and ends, in pixels from the left edge of this element. */
  @property({ type: Number }) left = 0;
  @property({ type: Number }) right = 0;
  /** As last laid out: asking for it while drawing would lay the page out once more for every move of a lever. */
  @state() private width = 0;
  readonly #sizes = new ResizeObserver(([seen]) => (this.width = Math.round(seen!.contentRect.width)));
  readonly #drag = new Drag<HeldBar>({
    move: (held, event) => this.#pull(held, event),
    // A drag that is broken off ends where it began; so does one that came back. Without a move there was none.
    end: (held, how, event) => {
      if (how === 'moved') this.#pull(held, event);
      if (held.said !== undefined)
        this.#move(held.grip, held.decision, how === 'moved' ? held.said : 0, true);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  override render() {
    if (this.right <= this.left || this.months.length < 2 || this.decisions.length === 0) return nothing;
    return html`<ul aria-label=${say.decisions.barsLabel()}>
      ${repeat(
        this.decisions,
        ({ id }) => id,
        (decision, i) => this.#row(decision, i + 1),
      )}
    </ul>`;
  }

  #row(decision: Decision, number: number) {
    const { from, until } = this.#places(decision);
    const last = this.months.length - 1;
    const x = (month: number): number =>
      this.left + (Math.min(month, last) / last) * (this.right - this.left);
    const [begins, ends] = [x(from), x(until ?? last)];
    const width = Math.max(ends - begins, 8);
    const slope = Math.max(0, x(from + decision.ramp_months - 1) - begins);
    const shape = barShape(width, decision.ramp_months > 1 ? slope : 0, until === null);
    const spot = nameSpot(decision.name, begins, width, this.width || this.right);
    return html`<li class=${decision.on ? '' : 'off'}>
      <span class="bar" .style=${`left:${begins}px;width:${width}px;clip-path:${shape}`}></span>
      ${this.#grip('move', decision, begins, width)} ${this.#grip('from', decision, begins - 20, 24)}
      ${this.#grip('until', decision, begins + width - 4, 24)}
      <span
        class=${`name${spot.before ? ' before' : ''}`}
        .style=${`left:${spot.left}px;width:${Math.max(0, spot.right - spot.left)}px`}
        aria-hidden="true"
      >
        <b>${number}</b> ${say.decisions.offAfter(decision.name, decision.on)}</span
      >
    </li>`;
  }

  #grip(grip: Grip, decision: Decision, at: number, width: number) {
    const { from, until } = this.#places(decision);
    const last = this.months.length - 1;
    const { least, most } = reach(grip, from, until, last);
    const now = grip === 'until' ? (until ?? last + 1) : from;
    const says = say.decisions.gripAt(grip, decision.from, decision.until);
    return html`<span
      class=${`grip ${grip}`}
      .style=${`left:${at}px;width:${Math.max(width, 24)}px`}
      role="slider"
      tabindex=${grip === 'move' || this.decisions.length <= TAB_TO_ENDS ? 0 : -1}
      aria-label=${say.decisions.gripLabel(grip, decision.name)}
      aria-valuemin=${least}
      aria-valuemax=${Math.max(least, most)}
      aria-valuenow=${now}
      aria-valuetext=${says}
      title=${grip === 'move' ? say.decisions.gripHint(decision.name, says) : says}
      @keydown=${(event: KeyboardEvent) => this.#key(event, grip, decision)}
      @pointerdown=${(event: PointerEvent) => this.#press(event, grip, decision)}
      @pointermove=${this.#drag.moved}
      @pointerup=${this.#drag.ended}
      @pointercancel=${this.#drag.ended}
    ></span>`;
  }

  /** Places of a decision along the months; an end of null is for good. */
  #places({ from, until }: Decision): { readonly from: number; readonly until: number | null } {
    const start = this.months[0]!;
    return { from: monthsBetween(start, from), until: until === null ? null : monthsBetween(start, until) };
  }

  /** Moves a grip by months from where `decision` has it. */
  #move(grip: Grip, decision: Decision, by: number, done: boolean): void {
    const { from, until } = this.#places(decision);
    const to = movedBar(grip, from, until, by, this.months.length - 1);
    const month = (at: number): Month => addMonths(this.months[0]!, at);
    const end = to.until === null ? null : month(to.until);
    // The same parts all through one drag, so that it stays one step.
    const change: Partial<Decision> =
      grip === 'until'
        ? { until: end }
        : grip === 'from' || until === null
          ? { from: month(to.from) }
          : { from: month(to.from), until: end };
    this.dispatchEvent(new DecisionEdit(decision.id, change, done));
  }

  #key(event: KeyboardEvent, grip: Grip, decision: Decision): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const year = event.shiftKey ? 12 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: year,
      ArrowUp: year,
      ArrowLeft: -year,
      ArrowDown: -year,
      PageUp: 12,
      PageDown: -12,
      Home: -this.months.length,
      End: this.months.length,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(grip, decision, by, true);
  }

  #press(event: PointerEvent, grip: Grip, decision: Decision): void {
    if (this.#drag.capture(event, { grip, decision, x: event.clientX, said: undefined }))
      (event.currentTarget as HTMLElement).focus();
  }

  #pull(held: HeldBar, event: PointerEvent): void {
    const month = (this.right - this.left) / (this.months.length - 1);
    const by = Math.round((event.clientX - held.x) / month);
    if (by === (held.said ?? 0)) return;
    held.said = by;
    this.#move(held.grip, held.decision, by, false);
  }
}
