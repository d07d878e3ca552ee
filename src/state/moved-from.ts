import { moveQuantity } from '../scenario/move-quantity.ts';
import { quantityEnds } from '../scenario/quantity-ends.ts';
import { notesOf, withNotes } from '../scenario/quantity-notes.ts';
import type { Formula, Quantity } from '../scenario/scenario.ts';
import { toDistribution } from '../scenario/to-distribution.ts';

/** The move of a value, and its saved and default quantities. */
export interface Moving {
  /** The saved file's quantity; left out where that file has no such input. */
  readonly saved?: { readonly said: Quantity | undefined } | undefined;
  /** The default; left out where the file always states a value. */
  readonly byDefault?: Quantity | undefined;
  /** The new likely value. */
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The quantity of a value after a move. `past` is its quantity after each step, oldest first, the present last; `undefined`
 * stands for the default.
 *
 * Every range is scaled from the one stated before the moves began, however many there were: at 0 it shrinks to one number,
 * and above 0 it has its ends again. Where the value has been at `to` since then, or is in the saved file, that quantity is
 * used exactly. Source and reason are the present ones.
 */
export function movedFrom(past: readonly (Quantity | undefined)[], moving: Moving): Quantity | undefined {
  const { saved, byDefault, to, least, most } = moving;
  const stands = (said: Quantity | undefined): Quantity | undefined =>
    said === undefined ? byDefault : said;
  const isMove = (from: Quantity | undefined, now: Quantity | undefined): boolean =>
    from === now || isMoveOf(stands(from), stands(now), least, most);

  const now = past.at(-1);
  const began = past.reduce<number>(
    (first, said, i) => (said === past[i - 1] || isMove(past[first], said) ? first : i),
    0,
  );
  const origin = past[began];
  const wide = isWide(stands(origin));
  // At 0 all ranges are equal, so the saved one counts only where nothing else was stated since.
  const savedCounts =
    saved !== undefined &&
    isMove(saved.said, now) &&
    (wide ? isMove(saved.said, origin) : began === 0 || !isWide(stands(saved.said)));
  const been = [now, ...(savedCounts ? [saved.said] : []), ...past.slice(began)];
  const there = been.findIndex((said) => likelyOf(stands(said)) === to);
  const moved =
    there >= 0
      ? been[there]
      : moveQuantity(stands(savedCounts && !wide ? saved.said : origin) ?? to, to, least, most);
  return moved === undefined ? undefined : withNotes(moved, notesOf(now));
}

const likelyOf = (quantity: Quantity | undefined): number | undefined =>
  quantity === undefined ? undefined : quantityEnds(quantity)?.likely;

function isWide(quantity: Quantity | undefined): boolean {
  const ends = quantity === undefined ? undefined : quantityEnds(quantity);
  return ends !== undefined && ends.low < ends.high;
}

/** Whether moving `from` to the likely value of `now` gives `now`, up to rounding. */
function isMoveOf(
  from: Quantity | undefined,
  now: Quantity | undefined,
  least: number,
  most: number,
): boolean {
  const at = likelyOf(now);
  if (from === undefined || now === undefined || at === undefined) return false;
  const [a, b] = [believed(moveQuantity(from, at, least, most)), believed(now)];
  return a.shape === b.shape && near(a.low, b.low) && near(a.likely, b.likely) && near(a.high, b.high);
}

/** The number or range without source and reason; not for formulas. */
function believed(quantity: Quantity) {
  const held = toDistribution(quantity as Exclude<Quantity, null | Formula>);
  return { ...quantityEnds(quantity)!, shape: typeof held === 'object' ? held.shape : 'number' };
}

const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
