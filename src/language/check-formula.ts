import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { loadedReader } from './parser.ts';
import type { CheckedModel } from './checked-model.ts';
import type { Expression } from './expression.ts';
import type { ReadContext } from './read-context.ts';
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
  const context: ReadContext = {
    place: { of: { text: 'formula', name: target.name }, path: ['inputs', target.name] },
    sets: model.sets,
    names: model.names,
    barred: NOT_IN_FORMULAS,
    noLast: true,
    noInitial: true,
    problems,
  };
  const unit = parseUnit(target.unit) ?? DIMENSIONLESS;
  const purpose = { name: target.name, unit, over: [], noneAllowed: false };
  const expression = loadedReader()(text, purpose, context);
  return expression && problems.length === 0 ? ok(expression) : err(problems);
}

/** A formula is made of inputs and constants of the same month. */
const NOT_IN_FORMULAS: ReadContext['barred'] = new Set(['equation', 'schedule']);
