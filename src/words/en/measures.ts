import { counted, number, people, percent, posts, rounded, roundPounds, tenths } from './numbers.ts';

const YEAR = 12;

/** How one kind of number is written, and how two of them are said to differ. */
export interface Measure {
  /** The number as it is written, in the unit it is written in: 0.534 is 53 of 100. */
  readonly round: (value: number) => number;
  /** `53%`, `£93,700 a year`. */
  readonly write: (value: number) => string;
  /** How far two rounded numbers are apart, without a sign: `9 points`, `3`. */
  readonly apart: (difference: number) => string;
  /** The same without its word: `9`, where another one follows that has it. */
  readonly size: (difference: number) => string;
  readonly more: string;
  readonly less: string;
}

/** A share of something, in percent and points. */
export const SHARE: Measure = {
  round: (value) => rounded(value * 100),
  write: percent,
  apart: (difference) => counted(Math.abs(difference), 'point', 'points'),
  size: (difference) => number(Math.abs(difference)),
  more: 'higher',
  less: 'lower',
};

/** Whole people. */
export const PEOPLE: Measure = {
  round: (value) => rounded(value),
  write: people,
  apart: (difference) => number(Math.abs(difference)),
  size: (difference) => number(Math.abs(difference)),
  more: 'more',
  less: 'fewer',
};

/** Offences by the month, said by the year. */
export const OFFENCES_A_YEAR: Measure = {
  ...PEOPLE,
  round: (value) => rounded(value * YEAR),
  write: (value) => number(value * YEAR),
};

/** Posts, with one decimal. */
export const POSTS: Measure = {
  round: (value) => rounded(value, 1),
  write: posts,
  apart: (difference) => tenths(Math.abs(difference)),
  size: (difference) => tenths(Math.abs(difference)),
  more: 'more',
  less: 'fewer',
};

/** Pounds by the month, said by the year. What lies between two sums in millions is rounded itself. */
export const POUNDS_A_YEAR: Measure = {
  round: (value) => value * YEAR,
  write: (value) => `${roundPounds(value * YEAR)} a year`,
  apart: (difference) => roundPounds(Math.abs(difference)),
  size: (difference) => roundPounds(Math.abs(difference)),
  more: 'more',
  less: 'less',
};
