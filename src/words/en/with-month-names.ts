import type { Month } from '../../base/month.ts';
import { monthName } from './numbers.ts';

/** What stands in quotes, or a month as the file writes it. */
const QUOTED_OR_MONTH = /“[^”]*”|"[^"]*"|\b\d{4}-(?:0[1-9]|1[0-2])\b/g;

/**
 * Notes name months as the file does, `2014-04`; the page says April 2014. What stands in quotes is a name that somebody
 * gave, and stays. So does a month before `start`: no note is about one, but `Grant 2011-12` names a financial year.
 */
export const withMonthNames = (text: string, start: Month): string =>
  text.replace(QUOTED_OR_MONTH, (found) => (/^\d/.test(found) && found >= start ? monthName(found) : found));
