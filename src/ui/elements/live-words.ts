import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Not more often than this, in milliseconds, however often the words change. */
const QUIET = 1000;

/**
 * Reads words out to those who do not see them, politely: only when they have settled, only when they say something
 * new, and at most once a second, so that a lever that is dragged does not flood anybody. What is there at first is
 * not read out: nobody has done anything yet.
 */
@customElement('iom-live-words')
export class LiveWords extends LitElement {
  static override styles = [sharedStyles];

  @property() text = '';
  /** Whether the words belong to what is set, and nothing moves. */
  @property({ type: Boolean }) settled = false;
  /** Key of the subject (file, option). When it changes, the current text counts as announced. */
  @property() about = '';
  @state() private spoken = '';
  /** The last words that were read out, or that stood there when reading out had no reason. */
  #known: string | undefined;
  #about = '';
  #last = -QUIET;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('settled') || changed.has('about')) this.#consider();
  }

  override render() {
    return html`<p class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      ${this.spoken}
    </p>`;
  }

  #consider(): void {
    this.#stop();
    if (!this.settled || this.text === '') return;
    if (this.#known === undefined || this.about !== this.#about) {
      this.#known = this.text;
      this.#about = this.about;
      // Whoever reads the page line by line finds no words there about something else.
      this.spoken = '';
      return;
    }
    if (this.text === this.#known) return;
    const wait = this.#last + QUIET - performance.now();
    if (wait <= 0) this.#speak();
    else this.#timer = setTimeout(() => this.#speak(), wait);
  }

  #speak(): void {
    this.#timer = undefined;
    this.#last = performance.now();
    this.#known = this.text;
    this.spoken = this.text;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
