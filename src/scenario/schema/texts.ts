import { z } from '../zod.ts';
import { LIMITS } from '../limits.ts';

/** `20000` as `20,000`. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Letters as people count them: one that takes two code units is one. */
const atMost = (most: number, message: string) =>
  z.refine<string>((value) => value.length <= most || Array.from(value).length <= most, { error: message });

const shortEnough = atMost(
  LIMITS.name,
  `A name or title may have at most ${LIMITS.name} characters: shorten it.`,
);

/** A name people read: something to see, and no longer than a name may be. */
export const name = z
  .string()
  .check(z.trim(), z.minLength(1, { error: 'A name may not be empty.' }), shortEnough);

/** A name that may be empty: who employs, who holds, who decides. */
export const label = z.string().check(shortEnough);

/** Notes, reasons and sources. */
export const longText = z
  .string()
  .check(
    atMost(
      LIMITS.text,
      `Notes, a reason or a source may have at most ${thousands(LIMITS.text)} characters: shorten it.`,
    ),
  );
