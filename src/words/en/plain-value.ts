import type { OfHundred } from '../../study/problem-facts.ts';

/** Past this a number is no amount of anything, and its digits say nothing. */
const VAST = 1e15;
/** Nearer to 0 than this, the same. */
const NEXT_TO_NOTHING = 1e-9;

/**
 * A number of the model for a sentence: `155%`, `£2,500`, `−0.91`. Two decimals at most, a minus is a true minus sign. What is too large
 * or too small to be meant is `more than £1,000,000,000,000,000` and `almost 0%`.
 */
export function plainValue(value: number, unit: string): string {
  if (Math.abs(value) > VAST)
    return `${value > 0 ? 'more' : 'less'} than ${withUnit(Math.sign(value) * VAST, unit)}`;
  if (value !== 0 && Math.abs(value) < NEXT_TO_NOTHING) return `almost ${withUnit(0, unit)}`;
  return withUnit(value, unit);
}

function withUnit(value: number, unit: string): string {
  if (unit === 'share') return `${figures(value * 100)}%`;
  if (/^GBP\b/.test(unit)) return `${value < 0 ? '−' : ''}£${figures(Math.abs(value))}`;
  return figures(value);
}

/** Four figures at most and two decimals, but never 0 for what is something. */
function figures(value: number): string {
  const size = Math.abs(value);
  const options: Intl.NumberFormatOptions =
    size >= 100
      ? { maximumSignificantDigits: 4 }
      : size >= 0.005 || size === 0
        ? { maximumFractionDigits: 2 }
        : { maximumSignificantDigits: 1 };
  return (value + 0).toLocaleString('en-GB', { ...options, useGrouping: true }).replace('-', '−');
}

/** How often, for a sentence: `in 34 of 100 futures`. */
export function howOften(ofHundred: OfHundred): string {
  if (ofHundred === 100) return 'in every future';
  return ofHundred === 0 ? 'in fewer than 1 of 100 futures' : `in ${ofHundred} of 100 futures`;
}
