import { listed } from '../../base/listed.ts';
import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import { LEAST_POUNDS } from '../least-told.ts';
import type { Pieces } from '../pieces.ts';
import type { PictureWords } from './cards.ts';
import { monthName, number, percent, places, posts, roundPounds } from './numbers.ts';

const BAND = 'Line: central run; band: 9 in 10 futures.';

export const panel = {
  waiting: 'Working out the money and the posts…',
  tableNote: 'Central run.',
  monthHead: 'Month',
};

/** The names of the members that have nothing at any time. */
export const nothingEver = (names: readonly string[]): string =>
  `Nothing at any time: ${names.map(asWritten).join(', ')}.`;

/** One line through time: at its ends, in the month looked at, and there under the reference where that is another. All are written already. */
export interface Course {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly month: Month;
  readonly now: string;
  readonly reference?: { readonly name: string; readonly now: string } | undefined;
}

export function courseOf({ name, first, last, month, now, reference }: Course): string {
  const course = first === last ? `${first} at both ends` : `from ${first} to ${last}`;
  const beside =
    !reference || reference.now === now ? '' : `; under “${asWritten(reference.name)}” ${reference.now}`;
  return `${asWritten(name)}: ${course}. In ${monthName(month)} ${now}${beside}.`;
}

/** A number under the option in hand in the month looked at, and under the reference where another option is in hand. */
export interface Beside {
  readonly now: number;
  readonly reference?: { readonly name: string; readonly now: number } | undefined;
}

/** ` (14.1 under “Keep as now”)`: both numbers are said, and no difference that nobody has held up in the same futures. */
const beside = ({ reference }: Beside, write: (value: number) => string): string =>
  reference ? ` (${write(reference.now)} under “${asWritten(reference.name)}”)` : '';

export const streams = {
  title: 'IOM money a year, by stream',
  note: `Pounds a year. ${BAND}`,
  table: 'IOM money a year by stream and month',
};

/** Pounds a year. */
export const streamsSentence = (month: Month, option: string, money: Beside): string =>
  `In ${monthName(month)} IOM has about ${roundPounds(money.now)} a year of its own money under “${asWritten(option)}”${beside(money, roundPounds)}. Lent posts are not in it.`;

export const left = {
  title: 'Money that pays for no post',
  note: `Pounds a year. ${BAND}`,
  table: 'Services, unspent money and pay of staff on notice, a year, by month',
};

export const filled = {
  title: 'Filled posts, by kind',
  note: `${BAND} Dots: those at work on IOM.`,
  table: 'Filled posts, and those at work on IOM, by kind and month',
  partFilled: 'filled',
  partAtWork: 'at work',
};

/** What is filled in the month looked at. */
export interface Filled {
  readonly month: Month;
  readonly option: string;
  readonly posts: Beside;
  /** Posts left for IOM after other duties. */
  readonly atWork: number;
  /** Of services counted in places; left out where there are none. */
  readonly places?: Beside | undefined;
}

/** Fewer posts than this are none. */
const HARDLY = 0.05;

export function filledSentence(facts: Filled): string {
  const { month, option, posts: count, atWork, places: inPlaces } = facts;
  const away =
    count.now - atWork < HARDLY
      ? 'All of them are at work on IOM.'
      : `After time taken off for other duties, the work of ${posts(atWork)} is left for IOM.`;
  const paid =
    inPlaces && [inPlaces.now, inPlaces.reference?.now ?? 0].some((each) => each >= HARDLY)
      ? ` ${isOrAre(inPlaces.now, places)} paid for${beside(inPlaces, tenths)}.`
      : '';
  return `In ${monthName(month)}, ${isOrAre(count.now, posts)} filled under “${asWritten(option)}”${beside(count, tenths)}. ${away}${paid}`;
}

/** `14.1 posts are`, `1 post is` */
const isOrAre = (count: number, write: (count: number) => string): string =>
  `${write(count)} ${tenths(count) === '1' ? 'is' : 'are'}`;

/** One decimal where there is one. */
const tenths = (count: number): string => number(count, 1).replace(/\.0$/, '');

/** The head of a column: whose numbers, the part of them where there are several, and under which option. */
export const columnHead = (name: string, part: string, option: string): string =>
  [asWritten(name), part, asWritten(option)].filter((text) => text !== '').join(', ');

export const moneyPicture = (title: string, scenario: string): PictureWords => ({
  title: `${title}: ${asWritten(scenario)}`,
  fileName: `${asWritten(scenario)} ${title}`,
});

export const itemPicture = (name: string, now: string): string => `${asWritten(name)}: ${now}`;

/** `£400k`: short enough for a small axis. */
export function axisPounds(value: number): string {
  const short = (by: number, unit: string): string => `£${tenths(value / by)}${unit}`;
  return value >= 1e6 ? short(1e6, 'm') : value >= 1000 ? short(1000, 'k') : roundPounds(value);
}

export const flow = {
  waiting: 'Working out where the money goes…',
  drawerMissing: 'The picture could not be fetched: here are its numbers.',
  sideways: 'Scroll sideways to see all of it',
  fromHead: 'From',
  toHead: 'To',
  poundsHead: 'Pounds a year',
};

export const flowTitle = (month: Month): string => `Where each pound goes, ${monthName(month)}`;

export const flowNote = (): Pieces => [
  'Pounds a year, in the ',
  { word: 'central-run', text: 'central run' },
  ', so that all adds up.',
];

export const flowTable = (month: Month, option: string): string =>
  `Pounds a year, ${monthName(month)}, ${asWritten(option)}`;

export const flowPicture = (month: Month, option: string, scenario: string): PictureWords => ({
  title: `${flowTitle(month)}: ${asWritten(option)}`,
  fileName: `${asWritten(scenario)} where each pound goes`,
});

/** Where pounds end that reach no IOM work: ids of the flow's nodes. */
export type LostEnd = 'lost.other' | 'lost.away' | 'lost.unspent';

const LOST: Readonly<Record<LostEnd, string>> = {
  'lost.other': 'other work',
  'lost.away': 'taken off for other duties',
  'lost.unspent': 'unspent money for empty posts',
};

/** Pounds a year. */
export interface Flow {
  readonly month: Month;
  readonly option: string;
  readonly total: number;
  /** What reaches IOM work, and what buys services. */
  readonly reached: number;
  readonly services: number;
  /** Where the rest ends, largest first. */
  readonly lost: readonly { readonly end: LostEnd; readonly pounds: number }[];
  /** What now goes elsewhere; below 0 what has come from there. */
  readonly elsewhere: number;
}

/** What comes in, how much of it reaches the work, and where the rest ends. What has left IOM is not in its flow, and what came is. */
export function flowSentence({ month, option, total, reached, services, lost, elsewhere }: Flow): string {
  const moved =
    elsewhere >= LEAST_POUNDS
      ? ` Not in it: ${roundPounds(elsewhere)} a year that now goes elsewhere.`
      : elsewhere <= -LEAST_POUNDS
        ? ` ${roundPounds(-elsewhere)} a year of it has come from elsewhere.`
        : '';
  const start = `In ${monthName(month)}`;
  const under = `under “${asWritten(option)}”`;
  if (total <= 0) return `${start} no money and no posts go into IOM ${under}.${moved}`;
  const ends = lost.map(({ end, pounds }) => `${LOST[end]} ${roundPounds(pounds)}`);
  const rest = ends.length === 0 ? '' : ` The rest: ${listed(ends)}.`;
  const bought = services < 0.5 ? '' : ` ${roundPounds(services)} buys services: no work is counted from it.`;
  return `${start} money and posts worth ${roundPounds(total)} a year go into IOM ${under}. ${roundPounds(reached)} of it (${percent(reached / total)}) reaches IOM work.${bought}${rest}${moved}`;
}
