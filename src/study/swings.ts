import type { Column } from '../base/column.ts';
import type { Month } from '../base/month.ts';
import { addMonths, monthsBetween } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { formulaOf } from '../scenario/formula-of.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { centralColumns, type InputDraws } from './input-columns.ts';
import type { Projector } from './projector.ts';
import { study } from './study.ts';

export interface SwingsRequest {
  /** The option's id. */
  readonly option: string;
  /** Clamped to the scenario's months. */
  readonly month: Month;
  /** A scalar output: `caseload_coverage`. */
  readonly output: string;
}

/** The output with one uncertain input at its low and at its high end, all others central. */
export interface Swing {
  /** The input's scalar name: `abstraction.constable`. */
  readonly name: string;
  /** NaN where the output is *none*. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** How far each uncertain input moves one output of one option in one month. Plain data: it may be cloned. */
export interface Swings {
  readonly option: string;
  readonly month: Month;
  readonly output: string;
  /** The output with everything at its central value. */
  readonly central: number;
  /** Every drawn input with a range, in the model's order. Inputs by formula are not drawn. */
  readonly inputs: readonly Swing[];
  /** The value of each input by formula in month 0 of the central run. */
  readonly formulas: Readonly<Record<string, number>>;
}

/**
 * Moves each uncertain input alone to its low and its high end, all others central: one run of the kernel with `2n + 1`
 * "draws". The ends are the file's (for some shapes the 5th and 95th percentiles), clamped to the model's range.
 */
export function swings(
  projector: Pick<Projector, 'runChosen'>,
  scenario: Scenario,
  { option, month, output }: SwingsRequest,
): Result<Swings, Problem[]> {
  const at = Math.max(0, Math.min(scenario.months - 1, monthsBetween(scenario.start, month)));
  let names: readonly string[] = [];
  const run = projector.runChosen(scenario, {
    option,
    outputs: [output],
    months: at + 1,
    choose: (drawn) => {
      const ends = endColumns(drawn);
      ({ names } = ends);
      return ends;
    },
  });
  if (!run.ok) return run;
  const formulas = formulaValues(projector, scenario, option);
  if (!formulas.ok) return formulas;
  const draws = 2 * names.length + 1;
  const values = run.value[0]!.subarray(at * draws, (at + 1) * draws);
  return ok({
    option,
    month: addMonths(scenario.start, at),
    output,
    central: values[0]!,
    inputs: names.map((name, i) => ({ name, atLow: values[2 * i + 1]!, atHigh: values[2 * i + 2]! })),
    formulas: formulas.value,
  });
}

/** Whether somebody could narrow the input's range. Chance itself is excluded: the input with a central value of its own. */
const isUncertain = ({ distribution, central }: InputDraws['requests'][number]): boolean =>
  typeof distribution !== 'number' && central === undefined;

/** Central values first, then two draws for each uncertain input: it alone at its low, then at its high end. */
function endColumns(drawn: InputDraws): { draws: number; inputs: Column[]; names: string[] } {
  const uncertain = drawn.requests.filter(isUncertain);
  const draws = 2 * uncertain.length + 1;
  const central = centralColumns(drawn);
  let place = 1;
  const inputs = drawn.requests.map(({ distribution, least = -Infinity, most = Infinity }, i) => {
    if (!isUncertain(drawn.requests[i]!) || typeof distribution === 'number') return central[i]!;
    const column = new Float64Array(draws).fill(central[i]![0]!);
    const held = (end: number): number => Math.min(most, Math.max(least, end));
    column[place++] = held(distribution.low);
    column[place++] = held(distribution.high);
    return column;
  });
  return { draws, inputs, names: uncertain.map(({ name }) => name) };
}

/** The value of each input by formula in month 0, before any decision. */
function formulaValues(
  projector: Pick<Projector, 'runChosen'>,
  scenario: Scenario,
  option: string,
): Result<Record<string, number>, Problem[]> {
  const names = scenarioInputs(scenario).flatMap(({ name, from, quantity }) =>
    from.inEquations && formulaOf(quantity) !== undefined ? [name] : [],
  );
  if (names.length === 0) return ok({});
  const run = projector.runChosen(scenario, {
    option,
    outputs: names,
    months: 1,
    choose: (drawn) => ({ draws: 1, inputs: centralColumns(drawn) }),
  });
  return run.ok ? ok(Object.fromEntries(names.map((name, i) => [name, run.value[i]![0]!]))) : run;
}

/** Answers: how far each uncertain input moves an output. */
export const swingsStudy = study({
  name: 'swings',
  words: { option: 'option', month: 'month', output: 'quantity' },
  *run({ projector, scenario }, request: SwingsRequest) {
    return swings(projector, scenario, request);
  },
});
