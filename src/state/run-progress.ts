export interface Progress {
  /** From 0 to 1. */
  readonly progress: number;
  /** About how many seconds are left, where that is known. */
  readonly secondsLeft?: number;
}

/**
 * Gives a function that turns the share done of a run into progress and seconds left, counted from now. `clock` gives
 * milliseconds; `shareOfAll` turns the run's share into that of all runs that people wait for.
 */
export function tellingProgress(
  clock: (() => number) | undefined,
  shareOfAll: (share: number) => number,
  tell: (progress: Progress) => void,
): (share: number) => void {
  const began = clock?.() ?? NaN;
  return (share) => {
    const progress = shareOfAll(share);
    const left = ((((clock?.() ?? NaN) - began) / 1000) * (1 - progress)) / progress;
    tell({ progress, ...(Number.isFinite(left) ? { secondsLeft: left } : {}) });
  };
}
