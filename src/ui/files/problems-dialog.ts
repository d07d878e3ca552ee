import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatPath, type Problem } from '../../base/problem.ts';
import '../elements/dialog.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { told } from '../../words/told.ts';

/** More would not be read; the rest is counted. */
const SHOWN = 50;

/** Everything that is wrong with a file, as a list of sentences. The work on screen has not been touched. */
@customElement('iom-problems-dialog')
export class ProblemsDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      p {
        color: var(--iom-soft);
        margin-bottom: var(--iom-space-3);
      }
      ol {
        display: grid;
        gap: var(--iom-space-2);
        max-height: 50vh;
        overflow: auto;
      }
      li {
        padding: var(--iom-space-2) var(--iom-space-3);
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
        overflow-wrap: anywhere;
      }
      code {
        display: block;
        font-size: var(--iom-text-xs);
        color: var(--iom-faint);
      }
    `,
  ];

  @property() file = '';
  @property({ attribute: false }) problems: readonly Problem[] = [];

  override render() {
    const { length } = this.problems;
    const { andMore, cannotBeOpened, problemCount, problems } = say.files;
    return html`<iom-dialog
      label=${cannotBeOpened(this.file)}
      ?open=${length > 0}
      @iom-hidden=${this.#closed}
    >
      <p>${problemCount(length)}</p>
      <ol tabindex="0" aria-label=${problems.list}>
        ${this.problems
          .slice(0, SHOWN)
          .map(
            (problem) =>
              html`<li>
                ${told(problem)}
                ${problem.path.length > 0 ? html`<code>${formatPath(problem.path)}</code>` : nothing}
              </li>`,
          )}
        ${length > SHOWN ? html`<li>${andMore(length - SHOWN)}</li>` : nothing}
      </ol>
      <button type="button" slot="footer" class="button main" data-dialog="close">${problems.close}</button>
    </iom-dialog>`;
  }

  readonly #closed = (): void => {
    this.problems = [];
    this.dispatchEvent(new Event('iom-closed', { bubbles: true, composed: true }));
  };
}
