import { nearestName } from '../../base/nearest.ts';
import type { Problem } from '../../base/problem.ts';
import { iomModel } from '../../model/iom-model.ts';
import { quantityEnds } from '../quantity-ends.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario-inputs.ts';
import { valueAt } from '../shape-problems.ts';
import type { Quantity, Scenario } from '../scenario.ts';
import { isShare } from '../is-share.ts';
import { unknownName } from './references.ts';

/** Assumptions are ones the model has, and every number lies in the range the model allows it, ends of ranges too. */
export function checkValues(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const scalars = iomModel.inputs.filter(({ over }) => over.length === 0).map(({ name }) => name);
  for (const name of Object.keys(scenario.assumptions)) {
    if (scalars.includes(name)) continue;
    const path = ['assumptions', name];
    const overSet = iomModel.inputs.find((input) => input.name === name);
    problems.push(
      overSet
        ? {
            code: 'scenario/misplaced',
            path,
            message: `"${name}" has one value for each ${overSet.over.join(' and ')}: it does not belong among the assumptions, which have one value each.`,
          }
        : unknownName(name, scalars, 'assumption', path),
    );
  }
  for (const input of scenarioInputs(scenario)) {
    if (!input.fromFile) continue;
    const said = valueAt(scenario, input.path) as Quantity;
    const ends = quantityEnds(said);
    if (!ends) continue;
    const range = typeof said !== 'number';
    if (ends.low < input.least) problems.push(outside(input, ends.low, range ? 'low' : undefined));
    if (ends.high > input.most) problems.push(outside(input, ends.high, range ? 'high' : undefined));
  }
  return problems;
}

function outside(input: ScenarioInput, value: number, end: 'low' | 'high' | undefined): Problem {
  const { least, most, from } = input;
  const allowed =
    most <= 1
      ? `must lie between ${least} and ${most}`
      : value > most
        ? `may be at most ${most}`
        : least === 0
          ? 'may not be negative'
          : `must be at least ${least}`;
  return {
    code: 'scenario/out-of-range',
    path: end === undefined ? input.path : [...input.path, end],
    message: `${from.title} ${allowed}; ${end === undefined ? 'it' : `the ${end} end`} is ${value}.`,
  };
}

/** Decisions name levers that exist and may be changed. */
export function checkLevers(scenario: Scenario): Problem[] {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));
  const levers = [...inputs.values()].filter(({ from }) => from.changeable && from.inEquations);
  const names = levers.map(({ name }) => name);
  return scenario.options.flatMap((option, o) =>
    option.decisions.flatMap((decision, d): Problem[] => {
      const path = ['options', o, 'decisions', d, 'lever'];
      const input = inputs.get(decision.lever);
      if (!input) {
        const bare = levers.find(({ from }) => from.name === decision.lever);
        if (!bare) return [unknownName(decision.lever, names, 'lever', path)];
        const which = bare.from.over.join(' and ');
        return [
          {
            code: 'scenario/unknown-name',
            path,
            message: `Say which ${which} "${decision.lever}" is for: "${bare.name}", for instance.`,
          },
        ];
      }
      if (!input.from.changeable || !input.from.inEquations)
        return [
          {
            code: 'scenario/not-a-lever',
            path,
            message: `"${decision.lever}" describes today or how things are valued: no decision can change it from a date.`,
          },
        ];
      return needWithoutStandard(scenario, input, path);
    }),
  );
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
      message: `Tier "${tier}" has no standard_caseload for "${strand}": give one before a decision changes what the tier needs of it.`,
    },
  ];
}

/** The target is one number the model computes, and can be reached: a share is no more than the whole. */
export function checkTarget({ target }: Scenario, outputs: readonly string[]): Problem[] {
  if (!target) return [];
  const { output, at_least: least } = target;
  if (!outputs.includes(output)) return [unknownName(output, outputs, 'output', ['target', 'output'])];
  if (!isShare(output) || (least >= 0 && least <= 1)) return [];
  const hint = least > 1 && least <= 100 ? ` For ${least}% write ${least / 100}.` : '';
  return [
    {
      code: 'scenario/target',
      path: ['target', 'at_least'],
      message: `This target is for a share, so it must lie between 0 and 1; it is ${least}.${hint}`,
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
    .map((name) => {
      const near = nearestName(name, known);
      return {
        code: 'scenario/unknown-name',
        path: ['equations', name],
        message: `The model has no equation "${name.slice(0, 80)}". ${near === undefined ? 'An own equation takes the place of one that is there.' : `Did you mean "${near}"?`}`,
      };
    });
}
