import { monthIndex, type Month } from '../../base/month.ts';

/** Written for *none*: there is no such number. */
export const NONE = '–';

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** Relative: what lies on a half is rounded up as people do it by hand, though 0.95 is a little less in binary. */
const ON_A_HALF = 1 + 1e-13;

const fixed = (value: number, decimals: number): string => (value * ON_A_HALF).toFixed(decimals);

/** A number with this many decimals and commas; never "-0". A minus is a true minus sign. */
export function number(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return NONE;
  const [whole, fraction] = fixed(Math.abs(value), decimals).split('.');
  if (Math.abs(value) >= 1e21) return NONE;
  const text = whole!.replace(THOUSANDS, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** The number that is written with so many decimals. */
export const rounded = (value: number, decimals = 0): number => Number(fixed(value, decimals)) + 0;

/** `£1,234,567`; under a pound, to the penny is false precision: `£0`. */
export const pounds = (value: number): string => signed(number(value), '£');

/** Three figures at most: `£1.23m`, `£907,000`, `£850`. */
export function roundPounds(value: number): string {
  if (!Number.isFinite(value)) return NONE;
  const rounded = roundedPounds(value);
  if (Math.abs(rounded) < 1e6) return pounds(rounded);
  const millions = number(rounded / 1e6, 2)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return millions === NONE ? NONE : `${signed(millions, '£')}m`;
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
  if (!Number.isFinite(share)) return NONE;
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${number(share * 100)}%`;
}

/** `48–58%`, or `53%` where both ends are written alike. */
export function percentRange(low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NONE;
  const [from, to] = [percent(low), percent(high)];
  if (from === to) return from;
  return /^\d/.test(from) && /^\d/.test(to) ? `${from.slice(0, -1)}–${to}` : `${from} to ${to}`;
}

/** `1 person`, `43 people`, `0 people`: whole ones. */
export const people = (count: number): string => counted(number(count), 'person', 'people');

/** `4 posts`, `0.1 posts`, `1 post`: one decimal where there is one. */
export const posts = (count: number): string =>
  counted(number(count, 1).replace(/\.0$/, ''), 'post', 'posts');

/** `10.7 places`, `1 place`: of a service, one decimal where there is one. */
export const places = (count: number): string =>
  counted(number(count, 1).replace(/\.0$/, ''), 'place', 'places');

/** `1 offence`, `310 offences` */
export const offences = (count: number): string => counted(number(count), 'offence', 'offences');

function counted(text: string, one: string, many: string): string {
  if (text === NONE) return NONE;
  return `${text} ${text === '1' || text === '−1' ? one : many}`;
}

function signed(text: string, unit: string): string {
  if (text === NONE) return NONE;
  return text.startsWith('−') ? `−${unit}${text.slice(1)}` : `${unit}${text}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `March 2016` */
export function monthName(month: Month): string {
  const index = monthIndex(month);
  return `${MONTHS[index % 12]} ${Math.floor(index / 12)}`;
}

/** `Mar 2016` */
export function shortMonth(month: Month): string {
  const [name, year] = monthName(month).split(' ');
  return `${name!.slice(0, 3)} ${year}`;
}

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
  nineInTen(a, b, write).replace(/^./, (first) => first.toUpperCase());
