import type { Series } from './projection.ts';

/** Prices in a month relative to month 0, read off the cost of an offence elsewhere; 1 where that cost is 0. */
export function priceLevel(outputs: Readonly<Record<string, Series>>, at: number): number {
  const cost = outputs['offence_cost_elsewhere']?.central;
  const level = (cost?.[at] ?? NaN) / (cost?.[0] ?? NaN);
  return Number.isFinite(level) ? level : 1;
}
