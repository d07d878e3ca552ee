import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';
import { applyBinary, applyChoose, applyUnary } from './apply-operator.ts';
import { checkRequest } from './check-request.ts';
import { findQuantities } from './find-quantities.ts';
import { liveEquations, type LiveEquations } from './live-equations.ts';
import type { RunRequest, Runner, RunTrouble } from './run.ts';

/** The first NaN or infinity of a draw: by month, then place in the order of computation. */
export interface FirstMet {
  readonly equation: number;
  readonly month: number;
  readonly place: number;
}

interface DrawRun {
  readonly request: RunRequest;
  readonly draw: number;
  /** With `stopAtTrouble`: stop here too, since later trouble would not be the first. */
  readonly until?: FirstMet | undefined;
  readonly stopAtTrouble: boolean;
  /** Called after each month with its values, by position of the equation. */
  readonly each?: (month: number, values: Float64Array) => void;
}

/** Computes the live equations of one draw, month by month, by walking their expressions; gives its first trouble. */
export function evaluateDraw(model: ScalarModel, live: LiveEquations, run: DrawRun): FirstMet | undefined {
  const { request, draw, until } = run;
  let now = new Float64Array(model.equations.length);
  let last = new Float64Array(model.equations.length);
  let initial = now;
  let month = 0;
  let sawNone = false;
  const inputOf = (column: Float64Array): number => column[column.length === 1 ? 0 : draw]!;
  const monthOf = { now: () => month, last: () => month - 1, initial: () => 0 };

  const evaluate = (expression: ScalarExpression): number => {
    switch (expression.kind) {
      case 'number':
        return expression.value;
      case 'none':
        return NaN;
      case 'input':
        return inputOf(request.inputs[expression.input]!);
      case 'schedule':
        return request.schedules[expression.schedule]![monthOf[expression.when]()]!;
      case 'value':
        return { now, last, initial }[expression.when][expression.equation]!;
      case 'unary':
        return applyUnary(expression.operator, evaluate(expression.of));
      case 'binary':
        return applyBinary(expression.operator, evaluate(expression.left), evaluate(expression.right));
      case 'choose': {
        const side = applyChoose(evaluate(expression.when), 1, 0) ? expression.then : expression.otherwise;
        if (side.kind === 'none') sawNone = true;
        return evaluate(side);
      }
    }
  };

  let found: FirstMet | undefined;
  for (; month < request.months; month++) {
    const order = month === 0 ? model.firstOrder : model.laterOrder;
    const needed = month === 0 ? live.first : live.later;
    for (let place = 0; place < order.length; place++) {
      if (
        until &&
        run.stopAtTrouble &&
        (month > until.month || (month === until.month && place >= until.place))
      )
        return found;
      const equation = order[place]!;
      if (!needed.has(equation)) continue;
      const { first, later } = model.equations[equation]!;
      const expression = month === 0 ? first : later;
      sawNone = expression.kind === 'none';
      const value = evaluate(expression);
      now[equation] = value;
      if (!Number.isFinite(value) && !sawNone && !found) {
        found = { equation, month, place };
        if (run.stopAtTrouble) return found;
      }
    }
    run.each?.(month, now);
    if (month === 0) {
      initial = now;
      last = now;
      now = new Float64Array(model.equations.length);
    } else {
      const spare = last === initial ? new Float64Array(model.equations.length) : last;
      last = now;
      now = spare;
    }
  }
  return found;
}

/** The first trouble of several draws: each draw is computed in turn, as far as the earliest trouble found so far. */
export function findTrouble(
  model: ScalarModel,
  live: LiveEquations,
  request: RunRequest,
  draws: Iterable<number>,
): RunTrouble | undefined {
  let first: (FirstMet & { draw: number }) | undefined;
  for (const draw of draws) {
    const found = evaluateDraw(model, live, { request, draw, stopAtTrouble: true, until: first });
    if (found) first = { ...found, draw };
  }
  return first && { equation: model.equations[first.equation]!.name, month: first.month, draw: first.draw };
}

/** A runner that walks the scalar expressions: slow, needs no WebAssembly, and gives the kernel's numbers bit for bit. */
export function evaluateScalars(model: ScalarModel, outputs: readonly string[]): Result<Runner, Problem> {
  const found = findQuantities(model, outputs);
  if (!found.ok) return found;
  const quantities = found.value;
  const live = liveEquations(
    model,
    quantities.filter(({ kind }) => kind === 'equation').map(({ position }) => position),
  );
  return ok({
    outputs,
    run(request) {
      checkRequest(model, request);
      const { months, draws, inputs, schedules } = request;
      const columns = request.into ?? outputs.map(() => new Float64Array(months * draws));
      for (let draw = 0; draw < draws; draw++) {
        evaluateDraw(model, live, {
          request,
          draw,
          stopAtTrouble: false,
          each(month, values) {
            quantities.forEach(({ kind, position }, o) => {
              const input = inputs[position];
              columns[o]![month * draws + draw] =
                kind === 'equation'
                  ? values[position]!
                  : kind === 'schedule'
                    ? schedules[position]![month]!
                    : input![input!.length === 1 ? 0 : draw]!;
            });
          },
        });
      }
      const all = Array.from({ length: draws }, (_, draw) => draw);
      return { outputs: columns, trouble: findTrouble(model, live, request, all) };
    },
  });
}
