import { centralValue, likelyValue, type Distribution } from '../base/distribution.ts';
import type { Column } from '../base/column.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { checkDistribution } from '../engine/draws/check-distribution.ts';
import type { ColumnCache } from '../engine/draws/column-cache.ts';
import { drawColumn, type DrawRequest } from '../engine/draws/draw-column.ts';
import type { ScalarModel } from '../language/scalar-model.ts';
import type { ScenarioInput } from '../scenario/scenario-inputs.ts';

/** The draw of one input. */
export interface InputDraw extends DrawRequest {
  /** Its value in the central run, where that is not the median of its distribution. */
  readonly central: number | undefined;
}

/** The draws of all inputs of a scalar model, in its order. */
export interface InputDraws {
  readonly requests: readonly InputDraw[];
  /** How many inputs differ between draws. */
  readonly uncertain: number;
}

/** Finds the distribution of each input. Errors: those that cannot be drawn. */
export function inputDraws(
  model: ScalarModel,
  inputs: readonly ScenarioInput[],
  seed: number,
  draws: number,
): Result<InputDraws, Problem[]> {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const problems: Problem[] = [];
  const requests = model.inputs.map(({ name, least, most }): InputDraw => {
    const input = byName.get(name);
    const belief = input?.quantity;
    if (!input || belief === undefined || belief === null || isFormula(belief))
      throw new RangeError(`The model wants to draw ${name}, which the scenario does not give as a number.`);
    const problem = checkDistribution(belief, least, most);
    if (problem) problems.push({ ...problem, path: [...input.path, ...problem.path] });
    const { internal, policy } = input.from;
    const distribution = policy ? likelyValue(belief) : belief;
    return { seed, name: input.drawnAs, draws, distribution, least, most, central: internal?.central };
  });
  if (problems.length > 0) return err(problems);
  const uncertain = requests.filter(({ distribution }) => typeof distribution !== 'number').length;
  return ok({ requests, uncertain });
}

const isFormula = (
  quantity: Distribution | { readonly formula: string },
): quantity is { readonly formula: string } => typeof quantity === 'object' && 'formula' in quantity;

/** The columns of all draws, cached and shared: read them, never write to them. */
export const allColumns = ({ requests }: InputDraws, cache: ColumnCache): Column[] =>
  requests.map((request) => cache.column(request));

/**
 * Gives the columns of up to `most` draws at a time, the same numbers as in `allColumns`. Each call overwrites the columns of
 * the last one.
 */
export function chunkedColumns(
  { requests }: InputDraws,
  most: number,
): (from: number, count: number) => readonly Column[] {
  const columns = requests.map(
    ({ distribution }) => new Float64Array(typeof distribution === 'number' ? 1 : most),
  );
  return (from, count) =>
    requests.map((request, i) => {
      const column = columns[i]!;
      return drawColumn(
        { ...request, from, count },
        column.length === 1 ? column : column.subarray(0, count),
      );
    });
}

/** Every input at its central value, the median of its distribution; in the central run IOM has its effect. */
export const centralColumns = ({ requests }: InputDraws): Column[] =>
  requests.map(({ distribution, least, most, central }) =>
    Float64Array.of(central ?? centralValue(distribution, least, most)),
  );
