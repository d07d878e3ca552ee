import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import type { Pieces } from '../pieces.ts';
import { middleWords } from './middle-words.ts';
import { capital, monthName, number, percent } from './numbers.ts';

/** The page of assumptions: its tools and list. */
export const page = {
  yours: 'your range',
  published: 'published or derived',
  sortAgain: 'The order has changed. Sort again',
  searchLabel: 'Search the assumptions',
  searchExample: 'Search, such as custody',
  showing: 'Show',
  order: 'Order',
  mattersFirst: 'What matters first',
  inGroups: 'In groups',
  columns: ['Assumption', 'low · likely · high', 'Where it comes from', 'Coverage, low to high end'],
  ranking: 'What moves the result, most first',
  nothingChanged: 'Nothing has been changed since the file was saved.',
  nothingWeak: 'Nothing weak is left that moves this result much.',
  nothingFound: 'No assumption has these words. Try fewer or other ones.',
  showAll: 'Show all',
};

/** What the list can be narrowed to. */
export const filters = {
  all: 'All',
  confirm: 'Weakest to confirm',
  planning: 'Planning assumptions',
  changed: 'Changed',
};

/** `Coverage in March 2016 under “Divert” is 52% with everything at the middle of its range. …`; `central` once it is known. */
export function result(
  month: Month,
  option: string,
  central: { readonly quantity: string; readonly value: number } | undefined,
): Pieces {
  const measured = `Coverage in ${monthName(month)} under “${asWritten(option)}”`;
  if (!central) return [`${measured}. Change one and every option moves.`];
  return [
    `${measured} is `,
    { quantity: central.quantity, text: percent(central.value) },
    ' with everything at the middle of its range. Change one and every option moves.',
  ];
}

/** `Show 40 more that move it less` */
export const showMore = (count: number): string => `Show ${number(count)} more that move it less`;

/** `12 of 167 rows` */
export const rowCount = (shown: number, all: number): string =>
  shown === all ? `${number(all)} rows` : `${number(shown)} of ${number(all)} rows`;

/** How many numbers are stated, and why that is not the count of rows. */
export const counted = ({
  numbers,
  assumed,
}: {
  readonly numbers: number;
  readonly assumed: number;
}): string =>
  `The file and its evidence state ${number(numbers)} numbers, levers among them; ${assumed === numbers ? 'all' : number(assumed)} of these are planning assumptions. A row is one number for one tier, post or kind of work, and several rows can share one that is stated.`;

/** One row. */
export const row = {
  confirmed: 'Confirmed',
  changed: 'Changed',
  sayWhy: 'Say why',
  confirmYours: 'Confirm yours',
  formula: 'Formula',
  coverage: 'Coverage, low to high end: ',
};

/** Spoken after the words of a button, to say which row is meant. */
export const ofRow = (name: string): string => `: ${name}`;
export const moreAbout = (name: string): string => `More about ${name}`;

/** `Time lost to other duties, Police constables` */
export const rowName = (title: string, member: string): string =>
  member === '' ? title : `${title}, ${member}`;

/** `Likely 15%, middle 16.1%.`: what the runs take for a range; empty where that is what is likely. */
export function middleSentence(likely: number, middle: number | undefined, unit: string): string {
  const words = middleWords(likely, middle, unit);
  return words === '' ? '' : `${capital(words)}.`;
}

/** What stands for a number or for its source where there is none. */
export const none = {
  number: 'not known yet',
  numberAsked: 'Not known yet: give a number.',
  figure: 'No published figure found.',
};
export const theFormula = (formula: string): string => `the formula ${formula}`;

/** `83% → 47%`: coverage at the low end of an input, then at its high end; in short, and as a sentence. */
export const swing = (
  atLow: number,
  atHigh: number,
): { readonly short: string; readonly sentence: string } => ({
  short: `${percent(atLow)} → ${percent(atHigh)}`,
  sentence: `Coverage is ${percent(atLow)} at its low end, ${percent(atHigh)} at its high end.`,
});
export const noSwing = { short: 'hardly moves it', sentence: 'Hardly moves coverage.' };

/** Why there is nothing to show of how far an input moves the result. */
export const noBar = {
  formula: 'Moves with what it is made of.',
  number: 'One number: no range to test.',
  unused: 'Does not reach coverage.',
  noCoverage: 'There is no coverage to move.',
  waiting: 'Being worked out.',
};

/** How sure one is of a number: its name, and what it says of the futures. */
export const shapes = {
  number: { title: 'One number', hint: 'Every future uses this number.' },
  pert: {
    title: 'Around the likely value',
    hint: 'Most futures lie near the likely value, few near the ends (PERT).',
  },
  triangular: { title: 'A triangle', hint: 'Futures thin out evenly from the likely value to the ends.' },
  uniform: { title: 'Anything between', hint: 'Every value from low to high is as likely as any other.' },
  normal: { title: 'A bell', hint: 'One future in ten lies outside low and high, as many below as above.' },
  lognormal: {
    title: 'A bell with a long upper tail',
    hint: 'One future in ten lies outside; those above may lie far above.',
  },
  formula: { title: 'A formula', hint: 'Worked out from other inputs.' },
};

/** All there is to say and to do about one row. */
export const details = {
  howSure: 'How sure',
  why: 'Why this value? Saved in the file.',
  whyExample: 'Such as: our own HR return, March',
  confirmed: 'Confirmed as right for our area',
  source: 'Source',
  saidOfIt: 'Said of it',
  by: 'By',
  whereInIt: 'Where in it',
  pricesOf: 'Prices of',
  link: 'Link',
  openSource: 'Open the source (new tab)',
  note: 'Note',
  derivedRange: 'Derived range',
  publishedRange: 'Published range',
  modelOwn: 'Model’s own',
  savedFile: 'Saved file',
  nameInFormulas: 'Name in formulas',
  inTheModel: 'In the model',
  howUsed: 'How it is used',
  reset: 'Reset to the saved file',
  useDerived: 'Use the derived range',
  usePublished: 'Use the published range',
  useModelOwn: 'Use the model’s own value',
};

/** The few that are asked about. */
export const confirm = {
  title: 'Confirm yours',
  nothingWeak: 'Nothing weak is left that moves this result much.',
  howKnow: 'How do you know?',
  howKnowExample: 'Such as: our own HR return, March',
  right: 'This is right for us',
  sayHow: 'Say in a few words how you know, such as “our own HR return”.',
};

/** What is asked, and how many are done. */
export const confirmLead = (confirmed: number): string =>
  `These matter most and are weakest. Put in what your area knows.${confirmed > 0 ? ` ${number(confirmed)} confirmed so far.` : ''}`;

/** How few assumptions carry a result, and what these stand on. */
export interface Carrying {
  /** Assumptions that carry it. */
  readonly count: number;
  /** Whether no other moves it at all. */
  readonly all: boolean;
  /** Of these: planning assumptions that nobody of the area has confirmed; confirmed; published. */
  readonly assumed: number;
  readonly confirmed: number;
  readonly published: number;
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** The page's heading while it is not known, or where nothing or too much carries the result. */
export const heading = {
  unknown: 'What this result rests on',
  nothing: 'No assumption moves this result.',
  many: 'Many assumptions move this result, none of them alone.',
};

/** `Two assumptions move this result as much as all the others together. Both are ours, not published.` */
export function carries({ count, all, assumed, confirmed, published }: Carrying): string {
  if (count >= COUNTS.length) return heading.many;
  const what = count === 1 ? 'assumption moves' : 'assumptions move';
  const start = `${COUNTS[count]} ${what} this result${all ? '' : ' as much as all the others together'}.`;
  return `${start} ${ground()}`;

  function ground(): string {
    if (assumed > 0) return `${which(assumed)} ours, not published.`;
    if (confirmed > 0) return `${which(confirmed)} confirmed by your area.`;
    return published > 0
      ? `${which(published)} published.`
      : `${which(count)} worked out from other figures.`;
  }

  function which(of: number): string {
    if (of === count) return count === 1 ? 'It is' : count === 2 ? 'Both are' : 'All are';
    return of === 1 ? 'One of them is' : `${COUNTS[of]} of them are`;
  }
}
