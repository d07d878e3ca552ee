import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { settledFields } from '../../scenario/templates/answer.ts';
import type { Template } from '../../scenario/templates/template.ts';
import { TEMPLATES } from '../../scenario/templates/templates.ts';
import { say } from '../../words/voice.ts';
import '../elements/dialog.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { LeverView } from '../quantities/lever-view.ts';
import './template-form.ts';
import { templateIcon } from './template-icons.ts';
import './template-other.ts';

/** What is decided, as people say it: first which sort of decision, then its few questions. */
@customElement('iom-add-decision')
export class AddDecision extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
        gap: var(--iom-space-2);
      }
      .grid button {
        width: 100%;
        height: 100%;
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 10px;
        align-content: start;
        padding: 11px 12px;
        border: 1px solid var(--iom-line);
        border-radius: var(--iom-radius);
        background: var(--iom-paper);
        text-align: left;
      }
      .grid button:hover {
        border-color: var(--iom-accent);
        background: var(--iom-accent-soft);
      }
      .grid .icon {
        width: 22px;
        height: 22px;
        grid-row: span 2;
        color: var(--iom-accent);
      }
      b {
        font-weight: 640;
      }
      .line {
        font-size: var(--iom-text-s);
        color: var(--iom-soft);
        line-height: 1.3;
      }
      .lead {
        margin-bottom: var(--iom-space-3);
      }
      .grid .other {
        border-style: dashed;
        border-color: var(--iom-edge);
      }
    `,
  ];

  @property({ attribute: false }) levers: readonly LeverView[] = [];
  @property({ attribute: false }) months: readonly Month[] = [];
  @property({ attribute: false }) scenario: Scenario | undefined;
  /** The id of the option that decisions are added to. */
  @property({ attribute: false }) option: string | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private at: Template | 'other' | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.at = undefined;
  }

  override render() {
    const { at } = this;
    const words = say.adding.adding;
    const title = at === undefined ? words.title : at === 'other' ? words.other : at.title;
    return html`<iom-dialog
      label=${title}
      ?open=${this.open}
      @iom-hidden=${this.#hidden}
      @iom-shown=${() => this.#focusFirst()}
      @iom-add-decision=${() => (this.open = false)}
    >
      ${this.open ? this.#body() : nothing}
    </iom-dialog>`;
  }

  #body() {
    const { at, scenario } = this;
    if (at === 'other')
      return html`<iom-other-decision
        .levers=${this.levers}
        .months=${this.months}
        @iom-back=${this.#back}
      ></iom-other-decision>`;
    if (at !== undefined && scenario)
      return html`<p class="lead">${at.line}</p>
        <iom-template-form
          .template=${at}
          .scenario=${scenario}
          .option=${scenario.options.find(({ id }) => id === this.option)}
          .months=${this.months}
          @iom-back=${this.#back}
        ></iom-template-form>`;
    const asked = scenario ? TEMPLATES.filter((each) => settledFields(each, scenario, {}).length > 0) : [];
    return html`<ul class="grid">
      ${asked.map(
        (template, i) =>
          html`<li>
            <button
              type="button"
              ?autofocus=${i === 0}
              data-template=${template.id}
              @click=${() => (this.at = template)}
            >
              ${templateIcon(template.icon)}<b>${template.title}</b><span class="line">${template.line}</span>
            </button>
          </li>`,
      )}
      <li>
        <button type="button" class="other" data-template="other" @click=${() => (this.at = 'other')}>
          ${templateIcon('other')}<b>${say.adding.adding.other}</b
          ><span class="line">${say.adding.adding.otherLine}</span>
        </button>
      </li>
    </ul>`;
  }

  /** The dialog takes the focus as it opens; who was quicker than that has chosen already. */
  #focusFirst(): void {
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('li, [template]'))
      return;
    const form = this.renderRoot.querySelector('iom-template-form');
    // Somebody quick is typing in it before the dialog has faded in: what they typed is not taken from them.
    if (form && this.shadowRoot?.activeElement === form) return;
    if (form) form.focusFirst();
    else this.renderRoot.querySelector<HTMLElement>('.grid button')?.focus();
  }

  readonly #back = (): void => {
    const was = this.at;
    this.at = undefined;
    const id = was === 'other' ? was : was?.id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-template='${id}']`)?.focus(),
    );
  };

  readonly #hidden = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('iom-closed'));
  };
}
