/** Shares of one whole after one was moved. */
export interface Balanced {
  readonly shares: readonly number[];
  /** The one moved wanted more than the locked ones leave: it stopped at `most`. */
  readonly held: boolean;
  /** As high as the one moved can go. */
  readonly most: number;
}

/**
 * The shares after the one at `index` is moved to `wanted`. What is not allocated is used first; only when that is
 * gone do the others give way, in proportion to what they have, so that the total never passes 1. A locked share is
 * never touched, a share of 0 stays 0, and what is freed is left unallocated rather than forced on anybody.
 *
 * Give it the shares as they were when the drag began, at each move of the drag: then the way back leads to the start,
 * to the last bit. `wanted` beyond 0 or what the locked ones leave is taken to the nearest.
 */
export function balanceShares(
  shares: readonly number[],
  locked: readonly boolean[],
  index: number,
  wanted: number,
): Balanced {
  const start = shares[index];
  if (start === undefined || locked[index] || !Number.isFinite(wanted))
    return { shares, held: false, most: start ?? 0 };
  const fixed = shares.filter((_, i) => i !== index && locked[i] === true);
  const most = Math.max(0, 1 - sum(fixed));
  // A total that was 1 but for rounding stays what it was: nobody is held for the tenth decimal.
  const moved = wanted === start ? start : Math.min(Math.max(0, wanted), most);
  const held = wanted > most && wanted !== start;
  const next = [...shares];
  next[index] = moved;
  if (moved <= start) return { shares: next, held, most };
  const free = shares.map((_, i) => i !== index && locked[i] !== true);
  const others = sum(shares.filter((_, i) => free[i]));
  const left = Math.max(0, most - moved);
  if (others > left) {
    const factor = left / others;
    shares.forEach((share, i) => {
      if (free[i]) next[i] = share * factor;
    });
  }
  return { shares: withinOne(next, shares, free, index), held, most };
}

/** Rounding may leave the total a hair above 1: the largest that may move gives up the hair. */
function withinOne(
  next: number[],
  before: readonly number[],
  free: readonly boolean[],
  index: number,
): readonly number[] {
  if (sum(before) > 1 && next.every((share, i) => share <= before[i]!)) return next;
  for (let hair = 2 ** -53; sum(next) > 1 && hair < 1e-9; hair *= 2) {
    let largest = index;
    next.forEach((share, i) => {
      if (free[i] && share > next[largest]!) largest = i;
    });
    next[largest] = Math.max(0, next[largest]! - hair);
  }
  return next;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
