/**
 * Prices of 2024/25 over those of a financial year, by the year it begins in: the rows `gdp_uplift_…_to_2024_25` of the
 * evidence table. 2025/26 is about 3% more, for which no figure was found.
 */
const TO_2024_25: readonly (readonly [year: number, uplift: number])[] = [
  [2008, 1.4961],
  [2013, 1.37],
  [2015, 1.3408],
  [2017, 1.293],
  [2018, 1.2691],
  [2019, 1.2365],
  [2020, 1.1751],
  [2022, 1.0953],
  [2024, 1],
  [2025, 1 / 1.03],
];

/**
 * How many pounds of one financial year buy what one pound of another did: `gdpUplift('2010-11', '2013-14')` is 1.05.
 * Between the years of the table prices rise evenly; before and after it they stand. Undefined for what is no year.
 */
export function gdpUplift(from: string, to: string): number | undefined {
  const [before, after] = [from, to].map((year) => {
    const begins = /^(\d{4})(?:\D|$)/.exec(year.trim())?.[1];
    return begins === undefined ? undefined : to2024(Number(begins));
  });
  return before === undefined || after === undefined ? undefined : before / after;
}

function to2024(year: number): number {
  const later = TO_2024_25.findIndex(([each]) => each >= year);
  if (later <= 0) return TO_2024_25.at(later)![1];
  const [[y0, from], [y1, until]] = [TO_2024_25[later - 1]!, TO_2024_25[later]!];
  return from * (until / from) ** ((year - y0) / (y1 - y0));
}
