import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../words/voice.ts';
import '../elements/data-table.ts';
import '../elements/line-chart.ts';
import { showPieces } from '../elements/pieces.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { chartCardStyles } from './chart-card-styles.ts';
import { chartTools, type Way } from './chart-tools.ts';
import type { FlowView } from './flow-view.ts';

/** Where each pound goes, from streams over posts to kinds of work: the flow, or a table with the same numbers. */
@customElement('iom-pound-flow-panel')
export class PoundFlowPanel extends LitElement {
  static override styles = [
    sharedStyles,
    chartCardStyles,
    css`
      section {
        padding: 8px 12px 12px;
        break-inside: avoid;
      }
      /* Below title and tools. */
      .note {
        order: 1;
        flex-basis: 100%;
      }
      .says {
        max-width: 80ch;
        margin-bottom: 8px;
      }
      /* Where the flow is wider than its card, the sign says so. */
      .flow {
        container-type: inline-size;
      }
      .sideways {
        display: none;
        margin-bottom: 4px;
        font-size: var(--iom-text-s);
        font-weight: 600;
        color: var(--iom-soft);
      }
      @container (max-width: 639.9px) {
        .sideways {
          display: block;
        }
      }
      @media print {
        .sideways {
          display: none;
        }
      }
      .scroll {
        overflow-x: auto;
        scrollbar-width: thin;
      }
      .plot {
        position: relative;
        /* On a phone the first view ends right of the middle column: its figures are whole. */
        min-width: clamp(520px, 171cqw, 640px);
      }
      .table {
        height: min(60vh, 420px);
      }
    `,
  ];

  @property({ attribute: false }) view: FlowView | undefined;
  @state() private way: Way = 'chart';
  @state() private trouble = '';
  /** What draws flows is fetched when this panel is first on screen. */
  @state() private drawer: 'coming' | 'here' | 'missing' = 'coming';

  override connectedCallback() {
    super.connectedCallback();
    if (this.drawer === 'coming') void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const { registerFlow } = await import('../controllers/register-flow.ts');
      registerFlow();
      this.drawer = 'here';
    } catch {
      this.drawer = 'missing';
      this.way = 'table';
    }
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<section class="card" aria-label=${view.title}>
      <div class="head">
        <h2>${view.title}</h2>
        <span class="note">${showPieces(say.money.flowNote())}</span>
        ${
          view.config
            ? chartTools(
                this.way,
                (way) => (this.way = way),
                this.way === 'chart' && this.drawer === 'here' ? view.picture : undefined,
                (why) => (this.trouble = why),
              )
            : nothing
        }
      </div>
      <p class="says">${view.sentence}</p>
      ${this.drawer === 'missing' ? html`<p class="trouble">${say.money.flow.drawerMissing}</p>` : nothing}
      ${view.config ? this.#shown(view) : nothing}
      ${this.trouble === '' ? nothing : html`<p class="trouble" role="alert">${this.trouble}</p>`}
    </section>`;
  }

  #shown(view: FlowView) {
    if (this.way === 'table' || this.drawer === 'missing')
      return html`<div class="table"><iom-table .table=${view.table()}></iom-table></div>`;
    return html`<div class="flow">
      <p class="sideways">${say.money.flow.sideways} <span aria-hidden="true">→</span></p>
      <div class="scroll" tabindex="0" role="region" aria-label=${view.title}>
        <div class="plot" .style=${`height:${view.height}px`}>
          ${
            this.drawer === 'here'
              ? html`<iom-chart .config=${view.config} sentence=${view.sentence}></iom-chart>`
              : nothing
          }
        </div>
      </div>
    </div>`;
  }
}
