import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RealityCheck } from '../../study/reality-check.ts';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** What must be so in any such model, each with a tick or a cross, and what was found where it is not so. */
@customElement('iom-reality-list')
export class RealityList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .count {
        font-weight: 600;
      }
      .count.wrong {
        color: var(--iom-worse);
      }
      .count .soft {
        font-weight: 450;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 6px 20px;
        margin-top: 8px;
      }
      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 8px;
        align-items: start;
      }
      .icon {
        width: 20px;
        height: 20px;
        padding: 3px;
        border-radius: 50%;
        stroke-width: 3;
        color: var(--iom-paper);
        background: var(--iom-better);
        forced-color-adjust: none;
      }
      .not .icon {
        background: var(--iom-worse);
        border-radius: 4px;
      }
      .not .sentence {
        font-weight: 600;
      }
      .found {
        color: var(--iom-worse);
        font-size: var(--iom-text-s);
      }
      @media print {
        .icon {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) checks: readonly RealityCheck[] | undefined;
  /** The scenario that was tried. */
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ type: Boolean }) busy = false;

  override render() {
    const { checks, scenario } = this;
    const { realityCount, realityText } = say.reality;
    const { reality } = say.howItWorks;
    const wrong = checks?.some(({ holds }) => !holds) ?? false;
    return html`<p class="count ${wrong ? 'wrong' : ''}" role="status">
        ${
          checks
            ? html`${realityCount(checks)}
              ${this.busy ? html`<span class="soft">${reality.again}</span>` : nothing}`
            : html`<span class="soft">${reality.trying}</span>`
        }
      </p>
      ${
        checks && scenario
          ? html`<ul>
              ${checks.map(
                (check) =>
                  html`<li class=${check.holds ? '' : 'not'} data-check=${check.id}>
                    ${icon(check.holds ? 'check' : 'xmark')}
                    <div>
                      <span class="visually-hidden">${check.holds ? reality.holds : reality.holdsNot}</span>
                      <span class="sentence">${say.reality.mustBeSo(check.id)}</span>
                      ${check.holds ? nothing : html`<p class="found">${realityText(scenario, check)}</p>`}
                    </div>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }
}
