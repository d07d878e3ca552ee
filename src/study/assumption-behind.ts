import type { Column } from '../base/column.ts';
import { monthsBetween } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { drawColumn } from '../engine/draws/draw-column.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { centralColumns, type InputDraws } from './input-columns.ts';
import type { Projector } from './projector.ts';
import type { SwingsRequest } from './swings.ts';

/** Futures looked at for each assumption. */
const FUTURES = 500;
/** Less than this share of the distance is no answer. */
const WORTH_SAYING = 0.15;
const WORKS = 'works_draw';

/**
 * Why a number of the central run is not the middle one of the futures: the assumption without whose doubt the middle
 * future comes nearest to it. Each in turn, for all its members, is held at its middle in every future, and the others
 * are drawn as ever: alone at its ends no number moves a middle, it does so only together with others.
 *
 * Result   the name of an input as the model has it, without members; `undefined` where none does much of it.
 */
export function assumptionBehind(
  projector: Pick<Projector, 'runChosen'>,
  scenario: Scenario,
  request: SwingsRequest,
): Result<string | undefined, Problem[]> {
  const at = Math.max(0, Math.min(scenario.months - 1, monthsBetween(scenario.start, request.month)));
  let names: readonly string[] = [];
  const run = projector.runChosen(scenario, {
    option: request.option,
    outputs: [request.output],
    months: at + 1,
    choose: (drawn) => {
      const chosen = heldInTurn(drawn);
      ({ names } = chosen);
      return chosen;
    },
  });
  if (!run.ok) return run;
  const draws = (run.value[0]!.length / (at + 1)) | 0;
  const last = run.value[0]!.subarray(at * draws, (at + 1) * draws);
  // The first draw is the central run; then a block of futures as they are, and one for each assumption.
  const central = last[0]!;
  const distance = (block: number): number =>
    Math.abs(medianOf(last.subarray(1 + block * FUTURES, 1 + (block + 1) * FUTURES)) - central);
  const left = names.map((name, i) => ({ name, of: distance(i + 1) })).toSorted((a, b) => a.of - b.of);
  const [nearest] = left;
  if (!nearest || !(nearest.of < distance(0) * (1 - WORTH_SAYING))) return ok(undefined);
  return ok(nearest.name === WORKS ? 'chance_of_no_effect' : nearest.name);
}

/** The central run, then futures as they are drawn, then the same ones again and again with one assumption held each time. */
function heldInTurn(drawn: InputDraws): { draws: number; inputs: Column[]; names: string[] } {
  const central = centralColumns(drawn);
  const { requests } = drawn;
  const names = [
    ...new Set(
      requests
        .filter(({ distribution }) => typeof distribution !== 'number')
        .map(({ name }) => familyOf(name)),
    ),
  ];
  const blocks = names.length + 1;
  const draws = 1 + blocks * FUTURES;
  const inputs = requests.map((request, i): Column => {
    const middle = central[i]!;
    if (typeof request.distribution === 'number') return middle;
    const column = new Float64Array(draws).fill(middle[0]!);
    const some = drawColumn({ ...request, draws: FUTURES, from: 0, count: FUTURES });
    for (let block = 0; block < blocks; block++)
      if (block === 0 || names[block - 1] !== familyOf(request.name)) column.set(some, 1 + block * FUTURES);
    return column;
  });
  return { draws, inputs, names };
}

const familyOf = (name: string): string => name.split('.')[0]!;

function medianOf(values: Column): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const { length } = sorted;
  return length === 0 ? NaN : (sorted[(length - 1) >> 1]! + sorted[length >> 1]!) / 2;
}
