import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ASSUMED, type EvidenceKind } from '../../model/model-data.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** How good the ground under a number is. Word, edge and colour all differ, so that any one of them is enough. */
@customElement('iom-evidence-chip')
export class EvidenceChip extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-block;
        vertical-align: baseline;
      }
      span {
        display: inline-block;
        padding: 0 6px;
        border: 1px solid;
        border-radius: 4px;
        font-size: var(--iom-text-xs);
        font-weight: 620;
        line-height: 1.45;
        white-space: nowrap;
      }
      .published {
        color: var(--iom-better);
        background: color-mix(in srgb, var(--iom-better) 11%, var(--iom-paper));
        border-color: transparent;
      }
      .derived {
        color: var(--iom-accent);
        background: var(--iom-accent-soft);
        border-color: color-mix(in srgb, var(--iom-accent) 45%, transparent);
      }
      .planning {
        color: var(--iom-weak-ink);
        background: var(--iom-weak-ground);
        border: 1px dashed color-mix(in srgb, var(--iom-weak-ink) 65%, transparent);
      }
      @media (forced-colors: active) {
        .published {
          border: 2px solid;
        }
      }
      @media print {
        span {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property() kind: EvidenceKind = ASSUMED;

  override render() {
    const look = this.kind === ASSUMED ? 'planning' : this.kind;
    return html`<span class=${look}>${say.elements.evidenceKind(this.kind)}</span>`;
  }
}
