import { iomModel } from '../model/iom-model.ts';

/** Relative. The same sum in another order differs by some 1e-15 of its terms; real differences are larger than this. */
const ROUNDING = 1e-12;
/** Differences below these, in pounds and in other units, are rounding of amounts that cancel out. */
const LEAST_POUNDS = 1e-6;
const LEAST = 1e-9;

/**
 * The least difference of an output that is not rounding: a millionth of a pound, or a thousand-millionth of a case, post,
 * offence or share. An absolute limit is needed for outputs that are small remainders of large amounts, such as people short
 * of the standard: their rounding is that of the large amounts.
 */
export function leastDifference(output: string): number {
  const family = output.split('.')[0];
  const unit = iomModel.equations.find(({ name }) => name === family)?.unit ?? '';
  return /^GBP\b/.test(unit) ? LEAST_POUNDS : LEAST;
}

/** `now - before`; exactly 0 where that is rounding, NaN where either is NaN. */
export function difference(now: number, before: number, least: number): number {
  const apart = now - before;
  const size = Math.abs(apart);
  return size <= least || size <= ROUNDING * Math.max(Math.abs(now), Math.abs(before)) ? 0 : apart;
}
