/** One number for every draw, side by side in memory. */
export type Column = Float64Array;
