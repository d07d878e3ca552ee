const SIZES: ReadonlySet<string> = new Set([
  'agreed_cases',
  'intake_factor',
  'replace_leavers',
  'fill_months',
  'months_on_cohort',
  'custody_months',
  'custody_factor',
]);

/** Whether a lever moves how many people there are to manage: who comes to the list, who leaves it, who is inside. */
export const movesTheList = (lever: string): boolean => SIZES.has(lever.split('.')[0]!);
