import type { Problem } from '../base/problem.ts';
import { isReservedWord } from '../language/reserved-words.ts';
import { iomModel } from '../model/iom-model.ts';
import { SET_NAMES } from '../model/model-data.ts';
import { checkFormulas } from './checks/formulas.ts';
import { checkIds } from './checks/ids.ts';
import { checkMemberNames } from './checks/member-names.ts';
import { checkMonths } from './checks/months.ts';
import { checkReferences } from './checks/references.ts';
import { checkSums } from './checks/sums.ts';
import { checkTarget } from './checks/target.ts';
import { checkLevers, checkOwnEquationNames, checkValues } from './checks/values.ts';
import { outputFamilies } from './output-names.ts';
import type { Scenario } from './scenario.ts';

/**
 * Everything that one value of a scenario of the right shape must know of the others and of the model: unique ids,
 * references, sums, allowed ranges, months, levers, formulas. All problems, not the first.
 */
export function checkScenario(scenario: Scenario): Problem[] {
  const ids = checkIds(scenario, takenWord);
  const rest = [
    ...checkMemberNames(scenario),
    ...checkReferences(scenario),
    ...checkSums(scenario),
    ...checkValues(scenario),
    ...checkMonths(scenario),
    ...checkLevers(scenario),
    ...checkTarget(scenario, [...outputFamilies(scenario).values()].flat()),
    ...checkOwnEquationNames(scenario),
  ];
  // Formulas speak of members by id: with ids in disorder there is nothing sensible to say of them.
  return ids.length > 0 ? [...ids, ...rest] : [...rest, ...checkFormulas(scenario)];
}

const modelNames = new Set<string>([
  ...SET_NAMES,
  ...[...iomModel.inputs, ...iomModel.equations, ...iomModel.constants, ...iomModel.schedules].map(
    ({ name }) => name,
  ),
]);

/** What an id already is, a word of the formula language or a name of the model; `undefined` where it is free. */
function takenWord(id: string): 'word' | 'name' | undefined {
  if (isReservedWord(id) || id === 'constructor') return 'word';
  return modelNames.has(id) ? 'name' : undefined;
}
