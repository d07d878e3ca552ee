import { nearestName } from '../base/nearest.ts';
import { problemKey, type ProblemFacts } from '../base/problem.ts';
import { ok } from '../base/result.ts';
import { iomModel } from '../model/iom-model.ts';
import { checkFormulas } from '../scenario/checks/formulas.ts';
import { LIMITS } from '../scenario/limits.ts';
import { modelOf } from '../scenario/model-of.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EquationCheck, TriedEquation } from './model-description.ts';
import { study } from './study.ts';

/** The scenario with one equation replaced. */
export const withEquation = (scenario: Scenario, { name, text }: TriedEquation): Scenario => ({
  ...scenario,
  equations: { ...scenario.equations, [name]: text },
});

/**
 * Checks a text proposed as an equation of this scenario: syntax, names, sets, units, and cycles that it would make. Leaves
 * out problems that the scenario has without it.
 */
export function checkEquation(scenario: Scenario, edit: TriedEquation): EquationCheck {
  const [name, part] = edit.name.split('.');
  const equation = iomModel.equations.find((each) => each.name === name);
  if (!equation || (part !== undefined && part !== 'initially'))
    return refused(edit, unknownEquation(edit.name));
  if (edit.text.trim() === '') return refused(edit, { why: 'empty' });
  if (edit.text.length > LIMITS.characters)
    return refused(edit, { why: 'too-long', most: LIMITS.characters });
  const tried = withEquation(scenario, edit);
  const found = checkFormulas(tried);
  if (found.length > 0) {
    const known = new Set(checkFormulas(scenario).map(problemKey));
    const problems = found.filter((problem) => !known.has(problemKey(problem)));
    if (problems.length > 0) return { problems };
  }
  const model = modelOf(tried);
  const checked = model.ok ? model.value.equations.find(({ text }) => text.name === name) : undefined;
  const expression = part === 'initially' ? checked?.initially : checked?.equation;
  if (!expression) return { problems: [] };
  return { problems: [], read: { text: edit.text, expression } };
}

type Refusal = ProblemFacts['study/equation'];

const refused = ({ name }: TriedEquation, facts: Refusal): EquationCheck => ({
  problems: [{ code: 'study/equation', path: ['equations', name], facts }],
});

function unknownEquation(name: string): Refusal {
  const nearest = nearestName(
    name,
    iomModel.equations.map((each) => each.name),
  );
  return { why: 'unknown', name, ...(nearest === undefined ? {} : { nearest }) };
}

/** Answers: the problems of a proposed equation, or its mathematics and words. */
export const checkEquationStudy = study({
  name: 'checkEquation',
  words: { name: 'quantity', text: 'text' },
  *run({ scenario }, edit: TriedEquation) {
    return ok(checkEquation(scenario, edit));
  },
});
