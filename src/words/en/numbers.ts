import { remembered } from '../../base/remembered.ts';
import { monthIndex, type Month } from '../../base/month.ts';

/** Written for *none*: there is no such number. */
export const NONE = '–';

const LANGUAGE = 'en-GB';

/** Relative: what lies on a half is rounded up as people do it by hand, though 0.95 is a little less in binary. */
const ON_A_HALF = 1 + 1e-13;

/** From here on a number has more digits than a double knows. */
const TOO_LARGE = 1e21;

interface Decimals {
  readonly least: number;
  readonly most: number;
}

/** Remembered: making a format costs a thousand times more than using it. */
const format = remembered(
  50,
  ({ least, most }: Decimals) => `${least}-${most}`,
  ({ least, most }) =>
    new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: least, maximumFractionDigits: most }),
);

/** A size without its sign; what is written as nothing has none either. */
const isNothing = (value: number, decimals: number): boolean => rounded(Math.abs(value), decimals) === 0;

function write(value: number, least: number, most: number, unit = ''): string {
  if (!Number.isFinite(value) || Math.abs(value) >= TOO_LARGE) return NONE;
  const text = format({ least, most }).format(Math.abs(value) * ON_A_HALF);
  return `${value < 0 && !isNothing(value, most) ? '−' : ''}${unit}${text}`;
}

/** A number with this many decimals and commas; never "-0". A minus is a true minus sign. */
export const number = (value: number, decimals = 0): string => write(value, decimals, decimals);

/** The same with at most so many decimals, and no noughts at the end of them: `3.1`, `4`. */
export const numberUpTo = (value: number, decimals: number): string => write(value, 0, decimals);

/** At most one decimal: `3.1`, `4`. */
export const tenths = (value: number): string => numberUpTo(value, 1);

/** The number that is written with so many decimals. */
export const rounded = (value: number, decimals = 0): number =>
  Number((value * ON_A_HALF).toFixed(decimals)) + 0;

/** `£1,234,567`; under a pound, to the penny is false precision: `£0`. */
export const pounds = (value: number): string => write(value, 0, 0, '£');

/** Pounds with at most so many decimals: `£0.35`. */
export const poundsUpTo = (value: number, decimals: number): string => write(value, 0, decimals, '£');

/** Three figures at most: `£1.23m`, `£907,000`, `£850`. */
export function roundPounds(value: number): string {
  const sum = roundedPounds(value);
  if (!Number.isFinite(sum)) return NONE;
  if (Math.abs(sum) < 1e6) return pounds(sum);
  const millions = write(sum / 1e6, 0, 2, '£');
  return millions === NONE ? NONE : `${millions}m`;
}

/** The number that `roundPounds` writes. */
function roundedPounds(value: number): number {
  const size = Math.abs(value);
  // Half a unit below a million already rounds up to one.
  if (size >= 999_500) {
    const step = size >= 99_950_000 ? 1e6 : size >= 9_995_000 ? 1e5 : 1e4;
    return Math.round(value / step) * step;
  }
  const step = size >= 100_000 ? 1000 : size >= 10_000 ? 100 : size >= 1000 ? 10 : 1;
  return Math.round(value / step) * step;
}

/** Whole percent. What is not quite nothing or not quite everything is never rounded to it. */
export function percent(share: number): string {
  if (isHardly(share)) return 'under 1%';
  if (isNearlyAll(share)) return 'over 99%';
  const text = number(share * 100);
  return text === NONE ? NONE : `${text}%`;
}

const isHardly = (share: number): boolean => share > 0 && share < 0.005;
const isNearlyAll = (share: number): boolean => share < 1 && share >= 0.995;

/** `48–58%`, or `53%` where both ends are written alike. */
export function percentRange(low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NONE;
  const [from, to] = [percent(low), percent(high)];
  if (from === to) return from;
  const bothPlain = [low, high].every((share) => share >= 0 && !isHardly(share) && !isNearlyAll(share));
  return bothPlain ? `${number(low * 100)}–${to}` : `${from} to ${to}`;
}

const plurals = new Intl.PluralRules(LANGUAGE);

/** A count with its word, in the number that the written count takes. */
export function counted(count: number, one: string, many: string, decimals = 0): string {
  const text = numberUpTo(count, decimals);
  return text === NONE ? NONE : `${text} ${wordFor(count, one, many, decimals)}`;
}

/** The word alone: `person` for 1, `people` for 0, 2 and 1.5. */
export const wordFor = (count: number, one: string, many: string, decimals = 0): string =>
  plurals.select(rounded(count, decimals)) === 'one' ? one : many;

/** `1 person`, `43 people`, `0 people`: whole ones. */
export const people = (count: number): string => counted(count, 'person', 'people');

/** `4 posts`, `0.1 posts`, `1 post`: one decimal where there is one. */
export const posts = (count: number): string => counted(count, 'post', 'posts', 1);

/** `10.7 places`, `1 place`: of a service, one decimal where there is one. */
export const places = (count: number): string => counted(count, 'place', 'places', 1);

/** `1 offence`, `310 offences` */
export const offences = (count: number): string => counted(count, 'offence', 'offences');

/** `4 more offences`, `1 more offence`. */
export const moreOffences = (count: number): string => counted(count, 'more offence', 'more offences');

const months = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', timeZone: 'UTC' });

const monthOf = (month: Month): { name: string; year: number } => {
  const index = monthIndex(month);
  return { name: months.format(Date.UTC(2000, index % 12)), year: Math.floor(index / 12) };
};

/** `March 2016` */
export function monthName(month: Month): string {
  const { name, year } = monthOf(month);
  return `${name} ${year}`;
}

const LETTERS_OF_A_MONTH = 3;

/** `Mar 2016`: three letters, so that all are of a width. */
export function shortMonth(month: Month): string {
  const { name, year } = monthOf(month);
  return `${name.slice(0, LETTERS_OF_A_MONTH)} ${year}`;
}

const both = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const either = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });

/** `a`, `a and b`, `a, b and c`; `a, b or c` where not all are meant. Nothing for none. */
export const listed = (parts: readonly string[], word: 'and' | 'or' = 'and'): string =>
  (word === 'and' ? both : either).format(parts);

/** Where a sentence begins with it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * `in 9 of 10 futures from 48% to 58%`; where both ends are written alike, `53% in at least 9 of 10 futures`. Ends may come in
 * either order.
 */
export function nineInTen(a: number, b: number, write: (value: number) => string): string {
  const [low, high] = [write(Math.min(a, b)), write(Math.max(a, b))];
  return low === high ? `${low} in at least 9 of 10 futures` : `in 9 of 10 futures from ${low} to ${high}`;
}

/** The same where a sentence begins with it. */
export const nineInTenFirst = (a: number, b: number, write: (value: number) => string): string =>
  capital(nineInTen(a, b, write));
