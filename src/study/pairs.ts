/** Which differences between options in the same futures to compute. */
export interface PairsRequest {
  /** Output names, whole families (`coverage`) or single members (`coverage.red`). */
  readonly outputs: readonly string[];
  /** The id of the option to subtract from the others; by default the scenario's first. */
  readonly reference?: string;
  /** First and last month, counted from 0 and clamped to the scenario's; by default all. */
  readonly months?: { readonly from: number; readonly to: number };
  /** Judges some outputs also among only some of the futures. */
  readonly given?: PairsGiven;
}

/** A subset of the futures, such as those in which IOM has an effect, and how to make a central run of the others. */
export interface PairsGiven {
  /** A scalar quantity that is 1 in these futures; read in month 0, when it is the same under every option. */
  readonly quantity: string;
  /** The outputs to compute among them; by default all outputs of the request. */
  readonly outputs?: readonly string[];
  /** Inputs, by scalar name, and the values at which they make the quantity 0. */
  readonly otherwise: Readonly<Record<string, number>>;
}

/** Differences in the same futures, option minus reference, month by month. */
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
  /** Share of futures in which it is above 0; together with `against` it tells the direction where the central one is 0. */
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
  /** The central run minus that of the reference. */
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
