import { centralInput } from '../scenario/central-input.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { pick } from './pick.ts';

/** In a smaller group somebody who knows the area may tell who is meant. */
export const FEW = 10;

/**
 * The names of the tiers with fewer than ten people in the community today, and at least one. Counted by the
 * projection; without one by the file, where a number that is worked out by a formula is not known yet.
 */
export function smallGroups(scenario: Scenario, projection: Projection | undefined): string[] {
  const inputs = scenarioInputs(scenario);
  const today = projection?.months[0];
  const counted = (tier: string): number | undefined => {
    if (projection && today !== undefined)
      return pick(projection, scenario.options[0]?.id ?? '', `community.${tier}`, today)?.value;
    const input = inputs.find(({ name }) => name === `starting_community.${tier}`);
    return input && centralInput(input, inputs);
  };
  return scenario.tiers
    .filter(({ id }) => {
      const people = counted(id);
      return people !== undefined && people > 0 && people < FEW;
    })
    .map(({ name }) => name);
}
