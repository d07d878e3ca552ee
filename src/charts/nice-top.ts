/** The top of an axis from 0: a round number, `most` or above, whose half is round too; 1 where `most` is 0. */
export function niceTop(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= most * (1 - 1e-9)) ?? 10;
  return step * power;
}
