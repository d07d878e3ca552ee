import { drain } from '../base/drain.ts';
import { addMonths } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { openScenario } from '../scenario/open-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { allNotes } from '../study/notes/all-notes.ts';
import { Projector } from '../study/projector.ts';
import { sinceModel1 } from '../study/since-model-1.ts';
import { say } from '../words/voice.ts';
import { readArguments } from './arguments.ts';
import { csvLines } from './csv-lines.ts';
import { jsonPieces } from './json-pieces.ts';
import { readText } from './read-text.ts';
import { HELP } from './usage.ts';

export interface Printed {
  /** What goes to stdout, piece by piece. */
  readonly output: Iterable<string>;
  /** What the reader should know besides, a line each. */
  readonly notes: readonly string[];
}

/** From the words of the command line to what is printed, or everything that is wrong. */
export function runProject(args: readonly string[]): Result<Printed, Problem[]> {
  const read = readArguments(args);
  if (!read.ok) return read;
  if (read.value.help) return ok({ output: [HELP], notes: [] });
  const text = readText(read.value.file);
  if (!text.ok) return text;
  const opened = openScenario(text.value);
  if (!opened.ok) return opened;
  const { scenario, notes: upgraded, asItWas } = opened.value;
  const { request } = read.value;
  const projector = new Projector();
  const projection = projector.project(scenario, request);
  if (!projection.ok) return projection;
  const notes = drain(allNotes(projector, scenario, request));
  if (!notes.ok) return notes;
  const { noteLine, optionNote, problemLine } = say.problems;
  return ok({
    output: read.value.csv ? csvLines(projection.value) : jsonPieces(projection.value),
    notes: [
      ...say.news.upgradeText(scenario, upgraded).map(noteLine),
      ...(upgraded.length === 0 ? [] : [noteLine(movedSince(scenario, asItWas))]),
      ...notes.value.scenario.map((note) => noteLine(problemLine(note))),
      ...notes.value.options.flatMap(({ id, notes: of }) =>
        of.map((note) => optionNote(id, problemLine(note))),
      ),
    ],
  });
}

/** By how much the main numbers of a file made under model 1 have moved, or why that cannot be said. */
function movedSince(scenario: Scenario, asItWas: Scenario | undefined): string {
  const month = addMonths(scenario.start, Math.min(36, scenario.months - 1));
  const since = sinceModel1({ scenario, asItWas, month });
  return since.ok ? say.news.sinceLine(scenario, since.value) : say.problems.problemText(since.error[0]!);
}
