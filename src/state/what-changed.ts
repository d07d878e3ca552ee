import type { Scenario } from '../scenario/scenario.ts';

/** The options whose numbers may differ between two states of a scenario; `all` when something they share has changed. */
export function whatChanged(before: Scenario | undefined, after: Scenario): 'all' | readonly string[] {
  if (!before) return 'all';
  const shared: readonly (keyof Scenario)[] = [
    'start',
    'months',
    'price_year',
    'area',
    'streams',
    'roles',
    'strands',
    'tiers',
    'offences',
    'assumptions',
    'equations',
    'business_as_usual',
    'settings',
  ];
  if (shared.some((key) => before[key] !== after[key])) return 'all';
  return after.options
    .filter(({ id, decisions }) => before.options.find((each) => each.id === id)?.decisions !== decisions)
    .map(({ id }) => id);
}
