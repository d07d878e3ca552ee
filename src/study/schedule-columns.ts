import type { Column } from '../base/column.ts';
import { monthIndex, type Month } from '../base/month.ts';
import { unchangedInput, type ChangedInput } from '../scenario/decision-schedule.ts';

/** `month`: 0, 1, 2 … */
const monthColumn = (months: number): Column => Float64Array.from({ length: months }, (_, m) => m);

/** `year`: how many Aprils have come after month 1, so 0 through the first financial year. */
export function yearColumn(start: Month, months: number): Column {
  const column = new Float64Array(months);
  const first = monthIndex(start);
  let aprils = 0;
  for (let m = 0; m < months; m++) {
    if (m >= 2 && (first + m) % 12 === 3) aprils++;
    column[m] = aprils;
  }
  return column;
}

/**
 * A column of `months` numbers for each schedule of a scalar model, in its order. A lever that the option does not change
 * has scale 1 and shift 0. Throws RangeError on a schedule of another name: a mistake in the model or here.
 */
export function scheduleColumns(
  schedules: readonly string[],
  start: Month,
  months: number,
  changed: readonly ChangedInput[],
): Column[] {
  const known = new Map<string, Column>([
    ['month', monthColumn(months)],
    ['year', yearColumn(start, months)],
  ]);
  for (const { name, scale, shift } of changed) known.set(`${name}:scale`, scale).set(`${name}:shift`, shift);
  const none = unchangedInput('', months);
  return schedules.map((name) => {
    const column =
      known.get(name) ??
      (name.endsWith(':scale') ? none.scale : name.endsWith(':shift') ? none.shift : undefined);
    if (!column) throw new RangeError(`No such schedule: ${name}`);
    return column;
  });
}
