import { asWritten } from '../as-written.ts';
import type { FieldUnit, RangeEnd } from '../field-unit.ts';
import { capital, percent, places, posts, roundPounds } from './numbers.ts';
import { readableAmount } from './write-amount.ts';
import { afterNumber } from './after-number.ts';

export { afterNumber } from './after-number.ts';
export { amountInWords, amountUnit, changeShown, unitBeside } from './amount-units.ts';
export { readAmount } from './read-amount.ts';
export { readableAmount, writeAmount } from './write-amount.ts';

/** The field of an amount, for those who do not see what stands beside it. */
export const fieldLabel = (label: string, after: string): string =>
  `${asWritten(label)}${after === '' ? '' : `, ${asWritten(after)}`}, as a number`;

/** An amount as its slider says it: `£500 a year`, `50%`; `written` is its number. */
export const amountText = (written: string, { before = '', after = '' }: FieldUnit): string =>
  `${before}${written}${after === '' ? '' : ` ${afterNumber(written, after)}`}`;

/** The same with a percent sign at its number, rounded for reading. */
export const rangeNumber = (value: number, unit: FieldUnit): string => {
  const written = readableAmount(value);
  return unit.after === '%' ? `${unit.before ?? ''}${written}%` : amountText(written, unit);
};

/** `5% to 30%, likely 15%`; one number where there is no range. */
export function rangeText(
  { low, likely, high }: Readonly<Record<RangeEnd, number>>,
  { before = '', after = '' }: FieldUnit,
): string {
  const write = (value: number): string => `${before}${readableAmount(value)}${after === '%' ? '%' : ''}`;
  const unit = after === '%' || after === '' ? '' : ` ${asWritten(after)}`;
  if (low === high) return `${write(likely)}${unit}`;
  return `${write(low)} to ${write(high)}${unit}, likely ${write(likely)}`;
}

/** What may be typed: `write` writes a number of it. */
export function outOfBounds(least: number, most: number, write: (value: number) => string): string {
  return `Use a number ${bounds()}.`;

  function bounds(): string {
    if (Number.isFinite(least) && Number.isFinite(most)) return `from ${write(least)} to ${write(most)}`;
    return Number.isFinite(least) ? `of at least ${write(least)}` : `of at most ${write(most)}`;
  }
}

const ENDS: Readonly<Record<RangeEnd, string>> = { low: 'low', likely: 'likely', high: 'high' };

/** What heads the field of a number of a range; without an end it is the only one. */
export const endName = (end: RangeEnd | undefined): string => (end ? capital(ENDS[end]) : 'Value');

/** What the handle of a number moves. */
export const handleLabel = (label: string, end: RangeEnd | undefined): string =>
  end ? `${asWritten(label)}: ${ENDS[end]}` : asWritten(label);

export const endLabel = (label: string, end: RangeEnd | undefined, after: string): string =>
  `${asWritten(label)}: ${end ? ENDS[end] : 'value'}${after === '' ? '' : `, ${asWritten(after)}`}`;

export const rangeFields = (label: string): string => `${asWritten(label)}, as numbers`;

/** Two numbers of a range that are the wrong way round, as they are written. */
export const wrongOrder = (first: RangeEnd, value: string, second: RangeEnd, other: string): string =>
  `${capital(ENDS[first])}, ${asWritten(value)}, is above ${ENDS[second]}, ${asWritten(other)}. Change one of them.`;

/** The field of a formula. */
export const formula = {
  label: 'Formula',
  good: 'This can be used. Press Enter to use it.',
  empty: 'The formula is empty: write one.',
};
export const formulaComesTo = (text: string): string => `Comes to ${asWritten(text)} today.`;
export const formulaExample = (example: string): string =>
  `Made of other inputs and numbers, such as ${asWritten(example)}`;

/** Shares of one whole. */
export const shares = {
  reset: 'Reset these shares',
  spentOn: 'Spent on',
  share: 'Share',
  aYear: 'A year',
  lock: 'Lock',
  locked: 'Locked: it keeps its share',
  unlocked: 'Lock: keep this share as it is',
  notAllocated: 'Not allocated',
  changed: ' (changed)',
  formula: 'A formula in the file gives this share: it is not moved here.',
};
export const shareCaption = (label: string): string => `${asWritten(label)}. Enter goes down the column.`;
export const fewerMembers = (others: string): string => `Show fewer ${asWritten(others)}`;
export const moreMembers = (count: number, others: string): string =>
  `Show ${count} more ${asWritten(others)}`;
export const shareOf = (name: string): string => `${asWritten(name)}: share`;
export const poundsOf = (name: string): string => `${asWritten(name)}: pounds a year`;
export const lockOf = (name: string): string => `Lock ${asWritten(name)}`;
export const resetTo = (name: string, share: number): string =>
  `Reset ${asWritten(name)} to ${percent(share)}`;
export const canGoUpTo = (most: number): string => `Can go up to ${percent(most)}: the others are locked.`;
export const stopsAt = (name: string, most: number): string =>
  `${asWritten(name)} stops at ${percent(most)}: the rest is locked.`;

/** What is left of the whole: in pounds a year, or as a share where nobody knows what the whole is worth. */
export function notAllocated(
  left: { readonly pounds: number } | { readonly share: number } | undefined,
  allocated: string,
): string {
  if (!left) return `All of it is ${asWritten(allocated)}.`;
  const size = 'pounds' in left ? `${roundPounds(left.pounds)} a year` : percent(left.share);
  return `${size} not ${asWritten(allocated)}`;
}

/** What a share buys, where that is known, and how sure it is: `range` may be empty. */
export function shareNote(
  bought: { readonly count: number; readonly places: boolean } | undefined,
  range: string,
): string {
  const about = bought && `About ${(bought.places ? places : posts)(bought.count)}.`;
  return [about, range && `${asWritten(range)}.`].filter(Boolean).join(' ');
}
