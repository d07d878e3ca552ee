import { z } from '../zod.ts';
import { checked } from './checked.ts';

export type QuantityVersion1 =
  | number
  | {
      readonly low: number;
      readonly likely?: number | undefined;
      readonly high: number;
      readonly shape?: 'pert' | 'triangular' | 'uniform' | 'normal' | 'lognormal' | undefined;
      readonly source?: string | undefined;
      readonly reason?: string | undefined;
      readonly confirmed?: true | undefined;
    }
  | {
      readonly formula: string;
      readonly source?: string | undefined;
      readonly reason?: string | undefined;
      readonly confirmed?: true | undefined;
    };

const text = z.string();
const confirmed = z.optional(z.literal(true, { error: 'confirmed is true, or left out.' }));

const range = z
  .strictObject({
    low: z.number(),
    likely: z.optional(z.number()),
    high: z.number(),
    shape: z.optional(z.enum(['pert', 'triangular', 'uniform', 'normal', 'lognormal'])),
    source: z.optional(text),
    reason: z.optional(text),
    confirmed,
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
  formula: text.check(
    z.minLength(1, { error: 'The formula is empty: write one, or give a number.' }),
    z.maxLength(2000, { error: 'A formula may have at most 2,000 characters: shorten it.' }),
  ),
  source: z.optional(text),
  reason: z.optional(text),
  confirmed,
});

/** A quantity of version 1: a number, a range or a formula. Frozen with it. */
export const quantityVersion1 = checked((value, wrong): QuantityVersion1 => {
  const object = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!object && typeof value !== 'number' && value !== undefined) {
    wrong('This must be a number, a range { low, likely, high } or a { formula }.');
    return z.NEVER;
  }
  const schema = !object ? z.number() : Object.hasOwn(value, 'formula') ? formula : range;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  wrong(result.error);
  return z.NEVER;
});
