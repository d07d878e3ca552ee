import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import { monthName, roundPounds } from './numbers.ts';

/** Pounds a year that are told as nothing. */
const PENNIES = 0.5;

/** What of the IOM money pays for no post in one month: services, what is not spent, and who is paid by nobody’s money. Pounds a year. */
export function moneyLeftWords(left: {
  readonly services: number;
  readonly unspent: number;
  readonly notice: number;
  readonly month: Month;
  readonly option: string;
}): string {
  const { services, unspent, notice, month, option } = left;
  const parts = [
    services < PENNIES
      ? ''
      : `${roundPounds(services)} a year buys services. The model counts no work from it.`,
    unspent < PENNIES
      ? ''
      : `${roundPounds(unspent)} a year is not spent, because posts are vacant or not filled yet.`,
    notice < PENNIES
      ? ''
      : `${roundPounds(notice)} a year pays staff who are still here after their money went. It comes out of what was diverted; after a cut somebody else has to pay it.`,
  ].filter((part) => part !== '');
  const start = `In ${monthName(month)} under “${asWritten(option)}”`;
  if (parts.length === 0) return `${start}, all IOM money pays people in post.`;
  return `${start}: ${parts.join(' ')}`;
}
