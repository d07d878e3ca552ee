import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { pick } from './pick.ts';

/** In a smaller group somebody who knows the area may tell who is meant. */
const FEW = 10;

/** A warning for each tier of so few people today that sharing the file may show who they are. */
export function fewPeople(scenario: Scenario, projection: Projection): string[] {
  const [reference] = scenario.options;
  const today = projection.months[0];
  if (!reference || today === undefined) return [];
  return scenario.tiers.flatMap(({ id, name }) => {
    const people = pick(projection, reference.id, `community.${id}`, today)?.middle;
    if (people === undefined || people <= 0 || people >= FEW) return [];
    return [
      `${name} has fewer than ${FEW} people in the community. They may be recognisable: think before you share the file.`,
    ];
  });
}
