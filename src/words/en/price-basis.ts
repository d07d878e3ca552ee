import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { monthName } from './numbers.ts';

/** Which pounds are told: cash of the month looked at. Funds, pay and prices have moved by then as the file assumes. */
export function priceBasis({ start, price_year }: Scenario, month: Month): string {
  const year = price_year.replace('-', '/');
  return month === start
    ? `Pounds are cash of ${monthName(month)}, today. The file is in ${year} prices.`
    : `Pounds are cash of ${monthName(month)}, with pay and prices as they are assumed to be by then. The file is in ${year} prices, and nothing is turned back into them.`;
}
