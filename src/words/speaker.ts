/**
 * Everything the product can say. English is the reference: a section is what its English module exports, and every other voice
 * gives the same names, taking the same facts and giving the same shapes.
 */
export interface Voice {
  /** Numbers, months, money, counts, lists. */
  readonly numbers: typeof import('./en/sections/numbers.ts');
  /** What may have to be told at any time: files, kept work, what could not be fetched. */
  readonly app: typeof import('./en/app.ts');
  /** What stands in charts and their tables. */
  readonly charts: typeof import('./en/charts.ts');
  /** What a result comes to in one sentence, and notes beside the numbers. */
  readonly results: typeof import('./en/sections/results.ts');
  /** The cards that show results: charts, tables, shortages, what it means. */
  readonly cards: typeof import('./en/cards.ts');
  /** The workbench around its cards. */
  readonly bench: typeof import('./en/bench.ts');
  /** Options and the cards of decisions. */
  readonly decisions: typeof import('./en/decisions.ts');
  /** Small parts that stand in many places: numbers that can be explained, words that can be asked about, the month on a chart. */
  readonly elements: typeof import('./en/elements.ts');
  /** What is on every page: the bar, the history, where a run stands. */
  readonly shell: typeof import('./en/shell.ts');
  /** What a result means in people, posts, pounds and offences. */
  readonly meanings: typeof import('./en/sections/meanings.ts');
  /** What a value is set with: fields, sliders, ranges, shares, and the units beside them. */
  readonly controls: typeof import('./en/controls.ts');
  /** Forms that add a decision, and what money and posts do elsewhere. */
  readonly adding: typeof import('./en/adding.ts');
  /** Today’s money, posts and people. */
  readonly today: typeof import('./en/today.ts');
  /** The list of keys. */
  readonly keys: typeof import('./en/keys.ts');
  /** Money and posts through time, and where each pound goes. */
  readonly money: typeof import('./en/sections/money.ts');
  /** What one decision does, here and elsewhere, and numbers outside the middle of the futures. */
  readonly consequence: typeof import('./en/sections/consequence.ts');
  /** What words mean. */
  readonly glossary: typeof import('./en/glossary.ts');
  /** The guided first use. */
  readonly tour: typeof import('./en/tour-steps.ts');
  /** What changed in a file, or in the model since a file was made. */
  readonly news: typeof import('./en/sections/news.ts');
  /** What the model's quantities are called and mean, and its equations as people read them. */
  readonly model: typeof import('./en/sections/model.ts');
  /** Where a number comes from. */
  readonly passport: typeof import('./en/sections/passport.ts');
  /** Grounds and caveats that are asked for: workshop and workbench. */
  readonly grounds: typeof import('./en/sections/grounds.ts');
  /** Where to begin. */
  readonly start: typeof import('./en/start.ts');
  /** The dialogs about files. */
  readonly files: typeof import('./en/files.ts');
  /** The page for a room. */
  readonly workshop: typeof import('./en/workshop.ts');
  /** The page about the model. */
  readonly howItWorks: typeof import('./en/how-it-works.ts');
  /** The page of assumptions. */
  readonly assumptions: typeof import('./en/assumptions.ts');
  /** What is wrong, and what to do about it. */
  readonly problems: typeof import('./en/problems/problem-text.ts');
  /** The reality checks of an edited model. */
  readonly reality: typeof import('./en/reality-text.ts');
}

export type Section = keyof Voice;

/** The sections of the first page: they come with the voice itself. */
export type FirstSection =
  'app' | 'files' | 'numbers' | 'charts' | 'results' | 'cards' | 'bench' | 'decisions' | 'elements' | 'shell';
export type LaterSection = Exclude<Section, FirstSection>;

/** One voice: who speaks. */
export interface Speaker {
  /** BCP 47: `en-GB`. */
  readonly language: string;
  readonly first: Pick<Voice, FirstSection>;
  readonly later: { readonly [S in LaterSection]: () => Promise<Voice[S]> };
}
