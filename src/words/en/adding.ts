import { asWritten } from '../as-written.ts';

/** The forms that add a decision. */
export const adding = {
  title: 'Add a decision',
  other: 'Something else',
  otherLine: 'Any lever or assumption, from a month.',
  back: 'Back',
  add: 'Add',
  comesTo: 'What this comes to',
  missing: 'Fill in what is missing, and what it comes to is said here.',
  marked: 'Mend what is marked, and what it comes to is said here.',
  search: 'Look for what changes',
  what: 'What changes',
  byHowMuch: 'By how much',
  toHowMuch: 'To how much',
  from: 'From',
  /** Where what is taken goes until somebody says. */
  goesTo: 'other priorities',
};

/** What is wrong with one field. */
export const wrongIn = (field: string, why: string): string => `${asWritten(field)}: ${asWritten(why)}`;

/** A field with what stands beside it, for those who do not see that. */
export const fieldWith = (field: string, before: string, after: string): string =>
  `${asWritten(field)}, ${[before, after].filter(Boolean).map(asWritten).join(' ')}`;

export const canBeChanged = (count: number): string => `${count} can be changed.`;

/** How many things have the words that are looked for. */
export function haveTheWords(count: number): string {
  if (count === 0) return 'Nothing has these words. Try fewer, or another.';
  return count === 1 ? 'One has these words.' : `${count} have these words.`;
}

/** A group of things that can be changed; assumptions stand apart from what is decided. */
export const leverGroup = (group: string, assumed: boolean): string =>
  assumed ? `${asWritten(group)}: assumptions that change from a date` : asWritten(group);

/** What diverted money or moved posts do elsewhere. */
export const elsewhere = {
  howKnow: 'How do you know?',
  howKnowExample: 'Such as: evaluation of our patrols, 2024',
  change: 'Change it',
  use: 'Use this figure',
  atLeastNothing: 'Use a number of at least 0.',
  sayHow: 'Say in a few words how you know, such as “evaluation of our patrols”.',
  counted: 'offences',
};

type Sent = 'money' | 'posts';

/** The question itself; `comes`: it comes to IOM from there. */
export function doesThere(kind: Sent, comes: boolean): string {
  const does = kind === 'money' ? 'does' : 'do';
  return `What ${kind === 'money' ? 'it' : 'they'} ${comes ? 'did' : does} there`;
}

/** What a figure of one’s own is of. */
export const figureLabel = (kind: Sent): string =>
  kind === 'money'
    ? 'Offences it prevents in a year, for each £10,000'
    : 'Recorded crimes that one post prevents in a year';

/** What else the answer holds for; `name` is of the stream of money or the kind of post. */
export const countsFor = (kind: Sent, name: string): string =>
  `Counts for ${kind === 'money' ? `all money of “${asWritten(name)}”` : `all ${asWritten(name)} moved`}, in every option.`;
