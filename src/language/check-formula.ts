import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { checkText } from './check-text.ts';
import type { CheckedModel } from './checked-model.ts';
import type { Expression } from './expression.ts';
import type { Reading } from './reading.ts';
import { DIMENSIONLESS, parseUnit } from './units/unit.ts';

/**
 * Reads and checks a formula for one input over other inputs: `unit_cost_at_start[constable] * 1.1`.
 *
 * Units    the outcome must be in `target.unit`.
 * Errors   all problems; their path is `['inputs', target.name]`.
 */
export function checkFormula(
  model: CheckedModel,
  text: string,
  target: { readonly name: string; readonly unit: string },
): Result<Expression, Problem[]> {
  const problems: Problem[] = [];
  const reading: Reading = {
    place: { words: `the formula of ${target.name}`, path: ['inputs', target.name] },
    sets: model.sets,
    names: model.names,
    whyNot: ({ name, is }) =>
      is === 'equation' || is === 'schedule'
        ? `${name} is ${is === 'equation' ? 'computed by the model' : 'different every month'}. A formula is made of inputs and numbers.`
        : undefined,
    whyNoLast: 'a formula is worked out from the inputs of the same month. Use the name alone.',
    whyNoInitial: 'a formula is worked out from the inputs of the same month. Use the name alone.',
    problems,
  };
  const unit = parseUnit(target.unit) ?? DIMENSIONLESS;
  const purpose = { name: target.name, unit, over: [], noneAllowed: false };
  const expression = checkText(text, purpose, reading);
  return expression && problems.length === 0 ? ok(expression) : err(problems);
}
