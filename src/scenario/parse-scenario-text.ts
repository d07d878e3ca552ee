import { err, ok, type Result } from '../base/result.ts';
import { shortProblem, type Problem } from '../base/problem.ts';
import { checkScenario } from './check-scenario.ts';
import { LIMITS, MOST_PROBLEMS } from './limits.ts';
import { scanJson } from './scan-json.ts';
import { upgrade } from './schema/upgrade.ts';
import { scenarioVersion1 } from './schema/version-1.ts';
import type { Scenario } from './scenario.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * A scenario from the text of a file, of this version or an older one, or everything that is wrong with it.
 *
 * Nothing is executed and nothing is dropped: unknown and repeated keys are refused. A byte order mark is allowed.
 * Shape comes first (limits, JSON, version, keys, kinds of values); only a file of the right shape is checked for
 * sums, references, months and formulas. At most 100 problems are listed, then one that says how many more.
 */
export function parseScenario(text: string): Result<Scenario, Problem[]> {
  const shape = readShape(text);
  if (!shape.ok) return err(capped(shape.error));
  const problems = checkScenario(shape.value);
  return problems.length > 0 ? err(capped(problems)) : ok(shape.value);
}

function readShape(text: string): Result<Scenario, Problem[]> {
  const most = LIMITS.megabytes * 1024 * 1024;
  if (text.length > most || new TextEncoder().encode(text).length > most)
    return err([
      {
        code: 'file/too-large',
        path: [],
        message: `A scenario file has at most ${LIMITS.megabytes} MB: this one is larger.`,
      },
    ]);
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (clean.trim() === '') return err([{ code: 'file/not-json', path: [], message: 'The file is empty.' }]);
  const scanned = scanJson(clean);
  if (scanned.length > 0) return err(scanned);
  const upgraded = upgrade(JSON.parse(clean) as unknown);
  return upgraded.ok ? readScenarioShape(upgraded.value) : upgraded;
}

/** The shape of the current version alone: keys and kinds of values, defaults filled in. */
export function readScenarioShape(file: unknown): Result<Scenario, Problem[]> {
  const result = scenarioVersion1.safeParse(file);
  return result.success ? ok(result.data) : err(shapeProblems(result.error, file, scenarioVersion1));
}

function capped(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems.map(shortProblem);
  const more = problems.length - (MOST_PROBLEMS - 1);
  return [
    ...problems.slice(0, MOST_PROBLEMS - 1).map(shortProblem),
    { code: 'scenario/more-problems', path: [], message: `And ${more} more problems: mend these first.` },
  ];
}
