/**
 * Heights for labels so that no two are nearer than `gap`, each as near to the height it wants as that allows.
 * The order of the heights is kept; where there is room, none is below `low` or above `high`.
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
