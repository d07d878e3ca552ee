import { iomModel } from '../model/iom-model.ts';

/** The same sum done in another order differs by some 1e-15 of what is added; real differences are wider than this. */
const ROUNDING = 1e-12;
/** Pounds, and of anything else, below which a difference of amounts that cancel out is rounding. */
const LEAST_POUNDS = 1e-6;
const LEAST = 1e-9;

/**
 * The least difference of an output that is one: a millionth of a pound, a thousand-millionth of a case, post, offence or
 * share. It is for amounts that are what others leave over, such as people short of the standard: next to nothing is left,
 * and the rounding is that of the large amounts.
 */
export function leastDifference(output: string): number {
  const family = output.split('.')[0];
  const unit = iomModel.equations.find(({ name }) => name === family)?.unit ?? '';
  return /^GBP\b/.test(unit) ? LEAST_POUNDS : LEAST;
}

/** `now - before`; exactly 0 where it is no more than rounding, NaN where either is. */
export function difference(now: number, before: number, least: number): number {
  const apart = now - before;
  const size = Math.abs(apart);
  return size <= least || size <= ROUNDING * Math.max(Math.abs(now), Math.abs(before)) ? 0 : apart;
}
