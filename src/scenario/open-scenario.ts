import { err, ok, type Result } from '../base/result.ts';
import { shortProblem, type Problem } from '../base/problem.ts';
import { checkScenario } from './check-scenario.ts';
import { LIMITS, MOST_PROBLEMS } from './limits.ts';
import { orderNotes } from './order-notes.ts';
import { scanJson } from './scan-json.ts';
import { upgrade } from './schema/upgrade.ts';
import type { UpgradeNote } from './schema/upgrade-note.ts';
import { scenarioVersion2 } from './schema/version-2.ts';
import type { Scenario } from './scenario.ts';
import { setAside } from './set-aside.ts';
import { shapeProblems } from './shape-problems.ts';

/** A file as opened, and what was changed to bring it to today's version: nothing for a file of today. */
export interface Opened {
  readonly scenario: Scenario;
  readonly notes: readonly UpgradeNote[];
  /**
   * For a file of an older version: what it said, word for word, in today's shape, to be run under the model of then and
   * never under today's. Not checked beyond its shape: names, decisions and equations are those of then.
   */
  readonly asItWas?: Scenario;
}

/**
 * A scenario from the text of a file, of this version or an older one, or everything that is wrong with it.
 *
 * Nothing is executed and nothing is dropped: unknown and repeated keys are refused. A byte order mark is allowed.
 * Shape comes first (limits, JSON, version, keys, kinds of values); only a file of the right shape is checked for
 * sums, references, months and formulas. At most 100 problems are listed, then one that says how many more.
 *
 * An own equation or a target of an older file that today's model cannot take does not keep the file from opening: it
 * is moved into the notes, word for word, and told.
 */
export function openScenario(text: string): Result<Opened, Problem[]> {
  const shape = readShape(text);
  if (!shape.ok) return err(capped(shape.error));
  const { scenario } = shape.value;
  const problems = checkScenario(scenario);
  if (problems.length === 0) return ok(opened(shape.value));
  const aside = shape.value.notes.length > 0 ? setAside(scenario, problems) : undefined;
  if (!aside) return err(capped(problems));
  const rest = checkScenario(aside.scenario);
  if (rest.length > 0) return err(capped(rest));
  return ok(
    opened({ ...shape.value, scenario: aside.scenario, notes: [...shape.value.notes, ...aside.notes] }),
  );
}

const opened = (file: Opened): Opened =>
  file.notes.length === 0 ? file : { ...file, notes: [...file.notes, ...orderNotes(file.scenario)] };

function readShape(text: string): Result<Opened, Problem[]> {
  const most = LIMITS.megabytes * 1024 * 1024;
  if (text.length > most || new TextEncoder().encode(text).length > most)
    return err([
      {
        code: 'file/too-large',
        path: [],
        facts: { most: LIMITS.megabytes },
      },
    ]);
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (clean.trim() === '') return err([{ code: 'file/not-json', path: [], facts: { why: 'empty' } }]);
  const scanned = scanJson(clean);
  if (scanned.length > 0) return err(scanned);
  const upgraded = upgrade(JSON.parse(clean) as unknown);
  if (!upgraded.ok) return upgraded;
  const { file, notes, asItWas } = upgraded.value;
  const scenario = readScenarioShape(file);
  if (!scenario.ok) return scenario;
  const was = asItWas === undefined ? undefined : readScenarioShape(asItWas);
  return ok({ scenario: scenario.value, notes, ...(was?.ok ? { asItWas: was.value } : {}) });
}

/** The shape of the current version alone: keys and kinds of values, defaults filled in. */
function readScenarioShape(file: unknown): Result<Scenario, Problem[]> {
  const result = scenarioVersion2.safeParse(file);
  return result.success ? ok(result.data) : err(shapeProblems(result.error, file, scenarioVersion2));
}

function capped(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems.map(shortProblem);
  const more = problems.length - (MOST_PROBLEMS - 1);
  return [
    ...problems.slice(0, MOST_PROBLEMS - 1).map(shortProblem),
    { code: 'scenario/more-problems', path: [], facts: { more } },
  ];
}
