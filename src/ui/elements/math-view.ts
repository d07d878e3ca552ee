import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sharedStyles } from '../tokens/shared-styles.ts';

/** Long equations of large models; well past what ours need. */
const MOST_MACROS = 20_000;

/**
 * An equation as mathematics. Its words are what is heard, and what is shown until the mathematics is there or where it
 * cannot be. Too wide for its place, it scrolls by itself.
 */
@customElement('iom-math')
export class MathView extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .scroll {
        overflow-x: auto;
        overflow-y: hidden;
        padding: 2px;
      }
      math {
        display: inline math !important; /* set beside its label, not centred in a line of its own */
        font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', 'Noto Sans Math', math;
        font-size: 1em;
        line-height: 1.35;
        text-align: start;
      }
      mtext,
      mn {
        font-family: var(--iom-font);
        font-variant-numeric: tabular-nums lining-nums;
      }
      mtext {
        font-size: 0.94em;
      }
      munder > mo {
        font-size: 1.35em;
      }
      mtd {
        padding: 0.2em 0.25em;
      }
      mfrac > :first-child {
        padding-bottom: 0.18em;
      }
      mfrac > :last-child {
        padding-top: 0.18em;
      }
      /* Names broken into lines stay close together; rows of terms do not. */
      mtd:not(.tml-left) {
        padding-block: 0.04em;
      }
      mtd.tml-left mtd.tml-left {
        padding-inline: 0.3em;
      }
      .tml-left {
        text-align: left;
      }
      .tml-right {
        text-align: right;
      }
      .words {
        color: var(--iom-soft);
      }
    `,
  ];

  @property() tex = '';
  /** The same in words. */
  @property() label = '';
  @state() private words = true;
  @query('.math') private readonly place!: HTMLElement | null;
  #watch: ResizeObserver | undefined;
  #asked = 0;

  override render() {
    return html`<div class="scroll" role="math" aria-label=${this.label}>
      <span class="words" ?hidden=${!this.words}>${this.label}</span>
      <span class="math" aria-hidden="true" ?hidden=${this.words}></span>
    </div>`;
  }

  override firstUpdated(): void {
    this.#watch = new ResizeObserver(() => this.#measure());
    this.#watch.observe(this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('tex')) void this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch?.observe(this);
  }

  /** Nothing of the equation is trusted: links, pictures and styles in it are refused, and names are text. */
  async #draw(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const { default: temml } = await import('temml');
      if (asked !== this.#asked || !this.place) return;
      temml.render(this.tex, this.place, {
        displayMode: true,
        throwOnError: true,
        trust: false,
        maxExpand: MOST_MACROS,
      });
      this.words = false;
      await this.updateComplete;
      stretchBrackets(this.place);
      this.#measure();
    } catch {
      if (asked === this.#asked) this.words = true;
    }
  }

  /** What scrolls can be reached by keys. */
  #measure(): void {
    const scroll = this.renderRoot.querySelector('.scroll');
    const overflows = scroll !== null && scroll.scrollWidth > scroll.clientWidth + 1;
    if (overflows) scroll.setAttribute('tabindex', '0');
    else scroll?.removeAttribute('tabindex');
  }
}

/** Brackets as tall as what they hold where no font for mathematics is installed, which alone could draw them so. */
function stretchBrackets(place: HTMLElement): void {
  for (const bracket of place.querySelectorAll<MathMLElement>('mo')) {
    const row = bracket.parentElement;
    if (!row || !/^[()]$/.test(bracket.textContent.trim())) continue;
    const [own, all] = [bracket.getBoundingClientRect(), row.getBoundingClientRect()];
    if (own.height === 0 || all.height < own.height * 1.4) continue;
    const down = all.top + all.height / 2 - (own.top + own.height / 2);
    bracket.style.translate = `0 ${down.toFixed(1)}px`;
    bracket.style.scale = `1 ${(all.height / own.height).toFixed(2)}`;
  }
}
