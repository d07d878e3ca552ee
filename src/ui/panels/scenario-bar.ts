import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, type IconName } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

export interface ShippedArea {
  readonly id: string;
  readonly name: string;
}

/** What the bar asks for; `area` names the shipped area wanted. */
export class BarRequest extends Event {
  static readonly type = 'iom-bar';
  constructor(
    readonly wanted: 'open' | 'save' | 'undo' | 'redo' | 'area',
    readonly area = '',
  ) {
    super(BarRequest.type, { bubbles: true, composed: true });
  }
}

/** The top of the page: which scenario this is, and what can be done with it as a whole. */
@customElement('iom-scenario-bar')
export class ScenarioBar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: var(--iom-space-3);
        min-height: 52px;
        padding: 6px var(--iom-space-4);
        background: var(--iom-paper);
        border-bottom: 1px solid var(--iom-line);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 9px;
        font-weight: 680;
        font-size: 0.9375rem;
        letter-spacing: -0.005em;
        white-space: nowrap;
      }
      .brand svg {
        width: 24px;
        height: 24px;
        flex: none;
      }
      .chooser {
        position: relative;
        display: flex;
        align-items: center;
        min-width: 0;
        padding-left: var(--iom-space-3);
        border-left: 1px solid var(--iom-line);
      }
      select {
        appearance: none;
        field-sizing: content;
        border: 1px solid transparent;
        border-radius: var(--iom-radius-s);
        background: none;
        padding: 5px 26px 5px 8px;
        max-width: 100%;
        text-overflow: ellipsis;
        font-weight: 560;
        cursor: pointer;
      }
      select:hover {
        border-color: var(--iom-line);
        background: var(--iom-sunk);
      }
      option {
        background: var(--iom-paper);
        color: var(--iom-ink);
      }
      .chooser .icon {
        position: absolute;
        right: 7px;
        pointer-events: none;
        color: var(--iom-faint);
      }
      .status {
        color: var(--iom-faint);
        font-size: var(--iom-text-s);
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .actions {
        display: flex;
        gap: 2px;
        margin-left: auto;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        border: 1px solid transparent;
        border-radius: var(--iom-radius-s);
        background: none;
        padding: 6px 10px;
        font-weight: 560;
        cursor: pointer;
        white-space: nowrap;
      }
      button:hover:not(:disabled) {
        background: var(--iom-sunk);
      }
      button:disabled {
        color: var(--iom-faint);
        opacity: 0.6;
        cursor: default;
      }
      button.main {
        background: var(--iom-accent);
        color: var(--iom-on-accent);
        margin-left: var(--iom-space-2);
      }
      button.main:hover {
        background: color-mix(in oklab, var(--iom-accent) 88%, var(--iom-ink));
      }
      @media (max-width: 1000px) {
        .status {
          display: none;
        }
      }
      @media (max-width: 720px) {
        header {
          flex-wrap: wrap;
          gap: var(--iom-space-1) var(--iom-space-2);
        }
        .brand span,
        .actions button span {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .chooser {
          flex: 1;
          padding-left: 0;
          border: 0;
        }
        .chooser select {
          width: 100%;
        }
        button {
          padding: 9px 10px;
        }
      }
      @media print {
        .actions,
        .chooser .icon {
          display: none;
        }
        header {
          padding-inline: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) areas: readonly ShippedArea[] = [];
  /** The shipped area on screen, as it was shipped or since changed. Empty for a file of the user's own. */
  @property() area = '';
  @property() heading = '';
  @property() status = '';
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;

  override render() {
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
        <span>IOM Scenario Modeller</span>
      </div>
      <div class="chooser">
        <select aria-label="Area" @change=${this.#choose}>
          ${this.area === '' ? html`<option value="" selected>${this.heading}</option>` : nothing}
          ${this.areas.map(
            ({ id, name }) => html`<option value=${id} .selected=${id === this.area}>${name}</option>`,
          )}
        </select>
        ${icon('chevron-down')}
      </div>
      <div class="status" role="status">${this.status}</div>
      <div class="actions">
        ${this.#button('undo', 'undo', 'Undo', !this.canUndo)}
        ${this.#button('redo', 'redo', 'Redo', !this.canRedo)} ${this.#button('open', 'open', 'Open file')}
        ${this.#button('save', 'save', 'Save file', false, 'main')}
      </div>
    </header>`;
  }

  #button(
    wanted: 'open' | 'save' | 'undo' | 'redo',
    shape: IconName,
    text: string,
    disabled = false,
    kind = '',
  ) {
    return html`<button
      type="button"
      class=${kind}
      title=${text}
      ?disabled=${disabled}
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

declare global {
  interface HTMLElementTagNameMap {
    'iom-scenario-bar': ScenarioBar;
  }
}
