import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { asWritten } from '../as-written.ts';
import { FEW, smallGroups } from '../small-groups.ts';

/** A warning for each tier of so few people today that sharing the file may show who they are. */
export function fewPeople(scenario: Scenario, projection: Projection): string[] {
  return smallGroups(scenario, projection).map(
    (name) =>
      `${asWritten(name)} has fewer than ${FEW} people in the community. They may be recognisable: think before you share the file.`,
  );
}
