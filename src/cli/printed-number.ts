/** Closer to 0 than any quantity of the model is: what underflows on the way, not a number that somebody meant. */
const LEAST = 1e-100;

/** A number as it is printed in full; `none` where there is none. */
export function printedNumber(value: number, none: string): string {
  if (!Number.isFinite(value)) return none;
  return Math.abs(value) < LEAST ? '0' : String(value);
}
