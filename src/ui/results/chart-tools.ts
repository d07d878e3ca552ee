import { html, nothing } from 'lit';
import type { Picture } from '../controllers/draw-picture.ts';
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
  return html`<div class="tools">
    ${more}
    ${
      picture
        ? html`<button
            type="button"
            class="picture"
            aria-label="Save the chart as a picture"
            title="Save the chart as a picture"
            @click=${() => void save(picture(), failed)}
          >
            ${icon('save')}<span>Picture</span>
          </button>`
        : nothing
    }
    <div class="ways" role="group" aria-label="Show as">
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
            ${each === 'chart' ? 'Chart' : 'Table'}
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
    failed(
      'The table could not be fetched. Check that the page’s own server can be reached, and choose it again.',
    );
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
    failed(
      'The picture could not be made in this browser. A screenshot, or printing the page, works instead.',
    );
  }
}
