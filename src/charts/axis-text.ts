import { monthIndex, type Month } from '../base/month.ts';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Apr 2014` */
export function monthLabel(month: Month): string {
  const index = monthIndex(month);
  return `${NAMES[index % 12]} ${Math.floor(index / 12)}`;
}

/** The months that get a tick: Aprils, when money is decided, every so many years that at most `most` stand side by side. */
export function aprilTicks(months: readonly Month[], most = 6): ReadonlySet<number> {
  const aprils = months.flatMap((month, i) => (month.endsWith('-04') ? [i] : []));
  const every = Math.max(1, Math.ceil(aprils.length / most));
  const ticks = aprils.filter((_, i) => i % every === 0);
  return new Set(ticks.length > 0 ? ticks : [0, months.length - 1]);
}

/** `53%` in a chart's own reading of a point. */
export const wholePercent = (value: number): string => `${Math.round(value) + 0}%`;
