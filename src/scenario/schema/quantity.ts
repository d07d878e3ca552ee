import type { Quantity } from '../scenario.ts';
import { z } from '../zod.ts';

const text = z.string();
const confirmed = z.literal(true, { error: 'confirmed is true, or left out.' }).optional();

const range = z
  .strictObject({
    low: z.number(),
    likely: z.number().optional(),
    high: z.number(),
    shape: z.enum(['pert', 'triangular', 'uniform', 'normal', 'lognormal']).optional(),
    source: text.optional(),
    reason: text.optional(),
    confirmed,
  })
  .superRefine((value, context) => {
    const wrong = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
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
  formula: text
    .min(1, { error: 'The formula is empty: write one, or give a number.' })
    .max(2000, { error: 'A formula may have at most 2,000 characters: shorten it.' }),
  source: text.optional(),
  reason: text.optional(),
  confirmed,
});

/** A number, a range or a formula; the problems told are those of the kind the author evidently meant. */
export const quantity = z.unknown().transform((value, context): Quantity => {
  const object = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!object && typeof value !== 'number' && value !== undefined) {
    context.addIssue({
      code: 'custom',
      message: 'This must be a number, a range { low, likely, high } or a { formula }.',
    });
    return z.NEVER;
  }
  const schema = !object ? z.number() : Object.hasOwn(value, 'formula') ? formula : range;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  passOn(context, result.error, value);
  return z.NEVER;
});

/** Hands the problems of an inner schema to the outer one, paths and all. */
export function passOn(context: z.RefinementCtx, error: z.ZodError, value: unknown): void {
  for (const issue of error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
}
