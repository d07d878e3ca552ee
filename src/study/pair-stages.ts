import type { Column } from '../base/column.ts';
import { difference } from './difference.ts';
import type { PairedLevels, PairedSeries } from './pairs.ts';
import { SignCounts } from './sign-counts.ts';
import type { Bands, Stage } from './summarise-runs.ts';

/** One output whose differences are computed. */
export interface PairedOutput {
  readonly name: string;
  /** Its place among the outputs that run. */
  readonly place: number;
  /** A difference up to this is rounding. */
  readonly least: number;
  /** Whether to compute it among the given futures too. */
  readonly given: boolean;
}

export interface PairsPlan {
  readonly outputs: readonly PairedOutput[];
  /** The first month, and how many. */
  readonly from: number;
  readonly months: number;
  /** For each draw 1 where it is one of the given futures. */
  readonly judged:
    { readonly quantity: string; readonly draws: Uint8Array; readonly futures: number } | undefined;
}

/** The reference's numbers of one output for the draws last run: only the months of the plan, time-major. */
export type ReferenceColumn = (output: number, from: number, count: number) => ReferenceRows;

export interface ReferenceRows {
  readonly values: Column;
  /** Index of the first month, and the distance from one month to the next. */
  readonly start: number;
  readonly stride: number;
}

/**
 * Turns the columns of an option into differences from the reference, and those into the differences among the given
 * futures. Both in place, without new memory.
 */
export class PairStages {
  readonly stages: readonly Stage[];
  readonly #plan: PairsPlan;
  readonly #all: readonly SignCounts[];
  readonly #judged: readonly SignCounts[];

  /** `columns`: the option's, of whole months from month 0 on, of the draws last run. */
  constructor(plan: PairsPlan, columns: () => readonly Column[], reference: ReferenceColumn) {
    this.#plan = plan;
    const { outputs, months, judged } = plan;
    const counts = (of: readonly PairedOutput[]): SignCounts[] => of.map(() => new SignCounts(months));
    const given = judged ? outputs.filter((output) => output.given) : [];
    this.#all = counts(outputs);
    this.#judged = counts(given);
    const view = (column: Column, count: number): Column =>
      column.subarray(plan.from * count, (plan.from + months) * count);
    const differences: Stage = {
      columns: outputs.length,
      months,
      read: (from, count) => {
        const of = columns();
        return outputs.map(({ place, least }, o) => {
          const column = view(of[place]!, count);
          takeOff(column, count, reference(o, from, count), least);
          return column;
        });
      },
      hear: (column, month, values, from, to) => this.#all[column]!.hear(month, values, from, to),
    };
    const among: Stage = {
      columns: given.length,
      months,
      read: (from, count) => {
        const of = columns();
        return given.map(({ place }) => {
          const column = view(of[place]!, count);
          leaveOut(column, count, judged!.draws, from);
          return column;
        });
      },
      hear: (column, month, values, from, to) => this.#judged[column]!.hear(month, values, from, to),
    };
    this.stages = given.length > 0 ? [differences, among] : [differences];
  }

  /** `bands` of the stages; the central differences of each output, and those where the given quantity is 0. */
  series(
    bands: readonly Bands[],
    central: readonly Column[],
    otherwise: readonly Column[],
  ): Record<string, PairedSeries> {
    const { outputs, from, judged } = this.#plan;
    let nextGiven = 0;
    return Object.fromEntries(
      outputs.map(({ name, given }, o): [string, PairedSeries] => {
        const middle = central[o]!;
        const all = { from, central: middle, ...levels(bands[0]![o]!, this.#all[o]!, middle) };
        if (!given || !judged) return [name, all];
        const g = nextGiven++;
        const { quantity, futures } = judged;
        const among = levels(bands[1]![g]!, this.#judged[g]!, middle);
        return [name, { ...all, given: { quantity, futures, ...among, otherwise: otherwise[o]! } }];
      }),
    );
  }
}

function levels(band: readonly Column[], counts: SignCounts, central: Column): PairedLevels {
  const [p5, p25, p50, p75, p95] = band;
  return { p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95!, ...counts.shares(central) };
}

function takeOff(
  column: Column,
  count: number,
  { values, start, stride }: ReferenceRows,
  least: number,
): void {
  for (let row = 0, at = start; row < column.length; row += count, at += stride)
    for (let d = 0; d < count; d++) column[row + d] = difference(column[row + d]!, values[at + d]!, least);
}

function leaveOut(column: Column, count: number, judged: Uint8Array, from: number): void {
  for (let row = 0; row < column.length; row += count)
    for (let d = 0; d < count; d++) if (judged[from + d] !== 1) column[row + d] = NaN;
}
