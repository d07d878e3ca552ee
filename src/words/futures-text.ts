/**
 * Shares of all futures in whole hundredths that add up to 100. What is not quite none is never written 0, nor what is
 * not quite all 100.
 */
export function ofHundredFutures(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * 100);
  const counts = exact.map((each) => (each > 0 ? Math.max(1, Math.floor(each)) : 0));
  // What is left over, or was given too much, goes to where the writing is furthest from the number.
  for (let left = 100 - counts.reduce((sum, each) => sum + each, 0); left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    let place = -1;
    exact.forEach((each, i) => {
      const may = step > 0 ? each > 0 : counts[i]! > 1;
      const gap = (of: number): number => (exact[of]! - counts[of]!) * step;
      if (may && (place < 0 || gap(i) > gap(place))) place = i;
    });
    if (place < 0) break;
    counts[place]! += step;
  }
  return counts;
}
