import type { Column } from '../../base/column.ts';
import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projector } from '../projector.ts';
import type { FirstFutures } from './first-futures.ts';

/** A quantity and where it should lie. */
export interface Bounds {
  /** Any scalar name of the model, those of `expandModel` among them: `iom_share.fund:formula`. */
  readonly quantity: string;
  readonly least: number;
  readonly most: number;
}

/** Where a quantity left its bounds. */
export interface Beyond {
  /** The first month of the central run in which it did, and its value there. */
  readonly central: { readonly month: number; readonly value: number } | undefined;
  readonly below: Passed;
  readonly above: Passed;
  /** How many futures were looked at. */
  readonly looked: number;
}

export interface Passed {
  /** In how many futures it did, in whatever month. */
  readonly futures: number;
  /** As far as it went; the bound itself where it did not. */
  readonly furthest: number;
}

/** How far past a bound a value may be by rounding alone, relative to its size. */
const ROUNDING = 1e-9;
/** Futures looked at: what happens in fewer than one of these is not worth a word. */
const MOST_FUTURES = 1000;
/** Where so many quantities are looked at that all equations run, fewer futures must do. */
const MANY_QUANTITIES = 60;
const FEWER_FUTURES = 250;
/** Numbers that one run may give. */
const MOST_NUMBERS = 2e6;

/**
 * Looks for quantities outside their bounds under one option, in any month: in the central run, and in the first futures
 * of those that the projection is made of. Yields after every few runs.
 */
export function* lookBeyond(
  projector: Pick<Projector, 'runChosen'>,
  scenario: Scenario,
  option: string,
  bounds: readonly Bounds[],
  futures: FirstFutures,
): Generator<void, Result<readonly Beyond[], Problem[]>> {
  if (bounds.length === 0) return ok([]);
  const { months, settings } = scenario;
  const most = bounds.length > MANY_QUANTITIES ? FEWER_FUTURES : MOST_FUTURES;
  const looked = Math.min(most, settings.draws);
  const atOnce = Math.max(1, Math.floor(MOST_NUMBERS / (bounds.length * months)) - 1);
  const seen = bounds.map((of) => new Seen(of));
  for (let from = 0; from < looked; from += atOnce) {
    const count = Math.min(atOnce, looked - from);
    const run = projector.runChosen(scenario, {
      option,
      outputs: bounds.map(({ quantity }) => quantity),
      months,
      choose: (drawn) => ({ draws: count + 1, inputs: futures.columns(drawn, from, count) }),
    });
    if (!run.ok) return run;
    run.value.forEach((column, i) => seen[i]!.look(column, months, count + 1));
    yield;
  }
  return ok(seen.map((each) => each.result(looked)));
}

const BELOW = 1;
const ABOVE = 2;

class Seen {
  readonly #least: number;
  readonly #most: number;
  #central: Beyond['central'];
  #below = 0;
  #above = 0;
  #lowest: number;
  #highest: number;

  constructor({ least, most }: Bounds) {
    this.#lowest = least;
    this.#highest = most;
    this.#least = least - ROUNDING * (1 + Math.abs(least));
    this.#most = most + ROUNDING * (1 + Math.abs(most));
  }

  /** Time-major; the first draw is the central run. */
  look(column: Column, months: number, draws: number): void {
    const [least, most] = [this.#least, this.#most];
    let passed: Uint8Array | undefined;
    for (let month = 0, at = 0; month < months; month++)
      for (let draw = 0; draw < draws; draw++, at++) {
        const value = column[at]!;
        if (!(value < least || value > most)) continue;
        if (draw === 0) {
          this.#central ??= { month, value };
          continue;
        }
        passed ??= new Uint8Array(draws);
        passed[draw]! |= value < least ? BELOW : ABOVE;
        this.#lowest = Math.min(this.#lowest, value);
        this.#highest = Math.max(this.#highest, value);
      }
    passed?.forEach((ways) => {
      this.#below += ways & BELOW;
      this.#above += (ways & ABOVE) / ABOVE;
    });
  }

  result(looked: number): Beyond {
    return {
      central: this.#central,
      below: { futures: this.#below, furthest: this.#lowest },
      above: { futures: this.#above, furthest: this.#highest },
      looked,
    };
  }
}
