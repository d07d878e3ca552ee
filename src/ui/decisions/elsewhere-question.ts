import '../elements/controls-brought.ts';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Quantity } from '../../scenario/scenario.ts';
import type { UseElsewhere } from '../../scenario/uses-elsewhere.ts';
import { say } from '../../words/voice.ts';
import { sendEdit } from '../events/assumption-change.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { ElsewhereView } from './elsewhere-view.ts';

/** People think of £10,000; the model’s unit is £1m. */
const PER_MILLION = 100;

/** What diverted money or moved posts do elsewhere: a short list, a figure of one’s own, or not known. */
@customElement('iom-elsewhere')
export class ElsewhereQuestion extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-top: 4px;
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        line-height: 1.35;
      }
      .ask {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 6px;
      }
      select,
      input {
        max-width: 100%;
        min-height: 28px;
        padding: 2px 6px;
      }
      select {
        flex: 1 1 12rem; /* a line of its own where the answer would be cut */
      }
      .own {
        display: grid;
        gap: 4px;
        margin: 4px 0;
        padding: 6px 8px;
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
      }
      .own input {
        width: 100%;
        box-sizing: border-box;
      }
      .own button {
        justify-self: start;
        min-height: 28px;
        border: 1px solid var(--iom-edge);
        background: var(--iom-paper);
        color: var(--iom-ink);
        padding: 2px 12px;
      }
      .says {
        color: var(--iom-ink);
      }
      p + p,
      .ask + p {
        margin-top: 3px;
      }
      @media (max-width: 860px) {
        select,
        input,
        .own button {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: ElsewhereView | undefined;
  /** A figure of one’s own is being given. */
  @state() private giving = false;
  @state() private complaint = '';

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    // Another answer came from elsewhere (undo, another option): what was begun here no longer stands.
    if (before && before.use.id !== this.view?.use.id) {
      this.giving = false;
      this.complaint = '';
    }
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const { elsewhere, uses, use, comes, sentence } = view;
    const chosen = this.giving ? 'own' : use.id;
    return html`<div class="ask">
        <label for="use">${say.adding.doesThere(elsewhere.kind, comes)}</label>
        <select id="use" aria-describedby="about" @change=${this.#choose}>
          ${uses.map(({ id, text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
        </select>
      </div>
      ${chosen === 'own' ? this.#own(view) : nothing}
      <p class="complaint" role="alert" ?hidden=${this.complaint === ''}>${this.complaint}</p>
      <div id="about">
        ${use.note ? html`<p>${use.note}</p>` : nothing}
        ${sentence ? html`<p class="says">${sentence}</p>` : nothing}
        ${
          use.id === 'unknown'
            ? nothing
            : html`<p>${say.adding.countsFor(elsewhere.kind, elsewhere.name)}</p>`
        }
      </div>`;
  }

  #own({ elsewhere, figure, source, use }: ElsewhereView) {
    const scale = elsewhere.kind === 'money' ? PER_MILLION : 1;
    const stands = use.id === 'own';
    const words = say.adding.elsewhere;
    return html`<div class="own" @keydown=${this.#key}>
      <label for="figure">${say.adding.figureLabel(elsewhere.kind)}</label>
      <input
        id="figure"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${this.complaint ? 'true' : 'false'}
        .value=${stands && figure !== undefined ? say.controls.writeAmount(figure / scale) : ''}
      />
      <label for="source">${words.howKnow}</label>
      <input
        id="source"
        type="text"
        maxlength="500"
        autocomplete="off"
        placeholder=${words.howKnowExample}
        .value=${stands ? source : ''}
      />
      <button type="button" @click=${this.#use}>${stands ? words.change : words.use}</button>
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    const id = (event.target as HTMLSelectElement).value as UseElsewhere['id'];
    this.complaint = '';
    this.giving = id === 'own';
    if (this.giving) {
      void this.updateComplete.then(() => this.#field('figure').focus());
      return;
    }
    const use = this.view?.uses.find((each) => each.id === id);
    if (use) this.#send(use.value);
  };

  readonly #use = (): void => {
    const { view } = this;
    if (!view) return;
    const words = say.adding.elsewhere;
    const { value: figure, complaint } = say.controls.readAmount(
      this.#field('figure').value,
      { after: words.counted },
      '3.5',
    );
    const source = this.#field('source').value.trim();
    if (!Number.isFinite(figure) || figure < 0) {
      this.#complain('figure', complaint || words.atLeastNothing);
      return;
    }
    if (source === '') {
      this.#complain('source', words.sayHow);
      return;
    }
    this.#send({ value: figure * (view.elsewhere.kind === 'money' ? PER_MILLION : 1), source });
    // The fields stay while the figure stands: the focus with them.
    if (this.complaint === '') this.giving = false;
  };

  #send(value: Quantity | undefined): void {
    const { elsewhere } = this.view!;
    this.complaint = sendEdit(this, {
      type: 'setInputs',
      inputs: [{ input: elsewhere.input, value }],
      label: { did: 'said-elsewhere', name: elsewhere.name, kind: elsewhere.kind },
    });
  }

  #complain(field: string, why: string): void {
    this.complaint = why;
    this.#field(field).focus();
  }

  #field(id: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  /** Enter gives the figure; Escape leaves what stands. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.#use();
    } else if (event.key === 'Escape' && this.giving) {
      event.stopPropagation();
      this.giving = false;
      this.complaint = '';
      void this.updateComplete.then(() => this.renderRoot.querySelector('select')?.focus());
    }
  };
}
