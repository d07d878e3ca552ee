import { html, nothing } from 'lit';
import type { Picture } from '../controllers/draw-picture.ts';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';

export type Way = 'chart' | 'table';

/** Chart or table, the chart as a picture, and what else a panel has. `choose` hears which way is wanted. */
export function chartTools(
  way: Way,
  choose: (way: Way) => void,
  picture: (() => Picture | undefined) | undefined,
  failed: (why: string) => void,
  more: unknown = nothing,
) {
  const words = say.cards.tools;
  return html`<div class="tools">
    ${more}
    ${
      picture
        ? html`<button
            type="button"
            class="picture"
            aria-label=${words.savePicture}
            title=${words.savePicture}
            @click=${() => void save(picture(), failed)}
          >
            ${icon('save')}<span>${words.picture}</span>
          </button>`
        : nothing
    }
    <div class="ways" role="group" aria-label=${words.showAs}>
      ${(['chart', 'table'] as const).map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each === way}
            @click=${() => {
              choose(each);
              if (each === 'table') void fetchTable(failed);
            }}
          >
            ${words[each]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** The table's element comes when it is first wanted. */
export async function fetchTable(failed: (why: string) => void): Promise<void> {
  try {
    await import('../elements/data-table.ts');
  } catch {
    failed(say.cards.tools.noTable);
  }
}

/** What draws the picture comes when it is first wanted. */
async function save(picture: Picture | undefined, failed: (why: string) => void): Promise<void> {
  if (!picture) return;
  try {
    const { savePicture } = await import('../controllers/draw-picture.ts');
    await savePicture(picture);
    failed('');
  } catch {
    failed(say.cards.tools.noPicture);
  }
}
