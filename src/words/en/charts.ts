import { asWritten } from '../as-written.ts';
import type { MoneyLeftPart, OwnPlace } from '../chart-parts.ts';

const MONEY_LEFT: Readonly<Record<MoneyLeftPart, string>> = {
  services: 'Services',
  unspent: 'Unspent money for empty posts',
  notice: 'Pay of staff on notice',
};

/** IOM money that pays for nobody at work, or pay that no IOM money covers. */
export const moneyLeftName = (part: MoneyLeftPart): string => MONEY_LEFT[part];

const PLACES: Readonly<Record<OwnPlace, string>> = {
  'source.lent': 'Lent and new posts',
  'source.notice': MONEY_LEFT.notice,
  'lost.other': 'Other work',
  'lost.away': 'Taken off for other duties',
  'lost.unspent': MONEY_LEFT.unspent,
  service: MONEY_LEFT.services,
};

/** Where money comes from or goes to that no file names. */
export const flowPlaceName = (place: OwnPlace): string => PLACES[place];

/** The line of the part of a role's posts that is at work on IOM. */
export const atWork = (option: string): string => `${asWritten(option)}, at work on IOM`;

export const monthColumn: () => string = () => 'Month';
export const rangeColumn = (option: string): string => `${asWritten(option)}: 9 in 10 futures`;

/** `53%`, of percent: as axes and points of charts write it. */
export const wholePercent = (value: number): string => `${Math.round(value) + 0}%`;

export const targetMark = (percent: number): string => `Target ${wholePercent(percent)}`;

/** `A: A grant ends, and 2 more`, where changes come under every option from one month on: one line. */
export function beginsAnyway(letter: string, name: string, more: number): string {
  const first = `${letter}: ${asWritten(name)}`;
  return more > 0 ? `${first}, and ${more} more` : first;
}

/** `Four officers to response: 53% (48–58%)`, of percent. */
export const pointOf = (option: string, value: number, low: number, high: number): string =>
  `${asWritten(option)}: ${wholePercent(value)} (${Math.round(low) + 0}–${wholePercent(high)})`;

/** The first band of the map of the model. */
export const decidedBand: () => string = () => 'What people decide';
