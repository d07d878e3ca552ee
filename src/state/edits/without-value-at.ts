import type { Scenario } from '../../scenario/scenario.ts';
import { valueAt } from '../../scenario/shape-problems.ts';
import { withValueAt } from '../../scenario/with-value-at.ts';

/** A copy without the key that `path` ends in, which the file has; everything off the path is shared. */
export function withoutValueAt(scenario: Scenario, path: readonly (string | number)[]): Scenario {
  const holder = path.slice(0, -1);
  const held = valueAt(scenario, holder) as Readonly<Record<string, unknown>>;
  const rest = Object.entries(held).filter(([key]) => key !== path.at(-1));
  return withValueAt(scenario, holder, Object.fromEntries(rest));
}
