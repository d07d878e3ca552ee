import { notedNumber, notesOf, type QuantityNotes } from '../../scenario/quantity-notes.ts';
import type { Quantity, Range } from '../../scenario/scenario.ts';
import type { Edit } from '../../state/edit.ts';
import type { RangeNumbers } from '../elements/range-scale.ts';
import type { AssumptionRow, Shape } from './assumption-row-view.ts';
import { toHeld } from '../quantities/assumption-unit.ts';
import { heldNumbers, sameNumbers } from '../quantities/held-numbers.ts';

/** A belief with its notes. One number without notes is a plain number. An example that is replaced is none. */
function made({ low, likely, high }: RangeNumbers, shape: Shape, notes: QuantityNotes): Quantity {
  if (shape === 'number') return notedNumber(likely, notes);
  if (shape === 'pert') return { low, likely, high, ...notes };
  if (shape === 'triangular') return { low, likely, high, shape, ...notes };
  // A range of no width counts as a number, and a number says what is likely.
  if (low === high) return { low, likely: low, high, ...notes };
  return { low, high, shape: shape as NonNullable<Range['shape']>, ...notes };
}

/**
 * What the file is to say when the numbers of a row have moved; `undefined` where the model's own default stands again.
 * `began` is the row as it was before they were moved: back there, the file says exactly what it said.
 */
export function withNumbers(
  row: AssumptionRow,
  numbers: RangeNumbers,
  began: AssumptionRow = row,
): Quantity | undefined {
  if (began.shape === row.shape && sameNumbers(numbers, began.numbers)) return began.said;
  const held = heldNumbers(numbers, row.unit, [began.said, row.saved]);
  return made(held, row.shape, notesOf(row.said));
}

/** One control of a row: turns what it says into edits, measured from the row as it was when it was taken in hand. */
export class RowInHand {
  #began: AssumptionRow | undefined;

  edit(
    row: AssumptionRow,
    { numbers, done }: { readonly numbers: RangeNumbers; readonly done: boolean },
  ): Edit {
    const began = this.#began?.name === row.name ? this.#began : row;
    this.#began = done ? undefined : began;
    const inputs = [{ input: row.name, value: withNumbers(row, numbers, began) }];
    return { type: 'setInputs', inputs, done };
  }
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
