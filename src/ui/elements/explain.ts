import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import { say } from '../../words/voice.ts';
import { Ask } from '../events/ask.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Which number somebody asks about. */
export interface AskedNumber {
  /** A scalar name of the model: `shortfall_posts.police`, `coverage.red`, `caseload_coverage`. */
  readonly quantity: string;
  /** The option and month on screen where they are left out. */
  readonly option?: string;
  readonly month?: Month;
}

/** Where does this number come from? Its target, the element, takes the focus back when the answer is closed. */
export class ExplainNumber extends Ask implements AskedNumber {
  static readonly type = 'iom-passport';
  readonly quantity: string;
  declare readonly option?: string;
  declare readonly month?: Month;

  constructor(asked: AskedNumber) {
    super(ExplainNumber.type);
    this.quantity = asked.quantity;
    if (asked.option !== undefined) this.option = asked.option;
    if (asked.month !== undefined) this.month = asked.month;
  }
}

/** How a number looks that can be explained, wherever its button stands. */
export const explainStyles = css`
  button.explain {
    display: inline-block;
    position: relative;
    min-width: 24px;
    max-width: 100%;
    /* A target of 24 pixels that moves no line of text. */
    padding: 4px 0;
    margin: -4px 0;
    border-radius: 3px;
    color: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-align: inherit;
    white-space: inherit;
    cursor: help;
    text-decoration: underline dotted 1px
      color-mix(in srgb, currentcolor var(--iom-explain-line, 55%), transparent);
    text-underline-offset: 0.22em;
  }
  button.explain:hover {
    color: var(--iom-accent);
    text-decoration: underline solid 1px currentcolor;
  }
  @media print {
    button.explain {
      text-decoration: none;
    }
  }
`;

/**
 * A number that can be explained: looks like the text it stands in, with a dotted line, and asks for its passport.
 * Its content is text only.
 */
@customElement('iom-explain')
export class Explain extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [
    sharedStyles,
    explainStyles,
    css`
      :host {
        display: inline;
      }
    `,
  ];

  @property() quantity = '';
  @property() option: string | undefined;
  @property() month: Month | undefined;
  /** Left out when the page is walked with Tab: one of many in a table, which arrow keys reach. */
  @property({ type: Boolean }) skipped = false;

  override render() {
    return html`<button
      type="button"
      class="explain"
      aria-haspopup="dialog"
      tabindex=${this.skipped ? '-1' : '0'}
      @click=${this.#ask}
    >
      <slot></slot><span class="visually-hidden">${say.elements.explain.whereFrom}</span>
    </button>`;
  }

  readonly #ask = (event: Event): void => {
    // A number may stand on something that is pressed for another purpose, such as a card.
    event.stopPropagation();
    this.dispatchEvent(
      new ExplainNumber({
        quantity: this.quantity,
        ...(this.option === undefined ? {} : { option: this.option }),
        ...(this.month === undefined ? {} : { month: this.month }),
      }),
    );
  };
}
