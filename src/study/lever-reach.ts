import { monthsBetween, type Month } from '../base/month.ts';
import { centralInput, centralUnder } from '../scenario/central-input.ts';
import { decisionSchedules } from '../scenario/decision-schedule.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Decision, Option, Scenario } from '../scenario/scenario.ts';

/** Where a lever stands in one month, with a decision and without it: its central value before any growth. */
export interface LeverReach {
  readonly unit: string;
  /** As decided, before the lever is held at its ends. */
  readonly wanted: number;
  readonly wantedWithout: number;
  readonly least: number;
  readonly most: number;
  /** As it is without any decision. */
  readonly base: number;
}

/** `undefined` where only a run can say what the lever is: a formula gives it. */
export function leverReach(
  scenario: Scenario,
  option: Option,
  decision: Decision,
  month: Month,
): LeverReach | undefined {
  const inputs = scenarioInputs(scenario);
  const input = inputs.find(({ name }) => name === decision.lever);
  if (!input) return undefined;
  const base = centralInput(input, inputs);
  if (base === undefined) return undefined;
  const at = monthsBetween(scenario.start, month);
  // Where the file works it out from other numbers, it follows what is decided of those.
  const wanted = (decisions: readonly Decision[]): number => {
    const schedules = decisionSchedules(scenario, { ...option, decisions });
    const changed = schedules.find(({ name }) => name === decision.lever);
    const others = schedules.filter((each) => each !== changed);
    const before = centralUnder(input, inputs, others, at) ?? base;
    return changed ? before * changed.scale[at]! + changed.shift[at]! : before;
  };
  return {
    unit: input.from.unit,
    wanted: wanted(option.decisions),
    wantedWithout: wanted(option.decisions.filter(({ id }) => id !== decision.id)),
    least: input.least,
    most: input.most,
    base,
  };
}
