import type { Month } from '../base/month.ts';

/** The positions of ticks: Aprils, when budgets begin, with enough years between that there are at most `most`. */
export function aprilTicks(months: readonly Month[], most = 6): ReadonlySet<number> {
  const aprils = months.flatMap((month, i) => (month.endsWith('-04') ? [i] : []));
  const every = Math.max(1, Math.ceil(aprils.length / most));
  const ticks = aprils.filter((_, i) => i % every === 0);
  return new Set(ticks.length > 0 ? ticks : [0, months.length - 1]);
}
