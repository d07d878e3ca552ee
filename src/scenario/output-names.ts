import { iomModel } from '../model/iom-model.ts';
import { combinations } from './scenario-inputs.ts';
import { scenarioSets } from './scenario-sets.ts';
import type { Scenario } from './scenario.ts';

/**
 * Every number the model computes in this scenario, by family: `coverage` gives `coverage.red`, `coverage.amber`. Shares
 * of one whole are among them (`spend_share`): what is in force in a month is worked out, since together they are at
 * most the whole.
 */
export function outputFamilies(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const sets = scenarioSets(scenario);
  return new Map(
    [...iomModel.equations, ...iomModel.inputs.filter(({ whole }) => whole !== undefined)].map(
      ({ name, over }) => [
        name,
        combinations(over.map((set) => sets[set])).map((members) => [name, ...members].join('.')),
      ],
    ),
  );
}
