import type { InputPlan } from '../language/model-text.ts';
import { changedLevers } from './decision-schedule.ts';
import { formulaOf } from './formula-of.ts';
import { isLever } from './levers.ts';
import type { ScenarioInput } from './scenario-inputs.ts';
import type { Scenario } from './scenario.ts';

/**
 * What a scenario does to its inputs: those that a formula gives, and every lever that something changes under any option,
 * on or off, so that options share their equations.
 */
export function inputPlan(scenario: Scenario, inputs: readonly ScenarioInput[]): InputPlan {
  const named = changedLevers(scenario);
  const formulas: Record<string, string> = {};
  for (const { name, quantity, from } of inputs) {
    const formula = formulaOf(quantity);
    if (from.inEquations && formula !== undefined) formulas[name] = formula;
  }
  return {
    formulas,
    changed: inputs.filter((input) => isLever(input) && named.has(input.name)).map(({ name }) => name),
  };
}
