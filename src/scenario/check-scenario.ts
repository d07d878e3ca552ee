import type { Problem } from '../base/problem.ts';
import { checkIds } from './checks/ids.ts';
import { checkMonths } from './checks/months.ts';
import { checkReferences } from './checks/references.ts';
import { checkSums } from './checks/sums.ts';
import type { Scenario } from './scenario.ts';

/** Everything that one value of a scenario of the right shape must know of the others. All problems, not the first. */
export function checkScenario(scenario: Scenario): Problem[] {
  return [
    ...checkIds(scenario, (id) => (id === 'constructor' ? 'a word of the language' : undefined)),
    ...checkReferences(scenario),
    ...checkSums(scenario),
    ...checkMonths(scenario),
  ];
}
