import { z } from '../zod.ts';
import { checked } from './checked.ts';
import { fault, type Fault } from './fault.ts';

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
const confirmed = z.optional(z.literal(true));

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
  formula: text.check(
    z.minLength(1, { error: fault({ why: 'formula', is: 'empty' }) }),
    z.maxLength(2000, { error: fault({ why: 'formula', is: 'long', most: 2000 }) }),
  ),
  source: z.optional(text),
  reason: z.optional(text),
  confirmed,
});

/** A quantity of version 1: a number, a range or a formula. Frozen with it. */
export const quantityVersion1 = checked((value, wrong): QuantityVersion1 => {
  const object = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!object && typeof value !== 'number' && value !== undefined) {
    wrong({ why: 'quantity', version: 1 });
    return z.NEVER;
  }
  const schema = !object ? z.number() : Object.hasOwn(value, 'formula') ? formula : range;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  wrong(result.error);
  return z.NEVER;
});
