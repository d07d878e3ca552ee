import { centralValue, likelyValue } from '../base/distribution.ts';
import type { ScenarioInput } from './scenario-inputs.ts';

/**
 * The central value of an input, before any trend. A formula that is the name of one other input
 * (`starting_community[red]`) is followed; any other formula needs a run and gives `undefined`.
 */
export function centralInput(
  input: ScenarioInput,
  inputs: readonly ScenarioInput[],
  steps = 0,
): number | undefined {
  const { quantity } = input;
  if (typeof quantity === 'number' || !('formula' in quantity)) {
    if (input.from.policy) return likelyValue(quantity);
    return input.from.internal?.central ?? centralValue(quantity, input.least, input.most);
  }
  const match = /^\s*([a-z]\w*)\s*(?:\[([^\][]*)\])?\s*$/.exec(quantity.formula);
  if (!match || steps > inputs.length) return undefined;
  const members = (match[2] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const name = [match[1]!, ...members].join('.');
  const other = inputs.find((each) => each.name === name);
  return other && centralInput(other, inputs, steps + 1);
}
