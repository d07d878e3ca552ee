import type { Column } from '../base/column.ts';
import { quantileBand } from '../engine/quantiles.ts';
import type { RunTrouble, Runner } from '../engine/run.ts';
import { LEVELS } from './projection.ts';

/** A band through time for each output of a runner: `LEVELS.length` columns of `months` numbers. */
export type Bands = readonly (readonly Column[])[];

export interface SummaryPlan {
  readonly runner: Runner;
  readonly months: number;
  readonly draws: number;
  readonly schedules: readonly Column[];
  /** The inputs of some draws in a row. Asked in order, again for every pass. */
  readonly inputs: (from: number, count: number) => readonly Column[];
  /** How many bytes of results may be held at a time. At least one month of one output is held, whatever this says. */
  readonly mostBytes: number;
  /** How many draws run at a time when not all fit. */
  readonly chunkDraws: number;
  readonly progress?: ((share: number) => void) | undefined;
}

/**
 * Runs all draws and keeps only their quantiles.
 *
 * Where all results fit in `mostBytes` they come from one run. Where they do not, the draws run in chunks, and again
 * in as many passes as it takes, each pass keeping all draws of some months of some outputs. The numbers are the
 * same either way, since a draw does not know in whose company it runs.
 */
export function summariseRuns(plan: SummaryPlan): Bands | RunTrouble {
  const { runner, months, draws, schedules, progress } = plan;
  const outputs = runner.outputs.length;
  const units = outputs * months;
  if (units * draws * 8 <= plan.mostBytes) {
    const run = runner.run({ months, draws, inputs: plan.inputs(0, draws), schedules });
    if (run.trouble) return run.trouble;
    progress?.(0.5);
    const bands = run.outputs.map((column) => quantileBand(column, draws, LEVELS));
    progress?.(1);
    return bands;
  }

  const bands = Array.from({ length: outputs }, () => LEVELS.map(() => new Float64Array(months)));
  // A unit is one month of one output, all draws side by side: what a quantile needs to see at once.
  const unitsAtOnce = Math.max(1, Math.min(units, Math.floor(plan.mostBytes / (draws * 8))));
  const held = new Float64Array(unitsAtOnce * draws);
  const into = runner.outputs.map(() => new Float64Array(months * Math.min(plan.chunkDraws, draws)));
  for (let first = 0; first < units; first += unitsAtOnce) {
    const end = Math.min(units, first + unitsAtOnce);
    for (let from = 0; from < draws; from += plan.chunkDraws) {
      const count = Math.min(plan.chunkDraws, draws - from);
      const run = runner.run({
        months,
        draws: count,
        inputs: plan.inputs(from, count),
        schedules,
        into: into.map((column) => column.subarray(0, months * count)),
      });
      if (run.trouble) return { ...run.trouble, draw: run.trouble.draw + from };
      for (let unit = first; unit < end; unit++) {
        const month = unit % months;
        const column = run.outputs[Math.floor(unit / months)]!;
        held.set(column.subarray(month * count, (month + 1) * count), (unit - first) * draws + from);
      }
      progress?.((first + ((end - first) * (from + count)) / draws) / units);
    }
    for (let unit = first; unit < end; unit++) {
      const of = held.subarray((unit - first) * draws, (unit - first + 1) * draws);
      quantileBand(of, draws, LEVELS).forEach((level, i) => {
        bands[Math.floor(unit / months)]![i]![unit % months] = level[0]!;
      });
    }
  }
  return bands;
}
