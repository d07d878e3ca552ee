import type { Month } from '../base/month.ts';
import type { PairedSeries, PairsRequest } from './pairs.ts';

export const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** One output of one option through time. NaN stands for *none*. All columns are as long as the projection's months. */
export interface Series {
  /** The run in which every input is at its central value. */
  readonly central: Float64Array;
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
  /** Of a sum in pounds of what offences cost: the mean of the futures that have a number. */
  readonly mean?: Float64Array;
  /** Share of futures above 0, where it was asked; of those that have a number. */
  readonly above?: Float64Array;
}

export interface OptionProjection {
  readonly id: string;
  /** By scalar name: `caseload_coverage`, `coverage.red`. */
  readonly outputs: Readonly<Record<string, Series>>;
  /** Differences from `Projection.reference` in the same futures, where they were asked; the reference has none. */
  readonly paired?: Readonly<Record<string, PairedSeries>>;
}

/** What a scenario says will happen: every option under the same futures. */
export interface Projection {
  readonly scenario: string;
  readonly modelVersion: string;
  readonly seed: number;
  readonly draws: number;
  readonly months: readonly Month[];
  readonly options: readonly OptionProjection[];
  /** The option that differences are from, where they were asked. */
  readonly reference?: string;
}

export interface ProjectionRequest {
  /** Option ids; all of them when left out. */
  readonly options?: readonly string[];
  /** Output names, whole families (`coverage`) or single members (`coverage.red`); the format's list when left out. */
  readonly outputs?: readonly string[];
  /** Those of the outputs whose levels are wanted in one month alone, counted from 0; in the others they are NaN. */
  readonly levelsIn?: { readonly month: number; readonly outputs: readonly string[] };
  /** Outputs of which the share of futures above 0 is wanted too. */
  readonly signs?: readonly string[];
  /** Futures; the scenario's own number when left out. */
  readonly draws?: number;
  /** Differences between options in the same futures; none when left out. */
  readonly pairs?: PairsRequest;
}
