/** A number of the model for a sentence: `155%`, `£2,500`, `12.5`. Four figures at most; a sign that is not ASCII stays out. */
export function plainValue(value: number, unit: string): string {
  if (unit === 'share') return `${figures(value * 100)}%`;
  if (/^GBP\b/.test(unit)) return `${value < 0 ? '-' : ''}£${figures(Math.abs(value))}`;
  return figures(value);
}

const figures = (value: number): string =>
  (value + 0).toLocaleString('en-GB', { maximumSignificantDigits: 4, useGrouping: true });

/** How often, for a sentence: `in 34 of 100 futures`. `count` is at least 1. */
export function howOften(count: number, looked: number): string {
  if (count === looked) return 'in every future';
  const ofHundred = Math.round((100 * count) / looked);
  if (ofHundred === 0) return 'in fewer than 1 of 100 futures';
  return `in ${Math.min(99, ofHundred)} of 100 futures`;
}
