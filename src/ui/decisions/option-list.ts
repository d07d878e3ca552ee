import { LitElement, css, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Ask } from '../events/ask.ts';
import { say } from '../../words/voice.ts';
import '../elements/explain.ts';
import { showPieces } from '../elements/pieces.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** An option as its card shows it. */
export interface OptionCard {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  /** Lengths of dash and gap, as on the chart; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly summary: string;
}

export class OptionChoice extends Ask {
  static readonly type = 'iom-option';
  constructor(readonly option: string) {
    super(OptionChoice.type);
  }
}

/** The options side by side, each with the line it has on the charts. One is in hand. */
@customElement('iom-option-list')
export class OptionList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .options {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 4px;
        /* Twelve options must not push the levers off the screen. */
        max-height: max(15.5rem, 34vh);
        overflow-y: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--iom-line) transparent;
      }
      .name {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        overflow-wrap: anywhere;
      }
      @media print {
        .options {
          max-height: none;
        }
        .name {
          -webkit-line-clamp: none;
        }
      }
      label {
        position: relative; /* the hidden radio stays within its card */
        display: grid;
        grid-template-columns: 30px minmax(0, 1fr) auto;
        align-items: center;
        column-gap: 9px;
        padding: 5px 10px;
        border: 1px solid var(--iom-line);
        border-radius: 8px;
        background: var(--iom-paper);
        cursor: pointer;
        line-height: 1.25;
      }
      label:hover {
        border-color: var(--iom-edge);
      }
      label:has(:checked) {
        border-color: var(--colour);
        background: color-mix(in srgb, var(--colour) 9%, var(--iom-paper));
        box-shadow: inset 3px 0 0 var(--colour);
        font-weight: 620;
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--iom-accent);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      svg {
        width: 30px;
        height: 10px;
      }
      .summary {
        font-size: var(--iom-text-s);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
        color: var(--iom-soft);
        white-space: nowrap;
      }
      iom-explain {
        --iom-explain-line: 28%;
      }
      legend {
        margin-bottom: 7px;
        display: flex;
        justify-content: space-between;
        width: 100%;
      }
      legend span {
        font-weight: 400;
        letter-spacing: 0;
        text-transform: none;
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          outline: 3px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) options: readonly OptionCard[] = [];
  @property() chosen = '';
  /** What the numbers at the right are. */
  @property() heading = '';

  /** A new option, chosen as soon as it is there, may be out of sight at the end of a long list. */
  protected override updated(changed: PropertyValues<this>): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.options');
    const held = this.renderRoot.querySelector<HTMLElement>('label:has(:checked)');
    if (!changed.has('chosen') || !list || !held) return;
    const [around, box] = [list.getBoundingClientRect(), held.getBoundingClientRect()];
    if (box.bottom > around.bottom) list.scrollTop += box.bottom - around.bottom;
    else if (box.top < around.top) list.scrollTop -= around.top - box.top;
  }

  override render() {
    return html`<fieldset>
      <legend class="label">
        ${showPieces(say.decisions.optionsHeading(this.heading), {
          shows: (text) => html`<span>${text}</span>`,
        })}
      </legend>
      <div class="options">
        ${this.options.map(
          (option) =>
            html`<label .style=${`--colour:${option.colour}`}>
              <input
                type="radio"
                name="option"
                value=${option.id}
                aria-label=${say.decisions.optionLabel(option.name, option.summary)}
                .checked=${option.id === this.chosen}
                @change=${() => this.dispatchEvent(new OptionChoice(option.id))}
              />
              <svg viewBox="0 0 30 10" aria-hidden="true">
                ${svg`<path d="M1 5h28" stroke=${option.colour} stroke-width="2.6" stroke-dasharray=${option.dash.join(' ')} />`}
              </svg>
              <span class="name" title=${option.name}>${option.name}</span>
              <span class="summary"
                >${
                  option.summary === ''
                    ? nothing
                    : html`<iom-explain
                        quantity="caseload_coverage"
                        option=${option.id}
                        ?skipped=${option.id !== this.chosen}
                        >${option.summary}</iom-explain
                      >`
                }</span
              >
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}
