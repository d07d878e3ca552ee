import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RowOf } from '../../scenario/ground.ts';
import { say } from '../../words/voice.ts';
import { GoTo } from '../events/pages.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { RoleRow } from './lever-rows.ts';
import './today-lever.ts';

/** Posts lent to IOM, by role, with what they lose: that is assumed, and set on the Assumptions page. */
@customElement('iom-posts-list')
export class PostsList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .role + .role {
        border-top: 1px solid var(--iom-line);
        margin-top: 5px;
        padding-top: 5px;
      }
      .note {
        font-size: var(--iom-text-xs);
        line-height: 1.45;
      }
      .quiet {
        min-height: 26px;
        margin-left: calc(-1 * var(--iom-space-2));
        font-size: var(--iom-text-s);
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly RoleRow[] = [];
  @property({ type: Boolean }) compact = false;
  @property({ attribute: false }) rowOf: RowOf | undefined;
  @state() private all = false;

  override render() {
    const listed = this.rows.filter(
      ({ posts: { today, changed, saved } }) => this.all || today !== 0 || changed || Boolean(saved),
    );
    const rest = this.rows.length - listed.length;
    return html`${repeat(
        listed,
        ({ id }) => id,
        (row) => this.#role(row),
      )}
      ${
        rest > 0 || this.all
          ? html`<button
              type="button"
              class="quiet"
              aria-expanded=${this.all ? 'true' : 'false'}
              @click=${() => (this.all = !this.all)}
            >
              ${this.all ? say.today.today.fewerPosts : say.today.noneLent(rest)}
            </button>`
          : nothing
      }
      <p class="note">${say.today.today.postsNote}</p>`;
  }

  #role({ name, posts, notes }: RoleRow) {
    return html`<div class="role">
      <iom-today-lever
        .lever=${posts}
        of=${say.today.today.postsLent}
        ?compact=${this.compact}
        .rowOf=${this.rowOf}
      ></iom-today-lever>
      ${
        notes.length === 0
          ? nothing
          : html`<p class="note">
              ${notes.map(
                ({ words, input }, i) =>
                  html`${i > 0 ? ', ' : ''}<button
                      type="button"
                      class="link"
                      aria-label=${say.today.losesOf(words, name)}
                      @click=${() => this.dispatchEvent(new GoTo('assumptions', input))}
                    >
                      ${words}
                    </button>`,
              )}
            </p>`
      }
    </div>`;
  }
}
