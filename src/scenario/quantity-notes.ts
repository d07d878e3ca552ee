import type { Quantity, Words } from './scenario.ts';

/** What may stand beside a number, range or formula in the file, and stays there when the number moves. */
export type QuantityNotes = Pick<Words, 'source' | 'reason' | 'confirmed'>;

const NOTES = ['source', 'reason', 'confirmed'] as const;

export function notesOf(quantity: Quantity | undefined): QuantityNotes {
  if (quantity === undefined || quantity === null || typeof quantity === 'number') return {};
  return Object.fromEntries(
    NOTES.flatMap((key) => (quantity[key] === undefined ? [] : [[key, quantity[key]]])),
  );
}

/** One number with its notes; a bare number where there are none. */
export const notedNumber = (value: number, notes: QuantityNotes): Quantity =>
  Object.keys(notes).length === 0 ? value : { value, ...notes };

/** The same number, range or formula with these notes and no others; the very same where they are its own. */
export function withNotes(quantity: Quantity, notes: QuantityNotes): Quantity {
  const own = notesOf(quantity);
  if (NOTES.every((key) => own[key] === notes[key])) return quantity;
  if (quantity === null) return null;
  if (typeof quantity === 'number') return notedNumber(quantity, notes);
  if ('value' in quantity && quantity.example === undefined) return notedNumber(quantity.value, notes);
  const bare = Object.fromEntries(
    Object.entries(quantity).filter(([key]) => !(NOTES as readonly string[]).includes(key)),
  );
  return { ...(bare as typeof quantity), ...notes };
}
