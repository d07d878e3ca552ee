import { likelyValue } from '../base/distribution.ts';
import { notedNumber, notesOf } from './quantity-notes.ts';
import { replaced } from './replaced.ts';
import type { Quantity, Range } from './scenario.ts';
import { toDistribution } from './to-distribution.ts';

/**
 * A quantity whose likely value becomes `to`, in the quantity's own unit: a number or a formula gives way to the number; a
 * range keeps its shape, its source and, in proportion, its width, so that a new likely value is not said to be certain.
 *
 * At 0 nothing is left of the width: the range becomes one number, 0 in every draw. So does a range without a likely value
 * that would have no room within `least` and `most`. A range around 0 has no proportion: its ends stay, and give way to
 * `to` where they must.
 */
export function moveQuantity(quantity: Quantity, to: number, least: number, most: number): Quantity {
  if (quantity === null || typeof quantity === 'number' || 'formula' in quantity) return to;
  if (to === 0) return notedNumber(0, notesOf(quantity)); // never -0
  if ('value' in quantity || quantity.low === quantity.high) return notedNumber(to, notesOf(quantity));
  const range = replaced(quantity);
  return range.likely === undefined
    ? movedEnds(range, to, least, most)
    : movedRange(range, range.likely, to, least, most);
}

function movedRange(range: Range, likely: number, to: number, least: number, most: number): Range {
  const { low, high } = range;
  const factor = to / likely;
  const held = (end: number): number => Math.min(most, Math.max(least, end));
  // From next to nothing the ends would pass all bounds.
  if (likely === 0 || !Number.isFinite((high - low) * factor))
    return { ...range, low: Math.min(low, to), likely: to, high: Math.max(high, to) };
  // Through 0 what lies below stays below. `low * factor` keeps a low end of 0 at 0, to the bit.
  const below = factor > 0 ? low * factor : to + (likely - low) * factor;
  const above = factor > 0 ? high * factor : to + (likely - high) * factor;
  return { ...range, low: Math.min(to, held(below)), likely: to, high: Math.max(to, held(above)) };
}

/** A range that has ends alone: both keep the same distance from its middle, so that the middle is where it was put. */
function movedEnds(range: Range, to: number, least: number, most: number): Quantity {
  const middle = likelyValue(toDistribution(range));
  const { low, high, shape } = range;
  if (shape === 'lognormal') {
    const ratio = Math.min(high / middle, most / to, least > 0 ? to / least : Infinity);
    return ratio > 1 ? { ...range, low: to / ratio, high: to * ratio } : notedNumber(to, notesOf(range));
  }
  const wanted = ((high - low) / 2) * Math.abs(to / middle);
  const half = Math.min(Number.isFinite(wanted) ? wanted : (high - low) / 2, most - to, to - least);
  return half > 0 ? { ...range, low: to - half, high: to + half } : notedNumber(to, notesOf(range));
}
