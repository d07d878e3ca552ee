/** Bins between the two ends of a bracket. */
const BINS = 256;
/** Below the bracket, at its low end, between its ends, at its high end. */
const CELLS_OF_A_BRACKET = BINS + 3;
/** How many standard errors of a sample's quantile a bracket spans to either side. */
const ERRORS = 5;

/** How many cells a number of quantiles needs: some for each bracket, and one above them all. */
export const cellCount = (levels: number): number => levels * CELLS_OF_A_BRACKET + 1;

/**
 * The line of numbers cut into cells, in rising order, narrow where quantiles are expected. Values of a cell are
 * between those of the cells beside it, so counting cells tells which of them holds the value of a given rank.
 * The ends of brackets are cells of their own: where many draws share one value, such as full coverage, it is one of them.
 */
export interface Cells {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly scale: Float64Array;
}

/** Brackets around each level (ascending) of a sorted sample without NaN. */
export function cellsFrom(sample: Float64Array, levels: readonly number[]): Cells {
  const n = sample.length;
  const low = new Float64Array(levels.length);
  const high = new Float64Array(levels.length);
  levels.forEach((level, i) => {
    const place = (n - 1) * level;
    const reach = ERRORS * Math.sqrt(n * level * (1 - level)) + 2;
    const from = Math.floor(place - reach);
    const to = Math.ceil(place + reach);
    const below = i === 0 ? -Infinity : high[i - 1]!;
    low[i] = Math.max(below, from < 0 ? -Infinity : sample[from]!);
    high[i] = Math.max(low[i], to >= n ? Infinity : sample[to]!);
  });
  return { low, high, scale: low.map((start, i) => BINS / (high[i]! - start)) };
}

/** The cell a value lies in. NaN has none: ask only for numbers. */
export function cellOf({ low, high, scale }: Cells, value: number): number {
  let i = 0;
  while (i < high.length && value > high[i]!) i++;
  const first = i * CELLS_OF_A_BRACKET;
  if (i === high.length || value < low[i]!) return first;
  if (value === low[i]) return first + 1;
  if (value === high[i]) return first + 2 + BINS;
  return first + 2 + (Math.min(BINS - 1, (value - low[i]!) * scale[i]!) | 0);
}

/** The one value that a cell can hold; `undefined` for a cell of many. */
export function onlyValueOf({ low, high }: Cells, cell: number): number | undefined {
  const i = Math.floor(cell / CELLS_OF_A_BRACKET);
  const within = cell % CELLS_OF_A_BRACKET;
  if (i < low.length && within === 1) return low[i]!;
  return i < low.length && within === 2 + BINS ? high[i]! : undefined;
}
