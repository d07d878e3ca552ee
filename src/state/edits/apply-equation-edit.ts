import type { StepLabel } from '../../scenario/step-label.ts';
import { problem, type Problem, type ProblemCode, type ProblemFacts } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { iomModel } from '../../model/iom-model.ts';
import { LIMITS } from '../../scenario/limits.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { EquationEdit } from './equation-edit.ts';
import { withoutValueAt } from './without-value-at.ts';

/**
 * The scenario after an edit of one equation, and the label of its step. Typing the model's own text removes the scenario's
 * equation.
 */
export function applyEquationEdit(
  scenario: Scenario,
  edit: EquationEdit,
): Result<{ readonly scenario: Scenario; readonly label: StepLabel }, Problem[]> {
  const [name, part] = edit.name.split('.');
  const equation = iomModel.equations.find((each) => each.name === name);
  if (!equation || (part !== undefined && part !== 'initially'))
    return refuse('edit/unknown', { what: 'equation', name: edit.name });
  if (edit.type === 'clearEquation')
    return ok({
      scenario: without(scenario, edit.name),
      label: { did: 'equation-back', equation: edit.name },
    });
  const text = edit.text.trim();
  if (text === '') return refuse('edit/no-text', {});
  if (text.length > LIMITS.characters) return refuse('edit/too-long', { most: LIMITS.characters });
  const label: StepLabel = { did: 'equation', equation: edit.name };
  if (text === (part === undefined ? equation.equation : equation.initially))
    return ok({ scenario: without(scenario, edit.name), label });
  if (scenario.equations[edit.name] === text) return ok({ scenario, label });
  return ok({ scenario: { ...scenario, equations: { ...scenario.equations, [edit.name]: text } }, label });
}

function without(scenario: Scenario, name: string): Scenario {
  return Object.hasOwn(scenario.equations, name) ? withoutValueAt(scenario, ['equations', name]) : scenario;
}

const refuse = <C extends ProblemCode>(code: C, facts: ProblemFacts[C]): Result<never, Problem[]> =>
  err([problem(code, [], facts)]);
