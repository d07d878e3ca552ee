import type { Column } from '../base/column.ts';
import { err, ok, type Result } from '../base/result.ts';
import { quantileBand } from '../engine/quantiles.ts';
import { LEVELS } from './projection.ts';
import { bytesPerUnit, streamedQuantiles, type Pass, type Unit } from './streamed-bands.ts';

/** A band through time for each column of a stage: `LEVELS.length` columns of `months` numbers. */
export type Bands = readonly (readonly Column[])[];

/** Numbers to summarise, read from the draws that have just run. */
export interface Stage {
  readonly columns: number;
  /** How many months each column has. */
  readonly months: number;
  /**
   * Columns of `months * count` numbers, time-major, of the draws last run: `count` from `from` on. They are used before the
   * next stage is read, which may overwrite them.
   */
  readonly read: (from: number, count: number) => readonly Column[];
  /** Gets every number once, the draws of a month in order: `values[from]` to `values[to - 1]`. */
  readonly hear?: (column: number, month: number, values: Column, from: number, to: number) => void;
}

export interface SummaryPlan<T> {
  readonly draws: number;
  /** Runs `count` draws from `from` on; gives trouble. Called in order, again for every pass. Yields the share done. */
  readonly run: (from: number, count: number) => Generator<number, T | undefined>;
  /** What to summarise of each run, in this order. */
  readonly stages: readonly Stage[];
  /** Bytes of the results of all draws together. */
  readonly bytes: number;
  /** Most bytes of results in memory at a time; one month of one column is always allowed. */
  readonly mostBytes: number;
  /** Draws in a chunk, when not all fit. */
  readonly chunkDraws: number;
  /** Draws in the sample that says roughly where the quantiles are, when not all fit. */
  readonly sampleDraws?: number;
}

/**
 * Runs all draws and gives their quantiles: the bands of each stage.
 *
 * Where all results fit in `mostBytes` they come from one run. Otherwise the draws run in chunks, several times over, and
 * only the values that the quantiles need stay in memory. The numbers are bit for bit the same, since no draw depends on
 * another.
 *
 * Yields the share done, from 0 to 1, after each piece of work; the caller may stop there.
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
  // A unit is one month of one column; units are numbered through stages, columns and months.
  const places = stages.flatMap(({ columns, months }, stage) =>
    Array.from({ length: columns * months }, (_, i) => ({
      stage,
      column: Math.floor(i / months),
      month: i % months,
    })),
  );
  let trouble: { readonly of: T } | undefined;
  let share = 0;

  /** One pass over some units, in rising order; `part` is its share of the whole work. */
  const reader = (units: readonly Unit[], part: number): Pass =>
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
  // Units with too many equal or close draws: store all their draws, as many units at a time as fit.
  for (const group of inGroups(crowded, plan.mostBytes / (draws * 8))) {
    const stored = new Float64Array(group.length * draws);
    const filled = new Uint32Array(group.length);
    const store = (u: number, values: Column, from: number, to: number): void => {
      stored.set(values.subarray(from, to), u * draws + filled[u]!);
      filled[u]! += to - from;
    };
    if (!(yield* reader(group, 0)(draws, store))) return err(trouble!.of);
    group.forEach((unit, u) => {
      const of = stored.subarray(u * draws, (u + 1) * draws);
      put(
        unit,
        quantileBand(of, draws, LEVELS).map((level) => level[0]!),
      );
    });
  }
  yield 1;
  return ok(bands);
}

/** The same work, yielding `share` of its shares. */
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
