const kept = new Map<string, ReadonlySet<string>>();

/**
 * The locked members of a group by its name, kept while the group is off the page. Locks are a hand on the page, not
 * part of the scenario: no file has them and undo does not bring them back.
 */
export function keptLocks(group: string, locks?: ReadonlySet<string>): ReadonlySet<string> {
  if (locks) kept.set(group, locks);
  return kept.get(group) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
