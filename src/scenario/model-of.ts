import type { Problem } from '../base/problem.ts';
import { remembered } from '../base/remembered.ts';
import { ok, type Result } from '../base/result.ts';
import { checkModel } from '../language/check-model.ts';
import type { CheckedModel } from '../language/checked-model.ts';
import { expandModel } from '../language/expand-model.ts';
import type { ReadyFormulas } from '../language/expand-inputs.ts';
import type { InputPlan } from '../language/model-text.ts';
import type { ScalarModel } from '../language/scalar-model.ts';
import { modelTextFor } from '../model/model-text-for.ts';
import { readyModel } from '../model/ready-model.ts';
import { scenarioSets } from './scenario-sets.ts';
import { readyFormulas } from './ready-formulas.ts';
import type { Scenario } from './scenario.ts';

/** The file on screen, the one it is held against, and an equation that is tried in each. */
const MODELS_KEPT = 4;
/** Of each with the levers that its decisions change; checks of reality change others. */
const WRITTEN_KEPT = 6;

/** A scenario's equations, checked and written out for every member: what any way of running them needs. */
export interface Equations {
  readonly checked: CheckedModel;
  readonly plan: InputPlan;
  readonly scalars: ScalarModel;
}

/** What a text of a scenario is read in: its sets and own equations. */
export const equationsKey = (scenario: Scenario): string =>
  JSON.stringify([scenarioSets(scenario), scenario.equations]);

/**
 * The model over a scenario's members, with its own equations in the place of the model's. Whoever needs it asks here, so
 * that each different model is checked once, and of its texts only those are read that are not the model's own.
 *
 * Errors   every problem of the own equations, by `['equations', name]`.
 */
export const modelOf = remembered(
  MODELS_KEPT,
  equationsKey,
  (scenario: Scenario): Result<CheckedModel, Problem[]> =>
    checkModel(modelTextFor(scenarioSets(scenario), scenario.equations), readyModel),
);

/** The same without own equations: what there is to go on where those do not check. */
export const modelWithoutOwn = (scenario: Scenario): Result<CheckedModel, Problem[]> =>
  modelOf({ ...scenario, equations: {} });

const readMap: ReadyFormulas = new Map(Object.entries(readyFormulas.formulas));

/** The formulas that were read before in these sets and equations. */
const readyFor = (scenario: Scenario): ReadyFormulas | undefined =>
  equationsKey(scenario) === readyFormulas.in ? readMap : undefined;

const written = remembered(
  WRITTEN_KEPT,
  ({ scenario, plan }: { readonly scenario: Scenario; readonly plan: InputPlan }) =>
    `${equationsKey(scenario)}${JSON.stringify(plan)}`,
  ({ scenario, plan }): Result<Equations, Problem[]> => {
    const checked = modelOf(scenario);
    if (!checked.ok) return checked;
    const scalars = expandModel(checked.value, plan, readyFor(scenario));
    return scalars.ok ? ok({ checked: checked.value, plan, scalars: scalars.value }) : scalars;
  },
);

/**
 * The model of a scenario written out under a plan. Asked for equal ones again it gives the same object, so that what is
 * compiled from it may be kept by it.
 *
 * Errors   those of `modelOf`, or of the plan: faulty formulas by `['inputs', name]`, cycles.
 */
export const equationsOf = (scenario: Scenario, plan: InputPlan): Result<Equations, Problem[]> =>
  written({ scenario, plan });

/** How many models were checked and written out since the start, or since `forgetModels`: for tests. */
export const modelsMade = (): { readonly checked: number; readonly written: number } => ({
  checked: modelOf.made,
  written: written.made,
});

export function forgetModels(): void {
  modelOf.forget();
  written.forget();
}
