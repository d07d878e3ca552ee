import type { SetName } from '../../model/model-data.ts';
import { heldBy, type HeldNumber, type NumbersOf } from '../held-numbers.ts';
import { z } from '../zod.ts';
import { quantity } from './quantity.ts';

type NumberShape<Numbers> = {
  [Key in keyof Numbers]-?: undefined extends Numbers[Key]
    ? z.ZodMiniOptional<z.ZodMiniType<Exclude<Numbers[Key], undefined>>>
    : z.ZodMiniType<Numbers[Key]>;
};

export const byId = z.record(z.string(), quantity);

/** What the file says of the model's inputs for a member of a set: keys, order and defaults are the model's. */
export const numberShape = <Set extends SetName>(set: Set): NumberShape<NumbersOf<Set>> =>
  Object.fromEntries(heldBy(set).map((held) => [held.input.name, shapeOf(held)])) as NumberShape<
    NumbersOf<Set>
  >;

function shapeOf({ input, by }: HeldNumber): z.ZodMiniType {
  if (by !== undefined) {
    if (input.orHeldBy !== undefined) return z.optional(byId);
    return input.keyNeeded ? byId : z.prefault(byId, {});
  }
  if (input.mayBeUncounted) return z.optional(quantity);
  // A default that is a range or a formula stays the model's: a file that says nothing follows it when it moves.
  if (typeof input.default === 'object') return z.optional(quantity);
  return input.default === undefined ? quantity : z.prefault(quantity, input.default);
}
