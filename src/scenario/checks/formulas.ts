import { problemKey, type Problem } from '../../base/problem.ts';
import { checkFormula } from '../../language/check-formula.ts';
import type { ScalarModel } from '../../language/scalar-model.ts';
import { checkSums, checkSumsToday } from './sums.ts';
import { centralInput } from '../central-input.ts';
import { formulaOf } from '../formula-of.ts';
import { inputPlan } from '../input-plan.ts';
import { equationsOf, modelOf, modelWithoutOwn } from '../model-of.ts';
import { valuesToday } from '../formula-values.ts';
import { plainFormula } from '../plain-formula.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario-inputs.ts';
import type { Scenario } from '../scenario.ts';
import { withValueAt } from '../with-value-at.ts';

/**
 * Own equations and formulas, read and checked by the language: names, subscripts, units, cycles; and formulas that come
 * to no number today.
 * The model alone is checked by its own tests, so a scenario without either is not checked again here.
 */
export function checkFormulas(scenario: Scenario): Problem[] {
  const inputs = scenarioInputs(scenario);
  const given = inputs.filter((input) => input.fromFile && formulaOf(input.quantity) !== undefined);
  if (given.length === 0 && Object.keys(scenario.equations).length === 0) return [];
  const place = placer(inputs);
  const withOwn = modelOf(scenario);
  const model = withOwn.ok ? withOwn : modelWithoutOwn(scenario);
  const problems = withOwn.ok ? [] : withOwn.error.map(place);
  if (!model.ok) return problems;
  for (const input of given) {
    const result = checkFormula(model.value, formulaOf(input.quantity)!, {
      name: input.name,
      unit: input.from.unit,
    });
    if (!result.ok) problems.push(...result.error.map(place));
  }
  if (problems.length > 0) return toldOnce(problems);

  const expanded = equationsOf(scenario, inputPlan(scenario, inputs));
  if (!expanded.ok) return toldOnce(expanded.error.map(place));
  const values = formulasToday(given, inputs, expanded.value.scalars);
  const without = withoutValue(given, values);
  if (without.length > 0) return toldOnce(without);
  const told = new Set(checkSums(scenario).map(problemKey));
  return checkSumsToday(scenario, inputsToday(inputs, values)).filter(
    (problem) => !told.has(problemKey(problem)),
  );
}

/** What formulas come to at central values, by the names of their inputs; `undefined` where it is not known. */
type Values = ReadonlyMap<string, number | undefined>;

function formulasToday(
  formulas: readonly ScenarioInput[],
  inputs: readonly ScenarioInput[],
  scalars: ScalarModel,
): Values {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const central = (name: string): number | undefined => {
    const input = byName.get(name);
    return input && centralInput(input, inputs);
  };
  const today = valuesToday(scalars, central);
  return new Map(
    formulas.map(({ name, from, quantity }) => [
      name,
      // What only the page uses is in no equation.
      from.inEquations ? today(`${name}:formula`) : plainFormula(formulaOf(quantity)!, central),
    ]),
  );
}

/** Any input's central value, where it is held. */
function inputsToday(inputs: readonly ScenarioInput[], values: Values): (name: string) => number | undefined {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  return (name) => {
    const input = byName.get(name);
    if (!input) return undefined;
    if (!values.has(name)) return centralInput(input, inputs);
    const value = values.get(name);
    return value === undefined ? undefined : Math.min(input.most, Math.max(input.least, value));
  };
}

/** Formulas that come to no number today: divided by 0, or a root, power or logarithm of a negative number. */
function withoutValue(formulas: readonly ScenarioInput[], values: Values): Problem[] {
  return formulas.flatMap(({ name, from, path }): Problem[] => {
    const value = values.get(name);
    if (value === undefined || Number.isFinite(value)) return [];
    return [
      {
        code: 'scenario/formula-without-value',
        path: [...path, 'formula'],
        facts: { quantity: from.name },
      },
    ];
  });
}

/** A formula that several inputs share, as tiers share a mix of offences, is told of once. */
function toldOnce(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [problemKey(problem), problem]));
  return [...told.values()];
}

/**
 * What is wrong with a formula that is to give one input of a scenario: names, subscripts, units, and whether it goes
 * round in a circle with others. Faults that the scenario has without it are not told.
 */
export function checkInputFormula(scenario: Scenario, name: string, formula: string): Problem[] {
  const inputs = scenarioInputs(scenario);
  const input = inputs.find((each) => each.name === name);
  if (!input) return [{ code: 'scenario/unknown-name', path: [name], facts: { why: 'value', name } }];
  if (formula.trim() === '')
    return [{ code: 'scenario/invalid', path: input.path, facts: { why: 'empty-formula' } }];
  const withOwn = modelOf(scenario);
  const model = withOwn.ok ? withOwn : modelWithoutOwn(scenario);
  if (!model.ok) return [];
  const checked = checkFormula(model.value, formula, { name, unit: input.from.unit });
  if (!checked.ok) return checked.error.map(placer(inputs));
  if (!input.from.inEquations) return [];
  const sound = withOwn.ok ? scenario : { ...scenario, equations: {} };
  const plan = inputPlan(scenario, inputs);
  const expanded = equationsOf(sound, { ...plan, formulas: { ...plan.formulas, [name]: formula } });
  if (expanded.ok) {
    const typed = { ...input, quantity: { formula } };
    const all = inputs.map((each) => (each === input ? typed : each));
    const without = withoutValue([typed], formulasToday([typed], all, expanded.value.scalars));
    if (without.length > 0) return without;
    const given = all.filter((each) => each.fromFile && formulaOf(each.quantity) !== undefined);
    const values = formulasToday([...given, typed], all, expanded.value.scalars);
    // What it breaks together with other numbers; what was at fault before is not told here.
    const told = new Set(checkSums(scenario).map(problemKey));
    const as = withValueAt(scenario, input.path, { formula });
    return checkSumsToday(as, inputsToday(all, values)).filter((problem) => !told.has(problemKey(problem)));
  }
  if (!equationsOf(sound, plan).ok) return [];
  return expanded.error.map(placer(inputs));
}

/** Leads a problem of the language, which speaks of inputs by name, to where the file says them. */
function placer(inputs: readonly ScenarioInput[]): (problem: Problem) => Problem {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  return (problem) => {
    const [list, name] = problem.path;
    const input = list === 'inputs' ? byName.get(String(name)) : undefined;
    return input ? { ...problem, path: [...input.path, 'formula'] } : problem;
  };
}
