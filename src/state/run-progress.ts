export interface Progress {
  /** From 0 to 1. */
  readonly progress: number;
  /** About how many seconds it will go on yet, where that is known. */
  readonly secondsLeft?: number;
}

/**
 * Tells how far a run has come, from now on, and how long it will go on. `clock` gives milliseconds; `shareOfAll` makes the
 * run's own share that of all that is waited for.
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
