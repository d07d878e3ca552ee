import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { StepRequest } from '../events/step-request.ts';

/** All that was done, newest first, behind a button: any step can be gone back to, and named. */
@customElement('iom-history-list')
export class HistoryList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      .tool {
        display: inline-flex;
        align-items: center;
        min-height: 32px;
        border: 1px solid transparent;
        padding: 5px 7px;
        anchor-name: --iom-history;
      }
      .tool:hover {
        background: var(--iom-sunk);
      }
      .list {
        inset: auto;
        top: 52px;
        right: 12px;
        width: min(25rem, 94vw);
        max-height: min(32rem, 80vh);
        margin: 0;
        padding: 0;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        background: var(--iom-paper);
        color: var(--iom-ink);
        box-shadow: var(--iom-shadow);
        overflow: hidden;
      }
      .list:popover-open {
        display: flex;
        flex-direction: column;
      }
      .top {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        padding: 12px 16px 8px;
        border-bottom: 1px solid var(--iom-line);
      }
      h2 {
        font-size: var(--iom-text-l);
        font-weight: 660;
      }
      .top p {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      ol {
        overflow-y: auto;
        padding: 6px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        border-radius: var(--iom-radius-s);
      }
      li.here {
        background: var(--iom-accent-soft);
        box-shadow: inset 3px 0 0 var(--iom-accent);
      }
      li.later {
        color: var(--iom-soft);
      }
      .step {
        min-height: 32px;
        padding: 5px 10px;
        text-align: left;
        overflow-wrap: anywhere;
      }
      .step:hover {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      .here .step {
        font-weight: 620;
      }
      .name {
        min-height: 28px;
        font-size: var(--iom-text-s);
      }
      form {
        display: flex;
        gap: 6px;
        padding: 4px 6px;
        grid-column: 1 / -1;
      }
      form input {
        flex: 1;
        padding: 5px 8px;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly string[] = [];
  @property({ type: Number }) at = 0;
  @state() private open = false;
  @state() private naming = -1;

  override render() {
    const { title } = say.shell.history;
    return html`<button
        type="button"
        class="tool"
        popovertarget="list"
        title=${title}
        aria-label=${title}
        aria-expanded=${this.open ? 'true' : 'false'}
      >
        ${icon('history')}
      </button>
      <div
        class="list"
        id="list"
        popover
        role="dialog"
        aria-label=${title}
        @toggle=${this.#toggled}
        @keydown=${this.#keys}
      >
        ${this.open ? this.#list() : nothing}
      </div>`;
  }

  #list() {
    const words = say.shell.history;
    return html`<div class="top">
        <h2>${words.done}</h2>
        <p>${say.shell.stepOf(this.at + 1, this.steps.length)}</p>
      </div>
      <ol reversed>
        ${this.steps
          .map((label, step) => ({ label, step }))
          .reverse()
          .map(({ label, step }) =>
            step === this.naming
              ? html`<li>${this.#form(label, step)}</li>`
              : html`<li class=${step === this.at ? 'here' : step > this.at ? 'later' : ''}>
                  <button
                    type="button"
                    class="step"
                    data-step=${step}
                    aria-current=${step === this.at ? 'step' : nothing}
                    @click=${() => this.dispatchEvent(new StepRequest(step))}
                  >
                    ${label}${step > this.at ? html`<span class="visually-hidden"> ${words.undone}</span>` : nothing}
                  </button>
                  ${
                    step === this.at
                      ? html`<button type="button" class="quiet name" @click=${() => this.#rename(step)}>
                          ${words.nameIt}
                        </button>`
                      : nothing
                  }
                </li>`,
          )}
      </ol>`;
  }

  #form(label: string, step: number) {
    const words = say.shell.history;
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        const name = this.renderRoot.querySelector<HTMLInputElement>('input')!.value.trim();
        this.naming = -1;
        if (name !== '' && name !== label) this.dispatchEvent(new StepRequest(step, name));
        void this.#focusHere();
      }}
    >
      <input aria-label=${words.stepName} maxlength="120" .value=${label} />
      <button type="submit" class="quiet">${words.keep}</button>
    </form>`;
  }

  #rename(step: number): void {
    this.naming = step;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('input')?.select());
  }

  /** Opens the list, or closes it. */
  toggle(): void {
    this.renderRoot.querySelector<HTMLElement>('.list')?.togglePopover();
  }

  readonly #toggled = (event: Event): void => {
    this.open = (event as ToggleEvent).newState === 'open';
    this.naming = -1;
    if (this.open) void this.#focusHere();
    else void this.#takeFocusBack();
  };

  /** What had the focus before may be gone with the step that was taken back, and the list goes with its own. */
  async #takeFocusBack(): Promise<void> {
    const lost = (): boolean =>
      document.activeElement === document.body ||
      Boolean((this.renderRoot as ShadowRoot).activeElement?.closest('.list'));
    const tool = this.renderRoot.querySelector<HTMLElement>('.tool');
    if (lost()) tool?.focus();
    await this.updateComplete;
    if (lost()) tool?.focus();
  }

  async #focusHere(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const down = event.key === 'ArrowDown';
    if (!down && event.key !== 'ArrowUp') return;
    const steps = [...this.renderRoot.querySelectorAll<HTMLElement>('.step')];
    const here = steps.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    if (here < 0) return;
    event.preventDefault();
    steps[here + (down ? 1 : -1)]?.focus();
  };
}
