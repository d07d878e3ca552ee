import type { Problem } from '../../base/problem.ts';
import { foldName } from '../names.ts';
import { setLists } from '../scenario-sets.ts';
import type { Scenario } from '../scenario.ts';

/** What a member of each list is called in a sentence. */
const CALLED = {
  streams: 'source of money',
  roles: 'kind of post',
  strands: 'kind of work',
  tiers: 'tier',
  offences: 'type of offence',
  options: 'option',
} as const;

/**
 * Options, and the members of each set, are told apart by their names: whoever reads two that look the same in a table
 * or a sentence cannot know which is meant.
 */
export function checkMemberNames(scenario: Scenario): Problem[] {
  const lists: { key: keyof typeof CALLED; entries: readonly { readonly name: string }[] }[] = [
    ...setLists(scenario),
    { key: 'options', entries: scenario.options },
  ];
  return lists.flatMap(({ key, entries }) => sameNames(key, entries));
}

function sameNames(key: keyof typeof CALLED, entries: readonly { readonly name: string }[]): Problem[] {
  const called = CALLED[key];
  const first = new Map<string, number>();
  return entries.flatMap(({ name }, i): Problem[] => {
    const folded = foldName(name);
    const before = first.get(folded);
    if (before === undefined) {
      first.set(folded, i);
      return [];
    }
    return [
      {
        code: 'scenario/same-name',
        path: [key, i, 'name'],
        message: `${called.charAt(0).toUpperCase()}${called.slice(1)} ${before + 1} is called “${entries[before]!.name}” too: give each ${called} a name that tells it apart.`,
      },
    ];
  });
}
