import type { Column } from '../base/column.ts';
import { err, ok, type Result } from '../base/result.ts';
import { quantileBand } from '../engine/quantiles.ts';
import { LEVELS } from './projection.ts';
import { bytesPerUnit, streamedQuantiles, type Read, type Unit } from './streamed-bands.ts';

/** A band through time for each column of a stage: `LEVELS.length` columns of `months` numbers. */
export type Bands = readonly (readonly Column[])[];

/** Numbers that can be read off the draws that have just been run. */
export interface Stage {
  readonly columns: number;
  /** How many months each column has. */
  readonly months: number;
  /**
   * Columns of `months * count` numbers, time-major, for the `count` draws from `from` on that were last run. They are
   * read and left behind before the next stage is asked: a stage may write over the one before it.
   */
  readonly read: (from: number, count: number) => readonly Column[];
  /** Hears every number once, the draws of a month in their order: `values[from]` to `values[to - 1]`. */
  readonly hear?: (column: number, month: number, values: Column, from: number, to: number) => void;
}

export interface SummaryPlan<T> {
  readonly draws: number;
  /** Runs some draws in a row; gives what went wrong. Asked in order, again for every reading. Yields the share done. */
  readonly run: (from: number, count: number) => Generator<number, T | undefined>;
  /** What is summarised of each run, in this order. */
  readonly stages: readonly Stage[];
  /** Bytes that all draws take when they are run together. */
  readonly bytes: number;
  /** How many bytes of results may be held at a time. At least one month of one column is held, whatever this says. */
  readonly mostBytes: number;
  /** How many draws run at a time when not all fit. */
  readonly chunkDraws: number;
  /** Draws looked at first when not all fit, to know where the quantiles are about. */
  readonly sampleDraws?: number;
}

/**
 * Runs all draws and keeps only their quantiles: the bands of each stage.
 *
 * Where all results fit in `mostBytes` they come from one run. Where they do not, the draws run in chunks and several
 * times over, and only what the quantiles need is kept. The numbers are the same either way, bit for bit, since a draw
 * does not know in whose company it runs.
 *
 * Yields the share done, from 0 to 1, after each piece of work: whoever runs it may listen to others, or leave it there.
 */
export function* summariseRuns<T>(plan: SummaryPlan<T>): Generator<number, Result<readonly Bands[], T>> {
  const { draws, stages } = plan;
  if (plan.bytes > plan.mostBytes) return yield* inChunks(plan);
  const trouble = yield* scaled(plan.run(0, draws), (share) => share / 2);
  if (trouble !== undefined) return err(trouble);
  yield 0.5;
  const bands = stages.map(({ months, read, hear }) =>
    read(0, draws).map((column, c) => {
      if (hear) for (let m = 0; m < months; m++) hear(c, m, column, m * draws, (m + 1) * draws);
      return quantileBand(column, draws, LEVELS);
    }),
  );
  yield 1;
  return ok(bands);
}

function* inChunks<T>(plan: SummaryPlan<T>): Generator<number, Result<readonly Bands[], T>> {
  const { draws, stages } = plan;
  const bands = stages.map(({ columns, months }) =>
    Array.from({ length: columns }, () => LEVELS.map(() => new Float64Array(months))),
  );
  // Units count through the stages, their columns and the columns' months.
  const places = stages.flatMap(({ columns, months }, stage) =>
    Array.from({ length: columns * months }, (_, i) => ({
      stage,
      column: Math.floor(i / months),
      month: i % months,
    })),
  );
  let trouble: { readonly of: T } | undefined;
  let share = 0;

  /** Reads some units, in rising order; `part` is how much of the whole work this reading is. */
  const reader = (units: readonly Unit[], part: number): Read =>
    function* (upTo, hear) {
      const before = share;
      for (let from = 0; from < upTo; from += plan.chunkDraws) {
        const count = Math.min(plan.chunkDraws, upTo - from);
        const of = yield* scaled(plan.run(from, count), (done) =>
          Math.min(0.999, before + (part * (from + done * count)) / draws),
        );
        if (of !== undefined) {
          trouble = { of };
          return false;
        }
        for (let u = 0, s = 0; u < units.length; s++) {
          const columns = stages[s]!.read(from, count);
          for (; u < units.length && places[units[u]!]!.stage === s; u++) {
            const { column, month } = places[units[u]!]!;
            hear(u, columns[column]!, month * count, (month + 1) * count);
          }
        }
        share = Math.min(0.999, before + (part * (from + count)) / draws);
        yield share;
      }
      return true;
    };
  const put = (unit: Unit, quantiles: readonly number[]): void => {
    const { stage, column, month } = places[unit]!;
    quantiles.forEach((value, i) => (bands[stage]![column]![i]![month] = value));
  };

  const crowded: Unit[] = [];
  const groups = inGroups([...places.keys()], plan.mostBytes / bytesPerUnit(LEVELS.length, plan.sampleDraws));
  for (const group of groups) {
    const quantiles = yield* streamedQuantiles(group.length, draws, LEVELS, {
      read: reader(group, 0.49 / groups.length),
      sampleDraws: plan.sampleDraws,
      once: (u, values, from, to) => {
        const { stage, column, month } = places[group[u]!]!;
        stages[stage]!.hear?.(column, month, values, from, to);
      },
    });
    if (!quantiles) return err(trouble!.of);
    quantiles.forEach((of, u) => (of ? put(group[u]!, of) : crowded.push(group[u]!)));
  }
  // Units whose draws crowd together are held whole, as many at a time as fit.
  for (const group of inGroups(crowded, plan.mostBytes / (draws * 8))) {
    const held = new Float64Array(group.length * draws);
    const filled = new Uint32Array(group.length);
    const hold = (u: number, values: Column, from: number, to: number): void => {
      held.set(values.subarray(from, to), u * draws + filled[u]!);
      filled[u]! += to - from;
    };
    if (!(yield* reader(group, 0)(draws, hold))) return err(trouble!.of);
    group.forEach((unit, u) => {
      const of = held.subarray(u * draws, (u + 1) * draws);
      put(
        unit,
        quantileBand(of, draws, LEVELS).map((level) => level[0]!),
      );
    });
  }
  yield 1;
  return ok(bands);
}

/** The same work with another share said. */
function* scaled<T>(work: Generator<number, T>, share: (done: number) => number): Generator<number, T> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield share(step.value);
  return step.value;
}

function inGroups(units: readonly Unit[], atOnce: number): Unit[][] {
  const size = Math.max(1, Math.floor(atOnce));
  return Array.from({ length: Math.ceil(units.length / size) }, (_, g) =>
    units.slice(g * size, (g + 1) * size),
  );
}
