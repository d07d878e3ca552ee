import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { icon } from './icons.ts';

/** The dialog is on screen, empty of focus: whoever put it there may say where the focus goes. Once, as it opens. */
export class DialogShown extends Event {
  static readonly type = 'iom-shown';
  constructor() {
    super(DialogShown.type);
  }
}

/** The dialog has gone, and the focus is back where it was. Once, however it was closed. */
export class DialogHidden extends Event {
  static readonly type = 'iom-hidden';
  constructor() {
    super(DialogHidden.type);
  }
}

/**
 * A modal dialog named by its heading, around what is put into it and into its `footer`. Escape, its cross and anything
 * with `data-dialog="close"` close it; a press beside it too where it is `light`. Its width is `--width`.
 */
@customElement('iom-dialog')
export class Dialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: var(--width, min(46rem, 94vw));
        max-width: none;
        max-height: min(94vh, 60rem);
        padding: 0;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        background: var(--iom-paper);
        color: var(--iom-ink);
        font-size: 0.9375rem;
        box-shadow: var(--iom-shadow);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: #0008;
      }
      header {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 14px 14px 10px 24px;
      }
      h2 {
        flex: 1;
        font-size: 1.25rem;
        font-weight: 600;
        line-height: 1.2;
      }
      header .quiet {
        color: inherit;
      }
      header .icon {
        width: 20px;
        height: 20px;
      }
      .body {
        min-height: 0;
        padding: 4px 24px 16px;
        overflow: auto;
        overscroll-behavior: contain;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 8px;
        padding: 4px 24px 16px;
      }
    `,
  ];

  @property() label = '';
  @property({ type: Boolean, reflect: true }) open = false;
  /** A press beside it closes it: for what is only read. */
  @property({ type: Boolean }) light = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  constructor() {
    super();
    this.addEventListener('click', this.#clicked);
  }

  override render() {
    return html`<dialog
      aria-labelledby="title"
      closedby=${this.light ? 'any' : 'closerequest'}
      @close=${this.#closed}
    >
      <header>
        <h2 id="title">${this.label}</h2>
        <button type="button" class="quiet" aria-label=${say.elements.dialog.close} data-dialog="close">
          ${icon('xmark')}
        </button>
      </header>
      <div class="body"><slot></slot></div>
      <footer><slot name="footer"></slot></footer>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === this.dialog.open) return;
    if (!this.open) this.dialog.close();
    else {
      this.dialog.showModal();
      this.dispatchEvent(new DialogShown());
    }
  }

  /** Off the page it is closed: back on it, it would stand open behind everything. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  readonly #closed = (): void => {
    this.open = false;
    this.dispatchEvent(new DialogHidden());
  };

  readonly #clicked = (event: Event): void => {
    const closes = (each: EventTarget): boolean =>
      each instanceof HTMLElement && each.dataset['dialog'] === 'close';
    if (event.composedPath().some(closes)) this.open = false;
  };
}
