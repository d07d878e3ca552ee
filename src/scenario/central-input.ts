import { centralValue, likelyValue } from '../base/distribution.ts';
import type { ScenarioInput } from './scenario-inputs.ts';

/**
 * The central value of an input, before any trend. A formula that is the name of one other input
 * (`starting_community[red]`) is followed; any other formula needs a run and gives `undefined`,
 * and so does a number that is not known yet.
 */
export const centralInput = (input: ScenarioInput, inputs: readonly ScenarioInput[]): number | undefined =>
  followed(input, inputs, centralOf);

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
  steps = 0,
): number | undefined {
  const { quantity } = input;
  if (quantity === null) return undefined;
  if (typeof quantity === 'number' || !('formula' in quantity)) return valueOf(input, quantity);
  const match = /^\s*([a-z]\w*)\s*(?:\[([^\][]*)\])?\s*$/.exec(quantity.formula);
  if (!match || steps > inputs.length) return undefined;
  const members = (match[2] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const name = [match[1]!, ...members].join('.');
  const other = inputs.find((each) => each.name === name);
  return other && followed(other, inputs, valueOf, steps + 1);
}
