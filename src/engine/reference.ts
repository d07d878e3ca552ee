import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CheckedModel } from '../language/checked-model.ts';
import { expandModel } from '../language/expand-model.ts';
import type { InputPlan } from '../language/model-text.ts';
import { checkRequest } from './check-request.ts';
import { findQuantities } from './find-quantities.ts';
import { liveEquations } from './live-equations.ts';
import { DrawInterpreter, NONE } from './reference/draw-interpreter.ts';
import type { Runner, RunTrouble } from './run.ts';

/** The runner whose numbers the tests take as right. */
export type Reference = Runner;

/**
 * Makes a checked model ready to give `outputs`: mathjs evaluates the texts of the equations, one draw, one month, one
 * number at a time. Only tests use it, as the oracle of the kernel; where WebAssembly is missing, `evaluateScalars` runs.
 * The `ScalarModel` tells it the order of computation and which equations are needed; all values come from the texts.
 *
 * Ignores  `wanted`: every month of `into` is filled.
 * Errors   the first problem of the plan, or a name that the model does not have.
 */
export function compileReference(
  model: CheckedModel,
  plan: InputPlan,
  outputs: readonly string[],
): Result<Reference, Problem> {
  const expanded = expandModel(model, plan);
  if (!expanded.ok) return err(expanded.error[0]!);
  const scalars = expanded.value;
  const found = findQuantities(scalars, outputs);
  if (!found.ok) return found;
  const quantities = found.value;
  const live = liveEquations(
    scalars,
    quantities.filter(({ kind }) => kind === 'equation').map(({ position }) => position),
  );
  const interpreter = new DrawInterpreter(model, plan, scalars);

  return ok({
    outputs,
    run(request) {
      checkRequest(scalars, request);
      const { months, draws } = request;
      const columns = request.into ?? outputs.map(() => new Float64Array(months * draws));
      let trouble: RunTrouble | undefined;
      let troublePlace = Infinity;
      for (let draw = 0; draw < draws; draw++) {
        interpreter.start(request, draw);
        for (let month = 0; month < months; month++) {
          const order = month === 0 ? scalars.firstOrder : scalars.laterOrder;
          const needed = month === 0 ? live.first : live.later;
          order.forEach((equation, place) => {
            if (!needed.has(equation)) return;
            const value = interpreter.compute(equation, month);
            if (value === NONE || Number.isFinite(value)) return;
            if (trouble && (month > trouble.month || (month === trouble.month && place >= troublePlace)))
              return;
            trouble = { equation: scalars.equations[equation]!.name, month, draw };
            troublePlace = place;
          });
          quantities.forEach((quantity, o) => {
            columns[o]![month * draws + draw] = interpreter.quantity(quantity, month);
          });
        }
      }
      return { outputs: columns, trouble };
    },
  });
}
