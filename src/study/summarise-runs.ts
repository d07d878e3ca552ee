import type { Column } from '../base/column.ts';
import { quantileBand } from '../engine/quantiles.ts';
import type { RunTrouble, Runner } from '../engine/run.ts';
import { LEVELS } from './projection.ts';
import { bytesPerUnit, streamedQuantiles, type Read, type Unit } from './streamed-bands.ts';

/** A band through time for each output of a runner: `LEVELS.length` columns of `months` numbers. */
export type Bands = readonly (readonly Column[])[];

export interface SummaryPlan {
  readonly runner: Runner;
  readonly months: number;
  readonly draws: number;
  readonly schedules: readonly Column[];
  /** The inputs of some draws in a row. Asked in order, again for every reading. */
  readonly inputs: (from: number, count: number) => readonly Column[];
  /** How many bytes of results may be held at a time. At least one month of one output is held, whatever this says. */
  readonly mostBytes: number;
  /** How many draws run at a time when not all fit. */
  readonly chunkDraws: number;
  /** Draws looked at first when not all fit, to know where the quantiles are about. */
  readonly sampleDraws?: number;
  /** Columns of at least so many numbers to run into, one for each output: lent for the call, so that calls share them. */
  readonly scratch?: (length: number) => readonly Column[];
  readonly progress?: ((share: number) => void) | undefined;
}

/**
 * Runs all draws and keeps only their quantiles.
 *
 * Where all results fit in `mostBytes` they come from one run. Where they do not, the draws run in chunks and several
 * times over, and only what the quantiles need is kept. The numbers are the same either way, bit for bit, since a draw
 * does not know in whose company it runs.
 */
export function summariseRuns(plan: SummaryPlan): Bands | RunTrouble {
  const { runner, months, draws, schedules, progress } = plan;
  const outputs = runner.outputs.length;
  const scratch = plan.scratch ?? ((length) => runner.outputs.map(() => new Float64Array(length)));
  if (outputs * months * draws * 8 > plan.mostBytes) return inChunks(plan, scratch);
  const length = months * draws;
  const into = scratch(length).map((column) => column.subarray(0, length));
  const run = runner.run({ months, draws, inputs: plan.inputs(0, draws), schedules, into });
  if (run.trouble) return run.trouble;
  progress?.(0.5);
  const bands = run.outputs.map((column) => quantileBand(column, draws, LEVELS));
  progress?.(1);
  return bands;
}

function inChunks(plan: SummaryPlan, scratch: (length: number) => readonly Column[]): Bands | RunTrouble {
  const { runner, months, draws, schedules, progress } = plan;
  const outputs = runner.outputs.length;
  const bands = Array.from({ length: outputs }, () => LEVELS.map(() => new Float64Array(months)));
  const into = scratch(months * Math.min(plan.chunkDraws, draws));
  let trouble: RunTrouble | undefined;
  let share = 0;

  /** Reads some units; `part` is how much of the whole work this reading is. */
  const reader =
    (units: readonly Unit[], part: number): Read =>
    (upTo, hear) => {
      const before = share;
      for (let from = 0; from < upTo; from += plan.chunkDraws) {
        const count = Math.min(plan.chunkDraws, upTo - from);
        const run = runner.run({
          months,
          draws: count,
          inputs: plan.inputs(from, count),
          schedules,
          into: into.map((column) => column.subarray(0, months * count)),
        });
        if (run.trouble) {
          trouble = { ...run.trouble, draw: run.trouble.draw + from };
          return false;
        }
        units.forEach((unit, u) => {
          const month = unit % months;
          const column = run.outputs[Math.floor(unit / months)]!;
          hear(u, column, month * count, (month + 1) * count);
        });
        share = Math.min(0.999, before + (part * (from + count)) / draws);
        progress?.(share);
      }
      return true;
    };
  const put = (unit: Unit, quantiles: readonly number[]): void =>
    quantiles.forEach((value, i) => {
      bands[Math.floor(unit / months)]![i]![unit % months] = value;
    });

  const all = Array.from({ length: outputs * months }, (_, unit) => unit);
  const crowded: Unit[] = [];
  const groups = inGroups(all, plan.mostBytes / bytesPerUnit(LEVELS.length, plan.sampleDraws));
  for (const group of groups) {
    const read = reader(group, 0.49 / groups.length);
    const quantiles = streamedQuantiles(group.length, draws, LEVELS, read, plan.sampleDraws);
    if (!quantiles) return trouble!;
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
    if (!reader(group, 0)(draws, hold)) return trouble!;
    group.forEach((unit, u) => {
      const of = held.subarray(u * draws, (u + 1) * draws);
      put(
        unit,
        quantileBand(of, draws, LEVELS).map((level) => level[0]!),
      );
    });
  }
  progress?.(1);
  return bands;
}

function inGroups(units: readonly Unit[], atOnce: number): Unit[][] {
  const size = Math.max(1, Math.floor(atOnce));
  return Array.from({ length: Math.ceil(units.length / size) }, (_, g) =>
    units.slice(g * size, (g + 1) * size),
  );
}
