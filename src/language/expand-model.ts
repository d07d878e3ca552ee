import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CheckedModel } from './checked-model.ts';
import { ExpansionError, expandExpression, type Surroundings } from './expand-expression.ts';
import { planInputs, type ReadyFormulas } from './expand-inputs.ts';
import { combinations } from './families.ts';
import type { InputPlan } from './model-text.ts';
import { scalarName } from './model-text.ts';
import { orderEquations } from './order-equations.ts';
import type { ScalarEquation, ScalarModel } from './scalar-model.ts';

/**
 * Expands all sets: one scalar equation for each number, with an order in which each month can be computed.
 *
 * Names    an input that moves (by formula, trend or decision) is an equation under its own scalar name. One that has a
 *          formula has `<name>:formula` too, what the formula comes to before it is held within the input's bounds; if it
 *          moves besides, `<name>:drawn`, the formula's held value before trend and decisions. One that decisions change
 *          has `<name>:decided`, what they make of it before it is held. One that shares a whole has `<name>:alone` where it
 *          moves: its value before it is divided with the others. Those that share one have
 *          `<name without the shared member>:whole`, what they add up to before that: `spend_share.fund:whole`.
 * `ready` are formulas read before: they are not read again.
 * Errors   all problems: unknown names in the plan, faulty formulas, `minOver` of an empty set, cycles with their ring.
 */
export function expandModel(
  model: CheckedModel,
  plan: InputPlan,
  ready?: ReadyFormulas,
): Result<ScalarModel, Problem[]> {
  const planned = planInputs(model, plan, ready);
  if (!planned.ok) return planned;
  const { families, inputs, schedules, inputEquations, firstModelEquation } = planned.value;

  const problems: Problem[] = [];
  const equations: ScalarEquation[] = [];
  const budget = { left: MOST_PARTS };
  for (const write of inputEquations) {
    const written = attempt(() => write(budget), problems);
    if (written) equations.push(written);
    else if (budget.left < 0) return err(problems);
  }
  if (problems.length === 0 && equations.length !== firstModelEquation)
    throw new Error('The equations of inputs are not where references expect them.');

  for (const { text, equation, initially, canBeNone } of model.equations) {
    const path = ['equations', text.name];
    for (const { members, positions } of combinations(text.over, model.sets)) {
      const around: Surroundings = {
        of: { text: 'equation', name: text.name },
        path,
        model,
        families,
        bound: new Map(text.over.map((set, i) => [set, positions[i]!])),
        budget,
      };
      const written = attempt((): ScalarEquation => {
        const later = expandExpression(equation, around);
        const first = initially ? expandExpression(initially, around) : later;
        return {
          name: scalarName(text.name, members),
          from: text.name,
          unit: text.unit,
          first,
          later,
          canBeNone,
        };
      }, problems);
      if (!written) break;
      equations.push(written);
    }
    if (budget.left < 0) return err(problems);
  }
  if (problems.length > 0) return err(problems);

  const order = orderEquations(equations, new Set(model.text.inputs.map(({ name }) => name)));
  if (!order.ok) return order;
  return ok({ inputs, schedules, equations, ...order.value });
}

/** The largest model, in nodes. A larger one could not follow a lever as it is dragged, and could fill the memory. */
const MOST_PARTS = 400_000;

function attempt<T>(write: () => T, problems: Problem[]): T | undefined {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof ExpansionError)) throw error;
    problems.push(error.problem);
    return undefined;
  }
}
