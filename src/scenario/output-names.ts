import { iomModel } from '../model/iom-model.ts';
import { combinations } from './scenario-inputs.ts';
import { scenarioSets } from './scenario-sets.ts';
import type { Scenario } from './scenario.ts';

/** Every number the model computes in this scenario, by family: `coverage` gives `coverage.red`, `coverage.amber`. */
export function outputFamilies(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const sets = scenarioSets(scenario);
  return new Map(
    iomModel.equations.map(({ name, over }) => [
      name,
      combinations(over.map((set) => sets[set])).map((members) => [name, ...members].join('.')),
    ]),
  );
}
