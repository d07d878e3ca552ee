import { bring, say } from '../../words/voice.ts';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { GlossaryEntry } from '../../words/glossary-entry.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { GlossaryRequest } from '../events/glossary-request.ts';

const GAP = 6;
const EDGE = 8;

/**
 * A word that can be asked what it means: its text, which may be none, and a small question mark. Opens what the
 * glossary says beside it, without taking the page away; Escape, or a press anywhere else, closes it.
 */
@customElement('iom-term')
export class HelpTerm extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline;
      }
      .ask {
        display: inline-flex;
        align-items: center;
        gap: 3px;
        min-width: 24px;
        min-height: 24px;
        /* A target of 24 pixels that moves no line of text. */
        margin-block: -4px;
        border-radius: 3px;
        letter-spacing: inherit;
        text-transform: inherit;
        cursor: help;
      }
      .bare {
        justify-content: center;
      }
      .mark {
        display: inline-grid;
        place-items: center;
        width: 14px;
        height: 14px;
        border: 1px solid currentcolor;
        border-radius: 50%;
        font-size: 10px;
        font-weight: 700;
        line-height: 1;
        letter-spacing: 0;
        opacity: 0.85;
      }
      .ask:hover,
      .ask[aria-expanded='true'] {
        color: var(--iom-accent);
      }
      .ask:hover .mark,
      .ask[aria-expanded='true'] .mark {
        opacity: 1;
        background: var(--iom-accent-soft);
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        width: min(19rem, calc(100vw - 16px));
        padding: 11px 14px 8px;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        background: var(--iom-paper);
        color: var(--iom-ink);
        box-shadow: var(--iom-shadow);
        font-size: var(--iom-text-m);
        font-weight: 400;
        line-height: 1.42;
        letter-spacing: 0;
        text-align: left;
        text-transform: none;
        white-space: normal;
      }
      b {
        display: block;
        margin-bottom: 2px;
        font-weight: 650;
      }
      .more {
        min-height: 28px;
        margin: 4px 0 0 -8px;
      }
      @media (forced-colors: active) {
        [popover] {
          border-color: CanvasText;
        }
      }
      @media print {
        .mark,
        [popover] {
          display: none;
        }
      }
    `,
  ];

  /** The id of the word in the glossary. */
  @property() word = '';
  @state() private entry: GlossaryEntry | undefined;
  @state() private open = false;
  @state() private bare = false;
  @query('.ask') private readonly ask!: HTMLButtonElement;
  @query('[popover]') private readonly box!: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing();
  }

  override render() {
    return html`<button
        type="button"
        class=${`ask${this.bare ? ' bare' : ''}`}
        aria-expanded=${this.open ? 'true' : 'false'}
        popovertarget="meaning"
      >
        <slot @slotchange=${this.#slotted}></slot>
        <span class="mark" aria-hidden="true">?</span>
        <span class="visually-hidden"
          >${this.bare ? say.elements.termMeans(this.word) : say.elements.term.means}</span
        >
      </button>
      <div id="meaning" popover @beforetoggle=${this.#before} @toggle=${this.#toggled}>
        <p role="status">
          ${this.entry && this.open ? html`<b>${this.entry.term}</b> ${this.entry.text}` : nothing}
        </p>
        <button type="button" class="quiet more" @click=${this.#more}>${say.elements.term.more}</button>
      </div>`;
  }

  readonly #slotted = (event: Event): void => {
    const slot = event.target as HTMLSlotElement;
    this.bare = slot.assignedNodes({ flatten: true }).every((node) => (node.textContent ?? '').trim() === '');
  };

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.bare = this.textContent.trim() === '';
  }

  readonly #before = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') void this.#read();
  };

  readonly #toggled = (event: Event): void => {
    this.open = (event as ToggleEvent).newState === 'open';
    if (this.open) {
      this.#place();
      addEventListener('scroll', this.#close, { capture: true, passive: true });
      addEventListener('resize', this.#close);
      void this.updateComplete.then(() => this.#place());
    } else this.#stopFollowing();
  };

  async #read(): Promise<void> {
    await bring('glossary');
    this.entry = say.glossary.glossaryEntry(this.word);
    await this.updateComplete;
    if (this.open) this.#place();
  }

  /** Under the word, or over it where there is no room, and always within the window. */
  #place(): void {
    const from = this.ask.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const below = from.bottom + GAP;
    const top = below + height + EDGE <= innerHeight ? below : Math.max(EDGE, from.top - GAP - height);
    const left = Math.max(
      EDGE,
      Math.min(from.left - GAP, document.documentElement.clientWidth - width - EDGE),
    );
    this.box.style.top = `${top}px`;
    this.box.style.left = `${left}px`;
  }

  readonly #close = (event: Event): void => {
    if (event.target instanceof Node && this.box.contains(event.target)) return;
    if (this.box.matches(':popover-open')) this.box.hidePopover();
  };

  #stopFollowing(): void {
    removeEventListener('scroll', this.#close, { capture: true });
    removeEventListener('resize', this.#close);
  }

  readonly #more = (): void => {
    this.box.hidePopover();
    this.ask.focus(); // so that the dialog gives the focus back to where it was asked for
    this.dispatchEvent(new GlossaryRequest(this.word));
  };
}
