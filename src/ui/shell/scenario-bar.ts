import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import { icon, type IconName } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { barStyles } from './bar-styles.ts';
import { BarRequest, type BarWish } from '../events/bar-request.ts';
import { PAGES, type PageId } from '../events/pages.ts';

export interface ShippedArea {
  readonly id: string;
  readonly name: string;
}

/** The top of every page: which scenario this is, where one can go, and what can be done with it as a whole. */
@customElement('iom-scenario-bar')
export class ScenarioBar extends LitElement {
  static override styles = [sharedStyles, barStyles];

  @property({ attribute: false }) areas: readonly ShippedArea[] = [];
  /** The shipped area on screen, as it was shipped or since changed. None of `areas` for a file of the user's own. */
  @property() area = '';
  @property() heading = '';
  @property() status = '';
  /** The status in as few words as there is room for. */
  @property() brief = '';
  /** Whether a long run can be stopped, or one that was stopped taken up. */
  @property() long: '' | 'stop' | 'go-on' = '';
  @property() page: PageId = 'workbench';
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property({ attribute: false }) steps: readonly string[] = [];
  @property({ type: Number }) at = 0;

  override render() {
    const words = say.shell.bar;
    return html`<header>
      <div class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="7" fill="#1b4f8f" />
          <path
            d="M6 11.500h8.500c3 0 3 9 6 9H26"
            fill="none"
            stroke="#fff"
            stroke-width="3"
            stroke-linecap="round"
          />
          <path
            d="M6 11.500h20"
            fill="none"
            stroke="#fff"
            stroke-opacity=".6"
            stroke-width="2.4"
            stroke-dasharray="3 3.4"
            stroke-linecap="round"
          />
        </svg>
        <span>${say.shell.product}</span>
      </div>
      <div class="chooser">
        <div class="select">
          <select aria-label=${words.area} @change=${this.#choose}>
            ${
              this.areas.some(({ id }) => id === this.area)
                ? nothing
                : html`<option value="" .selected=${true}>${this.heading}</option>`
            }
            ${this.areas.map(
              ({ id, name }) => html`<option value=${id} .selected=${id === this.area}>${name}</option>`,
            )}
          </select>
          ${icon('chevron-down')}
        </div>
        ${
          this.long === ''
            ? nothing
            : html`<button
                type="button"
                class="long"
                data-wish=${this.long}
                @click=${() => this.dispatchEvent(new BarRequest(this.long === 'stop' ? 'stop' : 'go-on'))}
              >
                ${this.long === 'stop' ? words.stop : words.goOn}
              </button>`
        }
        <div class="status" role="status" title=${this.status}>${this.#status()}</div>
      </div>
      <nav aria-label=${words.pages}>
        ${PAGES.map(
          (id) =>
            html`<a href=${`#${id}`} aria-current=${id === this.page ? 'page' : nothing}
              >${say.shell.pages[id]}</a
            >`,
        )}
      </nav>
      <div class="actions">
        ${this.#tool('undo', 'undo', this.canUndo ? say.shell.undoOf(this.steps[this.at] ?? '') : words.undo, !this.canUndo)}
        ${this.#tool('redo', 'redo', this.canRedo ? say.shell.redoOf(this.steps[this.at + 1] ?? '') : words.redo, !this.canRedo)}
        <iom-history-list .steps=${this.steps} .at=${this.at}></iom-history-list>
        ${this.#tool('keys', 'keyboard', words.keys)} ${this.#button('open', 'open', words.open)}
        ${this.#button('save', 'save', words.save, 'main')}
      </div>
    </header>`;
  }

  /** Those who listen get all of it. */
  #status() {
    if (this.brief === '' || this.brief === this.status) return this.status;
    return html`<span class="visually-hidden">${this.status}</span
      ><span aria-hidden="true">${this.brief}</span>`;
  }

  /** Stays in the order of the keyboard when there is nothing to do, so that focus is not lost on it. */
  #tool(wanted: BarWish, shape: IconName, text: string, off = false) {
    return html`<button
      type="button"
      class="tool"
      data-wish=${wanted}
      title=${text}
      aria-label=${text}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${() => !off && this.dispatchEvent(new BarRequest(wanted))}
    >
      ${icon(shape)}
    </button>`;
  }

  #button(wanted: BarWish, shape: IconName, text: string, kind = '') {
    return html`<button
      type="button"
      class=${kind}
      title=${text}
      @click=${() => this.dispatchEvent(new BarRequest(wanted))}
    >
      ${icon(shape)}<span>${text}</span>
    </button>`;
  }

  readonly #choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') this.dispatchEvent(new BarRequest('area', select.value));
  };
}
