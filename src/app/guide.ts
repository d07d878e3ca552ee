import type { GlossaryDialog } from '../ui/guide/glossary-dialog.ts';
import type { Tour, TourStop } from '../ui/guide/tour.ts';
import { pageOf } from '../ui/events/pages.ts';
import type { TourStepId } from '../words/tour-step.ts';
import { bring, say } from '../words/voice.ts';
import type { AppContext } from './app-context.ts';
import { madeOnce } from './made-once.ts';
import { setPreference } from './preferences.ts';
import { tourProgress, workSeen, type WorkSeen } from './tour-progress.ts';

/** The glossary and the guided tour, each fetched on first use. */
export class Guide {
  readonly #app: AppContext;
  readonly #glossary = madeOnce(() => this.#makeGlossary());
  readonly #makeTour = madeOnce(() => this.#newTour());
  #tour: Tour | undefined;
  #seen: WorkSeen | undefined;

  constructor(app: AppContext) {
    this.#app = app;
    document.addEventListener('iom-passport-closed', () => this.#did('number'));
    app.document.subscribe(() => this.#follow());
  }

  async tell(word: string): Promise<void> {
    await (await this.#glossary()).show(word);
  }

  async #makeGlossary(): Promise<GlossaryDialog> {
    await bring('glossary');
    await import('../ui/guide/glossary-dialog.ts');
    const glossary = document.createElement('iom-glossary-dialog');
    document.body.append(glossary);
    await glossary.updateComplete;
    return glossary;
  }

  /** Starts the tour from the beginning; if it is open already, focuses its card. */
  async tour(): Promise<void> {
    if (this.#tour?.isOpen) {
      this.#tour.takeFocus();
      return;
    }
    const opener = focused();
    const tour = (this.#tour = await this.#makeTour());
    if (tour.isOpen) return; // started twice
    this.#makeReady();
    tour.done = new Set();
    this.#seen = workSeen(this.#app.document.state);
    await tour.start(opener);
  }

  async #newTour(): Promise<Tour> {
    await bring('tour');
    const { TourEnded, TourMoved } = await import('../ui/guide/tour.ts');
    const tour = document.createElement('iom-tour');
    tour.stops = say.tour.TOUR_STEPS.map((step): TourStop => ({ ...step, ...PLACES[step.id] }));
    tour.addEventListener(TourMoved.type, () => this.#makeReady());
    tour.addEventListener(TourEnded.type, () => {
      setPreference('tour', 'seen');
      this.#app.refresh();
    });
    document.body.append(tour);
    await tour.updateComplete;
    return tour;
  }

  /** Prepares the page for the tour: the workbench, its chart and decisions, and an option that has decisions. */
  #makeReady(): void {
    const { scenario, option } = this.#app.document.state;
    // Only from another page: going to a page moves the focus.
    if (pageOf(location.hash) !== 'workbench') this.#app.go('workbench');
    const bench = workbench();
    if (bench) {
      bench.tab = 'decisions';
      bench.look = 'coverage';
    }
    const decided = ({ decisions }: { decisions: readonly unknown[] }): boolean => decisions.length > 0;
    if (!decided(scenario.options.find(({ id }) => id === option) ?? { decisions: [] })) {
      const other = scenario.options.find(decided);
      if (other) this.#app.document.selectOption(other.id);
    }
  }

  #follow(): void {
    if (!this.#tour?.isOpen) return;
    const now = workSeen(this.#app.document.state);
    if (!now) return;
    const before = this.#seen;
    this.#seen = now;
    if (before && before.opened === now.opened) this.#did(...tourProgress(before, now));
  }

  #did(...steps: readonly TourStepId[]): void {
    if (!this.#tour?.isOpen || steps.length === 0) return;
    this.#tour.done = new Set([...this.#tour.done, ...steps]);
  }
}

const workbench = () => document.querySelector('iom-shell')?.querySelector('iom-workbench') ?? undefined;
const inside = (host: Element | null | undefined, selector: string): HTMLElement | undefined =>
  host?.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
const inBench = (selector: string): HTMLElement | undefined => inside(workbench(), selector);
const card = (): HTMLElement | undefined => inBench('iom-decision-card:not([anyway])');

/** Where each step of the tour is on the page. */
const PLACES: Readonly<Record<TourStepId, Pick<TourStop, 'find' | 'control'>>> = {
  headline: { find: () => inBench('.says') },
  chart: { find: () => inBench('iom-coverage-panel') },
  switch: { find: card, control: () => inside(card(), '.switch') },
  drag: {
    find: () => inside(card(), 'iom-amount'),
    control: () => inside(inside(card(), 'iom-amount'), 'input[type=range]'),
  },
  short: { find: () => inBench('iom-shortage-grid')?.closest<HTMLElement>('section') ?? undefined },
  number: { find: () => inside(inBench('iom-meaning-panel'), 'iom-explain') },
  add: { find: () => inBench('.add') },
  undo: {
    find: () => inside(inside(document.querySelector('iom-shell'), 'iom-scenario-bar'), '[data-wish=undo]'),
  },
};

/** The focused element, through shadow roots; undefined where that is the body. */
function focused(): HTMLElement | undefined {
  let held = document.activeElement;
  while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement;
  return held instanceof HTMLElement && held !== document.body ? held : undefined;
}
