import { remembered } from '../../base/remembered.ts';
/** Digits with grouping commas and at most so many decimals; never a minus before nothing. */
export function writeAmount(value: number, decimals = 3): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  return formatOf(decimals).format(rounded === 0 ? 0 : rounded);
}

/**
 * A number to be read, and not to be typed again: three figures, whole from 100 on. `54,627`, `353`, `15.2`, `0.0312`.
 */
export function readableAmount(value: number): string {
  const size = Math.abs(value);
  const decimals = size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size) + 1e-9)));
  return writeAmount(value, decimals);
}

/** Remembered: making a format takes longer than drawing the whole control. */
const formatOf = remembered(
  20,
  (decimals: number) => decimals,
  (decimals) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals }),
);
