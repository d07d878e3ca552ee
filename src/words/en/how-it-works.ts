import type { Month } from '../../base/month.ts';
import type { SetName } from '../../model/model-data.ts';
import { asWritten } from '../as-written.ts';
import type { Pieces } from '../pieces.ts';
import { listed, monthName, number } from './numbers.ts';
import { quantityText } from './quantity-text.ts';
import { unitWords } from './unit-words.ts';

export { account, leftOut } from './model-account.ts';

/** The page about the model. */
export const page = {
  title: 'How it works',
  onThisPage: 'On this page',
  reality: 'Does it fit what is known?',
  unread: 'The model could not be read. Your work is kept: reload the page to see it.',
  reading: 'Reading the model…',
  map: 'The map',
  mapNarrow:
    'The map needs a wider screen. Here is one quantity at a time: follow what it is made from and what it goes into.',
  decided: 'Somebody decides this: dated decisions change it.',
  seeEquation: 'See its equation',
  madeFrom: 'Is made from',
  looksBack: 'Looks back at',
  startsFrom: 'Starts from',
  goesInto: 'Goes into',
  equations: 'The equations',
  searchLabel: 'Search the equations',
  searchExample: 'Search, such as custody',
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  nothingFound: 'No equation has these words. Try fewer or other ones.',
  showAll: 'Show all',
  leftOut: 'What this model leaves out',
  leftOutLead:
    'It answers one question: of the management that people are meant to get, how much do they get? It does not know about:',
};

/** The parts of the page, as its list of contents names them. */
export const contents = {
  map: 'The map',
  reality: 'Reality checks',
  equations: 'The equations',
  'left-out': 'What it leaves out',
};

/** `From money to coverage, step by step. Model version 2, 60 equations, all as the model has them.` */
export function lead(
  model: { readonly version: string; readonly equations: number; readonly edited: number } | undefined,
): string {
  const start = 'From money to coverage, step by step.';
  if (!model) return start;
  const { version, equations, edited } = model;
  const own = edited === 0 ? 'all as the model has them' : `${number(edited)} changed for this scenario`;
  return `${start} Model version ${version}, ${number(equations)} equations, ${own}.`;
}

export const realityLead = (title: string): string =>
  `Things that must be so in any model of this kind, tried just now on “${asWritten(title)}”.`;

/** How to read the map; the looks of its two lines stand at `up` and `down`. */
export const mapLead: Pieces = [
  'Money comes in at the top; coverage, people and offences follow. Choose a quantity to see its chain: ',
  { place: 'up', text: 'solid blue' },
  ' leads to it, ',
  { place: 'down', text: 'dashed green' },
  ' comes from it, dots look back at an earlier month. Arrow keys go along the arrows.',
];

/** `Half to response, March 2016`: what numbers on the page are of. */
export const valuesOf = (option: string, month: Month): string => `${asWritten(option)}, ${monthName(month)}`;

/** `54%`, with the mean of the futures where that is another number. */
export const value = (central: number, mean: number | undefined, unit: string): string =>
  mean === undefined
    ? quantityText(central, unit)
    : `${quantityText(central, unit)} (mean of the futures: ${quantityText(mean, unit)})`;

export const equationsLead = (option: string, month: Month): string =>
  `Every number comes from one of these. Change one, and it counts for this scenario alone; it can be put back at any time. Numbers shown are for ${valuesOf(option, month)}.`;

/** `3 of 60 equations` */
export const equationCount = (shown: number, all: number): string =>
  shown === all ? `${number(all)} equations` : `${number(shown)} of ${number(all)} equations`;

export const changedCount = (count: number): string => `${number(count)} changed`;

const EACH: Readonly<Record<SetName, string>> = {
  stream: 'stream',
  role: 'kind of post',
  strand: 'kind of work',
  tier: 'tier',
  offence: 'kind of offence',
};

/** `Unit: people a month; one for each tier` */
export const unitLine = (unit: string, over: readonly SetName[]): string =>
  over.length === 0
    ? `Unit: ${unitWords(unit)}`
    : `Unit: ${unitWords(unit)}; one for each ${listed(over.map((set) => EACH[set]))}`;

/** One equation. */
export const row = {
  changedHere: 'Changed for this scenario',
  atStart: 'At the start:',
  whereFrom: 'Where it comes from',
  change: 'Change it',
  onMap: 'Show on the map',
  source: 'Source',
  asText: 'As text',
  atStartTerm: 'At the start',
  modelOwn: 'The model’s own',
};

/** Spoken after a number: what it is of. */
export const ofWhat = (of: string): string => `, ${of}`;

/** Names of the buttons of one equation, for those who hear them one by one. */
export const whereFrom = (title: string): string => `${row.whereFrom}: ${title}`;
export const change = (title: string): string => `${row.change}: ${title}`;
export const onMap = (title: string): string => `${row.onMap}: ${title}`;

/** The label of the field that an equation is typed in. */
export const fieldLabel = (title: string, atStart: boolean): string =>
  atStart ? `${title}, at the start =` : `${title} =`;

/** The field that an equation is typed in. */
export const editor = {
  use: 'Use this equation',
  leave: 'Leave it as it was',
  back: 'Back to the model’s own',
  allTheSame: 'You may use it all the same. The page will go on saying what fails.',
  right: 'Names and units are right. It reads:',
  reading: 'Reading it…',
  hint: 'Numbers, names of the model, + − * / ^, min, max, sumOver(tier, …), last(…). The run on screen stays as it is until you use the new equation.',
};

/** The model's own text, at `code`. */
export const modelOwn = (text: string): Pieces => [
  'The model’s own: ',
  { place: 'code', text: text === '' ? 'none' : asWritten(text) },
];

export const map = {
  label:
    'Map of the model. Arrow keys go left to what a quantity is made from and right to what it goes into.',
  mainOnly: 'Main ones only',
  changed: 'changed',
};
export const all = (count: number): string => `All ${number(count)}`;
/** What the button that folds or unfolds a section of the map does. */
export const foldSection = (section: string): string => `Show the main ones only: ${section}`;
export const unfoldSection = (section: string, count: number): string =>
  `Show all ${number(count)}: ${section}`;

export interface NodeFacts {
  readonly lever: boolean;
  readonly edited: boolean;
  /** Where it stands beside the one that is chosen. */
  readonly chain: 'into' | 'from' | undefined;
}

/** What is heard after the name of a quantity on the map; empty where there is nothing to say. */
export function nodeSaid({ lever, edited, chain }: NodeFacts): string {
  const said = [
    lever ? 'decided by people' : '',
    edited ? 'changed for this scenario' : '',
    chain === 'into' ? 'goes into the chosen one' : chain === 'from' ? 'made from the chosen one' : '',
  ].filter((each) => each !== '');
  return said.map((each) => `, ${each}`).join('');
}

/** What is heard after the name of a quantity in a list. */
export const linkSaid = { equation: '', assumption: ', an assumption', lever: ', decided by people' };

/** The list of reality checks. */
export const reality = {
  again: 'Trying again…',
  trying: 'Trying the model…',
  holds: 'Holds: ',
  holdsNot: 'Does not hold: ',
};
