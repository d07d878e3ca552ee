import type { Problem } from '../../base/problem.ts';
import { foldName } from '../names.ts';
import type { Scenario } from '../scenario.ts';

/** Options are told apart by their names: whoever reads two that look the same cannot know which is meant. */
export function checkOptionNames({ options }: Scenario): Problem[] {
  const first = new Map<string, number>();
  return options.flatMap(({ name }, i): Problem[] => {
    const folded = foldName(name);
    const before = first.get(folded);
    if (before === undefined) {
      first.set(folded, i);
      return [];
    }
    return [
      {
        code: 'scenario/same-name',
        path: ['options', i, 'name'],
        message: `Option ${before + 1} is called “${options[before]!.name}” too: give each option a name that tells it apart.`,
      },
    ];
  });
}
