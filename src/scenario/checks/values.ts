import { nearestName } from '../../base/nearest.ts';
import type { Problem } from '../../base/problem.ts';
import { iomModel } from '../../model/iom-model.ts';
import { datedChanges } from '../dated-changes.ts';
import { isLever } from '../levers.ts';
import { quantityEnds } from '../quantity-ends.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario-inputs.ts';
import { valueAt } from '../shape-problems.ts';
import type { Quantity, Scenario } from '../scenario.ts';
import { unknownName } from './references.ts';

/** Assumptions are ones the model has, and every number lies in the range the model allows it, ends of ranges too. */
export function checkValues(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const scalars = iomModel.inputs
    .filter(({ over, internal }) => over.length === 0 && !internal)
    .map(({ name }) => name);
  for (const name of Object.keys(scenario.assumptions)) {
    if (scalars.includes(name)) continue;
    const path = ['assumptions', name];
    const known = iomModel.inputs.find((input) => input.name === name);
    if (known?.internal) {
      problems.push({
        code: 'scenario/misplaced',
        path,
        facts: { why: 'internal', name },
      });
      continue;
    }
    const overSet = known;
    problems.push(
      overSet
        ? {
            code: 'scenario/misplaced',
            path,
            facts: { why: 'members', name, over: overSet.over },
          }
        : unknownName(name, scalars, 'assumption', path),
    );
  }
  // One place of the file may give several inputs: its fault is told once.
  const seen = new Set<string>();
  for (const input of scenarioInputs(scenario)) {
    if (!input.fromFile) continue;
    const said = valueAt(scenario, input.path) as Quantity;
    const ends = quantityEnds(said);
    const place = JSON.stringify(input.path);
    if (!ends || seen.has(place)) continue;
    seen.add(place);
    const one = typeof said === 'number' ? undefined : 'value';
    const range = typeof said === 'object' && said !== null && 'low' in said;
    if (ends.low < input.least) problems.push(outside(input, ends.low, range ? 'low' : one));
    if (ends.high > input.most) problems.push(outside(input, ends.high, range ? 'high' : one));
  }
  return problems;
}

function outside(input: ScenarioInput, value: number, end: 'low' | 'high' | 'value' | undefined): Problem {
  const { least, most, from } = input;
  return {
    code: 'scenario/out-of-range',
    path: end === undefined ? input.path : [...input.path, end],
    facts: {
      why: 'input',
      quantity: from.name,
      value,
      least,
      most,
      ...(end === 'low' || end === 'high' ? { end } : {}),
    },
  };
}

/** Decisions and what happens anyway name levers that exist and may be changed. */
export function checkLevers(scenario: Scenario): Problem[] {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));
  const levers = [...inputs.values()].filter(isLever);
  const names = levers.map(({ name }) => name);
  return datedChanges(scenario).flatMap(({ change: { lever }, path: place, what }): Problem[] => {
    const path = [...place, 'lever'];
    const input = inputs.get(lever);
    if (!input) {
      const bare = levers.find(({ from }) => from.name === lever);
      if (!bare) return [unknownName(lever, names, 'lever', path)];
      return [
        {
          code: 'scenario/unknown-name',
          path,
          facts: { why: 'member', name: lever, over: bare.from.over, example: bare.name },
        },
      ];
    }
    if (!isLever(input))
      return [
        {
          code: 'scenario/not-a-lever',
          path,
          facts: { name: lever, what },
        },
      ];
    return needWithoutStandard(scenario, input, path);
  });
}

/** A need that starts at 0 has no standard in the file; a decision that raises it must have one. */
function needWithoutStandard(scenario: Scenario, input: ScenarioInput, path: (string | number)[]): Problem[] {
  if (input.from.name !== 'need' && input.from.name !== 'standard_caseload') return [];
  const [strand, tier] = input.members;
  const of = scenario.tiers.find(({ id }) => id === tier);
  if (of && Object.hasOwn(of.standard_caseload, strand!)) return [];
  return [
    {
      code: 'scenario/missing',
      path,
      facts: { why: 'standard-of-tier', strand: strand!, tier: tier! },
    },
  ];
}

/** Own equations stand in for equations that the model has. */
export function checkOwnEquationNames(scenario: Scenario): Problem[] {
  // `unit_cost.initially` is an equation's value at month 0, where it has one of its own.
  const known = iomModel.equations.flatMap(({ name, initially }) =>
    initially === undefined ? [name] : [name, `${name}.initially`],
  );
  return Object.keys(scenario.equations)
    .filter((name) => !known.includes(name))
    .map((name): Problem => {
      const near = nearestName(name, known);
      return {
        code: 'scenario/unknown-name',
        path: ['equations', name],
        facts: { why: 'equation', name, ...(near === undefined ? {} : { nearest: near }) },
      };
    });
}
