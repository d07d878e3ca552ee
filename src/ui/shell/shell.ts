import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../elements/live-words.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { PAGES } from './pages.ts';
import './scenario-bar.ts';
import type { ShellView } from './shell-view.ts';

/** What is on every page, around the page itself, which is its content. */
@customElement('iom-shell')
export class Shell extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .shell {
        height: 100dvh;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto minmax(0, 1fr);
      }
      .content {
        min-height: 0;
        min-width: 0;
      }
      .content:focus {
        outline: none;
      }
      .skip {
        position: absolute;
        z-index: 10;
        left: 12px;
        top: -60px;
        padding: 8px 14px;
        border-radius: var(--iom-radius-s);
        background: var(--iom-accent);
        color: var(--iom-on-accent);
        font-weight: 620;
      }
      .skip:focus {
        top: 8px;
      }
      @media (max-width: 860px) {
        .shell {
          height: auto;
          min-height: 100dvh;
        }
      }
      @media print {
        .shell {
          display: block;
          height: auto;
        }
        .skip {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: ShellView | undefined;
  /** Whether the choice of a new decision is open. */
  @property({ type: Boolean }) adding = false;

  override render() {
    const { view } = this;
    if (!view) return html`<slot></slot>`;
    const title = PAGES.find(({ id }) => id === view.page)?.title ?? '';
    return html`<a class="skip" href="#content" @click=${this.#skip}>Skip to the page</a>
      <div class="shell" ?data-settled=${view.settled} data-page=${view.page}>
        <iom-scenario-bar
          .areas=${view.areas}
          .area=${view.area}
          .heading=${view.heading}
          .status=${view.status}
          .page=${view.page}
          .canUndo=${view.canUndo}
          .canRedo=${view.canRedo}
          .steps=${view.steps}
          .at=${view.at}
        ></iom-scenario-bar>
        <div class="content" id="content" tabindex="-1" role="group" aria-label=${`${title} page`}>
          <slot></slot>
        </div>
      </div>
      <iom-live-words text=${view.spoken} about=${view.month} ?settled=${view.settled}></iom-live-words>
      <iom-add-decision
        .levers=${view.levers}
        .months=${view.decisionMonths}
        ?open=${this.adding}
        @iom-closed=${this.#added}
        @iom-add-decision=${this.#added}
      ></iom-add-decision>
      <iom-problems-dialog
        file=${view.badFile?.name ?? ''}
        .problems=${view.badFile?.problems ?? []}
      ></iom-problems-dialog>`;
  }

  toggleHistory(): void {
    const bar = this.renderRoot.querySelector('iom-scenario-bar');
    bar?.renderRoot.querySelector('iom-history-list')?.toggle();
  }

  /** To the page itself: after a page was chosen, and for who does not want to go through the bar. */
  focusContent(): void {
    this.renderRoot.querySelector<HTMLElement>('.content')?.focus();
  }

  readonly #added = (): void => {
    this.adding = false;
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault(); // the address belongs to the pages
    this.focusContent();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-shell': Shell;
  }
}
