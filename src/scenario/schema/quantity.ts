import { LIMITS } from '../limits.ts';
import type { Quantity } from '../scenario.ts';
import { z } from '../zod.ts';
import { checked } from './checked.ts';
import { longText } from './texts.ts';
import { thousands } from '../names.ts';

const flag = (key: string) => z.optional(z.literal(true, { error: `${key} is true, or left out.` }));

/** What may stand beside a number, however it is given. */
const words = {
  source: z.optional(longText),
  reason: z.optional(longText),
  confirmed: flag('confirmed'),
  example: flag('example'),
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
    const wrong = (path: string, message: string): void => {
      issues.push({ code: 'custom', path: [path], message, input: value });
    };
    const { low, likely, high, shape } = value;
    if (low > high) wrong('low', `The low end ${low} is above the high end ${high}: swap them.`);
    if (!Number.isFinite(high - low)) wrong('low', 'The range is too wide to draw from: narrow it.');
    if (likely !== undefined && low <= high && (likely < low || likely > high))
      wrong('likely', `The likely value ${likely} must lie between low ${low} and high ${high}.`);
    const needsLikely = shape === 'pert' || shape === 'triangular';
    if (needsLikely && likely === undefined)
      wrong('likely', `A "${shape}" range needs a likely value: give one, or use "uniform".`);
    if (shape !== undefined && !needsLikely && likely !== undefined)
      wrong('likely', `A "${shape}" range has no likely value: leave it out, or use "pert" or "triangular".`);
    if (shape === 'lognormal' && low <= 0)
      wrong('low', `A "lognormal" range must be above 0 at its low end; it is ${low}.`);
  });

const formula = z.strictObject({
  formula: z.string().check(
    z.minLength(1, { error: 'The formula is empty: write one, or give a number.' }),
    z.maxLength(LIMITS.characters, {
      error: `A formula may have at most ${thousands(LIMITS.characters)} characters: shorten it.`,
    }),
  ),
  ...words,
});

const valued = z.strictObject({ value: z.number(), ...words });

/**
 * A number, a number with its source, a range, a formula, or null for one that is not known yet; the problems told are
 * those of the kind the author evidently meant.
 */
export const quantity = checked((value, wrong): Quantity => {
  if (value === null) return null;
  const object = typeof value === 'object' && !Array.isArray(value);
  if (!object && typeof value !== 'number' && value !== undefined) {
    wrong(
      'This must be a number, a number with its source { value, source }, a range { low, likely, high }, a { formula }, or null where it is not known yet.',
    );
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
