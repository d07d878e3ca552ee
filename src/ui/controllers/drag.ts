/** Pixels along a line that a finger moves before it is a drag: less is a tap, or the beginning of a scroll. */
const ALONG = 6;

/** How a drag ended: let go after moving, a finger lifted where it came down, or taken by the browser to scroll. */
export type DragEnd = 'moved' | 'tap' | 'broken';

/**
 * One pointer that holds something and moves it along a line, for every control that is dragged.
 *
 * Only the main button takes hold, and only one pointer at a time. A mouse moves what it holds at once; a finger first has
 * to go a few pixels along. `move` is told of every place, `end` once.
 */
export class Drag<Held> {
  #now: { readonly pointer: number; readonly x: number; readonly held: Held; still: boolean } | undefined;

  constructor(
    private readonly on: {
      readonly move?: (held: Held, event: PointerEvent) => void;
      readonly end: (held: Held, how: DragEnd, event: PointerEvent) => void;
    },
  ) {}

  /** What is held now. */
  get held(): Held | undefined {
    return this.#now?.held;
  }

  /** A finger holds it that may yet turn out to tap or to scroll the page. */
  get still(): boolean {
    return this.#now?.still === true;
  }

  /** Takes hold. Gives whether it did. */
  press(event: PointerEvent, held: Held): boolean {
    if (event.button !== 0 || this.#now) return false;
    this.#now = { pointer: event.pointerId, x: event.clientX, held, still: event.pointerType === 'touch' };
    return true;
  }

  /** As `press`, and the pointer stays with the element wherever it goes; the browser does nothing of its own with it. */
  capture(event: PointerEvent, held: Held): boolean {
    if (!this.press(event, held)) return false;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    event.preventDefault();
    return true;
  }

  /** Lets go without telling anybody: something else has ended it. */
  drop(): void {
    this.#now = undefined;
  }

  /** For `pointermove`. */
  readonly moved = (event: PointerEvent): void => {
    const now = this.#now;
    if (now?.pointer !== event.pointerId) return;
    if (now.still && Math.abs(event.clientX - now.x) <= ALONG) return;
    now.still = false;
    this.on.move?.(now.held, event);
  };

  /** For `pointerup` and `pointercancel`. */
  readonly ended = (event: PointerEvent): void => {
    const now = this.#now;
    if (now?.pointer !== event.pointerId) return;
    this.#now = undefined;
    const how = event.type === 'pointercancel' ? 'broken' : now.still ? 'tap' : 'moved';
    this.on.end(now.held, how, event);
  };
}
