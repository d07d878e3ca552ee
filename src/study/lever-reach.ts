import { monthsBetween, type Month } from '../base/month.ts';
import { centralInput, centralUnder } from '../scenario/central-input.ts';
import { decisionSchedules } from '../scenario/decision-schedule.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Decision, Option, Scenario } from '../scenario/scenario.ts';

/** The central value of a lever in one month, with and without a decision, before any growth. */
export interface LeverReach {
  readonly unit: string;
  /** With the decision, before it is clamped to the lever's range. */
  readonly wanted: number;
  readonly wantedWithout: number;
  readonly least: number;
  readonly most: number;
  /** Without any decision. */
  readonly base: number;
}

/** `undefined` where a formula gives the lever: only a run can tell its value. */
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
