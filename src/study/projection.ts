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
  /** The mean over the futures that have a number; only for the outputs of `value-outputs.ts`. */
  readonly mean?: Float64Array;
  /** Of the futures that have a number, the share above 0, where requested. */
  readonly above?: Float64Array;
}

export interface OptionProjection {
  readonly id: string;
  /** By scalar name: `caseload_coverage`, `coverage.red`. */
  readonly outputs: Readonly<Record<string, Series>>;
  /** Differences from `Projection.reference` in the same futures, where requested; the reference has none. */
  readonly paired?: Readonly<Record<string, PairedSeries>>;
}

/** Every option of a scenario in the same futures. */
export interface Projection {
  readonly scenario: string;
  readonly modelVersion: string;
  readonly seed: number;
  readonly draws: number;
  readonly months: readonly Month[];
  readonly options: readonly OptionProjection[];
  /** The option that differences are from, where requested. */
  readonly reference?: string;
}

export interface ProjectionRequest {
  /** Option ids; all of them when left out. */
  readonly options?: readonly string[];
  /** Output names, whole families (`coverage`) or single members (`coverage.red`); the format's list when left out. */
  readonly outputs?: readonly string[];
  /** Outputs whose levels are computed in one month only (counted from 0); in the others they are NaN. */
  readonly levelsIn?: { readonly month: number; readonly outputs: readonly string[] };
  /** Outputs whose share of futures above 0 is counted. */
  readonly signs?: readonly string[];
  /** Futures; the scenario's own number when left out. */
  readonly draws?: number;
  /** Differences between options in the same futures; none when left out. */
  readonly pairs?: PairsRequest;
}
