import type { Column } from '../base/column.ts';
import { changesUnder, composed } from './decision-schedule.ts';
import type { DatedChange, Scenario } from './scenario.ts';
import type { UpgradeNote } from './schema/upgrade-note.ts';

/**
 * Where the order of first months gives other numbers than the order of the list, which version 1 went by: a note for
 * each option and lever. Decisions that are switched off count as on, since whoever switches them on wants the same.
 */
export function orderNotes(scenario: Scenario): UpgradeNote[] {
  return scenario.options.flatMap((option): UpgradeNote[] => {
    const listed = option.decisions.map((decision) => ({ ...decision, on: true }));
    const applied = changesUnder({ ...scenario, business_as_usual: [] }, { ...option, decisions: listed });
    const levers = [...new Set(listed.map(({ lever }) => lever))];
    return levers.flatMap((lever): UpgradeNote[] => {
      const of = (changes: readonly DatedChange[]) => changes.filter((change) => change.lever === lever);
      if (sameNumbers(of(listed), of(applied), scenario)) return [];
      return [
        { code: 'upgrade/order', option: option.id, lever, decisions: of(applied).map(({ id }) => id) },
      ];
    });
  });
}

function sameNumbers(a: readonly DatedChange[], b: readonly DatedChange[], scenario: Scenario): boolean {
  if (a.every((change, i) => change === b[i])) return true;
  const [before, after] = [composed(a, scenario)[0], composed(b, scenario)[0]];
  if (!before || !after) return true;
  return close(before.scale, after.scale) && close(before.shift, after.shift);
}

/** But for rounding: products in another order differ in the last bit. */
const close = (a: Column, b: Column): boolean =>
  a.every((value, m) => Math.abs(value - b[m]!) <= 1e-12 * Math.max(1, Math.abs(value)));
