import type { Problem } from '../../base/problem.ts';
import { foldName } from '../names.ts';
import { setLists } from '../scenario-sets.ts';
import type { Scenario } from '../scenario.ts';
import type { NamedList } from '../problem-facts.ts';

/**
 * Options, and the members of each set, are told apart by their names: whoever reads two that look the same in a table
 * or a sentence cannot know which is meant.
 */
export function checkMemberNames(scenario: Scenario): Problem[] {
  const lists: { key: NamedList; entries: readonly { readonly name: string }[] }[] = [
    ...setLists(scenario),
    { key: 'options', entries: scenario.options },
  ];
  return lists.flatMap(({ key, entries }) => sameNames(key, entries));
}

function sameNames(key: NamedList, entries: readonly { readonly name: string }[]): Problem[] {
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
        facts: { list: key, entry: before + 1, name: entries[before]!.name },
      },
    ];
  });
}
