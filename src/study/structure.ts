import { checkModel } from '../language/check-model.ts';
import { expandModel } from '../language/expand-model.ts';
import type { CheckedModel } from '../language/checked-model.ts';
import type { InputPlan } from '../language/model-text.ts';
import type { ScalarModel } from '../language/scalar-model.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { nearestName } from '../base/nearest.ts';
import { modelTextFor } from '../model/model-text-for.ts';
import { changedLevers } from '../scenario/decision-schedule.ts';
import { formulaOf } from '../scenario/formula-of.ts';
import { isLever } from '../scenario/levers.ts';
import type { ScenarioInput } from '../scenario/scenario-inputs.ts';
import { scenarioSets } from '../scenario/scenario-sets.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What decides which equations run, whatever the numbers: sets, own equations, formulas and levers under decision. */
export interface Structure {
  /** Equal for scenarios that run the same equations. */
  readonly key: string;
  readonly formulas: Readonly<Record<string, string>>;
  /** Every lever that something changes, under any option, on or off, so that options share one kernel. */
  readonly changed: readonly string[];
}

export function structureOf(
  scenario: Scenario,
  inputs: readonly ScenarioInput[],
): Result<Structure, Problem[]> {
  const named = changedLevers(scenario);
  const levers = inputs.filter(isLever).map(({ name }) => name);
  const changed = levers.filter((name) => named.has(name));
  const strangers = [...named].filter((name) => !levers.includes(name));
  if (strangers.length > 0)
    return err(
      strangers.map((name) => {
        const near = nearestName(name, levers);
        return {
          code: 'study/unknown-lever',
          path: ['options'],
          message: `No decision can change "${name}". ${near === undefined ? 'Choose another lever.' : `Did you mean "${near}"?`}`,
        };
      }),
    );
  const formulas: Record<string, string> = {};
  for (const { name, quantity, from } of inputs) {
    const formula = formulaOf(quantity);
    if (from.inEquations && formula !== undefined) formulas[name] = formula;
  }
  const key = JSON.stringify([scenarioSets(scenario), scenario.equations, formulas, changed]);
  return ok({ key, formulas, changed });
}

/** The scenario's equations, checked and written out: what either way of running them needs. */
export interface Equations {
  readonly checked: CheckedModel;
  readonly plan: InputPlan;
  readonly scalars: ScalarModel;
}

export function equationsOf(scenario: Scenario, structure: Structure): Result<Equations, Problem[]> {
  const checked = checkModel(modelTextFor(scenarioSets(scenario), scenario.equations));
  if (!checked.ok) return checked;
  const plan = { formulas: structure.formulas, changed: structure.changed };
  const scalars = expandModel(checked.value, plan);
  return scalars.ok ? ok({ checked: checked.value, plan, scalars: scalars.value }) : scalars;
}
