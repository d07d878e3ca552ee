import { css, html, nothing } from 'lit';
import { say } from '../../words/voice.ts';
import { QuantityChosen } from '../events/equation-change.ts';
import type { QuantityLink } from './how-it-works-view.ts';

/** Names that lead to their equation or their place on the map; assumptions to their page, levers to the map. */
export const quantityLinks = (links: readonly QuantityLink[], open: boolean) =>
  html`<ul class="links">
    ${links.map(
      ({ name, title, kind }) =>
        html`<li>
          <button
            class=${kind}
            @click=${(event: Event) =>
              event.target?.dispatchEvent(
                new QuantityChosen(name, kind === 'assumption' || (open && kind === 'equation')),
              )}
          >
            ${title}${afterName(kind)}
          </button>
        </li>`,
    )}
  </ul>`;

function afterName(kind: QuantityLink['kind']) {
  const said = say.howItWorks.linkSaid[kind];
  return said === '' ? nothing : html`<span class="visually-hidden">${said}</span>`;
}

export const linkStyles = css`
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
  }
  .links button {
    display: inline-block;
    min-height: 24px;
    padding: 2px 9px;
    border: 1px solid var(--iom-edge);
    background: var(--iom-paper);
    color: var(--iom-accent);
    font-size: var(--iom-text-s);
    text-align: left;
  }
  .links button:hover {
    background: var(--iom-accent-soft);
  }
  .links .assumption {
    border-style: dashed;
    color: var(--iom-weak-ink);
  }
  .links .lever {
    border-radius: 999px;
    color: var(--iom-ink);
  }
`;
