import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { Ask } from '../events/ask.ts';
import '../elements/live-words.ts';
import { icon } from '../elements/icons.ts';
import { DecisionsAdded } from '../events/decision-added.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import './scenario-bar.ts';
import type { ShellView } from './shell-view.ts';

/** What somebody answered to a notice: the id of an action, or nothing to put it away. */
export class NoticeAnswer extends Ask {
  static readonly type = 'iom-notice';
  constructor(readonly answer: string) {
    super(NoticeAnswer.type);
  }
}

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
        grid-template-rows: auto auto minmax(0, 1fr);
      }
      .content {
        min-height: 0;
        min-width: 0;
      }
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
        padding: 7px var(--iom-space-4);
        background: var(--iom-accent-soft);
        border-bottom: 1px solid var(--iom-line);
      }
      .notice p {
        flex: 1 1 20rem;
      }
      .notice button {
        display: inline-flex;
        align-items: center;
        min-height: 30px;
        padding: 3px 10px;
        border: 1px solid var(--iom-edge);
        background: var(--iom-paper);
        font-weight: 600;
      }
      .notice button:last-child {
        border-color: transparent;
        background: none;
        padding: 3px 6px;
      }
      iom-live-words {
        position: fixed; /* what is only heard must not lengthen the page */
        top: 0;
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
    return html`<a class="skip" href="#content" @click=${this.#skip}>${say.shell.shell.skip}</a>
      <div class="shell" ?data-settled=${view.settled} data-page=${view.page}>
        <iom-scenario-bar
          .areas=${view.areas}
          .area=${view.area}
          .heading=${view.heading}
          .status=${view.status}
          .brief=${view.statusInBrief}
          .long=${view.long}
          .page=${view.page}
          .canUndo=${view.canUndo}
          .canRedo=${view.canRedo}
          .steps=${view.steps}
          .at=${view.at}
        ></iom-scenario-bar>
        <div class="notices" role="status">${view.notice ? this.#notice(view.notice) : nothing}</div>
        <div
          class="content"
          id="content"
          tabindex="-1"
          role="group"
          aria-label=${say.shell.pageLabel(view.page)}
        >
          <slot></slot>
        </div>
      </div>
      <iom-live-words text=${view.spoken} about=${view.month} ?settled=${view.settled}></iom-live-words>
      <iom-add-decision
        .levers=${view.levers}
        .months=${view.decisionMonths}
        .scenario=${view.scenario}
        .option=${view.option}
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

  #notice({ text, actions }: NonNullable<ShellView['notice']>) {
    return html`<div class="notice">
      <p>${text}</p>
      ${actions.map(
        ({ id, text: says }) =>
          html`<button
            type="button"
            data-answer=${id}
            @click=${() => this.dispatchEvent(new NoticeAnswer(id))}
          >
            ${says}
          </button>`,
      )}
      <button
        type="button"
        aria-label=${say.shell.shell.putAway}
        @click=${() => this.dispatchEvent(new NoticeAnswer(''))}
      >
        ${icon('xmark')}
      </button>
    </div>`;
  }

  /** To the page itself: after a page was chosen, and for who does not want to go through the bar. */
  focusContent(): void {
    this.renderRoot.querySelector<HTMLElement>('.content')?.focus();
  }

  /** To the button of a notice; to the page where the notice is gone. */
  focusNotice(answer: string): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`.notice [data-answer="${answer}"]`);
    if (button) button.focus();
    else this.focusContent();
  }

  /** What was added in the dialog that is open; how many changes, where they come under every option. */
  #last: { readonly anyway: number } | undefined;

  readonly #added = (event: Event): void => {
    this.adding = false;
    if (event instanceof DecisionsAdded) this.#last = { anyway: event.anyway ? event.decisions.length : 0 };
    if (event.type !== 'iom-closed') return;
    const last = this.#last;
    this.#last = undefined;
    // Opened by a key from nowhere, the dialog has nowhere to give the focus back to: what was added takes it, and where
    // nothing was, the page: a field would take the next key for a name. So does what happens anyway, which is not where
    // the decisions of the option in hand are.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && !last?.anyway) return;
      const page: (Element & { focusNewest?: (anyway: number) => boolean }) | null = this.firstElementChild;
      if (!last || page?.focusNewest?.(last.anyway) !== true) this.focusContent();
    });
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault(); // the address belongs to the pages
    this.focusContent();
  };
}
