/** What is asked about the differences between options in the same futures. */
export interface PairsRequest {
  /** Output names, whole families (`coverage`) or single members (`coverage.red`). */
  readonly outputs: readonly string[];
  /** The id of the option that the others are held against; the scenario's first when left out. */
  readonly reference?: string;
  /** First and last month, counted from 0, each taken to the nearest there is; all months when left out. */
  readonly months?: { readonly from: number; readonly to: number };
  /** Judges some outputs also among only some of the futures. */
  readonly given?: PairsGiven;
}

/** Futures apart, such as those in which IOM has an effect, and what is so in the others. */
export interface PairsGiven {
  /** A scalar quantity that is 1 in the futures meant: looked at in month 0, when every option is the same. */
  readonly quantity: string;
  /** The outputs judged so, of those asked; all of them when left out. */
  readonly outputs?: readonly string[];
  /** Inputs, by scalar name, and the values at which they make the quantity 0. */
  readonly otherwise: Readonly<Record<string, number>>;
}

/** Differences in the same futures, option less reference, in some months one after the other. */
export interface PairedLevels {
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
  /** Share of futures in which the difference has the sign of the central one. */
  readonly agree: Float64Array;
  /** Share of futures in which it has the other sign; where the central one is 0, any sign. The rest are exactly 0. */
  readonly against: Float64Array;
  /** Share of futures in which it is above 0: with `against`, which way they differ where the central one is 0. */
  readonly above: Float64Array;
}

/**
 * How one output of one option differs from the reference.
 *
 * A future in which either option has *none* has no difference: it is in no level and no share. Where either central run
 * has *none*, `central`, `agree` and `against` are NaN. A difference that is no more than rounding is exactly 0.
 */
export interface PairedSeries extends PairedLevels {
  /** The month, counted from 0, of the first number of each column. */
  readonly from: number;
  /** The central run less that of the reference. */
  readonly central: Float64Array;
  /** The same among the futures of `PairsRequest.given`. */
  readonly given?: GivenLevels;
}

export interface GivenLevels extends PairedLevels {
  readonly quantity: string;
  /** How many futures these are. */
  readonly futures: number;
  /** The central difference where the quantity is 0: "if IOM has no effect". */
  readonly otherwise: Float64Array;
}
