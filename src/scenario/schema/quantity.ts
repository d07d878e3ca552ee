import { LIMITS } from '../limits.ts';
import type { Quantity } from '../scenario.ts';
import { z } from '../zod.ts';
import { checked } from './checked.ts';
import { longText } from './texts.ts';
import { fault, type Fault } from './fault.ts';

const flag = z.optional(z.literal(true));

/** What may stand beside a number, however it is given. */
const words = {
  source: z.optional(longText),
  reason: z.optional(longText),
  confirmed: flag,
  example: flag,
};

const range = z
  .strictObject({
    low: z.number(),
    likely: z.optional(z.number()),
    high: z.number(),
    shape: z.optional(z.enum(['pert', 'triangular', 'uniform', 'normal', 'lognormal'])),
    ...words,
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, facts: Fault): void => {
      issues.push({ code: 'custom', path: [path], message: fault(facts), input: value });
    };
    const { low, likely, high, shape } = value;
    if (low > high) wrong('low', { why: 'low-above-high', low, high });
    if (!Number.isFinite(high - low)) wrong('low', { why: 'too-wide' });
    if (likely !== undefined && low <= high && (likely < low || likely > high))
      wrong('likely', { why: 'likely-outside', likely, low, high });
    const needsLikely = shape === 'pert' || shape === 'triangular';
    if (needsLikely && likely === undefined) wrong('likely', { why: 'needs-likely', shape });
    if (shape !== undefined && !needsLikely && likely !== undefined)
      wrong('likely', { why: 'no-likely', shape });
    if (shape === 'lognormal' && low <= 0) wrong('low', { why: 'lognormal', low });
  });

const formula = z.strictObject({
  formula: z.string().check(
    z.minLength(1, { error: fault({ why: 'formula', is: 'empty' }) }),
    z.maxLength(LIMITS.characters, {
      error: fault({ why: 'formula', is: 'long', most: LIMITS.characters }),
    }),
  ),
  ...words,
});

const valued = z.strictObject({ value: z.number(), ...words });

/** The keys of what may stand beside a number, in the order of a file. */
export const WORD_KEYS: readonly string[] = Object.keys(words);

/** All keys that a quantity can have, in the order of a file. */
export const QUANTITY_KEYS: readonly string[] = [
  ...[valued, formula, range]
    .flatMap(({ shape }) => Object.keys(shape))
    .filter((key) => !WORD_KEYS.includes(key)),
  ...WORD_KEYS,
];

/**
 * A number, a number with its source, a range, a formula, or null for one that is not known yet; the problems told are
 * those of the kind the author evidently meant.
 */
export const quantity = checked((value, wrong): Quantity => {
  if (value === null) return null;
  const object = typeof value === 'object' && !Array.isArray(value);
  if (!object && typeof value !== 'number' && value !== undefined) {
    wrong({ why: 'quantity', version: 2 });
    return z.NEVER;
  }
  const schema = !object
    ? z.number()
    : Object.hasOwn(value, 'formula')
      ? formula
      : Object.hasOwn(value, 'value')
        ? valued
        : range;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  wrong(result.error);
  return z.NEVER;
});
