import { quantityEnds } from '../../scenario/quantity-ends.ts';
import type { Quantity } from '../../scenario/scenario.ts';
import type { RangeEnd } from '../../words/field-unit.ts';
import type { RangeNumbers } from '../elements/range-scale.ts';
import { toHeld, toShown, type ReadUnit } from './assumption-unit.ts';

/**
 * Numbers of a range control in the model's unit. A page shows ten figures at most: a number that is shown as one of `known`
 * has it is that very number, so that an end nobody moved keeps its last digits, and so does one that came back.
 */
export function heldNumbers(
  numbers: RangeNumbers,
  unit: ReadUnit,
  known: readonly (Quantity | undefined)[],
): RangeNumbers {
  const ends = known.flatMap((quantity) => (quantity === undefined ? [] : (quantityEnds(quantity) ?? [])));
  const held = (end: RangeEnd): number =>
    ends.find((each) => toShown(each[end], unit) === numbers[end])?.[end] ?? toHeld(numbers[end], unit);
  return { low: held('low'), likely: held('likely'), high: held('high') };
}

export const sameNumbers = (a: RangeNumbers, b: RangeNumbers): boolean =>
  a.low === b.low && a.likely === b.likely && a.high === b.high;
