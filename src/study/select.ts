import { nearestName } from '../base/nearest.ts';
import { problem, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { DEFAULT_OUTPUTS } from '../model/default-outputs.ts';
import { outputFamilies } from '../scenario/output-names.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/**
 * Scalar output names for what was asked: families (`coverage`) become all their members, single members
 * (`coverage.red`) stay; each name once, in the order asked. Unknown names are problems with the nearest known name.
 */
export function selectOutputs(
  scenario: Scenario,
  asked: readonly string[] = DEFAULT_OUTPUTS,
): Result<readonly string[], Problem[]> {
  const families = outputFamilies(scenario);
  const scalars = new Set([...families.values()].flat());
  const problems: Problem[] = [];
  const names = asked.flatMap((name) => {
    const family = families.get(name);
    if (family) return family;
    if (scalars.has(name)) return [name];
    problems.push(unknown('output', name, [...families.keys(), ...scalars]));
    return [];
  });
  return problems.length > 0 ? err(problems) : ok([...new Set(names)]);
}

/** The asked options in the order asked; all of them where nothing is asked. */
export function selectOptions(
  scenario: Scenario,
  asked?: readonly string[],
): Result<readonly Option[], Problem[]> {
  if (!asked) return ok(scenario.options);
  const problems: Problem[] = [];
  const options = [...new Set(asked)].flatMap((id) => {
    const option = scenario.options.find((each) => each.id === id);
    if (option) return [option];
    problems.push(
      unknown(
        'option',
        id,
        scenario.options.map((each) => each.id),
      ),
    );
    return [];
  });
  return problems.length > 0 ? err(problems) : ok(options);
}

function unknown(what: 'output' | 'option', name: string, known: readonly string[]): Problem {
  const nearest = nearestName(name, known);
  return problem(`study/unknown-${what}`, [], {
    name: name.length > 80 ? `${name.slice(0, 77)}…` : name,
    ...(nearest === undefined ? {} : { nearest }),
    ...(known.length <= MOST_LISTED ? { known } : {}),
  });
}

/** More names than this are not listed where one is unknown. */
const MOST_LISTED = 30;
