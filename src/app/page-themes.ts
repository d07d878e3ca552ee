import { DARK_THEME, LIGHT_THEME, type ChartTheme } from '../charts/theme.ts';
import { forcedColours, systemTheme } from '../ui/controllers/system-theme.ts';

const FONT = "'Public Sans', system-ui, sans-serif";
const ROOT_PIXELS = 16;

/**
 * The colours and text size of charts, which know nothing of the page's own: light or dark, the system's where it forces
 * its own, light on paper. The same object until something changes, so that nothing is drawn again for nothing.
 */
export class PageThemes {
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #printing = matchMedia('print');
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #made = new Map<string, ChartTheme>();

  /** `changed` hears of everything after which charts look different; `printing` at once, before the page is printed. */
  constructor(changed: () => void, printing: () => void) {
    const again = (): void => {
      this.#made.clear();
      changed();
    };
    this.#dark.addEventListener('change', again);
    this.#forced.addEventListener('change', again);
    matchMedia('(min-width: 1680px)').addEventListener('change', again); // where the page's own text grows
    this.#printing.addEventListener('change', printing);
    // A canvas does not follow a typeface that arrives late: a new theme has the charts drawn again.
    void document.fonts.ready.then(again);
  }

  /** `larger` times the page's own text. */
  theme(larger = 1): ChartTheme {
    const paper = this.#printing.matches;
    const kind = paper ? 'paper' : this.#forced.matches ? 'forced' : this.#dark.matches ? 'dark' : 'light';
    const key = `${kind} ${larger}`;
    let theme = this.#made.get(key);
    if (!theme) {
      const root = parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_PIXELS;
      const colours =
        kind === 'forced' && forcedColours() ? systemTheme(FONT) : kind === 'dark' ? DARK_THEME : LIGHT_THEME;
      theme = { ...colours, font: FONT, textScale: root * larger };
      this.#made.set(key, theme);
    }
    return theme;
  }
}
