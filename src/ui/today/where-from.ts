import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { groundWords, type Ground, type RowOf } from '../../scenario/ground.ts';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';
import '../elements/evidence-chip.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** One thing and what it stands on, worked out when it is asked for. */
export interface NamedGround {
  /** Empty for one alone. */
  readonly name: string;
  readonly ground: (rowOf: RowOf) => Ground;
}

/** How good the ground under a value is, with source and reason one click away. Until the evidence table has come, what the file itself says. */
@customElement('iom-where-from')
export class WhereFrom extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      summary {
        display: flex;
        align-items: center;
        gap: 6px;
        min-height: 24px;
        font-size: var(--iom-text-xs);
        color: var(--iom-soft);
        cursor: pointer;
        list-style: none;
        border-radius: var(--iom-radius-s);
      }
      summary:hover .say {
        color: var(--iom-accent);
      }
      summary .icon {
        width: 1em;
        height: 1em;
      }
      .body {
        display: grid;
        gap: 4px;
        margin: 2px 0 4px;
        padding: 6px 9px;
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
        font-size: var(--iom-text-xs);
        line-height: 1.45;
        overflow-wrap: anywhere;
      }
      @media print {
        .say,
        summary .icon {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) grounds: readonly NamedGround[] = [];
  @property({ attribute: false }) rowOf: RowOf | undefined;
  @state() private open = false;

  override render() {
    const rowOf = this.rowOf ?? (() => undefined);
    const [first] = this.grounds;
    if (!first) return nothing;
    const alone = this.grounds.length === 1;
    const { kind } = first.ground(rowOf);
    const alike = this.grounds.every(({ ground }) => ground(rowOf).kind === kind);
    return html`<details @toggle=${this.#toggle}>
      <summary>
        ${alike ? html`<iom-evidence-chip kind=${kind}></iom-evidence-chip>` : nothing}
        <span class="say">${alone ? say.today.value.source : say.today.value.sources}</span
        >${icon('chevron-down')}
      </summary>
      ${
        this.open
          ? html`<div class="body">
              ${this.grounds.map(({ name, ground }) => this.#ground(name, ground(rowOf)))}
            </div>`
          : nothing
      }
    </details>`;
  }

  #ground(name: string, ground: Ground) {
    const { kind, row } = ground;
    const words = groundWords(ground, this.rowOf ?? (() => undefined));
    const source = row ? `${row.source_title} (${[row.publisher, row.year].filter(Boolean).join(', ')})` : '';
    const safe = row && /^https?:\/\//.test(row.url) ? row.url : '';
    return html`<div>
      ${name ? html`<p><b>${name}</b> <iom-evidence-chip kind=${kind}></iom-evidence-chip></p>` : nothing}
      ${words ? html`<p>${words}</p>` : nothing}
      ${
        source
          ? html`<p>
              ${safe ? html`<a href=${safe} target="_blank" rel="noreferrer noopener">${source}</a>` : source}
            </p>`
          : nothing
      }
      ${row?.note ? html`<p class="soft">${row.note}</p>` : nothing}
      ${!words && !source ? html`<p class="soft">${say.today.value.notSaid}</p>` : nothing}
    </div>`;
  }

  readonly #toggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };
}
