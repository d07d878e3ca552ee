import type { Problem } from '../base/problem.ts';
import { memberNames, titledWith } from './levers.ts';
import { scenarioInputs, type ScenarioInput } from './scenario-inputs.ts';
import { memberName } from './scenario-sets.ts';
import type { Scenario } from './scenario.ts';

/** A place of the file that has no number yet. */
export interface MissingNumber {
  readonly path: readonly (string | number)[];
  /** The model name of what it gives, or of the first of those where it gives several: `starting_custody.red`. */
  readonly name: string;
  /** `In custody today: Red` */
  readonly title: string;
  /** The names of the members it is for: `Red`. */
  readonly members: readonly string[];
}

/** Every number that is not known yet, in the model's order: each place of the file once. */
export function missingNumbers(scenario: Scenario): readonly MissingNumber[] {
  const places = new Map<string, MissingNumber>();
  for (const input of scenarioInputs(scenario)) {
    if (input.quantity !== null) continue;
    const { path, name } = input;
    const place = JSON.stringify(path);
    if (!places.has(place)) {
      const members = membersOf(scenario, input);
      places.set(place, { path, name, title: titledWith(input.from.title, members), members });
    }
  }
  return [...places.values()];
}

/** A mix of offences that tiers share is about the offence alone. */
function membersOf(scenario: Scenario, input: ScenarioInput): readonly string[] {
  const { from, members, path } = input;
  return from.name !== 'offence_mix' || path[0] !== 'offences'
    ? memberNames(scenario, input)
    : [memberName(scenario, 'offence', members[from.over.indexOf('offence')]!)];
}

export const NOT_KNOWN_YET = 'scenario/not-known-yet';

/** Why a scenario cannot run yet: a problem for each place that has no number. */
export const notKnownYet = (scenario: Scenario): Problem[] =>
  missingNumbers(scenario).map(({ path, name, members }) => ({
    code: NOT_KNOWN_YET,
    path,
    facts: { quantity: name, members },
  }));
