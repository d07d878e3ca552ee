import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Ask } from '../events/ask.ts';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { startStyles } from './start-styles.ts';
import type { StartArea, StartKept, StartView } from './start-view.ts';

/** Asked about all kept work at once; no id of work is empty. */
const ALL = '';

/** What to begin with. */
export class StartChoice extends Ask {
  static readonly type = 'iom-start';
  constructor(
    readonly what: 'area' | 'kept' | 'open' | 'blank' | 'current' | 'tour' | 'forget' | 'forget-all',
    readonly id = '',
  ) {
    super(StartChoice.type);
  }
}

/** Where to begin: a real area, work that was left, a file, or an area's own numbers. No form first. */
@customElement('iom-start-page')
export class StartPage extends LitElement {
  static override styles = [sharedStyles, startStyles];

  @property({ attribute: false }) view: StartView | undefined;
  /** The work that is about to be forgotten, or all of it: it cannot be had back, so that is asked first. */
  @state() private asking: string | undefined;

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const { goOnWith, page } = say.start;
    return html`<main>
      <div class="top">
        <div>
          <h1>${page.heading}</h1>
          <p class="lead">${page.lead}</p>
          <p class="private">${page.private}</p>
        </div>
        <div class="ways">
          <button type="button" class="way main" @click=${() => this.#send('current')}>
            ${goOnWith(view.current)}
          </button>
          <button type="button" class="way" @click=${() => this.#send('tour')}>
            ${icon('play')}${page.tour}
          </button>
          <button type="button" class="way" @click=${() => this.#send('open')}>
            ${icon('open')}${page.open}
          </button>
          ${
            view.blank === undefined
              ? nothing
              : html`<button type="button" class="way" @click=${() => this.#send('blank', view.blank)}>
                  ${icon('plus')}${page.own}
                </button>`
          }
        </div>
      </div>
      ${view.kept.length > 0 ? this.#kept(view.kept) : nothing}
      <h2 id="real">
        ${page.real}
        <small>${page.realNote}</small>
      </h2>
      ${this.#areas(
        'real',
        view.areas.filter(({ invented }) => !invented),
      )}
      <h2 id="invented">${page.invented} <small>${page.inventedNote}</small></h2>
      ${this.#areas(
        'invented',
        view.areas.filter(({ invented }) => invented),
      )}
    </main>`;
  }

  #areas(heading: string, areas: readonly StartArea[]) {
    return html`<ul class="areas" aria-labelledby=${heading}>
      ${areas.map(
        ({ id, name, question, summary }) =>
          html`<li>
            <button type="button" class="area" data-area=${id} @click=${() => this.#send('area', id)}>
              <b>${name}</b>
              <span class="question">${question}</span>
              <span class="summary">${summary}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #kept(kept: readonly StartKept[]) {
    const { forget, page, sureToForget } = say.start;
    return html`<h2 id="kept">${page.kept} <small>${page.keptNote}</small></h2>
      <ul class="kept" aria-labelledby="kept">
        ${repeat(
          kept,
          ({ id }) => id,
          ({ id, title, when }) =>
            this.asking === id
              ? html`<li>${this.#sure(sureToForget(title), page.forgetIt)}</li>`
              : html`<li>
                  <button type="button" class="way" data-kept=${id} @click=${() => this.#send('kept', id)}>
                    <span>${title}</span><small>${when}</small>
                  </button>
                  <button
                    type="button"
                    class="bin"
                    aria-label=${forget(title)}
                    title=${page.forgetThis}
                    @click=${() => this.#ask(id)}
                  >
                    ${icon('bin')}
                  </button>
                </li>`,
        )}
      </ul>
      ${
        this.asking === ALL
          ? this.#sure(page.sureAll, page.forgetEverything)
          : html`<button type="button" class="quiet all" @click=${() => this.#ask(ALL)}>
              ${page.forgetAll}
            </button>`
      }`;
  }

  #sure(question: string, yes: string) {
    return html`<div class="asked" role="group" aria-label=${question} @keydown=${this.#escape}>
      <p>${question}</p>
      <button type="button" class="way" data-forget @click=${this.#forget}>${yes}</button>
      <button type="button" class="way" data-keep @click=${this.#keep}>${say.start.page.keep}</button>
    </div>`;
  }

  /** The careful answer has the focus, and lies where the bin was: a second click or Enter forgets nothing. */
  #ask(what: string): void {
    this.asking = what;
    void this.updateComplete.then(() => this.#focus('[data-keep]'));
  }

  readonly #keep = (): void => {
    const { asking } = this;
    this.asking = undefined;
    void this.updateComplete.then(() =>
      this.#focus(asking === ALL ? '.all' : `[data-kept="${CSS.escape(asking ?? '')}"]`),
    );
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#keep();
  };

  /** What had the focus is gone then: the next in the list takes it, or the heading's first way on. */
  readonly #forget = (): void => {
    const { asking } = this;
    if (asking === undefined) return;
    const list = this.view?.kept.map(({ id }) => id) ?? [];
    const at = list.indexOf(asking);
    const next = asking === ALL ? undefined : (list[at + 1] ?? list[at - 1]);
    this.asking = undefined;
    this.#focus(next === undefined ? '.way' : `[data-kept="${CSS.escape(next)}"]`);
    if (asking === ALL) this.#send('forget-all');
    else this.#send('forget', asking);
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #send(what: StartChoice['what'], id = ''): void {
    this.dispatchEvent(new StartChoice(what, id));
  }
}
