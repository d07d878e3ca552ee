import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { StartKept, StartView } from './start-view.ts';

/** What to begin with. */
export class StartChoice extends Event {
  static readonly type = 'iom-start';
  constructor(
    readonly what: 'area' | 'kept' | 'open' | 'blank' | 'current' | 'tour' | 'forget' | 'forget-all',
    readonly id = '',
  ) {
    super(StartChoice.type, { bubbles: true, composed: true });
  }
}

/** Where to begin: a real area, work that was left, a file, or an area's own numbers. No form first. */
@customElement('iom-start-page')
export class StartPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        height: 100%;
        overflow-y: auto;
        background: var(--iom-ground);
      }
      main {
        max-width: 76rem;
        margin: 0 auto;
        padding: 30px 24px 40px;
      }
      .top {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 18px 40px;
        align-items: end;
        margin-bottom: 26px;
      }
      h1 {
        font-size: clamp(1.6rem, 1rem + 1.6vw, 2.3rem);
        line-height: 1.15;
        font-weight: 700;
        letter-spacing: -0.018em;
        text-wrap: balance;
      }
      .lead {
        margin-top: 10px;
        max-width: 62ch;
        font-size: var(--iom-text-l);
        line-height: 1.5;
        color: var(--iom-soft);
      }
      .ways {
        display: grid;
        gap: 8px;
        min-width: 15rem;
      }
      .way {
        display: flex;
        align-items: center;
        gap: 9px;
        min-height: 40px;
        padding: 8px 14px;
        border: 1px solid var(--iom-edge);
        border-radius: 8px;
        background: var(--iom-paper);
        font-weight: 600;
        text-align: left;
        cursor: pointer;
      }
      .way:hover {
        border-color: var(--iom-accent);
        background: var(--iom-accent-soft);
      }
      .way.main {
        background: var(--iom-accent);
        border-color: var(--iom-accent);
        color: var(--iom-on-accent);
      }
      h2 {
        font-size: var(--iom-text-l);
        font-weight: 660;
        margin: 26px 0 10px;
      }
      h2 small {
        font-size: var(--iom-text-s);
        font-weight: 400;
        color: var(--iom-soft);
        margin-left: 8px;
      }
      .areas {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: 12px;
      }
      .area {
        display: grid;
        grid-template-rows: auto auto 1fr;
        gap: 4px;
        width: 100%;
        height: 100%;
        padding: 14px 16px 16px;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        background: var(--iom-paper);
        text-align: left;
        cursor: pointer;
      }
      .area:hover {
        border-color: var(--iom-accent);
        box-shadow: var(--iom-shadow);
      }
      .area b {
        font-size: var(--iom-text-l);
        font-weight: 660;
      }
      .area .question {
        font-weight: 560;
        color: var(--iom-accent);
        text-wrap: balance;
      }
      .area .summary {
        font-size: var(--iom-text-s);
        line-height: 1.45;
        color: var(--iom-soft);
      }
      .kept {
        display: grid;
        gap: 8px;
      }
      .kept li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
      }
      .kept .way {
        flex-wrap: wrap;
        gap: 2px 14px;
        font-weight: 560;
      }
      .kept .way span {
        overflow-wrap: anywhere;
      }
      .kept .way small {
        font-size: var(--iom-text-s);
        font-weight: 400;
        color: var(--iom-soft);
      }
      .bin {
        display: grid;
        place-items: center;
        width: 36px;
        height: 36px;
        border: 0;
        border-radius: var(--iom-radius-s);
        background: none;
        color: var(--iom-soft);
        cursor: pointer;
      }
      .bin:hover {
        background: var(--iom-sunk);
        color: var(--iom-worse);
      }
      .private {
        margin-top: 30px;
        padding-top: 14px;
        border-top: 1px solid var(--iom-line);
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        max-width: 80ch;
      }
      @media (max-width: 720px) {
        main {
          padding: 20px 14px 30px;
        }
        .top {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 860px) {
        :host {
          height: auto;
        }
      }
      @media print {
        :host {
          height: auto;
          overflow: visible;
        }
        .ways,
        .bin {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: StartView | undefined;
  /** "Forget everything" asks once. */
  @state() private sure = false;

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<main>
      <div class="top">
        <div>
          <h1>What happens to IOM when money or officers move?</h1>
          <p class="lead">
            Set what your area has, decide what changes and when, and see how many people can still be managed
            to the full standard. Every figure shows where it comes from and how sure it is.
          </p>
        </div>
        <div class="ways">
          <button type="button" class="way main" @click=${() => this.#send('current')}>
            Go on with ${view.current}
          </button>
          <button type="button" class="way" @click=${() => this.#send('tour')}>
            ${icon('play')}Show me around: two minutes
          </button>
          <button type="button" class="way" @click=${() => this.#send('open')}>
            ${icon('open')}Open a file
          </button>
          ${
            view.blank === undefined
              ? nothing
              : html`<button type="button" class="way" @click=${() => this.#send('blank', view.blank)}>
                  ${icon('plus')}Start with your own numbers
                </button>`
          }
        </div>
      </div>
      ${view.kept.length > 0 ? this.#kept(view.kept) : nothing}
      <h2>
        Start from a real area
        <small>Real money from public papers; posts and shares are planning assumptions</small>
      </h2>
      <ul class="areas">
        ${view.areas.map(
          ({ id, name, question, summary }) =>
            html`<li>
              <button type="button" class="area" data-area=${id} @click=${() => this.#send('area', id)}>
                <b>${name}</b>
                <span class="question">${question}</span>
                <span class="summary">${summary}</span>
              </button>
            </li>`,
        )}
      </ul>
      <p class="private">
        Everything is worked out on this computer. Nothing is sent anywhere, and nobody else sees your numbers
        unless you send them the file. Do not put names or details of people into it.
      </p>
    </main>`;
  }

  #kept(kept: readonly StartKept[]) {
    return html`<h2 id="kept">
        Go on where you left off <small>Kept in this browser, on this computer</small>
      </h2>
      <ul class="kept" aria-labelledby="kept">
        ${kept.map(
          ({ id, title, when }) =>
            html`<li>
              <button type="button" class="way" data-kept=${id} @click=${() => this.#send('kept', id)}>
                <span>${title}</span><small>${when}</small>
              </button>
              <button
                type="button"
                class="bin"
                aria-label=${`Forget ${title}`}
                title="Forget this work"
                @click=${() => this.#forget(id)}
              >
                ${icon('bin')}
              </button>
            </li>`,
        )}
      </ul>
      <button type="button" class="quiet" @click=${this.#forgetAll}>
        ${this.sure ? 'Yes, forget all of it. This cannot be undone' : 'Forget everything kept on this computer'}
      </button>`;
  }

  #send(what: StartChoice['what'], id = ''): void {
    this.dispatchEvent(new StartChoice(what, id));
  }

  /** What had the focus is gone then: the next in the list takes it, or the heading's first way on. */
  #forget(id: string): void {
    const list = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-kept]')];
    const at = list.findIndex((each) => each.dataset['kept'] === id);
    (list[at + 1] ?? list[at - 1] ?? this.renderRoot.querySelector<HTMLElement>('.way'))?.focus();
    this.#send('forget', id);
  }

  readonly #forgetAll = (): void => {
    if (!this.sure) {
      this.sure = true;
      return;
    }
    this.sure = false;
    this.renderRoot.querySelector<HTMLElement>('.way')?.focus();
    this.#send('forget-all');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-start-page': StartPage;
  }
}
