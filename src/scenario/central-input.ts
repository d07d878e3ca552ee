import { centralValue, likelyValue } from '../base/distribution.ts';
import { iomModel } from '../model/iom-model.ts';
import type { ChangedInput } from './decision-schedule.ts';
import { plainFormula } from './plain-formula.ts';
import type { ScenarioInput } from './scenario-inputs.ts';

/**
 * The central value of an input, before any trend. A formula of sums and products of other inputs is worked out and held
 * within what is allowed (`unit_cost_at_start[constable] * 0.7`); any other needs a run and gives `undefined`, and so
 * does a number that is not known yet.
 */
export const centralInput = (input: ScenarioInput, inputs: readonly ScenarioInput[]): number | undefined =>
  followed(input, inputs, centralOf);

/**
 * The same of one month under decisions: each number with what is made of it there, and a formula follows what is in
 * force of the others that it names.
 */
export const centralUnder = (
  input: ScenarioInput,
  inputs: readonly ScenarioInput[],
  schedules: readonly ChangedInput[],
  month: number,
): number | undefined =>
  followed(input, inputs, centralOf, (each, value) => valueUnder(each, value, schedules, month));

/** What decisions make of a value of an input in one month, within what is allowed of it. */
export function valueUnder(
  { name, least, most }: ScenarioInput,
  value: number,
  schedules: readonly ChangedInput[],
  month: number,
): number {
  const changed = schedules.find((each) => each.name === name);
  if (!changed) return value;
  return Math.min(most, Math.max(least, value * changed.scale[month]! + changed.shift[month]!));
}

/** The value that people type for an input, at which its lever stands; formulas as for `centralInput`. */
export const likelyInput = (input: ScenarioInput, inputs: readonly ScenarioInput[]): number | undefined =>
  followed(input, inputs, (_, stated) => likelyValue(stated));

type Stated = Exclude<ScenarioInput['quantity'], { readonly formula: string } | null>;

function centralOf({ from, least, most }: ScenarioInput, stated: Stated): number {
  if (from.policy) return likelyValue(stated);
  return from.internal?.central ?? centralValue(stated, least, most);
}

function followed(
  input: ScenarioInput,
  inputs: readonly ScenarioInput[],
  valueOf: (input: ScenarioInput, stated: Stated) => number,
  inForce: (input: ScenarioInput, value: number) => number = (_, value) => value,
  /** Names on the way to this one, which a circle comes back to, and those worked out: each once, however often it is named. */
  known = new Map<string, number | undefined>(),
): number | undefined {
  const { quantity, name, least, most } = input;
  if (quantity === null) return undefined;
  if (typeof quantity === 'number' || !('formula' in quantity))
    return inForce(input, valueOf(input, quantity));
  if (known.has(name)) return known.get(name);
  known.set(name, undefined);
  const value = plainFormula(quantity.formula, (named) => {
    const constant = iomModel.constants.find((each) => each.name === named);
    if (constant) return constant.value;
    const other = inputs.find((each) => each.name === named);
    return other && followed(other, inputs, valueOf, inForce, known);
  });
  const held =
    value === undefined || Number.isNaN(value)
      ? undefined
      : inForce(input, Math.min(most, Math.max(least, value)));
  known.set(name, held);
  return held;
}
