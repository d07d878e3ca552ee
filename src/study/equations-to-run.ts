import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { changedLevers } from '../scenario/decision-schedule.ts';
import { inputPlan } from '../scenario/input-plan.ts';
import { isLever } from '../scenario/levers.ts';
import { equationsOf, type Equations } from '../scenario/model-of.ts';
import type { ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * The equations that the options of a scenario run. Scenarios that differ only in numbers get the same object.
 *
 * Errors   decisions about what is no lever; those of the equations and formulas.
 */
export function equationsToRun(
  scenario: Scenario,
  inputs: readonly ScenarioInput[],
): Result<Equations, Problem[]> {
  const levers = new Set(inputs.filter(isLever).map(({ name }) => name));
  const strangers = [...changedLevers(scenario)].filter((name) => !levers.has(name));
  if (strangers.length > 0)
    return err(
      strangers.map((name): Problem => {
        const near = nearestName(name, levers);
        return {
          code: 'study/unknown-lever',
          path: ['options'],
          facts: { name, ...(near === undefined ? {} : { nearest: near }) },
        };
      }),
    );
  return equationsOf(scenario, inputPlan(scenario, inputs));
}
