import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Scenario } from '../../scenario/scenario.ts';
import '../elements/explain.ts';
import '../elements/math-view.ts';
import { icon } from '../elements/icons.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { QuantityChosen, type CheckEquation, type CheckReality } from '../events/equation-change.ts';
import './equation-editor.ts';
import type { EquationEditor } from './equation-editor.ts';
import type { EquationRow, QuantityLink } from './how-it-works-view.ts';
import { quantityLinks, linkStyles } from './quantity-links.ts';

/** One equation: what it means and how it is computed; folded out, where it comes from, and the place to change it. */
@customElement('iom-equation-row')
export class EquationRowElement extends LitElement {
  static override styles = [
    sharedStyles,
    linkStyles,
    css`
      :host {
        scroll-margin-top: 4.5rem;
        background: var(--iom-paper);
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        padding: 12px 16px;
        break-inside: avoid;
      }
      :host([edited]) {
        border-left: 4px solid var(--iom-weak-ink);
        padding-left: 13px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 12px;
      }
      h4 {
        font-size: var(--iom-text-l);
        font-weight: 640;
        border-radius: 3px;
      }
      .value {
        font-weight: 600;
      }
      .unit {
        font-size: var(--iom-text-s);
        color: var(--iom-faint);
      }
      .meaning {
        color: var(--iom-soft);
        max-width: 75ch;
      }
      iom-math {
        margin: 6px 0 2px;
      }
      .starts {
        margin-top: 4px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        margin: 6px -8px -4px;
      }
      .buttons button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 28px;
        font-size: var(--iom-text-s);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr);
        gap: 6px 16px;
        margin-top: 10px;
        padding-top: 10px;
        border-top: 1px solid var(--iom-line);
        font-size: var(--iom-text-s);
      }
      dt {
        color: var(--iom-faint);
        font-weight: 600;
      }
      code {
        font:
          500 var(--iom-text-s) / 1.5 ui-monospace,
          'SF Mono',
          Consolas,
          monospace;
        overflow-wrap: anywhere;
      }
      .editors {
        display: grid;
        gap: 8px;
        margin-top: 10px;
      }
      @container (width < 30rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 2px;
        }
        dd + dt {
          margin-top: 6px;
        }
      }
    `,
  ];

  @property({ attribute: false }) row: EquationRow | undefined;
  /** On screen now, where it is one number for the area: `54%`. */
  @property() value = '';
  @property({ attribute: 'shown-for' }) shownFor = '';
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) check: CheckEquation | undefined;
  @property({ attribute: false }) checkReality: CheckReality | undefined;
  @property({ type: Boolean }) open = false;
  /** Whether there is room for long lines. */
  @property({ type: Boolean }) wide = false;
  @state() private editing = false;
  @query('iom-equation-editor') private readonly editor!: EquationEditor | null;
  @query('h4') private readonly heading!: HTMLElement | null;

  override willUpdate(): void {
    this.toggleAttribute('edited', (this.row?.editedNow || this.row?.editedInitially) ?? false);
  }

  /** Puts the focus on its title, to be read from there. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  override render() {
    const { row } = this;
    if (!row) return nothing;
    const { row: words, ofWhat, whereFrom, change, onMap } = say.howItWorks;
    const edited = row.editedNow || row.editedInitially;
    return html`<div class="head">
        <h4 tabindex="-1">${row.title}</h4>
        ${edited ? html`<span class="edited">${words.changedHere}</span>` : nothing}
        ${
          this.value
            ? html`<span class="value"
                ><iom-explain quantity=${row.name}>${this.value}</iom-explain
                ><span class="visually-hidden">${ofWhat(this.shownFor)}</span></span
              >`
            : nothing
        }
        <span class="unit">${row.unit}</span>
      </div>
      <p class="meaning">${row.meaning}</p>
      <iom-math .tex=${this.wide ? row.now.tex : row.now.narrowTex} label=${row.now.words}></iom-math>
      ${
        row.initially
          ? html`<div class="starts">
              ${words.atStart}
              <iom-math
                .tex=${this.wide ? row.initially.tex : row.initially.narrowTex}
                label=${row.initially.words}
              ></iom-math>
            </div>`
          : nothing
      }
      <div class="buttons">
        <button
          class="quiet"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-label=${whereFrom(row.title)}
          @click=${() => (this.open = !this.open)}
        >
          ${icon(this.open ? 'chevron-up' : 'chevron-down')}${words.whereFrom}
        </button>
        <button
          class="quiet"
          aria-expanded=${this.editing ? 'true' : 'false'}
          aria-label=${change(row.title)}
          @click=${this.#edit}
        >
          ${words.change}
        </button>
        <button class="quiet map" aria-label=${onMap(row.title)} @click=${this.#show}>${words.onMap}</button>
      </div>
      ${this.open ? this.#details(row) : nothing} ${this.editing ? this.#editors(row) : nothing}`;
  }

  #details(row: EquationRow) {
    const { page, row: words } = say.howItWorks;
    const list = (title: string, links: readonly QuantityLink[]) =>
      links.length === 0
        ? nothing
        : html`<dt>${title}</dt>
            <dd>${quantityLinks(links, true)}</dd>`;
    return html`<dl>
      <dt>${words.source}</dt>
      <dd>${row.source}</dd>
      <dt>${words.asText}</dt>
      <dd><code>${row.name} = ${row.now.text}</code></dd>
      ${
        row.initially
          ? html`<dt>${words.atStartTerm}</dt>
              <dd><code>${row.initially.text}</code></dd>`
          : nothing
      }
      ${
        row.modelText === undefined
          ? nothing
          : html`<dt>${words.modelOwn}</dt>
              <dd><code>${row.modelText}</code></dd>`
      }
      ${list(page.madeFrom, row.madeFrom)} ${list(page.looksBack, row.remembers)}
      ${list(page.startsFrom, row.startsFrom)} ${list(page.goesInto, row.goesInto)}
    </dl>`;
  }

  #editors(row: EquationRow) {
    return html`<div class="editors">
      <iom-equation-editor
        name=${row.name}
        label=${say.howItWorks.fieldLabel(row.title, false)}
        text=${row.now.text}
        .modelText=${row.modelText}
        ?wide=${this.wide}
        .scenario=${this.scenario}
        .check=${this.check}
        .checkReality=${this.checkReality}
      ></iom-equation-editor>
      ${
        row.initially
          ? html`<iom-equation-editor
              name="${row.name}.initially"
              label=${say.howItWorks.fieldLabel(row.title, true)}
              text=${row.initially.text}
              .modelText=${row.modelInitially}
              ?wide=${this.wide}
              .scenario=${this.scenario}
              .check=${this.check}
              .checkReality=${this.checkReality}
            ></iom-equation-editor>`
          : nothing
      }
    </div>`;
  }

  readonly #edit = async (): Promise<void> => {
    this.editing = !this.editing;
    if (!this.editing) return;
    await this.updateComplete;
    await this.editor?.updateComplete;
    this.editor?.focus();
  };

  readonly #show = (): void => {
    this.dispatchEvent(new QuantityChosen(this.row!.name));
  };
}
