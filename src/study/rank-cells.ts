/** Bins between the two ends of a bracket. */
const BINS = 256;
/** Below the bracket, at its low end, between its ends, at its high end. */
const CELLS_OF_A_BRACKET = BINS + 3;
/** How many standard errors of a sample's quantile a bracket spans to either side. */
const ERRORS = 5;

/** How many cells this many quantiles need: those of each bracket, and one above them all. */
export const cellCount = (levels: number): number => levels * CELLS_OF_A_BRACKET + 1;

/**
 * Divides the number line into cells in rising order, narrow where quantiles are expected. Every value of a cell is below
 * those of the next, so counts tell which cell has the value of a given rank. Each end of a bracket is a cell of one value:
 * where many draws share a value, such as full coverage, it is usually one of these.
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

/** The cell of NaN. */
export const NO_CELL = 0xffff;

/**
 * The cells that `values[from]` to `values[to - 1]` lie in, to `into` from its beginning; `NO_CELL` for NaN. At most 252
 * levels: a cell is a number of 16 bits.
 *
 * Where a value lies among the brackets is as good as chance, so it is found without branches, which the processor would
 * guess wrong.
 */
export function cellsOf(
  { low, high, scale }: Cells,
  values: Float64Array,
  from: number,
  to: number,
  into: Uint16Array,
): void {
  const levels = high.length;
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((level) => high[level] ?? Infinity) as [
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    let bracket =
      Number(value > a) + Number(value > b) + Number(value > c) + Number(value > d) + Number(value > e);
    for (let level = 5; level < levels; level++) bracket += Number(value > high[level]!);
    let cell = bracket * CELLS_OF_A_BRACKET;
    if (bracket < levels) {
      const start = low[bracket]!;
      const inside = 2 + (Math.min(BINS - 1, (value - start) * scale[bracket]!) | 0);
      if (value === start) cell += 1;
      else if (value === high[bracket]) cell += 2 + BINS;
      else cell += Number(value > start) * inside;
    }
    into[i - from] = value === value ? cell : NO_CELL;
  }
}

/** The value of a cell that has only one; `undefined` for other cells. */
export function onlyValueOf({ low, high }: Cells, cell: number): number | undefined {
  const i = Math.floor(cell / CELLS_OF_A_BRACKET);
  const within = cell % CELLS_OF_A_BRACKET;
  if (i < low.length && within === 1) return low[i]!;
  return i < low.length && within === 2 + BINS ? high[i]! : undefined;
}
