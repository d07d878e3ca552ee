/** A calendar month written `2013-04`. */
export type Month = string;

const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): boolean => PATTERN.test(text);

/** Months since year 0, so that months can be added and compared as whole numbers. Throws RangeError on anything but `YYYY-MM`. */
export function monthIndex(month: Month): number {
  const match = PATTERN.exec(month);
  if (!match) throw new RangeError(`Not a month: ${month}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

function monthFromIndex(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

export const addMonths = (month: Month, count: number): Month => monthFromIndex(monthIndex(month) + count);

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number => monthIndex(to) - monthIndex(from);

/** `count` months in a row, the first being `start`. */
export const monthsFrom = (start: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, i) => addMonths(start, i));
