import { notedNumber, notesOf, type QuantityNotes } from '../../scenario/quantity-notes.ts';
import type { Quantity, Range } from '../../scenario/scenario.ts';
import type { RangeNumbers } from '../elements/range-scale.ts';
import type { AssumptionRow, Shape } from './assumption-row-view.ts';
import { toHeld } from './assumption-unit.ts';

/** A belief with its notes. One number without notes is a plain number. An example that is replaced is none. */
function made({ low, likely, high }: RangeNumbers, shape: Shape, notes: QuantityNotes): Quantity {
  if (shape === 'number') return notedNumber(likely, notes);
  if (shape === 'pert') return { low, likely, high, ...notes };
  if (shape === 'triangular') return { low, likely, high, shape, ...notes };
  // A range of no width counts as a number, and a number says what is likely.
  if (low === high) return { low, likely: low, high, ...notes };
  return { low, high, shape: shape as NonNullable<Range['shape']>, ...notes };
}

/** What the file is to say when the numbers of a row have moved. */
export function withNumbers(row: AssumptionRow, numbers: RangeNumbers): Quantity {
  const { unit } = row;
  const held = {
    low: toHeld(numbers.low, unit),
    likely: toHeld(numbers.likely, unit),
    high: toHeld(numbers.high, unit),
  };
  return made(held, row.shape, notesOf(row.said));
}

/** What the file is to say when a row takes another shape: a single number opens to a fifth to either side. */
export function withShape(row: AssumptionRow, shape: Exclude<Shape, 'formula'>): Quantity {
  const { numbers, unit, least, most, step } = row;
  const wide = numbers.low < numbers.high;
  const spread = Math.max(Math.abs(numbers.likely) * 0.2, step);
  const low = wide ? numbers.low : Math.max(least, numbers.likely - spread);
  const high = wide ? numbers.high : Math.min(most, numbers.likely + spread);
  const held = {
    low: toHeld(shape === 'lognormal' ? Math.max(low, step) : low, unit),
    likely: toHeld(numbers.likely, unit),
    high: toHeld(high, unit),
  };
  return made(held, shape, notesOf(row.said));
}

export const withFormula = (row: AssumptionRow, formula: string): Quantity => ({
  formula,
  ...notesOf(row.said),
});

/** What the file is to say when a row takes the range of its evidence: with its source, and no longer confirmed. */
export function asPublished({ published, unit, evidence }: AssumptionRow): Quantity | undefined {
  if (!published || !evidence) return undefined;
  const low = toHeld(published.low, unit);
  const likely = toHeld(published.likely, unit);
  const high = toHeld(published.high, unit);
  return { low, likely, high, source: evidence.id };
}
