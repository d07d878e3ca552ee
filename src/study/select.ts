import { nearestName } from '../base/nearest.ts';
import { problem, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { DEFAULT_OUTPUTS } from '../model/default-outputs.ts';
import { outputFamilies } from '../scenario/output-names.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/**
 * Scalar names of the requested outputs: families (`coverage`) become all their members, single members (`coverage.red`)
 * stay; each once, in the order of the request. Errors: unknown names, with the nearest known one.
 */
export function selectOutputs(
  scenario: Scenario,
  requested: readonly string[] = DEFAULT_OUTPUTS,
): Result<readonly string[], Problem[]> {
  const families = outputFamilies(scenario);
  const scalars = new Set([...families.values()].flat());
  const problems: Problem[] = [];
  const names = requested.flatMap((name) => {
    const family = families.get(name);
    if (family) return family;
    if (scalars.has(name)) return [name];
    problems.push(unknown('output', name, [...families.keys(), ...scalars]));
    return [];
  });
  return problems.length > 0 ? err(problems) : ok([...new Set(names)]);
}

/** The requested options, in the order of the request; by default all. */
export function selectOptions(
  scenario: Scenario,
  requested?: readonly string[],
): Result<readonly Option[], Problem[]> {
  if (!requested) return ok(scenario.options);
  const problems: Problem[] = [];
  const options = [...new Set(requested)].flatMap((id) => {
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

/** A problem lists the known names only where there are at most this many. */
const MOST_LISTED = 30;
