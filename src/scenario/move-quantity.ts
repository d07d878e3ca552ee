import type { Quantity } from './scenario.ts';

/**
 * A quantity whose central value becomes `to`: a number is replaced, a range keeps its shape and its width in
 * proportion, so that setting what is likely does not claim that it is certain. Ends are held within `least` and `most`.
 * A formula gives way to the number. A range around 0 has no proportion: its ends stay, moved as far as they must.
 */
export function moveQuantity(quantity: Quantity, to: number, least: number, most: number): Quantity {
  if (typeof quantity === 'number' || 'formula' in quantity) return to;
  const { low, high } = quantity;
  const middle =
    quantity.likely ?? (quantity.shape === 'lognormal' ? Math.sqrt(low * high) : (low + high) / 2);
  const held = (end: number): number => Math.min(most, Math.max(least, end));
  const factor = to / middle;
  // Below 0 or through it, scaling would turn the range over; from next to nothing it would pass all bounds.
  const inProportion = middle > 0 && to > 0 && Number.isFinite(high * factor);
  const ends = !inProportion
    ? { low: Math.min(low, to), high: Math.max(high, to) }
    : { low: Math.min(to, held(low * factor)), high: Math.max(to, held(high * factor)) };
  return quantity.likely === undefined
    ? { ...quantity, ...ends }
    : { ...quantity, low: ends.low, likely: to, high: ends.high };
}
