import { moveQuantity } from '../scenario/move-quantity.ts';
import { quantityEnds } from '../scenario/quantity-ends.ts';
import { notesOf, withNotes } from '../scenario/quantity-notes.ts';
import type { Formula, Quantity } from '../scenario/scenario.ts';
import { toDistribution } from '../scenario/to-distribution.ts';

/** What is to become of a value, and what else is known of it. */
export interface Moving {
  /** What the saved file says; left out where it knows no such value. */
  readonly saved?: { readonly said: Quantity | undefined } | undefined;
  /** What stands where nothing is said; left out where something always is. */
  readonly byDefault?: Quantity | undefined;
  /** The new likely value. */
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/**
 * What a file says of a value once it is moved. `past` is what it said after each step, oldest first, the present last;
 * `undefined` stands for the default.
 *
 * The range that was stated before the moves began is the measure of every later one, however many there were: at 0 a
 * range is one number, and has its ends again above it. Where the value has been at `to` since, or is there in the saved
 * file, it is exactly what it was there. Sources and reasons are those of the present.
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
  // Every range becomes the same 0: the saved one is meant only where nothing else was stated since.
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

/** Whether `now` says what `from` says once it is moved to the same likely value: the last digits may differ. */
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

/** A number or range without what stands beside it; it must have ends. */
function believed(quantity: Quantity) {
  const held = toDistribution(quantity as Exclude<Quantity, null | Formula>);
  return { ...quantityEnds(quantity)!, shape: typeof held === 'object' ? held.shape : 'number' };
}

const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
