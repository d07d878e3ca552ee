import type { Ends } from '../../scenario/quantity-ends.ts';
import { asWritten } from '../as-written.ts';
import type { Pieces } from '../pieces.ts';
import type { TodayKind } from '../today-kind.ts';
import { middleWords } from './middle-words.ts';
import { capital, number, numberUpTo, percent, roundPounds } from './numbers.ts';
import { exactNumber } from './quantity-text.ts';

/** Today’s money, posts and people. */
export const today = {
  about: 'The position today. Every option starts from it.',
  ways: 'How to set them',
  sliders: 'Sliders',
  table: 'Table',
  money: 'Money',
  posts: 'Posts',
  people: 'People on the cohort',
  first: 'Who comes first',
  firstNote: '100% serves the highest tier in full before the next. 0% shares the work alike.',
  spent: 'How IOM’s part is spent',
  allocated: 'allocated to posts',
  kindsOfPost: 'kinds of post',
  toIom: 'To IOM, a year',
  lent: 'Lent to IOM',
  postsLent: 'Posts lent to IOM',
  tierNote:
    '1 is as often as today, 0.5 half as often. To make this tier bigger or smaller, or to change custody, from a date, add a decision.',
  postsNote: 'To add, move or end posts from a date, add a decision.',
  fewerPosts: 'Show fewer kinds of post',
  change: 'Change',
  changed: 'changed',
};

/** What can be set of each stream, tier and of all. */
export const levers = {
  funding: 'Funding a year',
  share: 'Share for IOM',
  community: 'In the community',
  custody: 'In custody',
  stay: 'Months in custody',
  often: 'How often people go to custody',
  counts: 'What the agreed size counts',
  priority: 'How strictly the highest tier comes first',
};

/** A lever after what it is a lever of, for those who do not see the heading: `Ex-DIP: funding a year`. */
export const leverOf = (of: string, lever: string): string =>
  of === '' ? asWritten(lever) : `${asWritten(of)}: ${asWritten(lower(lever))}`;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const toIomSum = (poundsAYear: number): string => `${roundPounds(poundsAYear)} to IOM`;
export const heldBy = (holder: string): string => `Held by ${asWritten(holder)}.`;
export const howSpent = (stream: string): string => `${asWritten(stream)}: how IOM’s part is spent`;
export const poundsToIom = (stream: string): string => `${asWritten(stream)}: pounds a year to IOM`;

/** What of a stream reaches IOM; the number can be explained. */
export const reachesIom = (poundsAYear: number): Pieces => [
  { place: 'sum', text: `${roundPounds(poundsAYear)} a year` },
  ' reaches IOM.',
];

/** `Grows by 2% a year.`; empty where it does not. */
export const growth = (share: number): string =>
  share === 0 ? '' : `${share > 0 ? 'Grows' : 'Shrinks'} by ${percent(Math.abs(share))} a year.`;

export const changeGrowth = (stream: string): string =>
  `Change on the Assumptions page: ${asWritten(stream)}`;

/** What posts of a kind lose, and where it is set. */
export const losesVacant = (share: number): string => `${percent(share)} vacant`;
export const losesToDuties = (share: number): string => `${percent(share)} on other duties`;
export const losesOf = (loses: string, role: string): string =>
  `${asWritten(loses)}: ${asWritten(role)}. Change on the Assumptions page`;

export const noneLent = (count: number): string => `Show ${count} more with none lent`;

/** Whether the agreed size counts people in custody. */
export const custodyCounts = { no: 'Community only', yes: 'Custody too' };

/** What that does: `share` of those in prison keep their place. */
export const custodyCountsNote = (share: number | undefined): string =>
  `${placeInPrison(share)} It decides whether shorter sentences raise coverage or lower it.`;

function placeInPrison(share: number | undefined): string {
  if (share === undefined || share === 0) return 'When somebody goes to prison, the panel fills the place.';
  return share === 1
    ? 'Somebody in prison keeps the place on the list.'
    : `${percent(share)} of the people in prison keep their place on the list.`;
}

/** One value of today. */
export const value = {
  unknown: 'Not known yet.',
  oneNumber: 'One number, no range.',
  close: 'Close',
  editRange: 'Edit range',
  addRange: 'Add range',
  inFile: 'It is changed in the file.',
  useNumber: 'Use a number',
  useOneNumber: 'Use one number',
  source: 'Source',
  sources: 'Sources',
  notSaid: 'The file does not say.',
};

export const howSure = (lever: string): string => `${asWritten(lever)}, how sure`;
export const byFormula = (formula: string): string => `Worked out by a formula: ${asWritten(formula)}.`;
export const useNumberFor = (lever: string): string => `Use a number for ${asWritten(lever)}`;
/** What a button does, and with which lever: `Edit range: share for IOM`. */
export const doWith = (what: string, lever: string): string => `${asWritten(what)}: ${asWritten(lever)}`;
/** `saved` is the value in the saved file; it may be empty. */
export const resetLever = (lever: string, saved: string): string =>
  `Reset ${asWritten(lever)}${saved === '' ? '' : ` to ${asWritten(saved)}`}`;

/** A value as the panel writes it: `£907,000`, `20%`, `3.5`. */
export function todayValue(of: number, kind: TodayKind): string {
  switch (kind) {
    case 'money':
      return roundPounds(of);
    case 'share':
      return percent(of);
    case 'posts':
      return numberUpTo(of, 1);
    case 'people':
      return number(of);
    case 'other':
      return exactNumber(of, '1');
  }
}

/** `From 10% to 35%; likely 20%, middle 21%`: the ends, and what the runs take where that is not what was typed. */
export function rangeOfToday(
  { low, likely, high }: Ends,
  middle: number | undefined,
  kind: TodayKind,
  unit: string,
): string {
  const ends = `From ${todayValue(low, kind)} to ${todayValue(high, kind)}`;
  const differs = middleWords(likely, middle, unit);
  return differs === '' ? ends : `${ends}; ${differs}`;
}

/** `Likely 20%, middle 20.6%.`; empty where the two are written alike. */
export function middleOfToday(likely: number, middle: number | undefined, unit: string): string {
  const differs = middleWords(likely, middle, unit);
  return differs === '' ? '' : `${capital(differs)}.`;
}
