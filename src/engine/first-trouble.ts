import type { Column } from '../base/column.ts';
import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';
import { findTrouble, type FirstMet } from './evaluate-scalar.ts';
import type { LiveEquations } from './live-equations.ts';
import type { RunRequest, RunTrouble } from './run.ts';

/** A run of some equations, as a column each, without a search for trouble. */
export type RunEquations = (request: RunRequest) => readonly Column[];

/** Up to this many draws, the plain evaluator is faster than compiling a module. */
const FEW = 8;
/** Draws run at a time: every equation of every month is in memory for each. */
const AT_ONCE = 64;

/**
 * The first NaN or infinity of `draws`, each of which has one: by month, then order of computation, then draw.
 *
 * More than a few draws are run again with every equation as an output and 0 for *none*, so that whatever is not finite is
 * trouble. `compile` makes a model ready to give the equations at `positions`.
 */
export function firstTrouble(
  model: ScalarModel,
  live: LiveEquations,
  request: RunRequest,
  draws: readonly number[],
  compile: (model: ScalarModel, positions: readonly number[]) => RunEquations,
): RunTrouble | undefined {
  if (draws.length <= FEW) return findTrouble(model, live, request, draws);
  const positions = [...new Set([...live.first, ...live.later])];
  const run = compile(withoutNone(model), positions);
  const columnOf = new Map(positions.map((equation, i) => [equation, i]));
  let first: (FirstMet & { draw: number }) | undefined;
  for (let from = 0; from < draws.length; from += AT_ONCE) {
    const some = draws.slice(from, from + AT_ONCE);
    const months: number = first ? first.month + 1 : request.months;
    const inputs = request.inputs.map((column) =>
      column.length === 1 ? column : Float64Array.from(some, (draw) => column[draw]!),
    );
    const columns = run({ ...request, months, draws: some.length, inputs });
    const found = firstMet(model, live, months, first, (equation, month) =>
      columns[columnOf.get(equation)!]!.subarray(month * some.length, (month + 1) * some.length),
    );
    if (found) first = { ...found, draw: some[found.draw]! };
  }
  return first && { equation: model.equations[first.equation]!.name, month: first.month, draw: first.draw };
}

/** The first trouble before `until`, by month, then place in the order of computation. */
function firstMet(
  model: ScalarModel,
  live: LiveEquations,
  months: number,
  until: FirstMet | undefined,
  drawsOf: (equation: number, month: number) => Column,
): (FirstMet & { draw: number }) | undefined {
  for (let month = 0; month < months; month++) {
    const order = month === 0 ? model.firstOrder : model.laterOrder;
    const needed = month === 0 ? live.first : live.later;
    const places = month === until?.month ? until.place : order.length;
    for (let place = 0; place < places; place++) {
      const equation = order[place]!;
      if (!needed.has(equation)) continue;
      const draw = drawsOf(equation, month).findIndex((value) => !Number.isFinite(value));
      if (draw >= 0) return { equation, month, place, draw };
    }
  }
  return undefined;
}

/** The same model with 0 for *none*. No equation may read a quantity that can be *none*, so nothing else changes. */
function withoutNone(model: ScalarModel): ScalarModel {
  // The language allows *none* only as a whole branch of ternaries from the top of an equation.
  const replaced = (expression: ScalarExpression): ScalarExpression => {
    if (expression.kind === 'none') return { kind: 'number', value: 0 };
    if (expression.kind !== 'choose') return expression;
    return { ...expression, then: replaced(expression.then), otherwise: replaced(expression.otherwise) };
  };
  const equations = model.equations.map((equation) => {
    if (!equation.canBeNone) return equation;
    const first = replaced(equation.first);
    const later = equation.later === equation.first ? first : replaced(equation.later);
    return { ...equation, first, later, canBeNone: false };
  });
  return { ...model, equations };
}
