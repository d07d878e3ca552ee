import type { Column } from '../base/column.ts';
import { monthsBetween } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { drawColumn } from '../engine/draws/draw-column.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { centralColumns, type InputDraws } from './input-columns.ts';
import type { Projector } from './projector.ts';
import { study } from './study.ts';
import type { SwingsRequest } from './swings.ts';

/** Futures run for each assumption. */
const FUTURES = 500;
/** An assumption that removes less than this share of the distance explains nothing. */
const WORTH_SAYING = 0.15;
const WORKS = 'works_draw';

/**
 * The assumption that explains most of why a number of the central run differs from the median of the futures.
 *
 * Method   for each assumption, all its members are fixed at their central values in every future while the others are
 *          drawn. The assumption with which the median comes nearest to the central run is the answer. Moving one input
 *          alone would show nothing, since the median shifts only where inputs vary together.
 * Result   `input`: the name of the model's input, without members; `undefined` where no assumption explains much.
 * Yields   the share done after each assumption; all of them take as long as some ten thousand futures.
 */
export function* assumptionBehind(
  projector: Pick<Projector, 'runChosen'>,
  scenario: Scenario,
  request: SwingsRequest,
): Generator<number, Result<{ readonly input: string | undefined }, Problem[]>> {
  const at = Math.max(0, Math.min(scenario.months - 1, monthsBetween(scenario.start, request.month)));
  let futures: readonly Column[] | undefined;
  let names: readonly string[] = [];
  /** How far the median is from the central run, with the family `fixed` at its central values. */
  const distance = (fixed?: string): Result<number, Problem[]> => {
    const run = projector.runChosen(scenario, {
      option: request.option,
      outputs: [request.output],
      months: at + 1,
      choose: (drawn) => {
        const central = centralColumns(drawn);
        names = uncertainFamilies(drawn);
        const columns = (futures ??= centralThenFutures(drawn, central));
        const inputs = drawn.requests.map(({ name }, i) =>
          familyOf(name) === fixed ? central[i]! : columns[i]!,
        );
        return { draws: FUTURES + 1, inputs };
      },
    });
    if (!run.ok) return run;
    const last = run.value[0]!.subarray(at * (FUTURES + 1));
    return ok(Math.abs(medianOf(last.subarray(1)) - last[0]!));
  };
  const whole = distance();
  if (!whole.ok) return whole;
  const runs = names.length + 1;
  let done = 1;
  yield done / runs;
  let nearest = { name: '', of: whole.value * (1 - WORTH_SAYING) };
  for (const name of names) {
    const left = distance(name);
    if (!left.ok) return left;
    if (left.value < nearest.of) nearest = { name, of: left.value };
    yield ++done / runs;
  }
  const { name } = nearest;
  return ok({ input: name === '' ? undefined : name === WORKS ? 'chance_of_no_effect' : name });
}

const uncertainFamilies = ({ requests }: InputDraws): readonly string[] => [
  ...new Set(
    requests.filter(({ distribution }) => typeof distribution !== 'number').map(({ name }) => familyOf(name)),
  ),
];

/** For each input a column of its central value followed by its draws. */
const centralThenFutures = ({ requests }: InputDraws, central: readonly Column[]): readonly Column[] =>
  requests.map((request, i) => {
    if (typeof request.distribution === 'number') return central[i]!;
    const column = new Float64Array(FUTURES + 1).fill(central[i]![0]!);
    column.set(drawColumn({ ...request, draws: FUTURES, from: 0, count: FUTURES }), 1);
    return column;
  });

const familyOf = (name: string): string => name.split('.')[0]!;

function medianOf(values: Column): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const { length } = sorted;
  return length === 0 ? NaN : (sorted[(length - 1) >> 1]! + sorted[length >> 1]!) / 2;
}

/** Answers: the assumption that explains the gap between central run and median; none where several share it. */
export const behindStudy = study({
  name: 'behind',
  words: { option: 'option', month: 'month', output: 'quantity' },
  *run({ projector, scenario }, request: SwingsRequest) {
    return yield* assumptionBehind(projector, scenario, request);
  },
});
