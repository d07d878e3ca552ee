/**
 * Heights for labels at least `gap` apart, each as near to its wanted height as possible, in the same order. Where there is
 * room, all are between `low` and `high`.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const heights = [...wanted];
  let floor = low;
  for (const i of order) {
    heights[i] = Math.max(wanted[i]!, floor);
    floor = heights[i] + gap;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    heights[i] = Math.min(heights[i]!, ceiling);
    ceiling = heights[i] - gap;
  }
  return heights;
}

/** A label with its wanted height. Lower ranks are placed first. */
export interface WantedLabel {
  readonly at: number;
  readonly rank: number;
}

/**
 * Heights between `low` and `high` for as many labels as fit `gap` apart, by rank; `undefined` for those left out.
 * Of labels of one rank the earlier in the list comes first.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  gap: number,
  low: number,
  high: number,
): (number | undefined)[] {
  const fit = Math.max(0, Math.floor((high - low) / gap) + 1);
  const kept = labels
    .map((_, i) => i)
    .sort((a, b) => labels[a]!.rank - labels[b]!.rank || a - b)
    .slice(0, fit)
    .sort((a, b) => a - b);
  const heights = spreadLabels(
    kept.map((i) => labels[i]!.at),
    gap,
    low,
    high,
  );
  const placed: (number | undefined)[] = labels.map(() => undefined);
  kept.forEach((i, k) => (placed[i] = heights[k]));
  return placed;
}
