import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EvidenceRow } from '../../model/model-data.ts';
import { isOurs } from '../../scenario/ground.ts';
import type { Edit } from '../../state/edit.ts';
import { say } from '../../words/voice.ts';
import '../elements/explain.ts';
import '../elements/formula-field.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { AssumptionDraft, sendEdit } from '../events/assumption-change.ts';
import { asPublished, withShape } from './assumption-quantity.ts';
import type { AssumptionRow, Shape } from './assumption-row-view.ts';

const SHAPES: readonly Shape[] = [
  'number',
  'pert',
  'triangular',
  'uniform',
  'normal',
  'lognormal',
  'formula',
];

/** All there is to say and to do about one assumption: shape, reason, source, and the ways back. */
@customElement('iom-assumption-details')
export class AssumptionDetails extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        border-top: 1px solid var(--iom-line);
        padding: 12px 16px 14px;
      }
      .halves {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: 14px 28px;
      }
      .half {
        display: grid;
        gap: 10px;
        align-content: start;
      }
      label {
        display: block;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      select,
      textarea {
        display: block;
        width: 100%;
        margin-top: 2px;
        min-height: 32px;
        font-size: var(--iom-text-m);
      }
      textarea {
        min-height: 3.2rem;
      }
      dt {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .hint {
        margin-top: 3px;
      }
      .tick {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 24px;
        color: var(--iom-ink);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 5px 14px;
        font-size: var(--iom-text-s);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin: 12px 0 0 -8px;
      }
      .ways button {
        min-height: 28px;
        font-size: var(--iom-text-s);
      }
      code {
        font-size: var(--iom-text-xs);
        color: var(--iom-faint);
      }
    `,
  ];

  @property({ attribute: false }) row: AssumptionRow | undefined;
  /** A formula is being written above. */
  @property({ type: Boolean }) drafting = false;
  @state() private refusal = '';

  /** Goes to the reason. */
  askWhy(): void {
    this.shadowRoot?.querySelector('textarea')?.focus();
  }

  override render() {
    const { row } = this;
    if (!row) return nothing;
    const shape = this.drafting ? 'formula' : row.shape;
    const { details, shapes } = say.assumptions;
    return html`<div class="halves">
        <div class="half">
          <label
            >${details.howSure}
            <select .value=${shape} aria-describedby="hint" @change=${this.#shape}>
              ${SHAPES.map(
                (value) =>
                  html`<option value=${value} ?selected=${value === shape}>${shapes[value].title}</option>`,
              )}
            </select>
            <p id="hint" class="hint">${shapes[shape].hint}</p>
          </label>
          <label
            >${details.why}
            <textarea
              rows="2"
              .value=${row.reason}
              placeholder=${details.whyExample}
              @change=${this.#reason}
            ></textarea>
          </label>
          <label class="tick"
            ><input
              type="checkbox"
              .checked=${row.confirmed}
              @change=${this.#confirm}
            />${details.confirmed}</label
          >
          <p class="wrong" aria-live="polite">${this.refusal || nothing}</p>
        </div>
        <div class="half">${this.#facts(row)}</div>
      </div>
      <div class="ways">${this.#ways(row)}</div>`;
  }

  #facts(row: AssumptionRow) {
    const { evidence } = row;
    const { details } = say.assumptions;
    const fact = (what: string, words: unknown) =>
      words
        ? html`<dt>${what}</dt>
            <dd>${words}</dd>`
        : nothing;
    const ours = evidence !== undefined && isOurs(evidence);
    return html`<dl>
      ${
        evidence
          ? html`${fact(details.source, ours ? row.source : evidence.source_title)}
            ${fact(details.saidOfIt, ours || row.source === published(evidence) ? '' : row.source)}
            ${fact(details.by, ours ? '' : published(evidence))}
            ${fact(details.whereInIt, ours ? '' : evidence.locator)}
            ${fact(
              details.pricesOf,
              row.unit.before === '£' && evidence.price_year !== 'n/a' ? evidence.price_year : '',
            )}
            ${fact(
              details.link,
              /^https?:\/\//.test(evidence.url)
                ? html`<a href=${evidence.url} target="_blank" rel="noopener noreferrer"
                    >${details.openSource}</a
                  >`
                : '',
            )}
            ${fact(details.note, ours ? '' : evidence.note)}`
          : fact(details.source, row.source)
      }
      ${fact(evidence?.kind === 'derived' ? details.derivedRange : details.publishedRange, row.publishedWords)}
      ${fact(details.modelOwn, row.modelOwn)} ${fact(details.savedFile, row.was)}
      ${fact(details.nameInFormulas, html`<code>${inFormulas(row.name)}</code>`)}
      ${fact(details.inTheModel, html`<iom-explain quantity=${row.name}>${details.howUsed}</iom-explain>`)}
    </dl>`;
  }

  #ways(row: AssumptionRow) {
    const theirs = asPublished(row);
    const { details } = say.assumptions;
    const isPublished =
      row.published &&
      row.numbers.low === row.published.low &&
      row.numbers.likely === row.published.likely &&
      row.numbers.high === row.published.high;
    return html`${
      row.changed
        ? html`<button
            class="quiet"
            @click=${() => this.#send({ type: 'resetInput', input: row.name, saved: row.saved })}
          >
            ${details.reset}
          </button>`
        : nothing
    }
    ${
      theirs !== undefined && !isPublished
        ? html`<button
            class="quiet"
            @click=${() => this.#send({ type: 'setInput', input: row.name, value: theirs })}
          >
            ${row.evidence?.kind === 'derived' ? details.useDerived : details.usePublished}
          </button>`
        : nothing
    }
    ${
      row.modelOwn === ''
        ? nothing
        : html`<button class="quiet" @click=${() => this.#send({ type: 'clearInput', input: row.name })}>
            ${details.useModelOwn}
          </button>`
    }`;
  }

  readonly #shape = (event: Event): void => {
    const { row } = this;
    const shape = (event.target as HTMLSelectElement).value as Shape;
    if (!row) return;
    // A formula starts to count when it is written and good; until then the last value stands.
    const draft = shape === 'formula' && row.shape !== 'formula';
    this.dispatchEvent(new AssumptionDraft(draft));
    if (shape === 'formula' || shape === row.shape) return;
    const from = row.shape === 'formula' ? { ...row, numbers: fromFormula(row) } : row;
    this.#send({ type: 'setInput', input: row.name, value: withShape(from, shape) });
  };

  readonly #reason = (event: Event): void => {
    const reason = (event.target as HTMLTextAreaElement).value;
    if (this.row) this.#send({ type: 'setReason', input: this.row.name, reason });
  };

  readonly #confirm = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (this.row) this.#send({ type: 'setConfirmed', input: this.row.name, confirmed: checked });
  };

  #send(edit: Edit): void {
    this.refusal = sendEdit(this, edit);
  }
}

/** `abstraction.constable` as a formula says it: `abstraction[constable]`. */
export const inFormulas = (name: string): string =>
  name.replace(/\.(.*)$/, (_, members: string) => `[${members.replaceAll('.', ', ')}]`);

const published = ({ publisher, year }: EvidenceRow): string => [publisher, year].filter(Boolean).join(', ');

/** The number that a formula came to, to start from when it gives way to a range. */
function fromFormula({ comesToShown, numbers }: AssumptionRow): AssumptionRow['numbers'] {
  return comesToShown === undefined
    ? numbers
    : { low: comesToShown, likely: comesToShown, high: comesToShown };
}
