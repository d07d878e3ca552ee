import type { Problem } from '../../base/problem.ts';
import { setLists } from '../scenario-sets.ts';
import type { Scenario } from '../scenario.ts';

/** Ids are unique in their list, and are not words that mean something else in a formula. */
export function checkIds(scenario: Scenario, taken: (id: string) => 'word' | 'name' | undefined): Problem[] {
  const problems: Problem[] = [];
  for (const { key, entries } of setLists(scenario)) {
    problems.push(...unique(entries, [key]));
    entries.forEach(({ id }, i) => {
      const is = taken(id);
      if (is !== undefined)
        problems.push({
          code: 'scenario/reserved-id',
          path: [key, i, 'id'],
          facts: { id, is },
        });
    });
  }
  problems.push(...unique(scenario.business_as_usual, ['business_as_usual']));
  problems.push(...unique(scenario.options, ['options']));
  scenario.options.forEach((option, i) =>
    problems.push(...unique(option.decisions, ['options', i, 'decisions'])),
  );
  return problems;
}

function unique(entries: readonly { readonly id: string }[], path: (string | number)[]): Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, i): Problem[] => {
    const before = first.get(id);
    first.set(id, before ?? i);
    return before === undefined
      ? []
      : [
          {
            code: 'scenario/duplicate-id',
            path: [...path, i, 'id'],
            facts: { id, entry: before + 1 },
          },
        ];
  });
}
