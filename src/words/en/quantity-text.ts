import {
  NONE,
  numberUpTo,
  offences,
  people,
  percent,
  posts,
  pounds,
  poundsUpTo,
  roundPounds,
  wordFor,
} from './numbers.ts';

/** What follows a number of each unit of the model; pounds stand before it. */
const AFTER: Readonly<Record<string, readonly [one: string, many: string]>> = {
  post: ['post', 'posts'],
  case: ['person', 'people'],
  'case/month': ['person a month', 'people a month'],
  'case/year': ['person a year', 'people a year'],
  'case/post': ['person a post', 'people a post'],
  month: ['month', 'months'],
  'month/year': ['month a year', 'months a year'],
  'offence/month': ['offence a month', 'offences a month'],
  'offence/year': ['offence a year', 'offences a year'],
  'offence/case/year': ['offence a person a year', 'offences a person a year'],
  'offence/post/year': ['recorded crime a post a year', 'recorded crimes a post a year'],
  'offence/GBPm': ['offence for each £1m', 'offences for each £1m'],
  'GBP/month': ['a month', 'a month'],
  'GBP/year': ['a year', 'a year'],
  'GBP/offence': ['an offence', 'an offence'],
  'GBP/post/year': ['a post a year', 'a post a year'],
  'GBP/case/year': ['a person a year', 'a person a year'],
  'GBP/GBPm': ['for each £1m', 'for each £1m'],
};

/** A quantity as the page's figures are written, rounded for reading: `3.1 posts`, `69%`, `£426,000 a year`. */
export function quantityText(value: number, unit: string): string {
  switch (unit) {
    case 'post':
      return posts(value);
    case 'case':
      return people(value);
    case 'share':
      return percent(value);
    case 'offence':
      return offences(value);
  }
  if (unit.startsWith('GBP')) return withUnit(roundPounds(value), value, unit);
  return exactQuantity(value, unit);
}

/** A quantity with three figures, which is as it was stated for almost all inputs: `3.12 posts`, `3.5%`, `£49,800 a post a year`. */
export const exactQuantity = (value: number, unit: string): string =>
  withUnit(exactNumber(value, unit), value, unit);

/** Its number alone, as it stands in an equation: `3.12`, `85%`, `£49,800`. */
export function exactNumber(value: number, unit: string): string {
  if (!Number.isFinite(value)) return NONE;
  if (unit === 'share') return `${figures(value * 100)}%`;
  if (!unit.startsWith('GBP')) return figures(value);
  return Math.abs(value) >= 100 ? pounds(value) : poundsUpTo(value, decimalsOf(value));
}

function withUnit(text: string, value: number, unit: string): string {
  const after = AFTER[unit];
  return !after || text === NONE ? text : `${text} ${wordFor(value, ...after, decimalsOf(value))}`;
}

/** Three figures, whole from 100 on, without noughts at the end: `0.0312`, `3.12`, `31.2`, `3,120`. */
const figures = (value: number): string => numberUpTo(value, decimalsOf(value));

const FIGURES = 3;
const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const whole = Math.floor(Math.log10(size) + 1e-9) + 1;
  return Math.min(MOST_DECIMALS, Math.max(0, FIGURES - whole));
}
