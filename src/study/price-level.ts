import type { Series } from './projection.ts';

/** Prices of a month against those of month 0: both are in what an offence elsewhere costs. 1 where that is nothing. */
export function priceLevel(outputs: Readonly<Record<string, Series>>, at: number): number {
  const cost = outputs['offence_cost_elsewhere']?.central;
  const level = (cost?.[at] ?? NaN) / (cost?.[0] ?? NaN);
  return Number.isFinite(level) ? level : 1;
}
