import { parseArgs } from 'node:util';
import { drain } from '../base/drain.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { withParser } from '../language/parser.ts';
import { openScenario } from '../scenario/open-scenario.ts';
import { Projector } from '../study/projector.ts';
import { STUDIES, type Registry } from '../study/registry.ts';
import type { AnyStudy, StudyContext } from '../study/study.ts';
import type { ArgumentFault } from './problem-facts.ts';
import { readText } from './read-text.ts';
import { flagsOf, requestFrom, usageOf } from './request-words.ts';
import { runProject, type Printed } from './run-project.ts';
import { saidAnswers } from './said-answers.ts';
import { HELP, studiesHelp, studyUsage } from './usage.ts';

/**
 * What the command line asks: the projection, or with `--study NAME` any other study that is listed, whose answer is printed as
 * one JSON document. Numbers that there are not are null.
 */
export async function runCommand(
  args: readonly string[],
  studies: Registry = STUDIES,
): Promise<Result<Printed, Problem[]>> {
  const { name, others } = namedStudy(args);
  if (name === undefined && (args.includes('--help') || args.includes('-h')))
    return ok({ output: [HELP, await helpOf(studies)], notes: [] });
  if (name === undefined || name === 'project') return withParser(() => runProject(others));
  const load = Object.hasOwn(studies, name) ? studies[name] : undefined;
  if (!load) return refused({ why: 'no-study', names: Object.keys(studies) });
  const study = await load();
  return withParser(() => runStudy(study, others));
}

function runStudy(study: AnyStudy, args: readonly string[]): Result<Printed, Problem[]> {
  const read = readWords(study, args);
  if (!read.ok) return refused(read.error, study);
  const text = readText(read.value.file);
  if (!text.ok) return text;
  const opened = openScenario(text.value);
  if (!opened.ok) return opened;
  const request = requestFrom(study, read.value.words, opened.value);
  if (!request.ok) return refused(request.error, study);
  const context: StudyContext = {
    scenario: opened.value.scenario,
    projector: new Projector(),
    kept: (make) => make(),
  };
  // The words of each study say what its request holds.
  const answer = drain(study.run(context, request.value as never));
  if (!answer.ok) return err([...answer.error]);
  const said = saidAnswers[study.name]?.(context.scenario, answer.value as never) ?? answer.value;
  return ok({ output: [`${JSON.stringify(said, asPlain)}\n`], notes: [] });
}

/** The study asked for and all other words; a `--study` without a name asks for one that there is not. */
function namedStudy(args: readonly string[]): { name: string | undefined; others: readonly string[] } {
  const at = args.findIndex((word) => word === '--study' || word.startsWith('--study='));
  if (at < 0) return { name: undefined, others: args };
  const inline = args[at]!.startsWith('--study=');
  const name = inline ? args[at]!.slice('--study='.length) : (args[at + 1] ?? '');
  return { name, others: args.filter((_, i) => i !== at && (inline || i !== at + 1)) };
}

function readWords(
  study: AnyStudy,
  args: readonly string[],
): Result<{ file: string; words: Readonly<Record<string, string | undefined>> }, ArgumentFault> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: flagsOf(study),
    });
    const [file] = positionals;
    if (file === undefined || file.trim() === '') return err({ why: 'no-file' });
    if (positionals.length > 1) return err({ why: 'files' });
    return ok({ file, words: { ...values } });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. |\n/)[0]!.replace(/\.$/, '') : '';
    return err(reason === '' ? { why: 'flags' } : { why: 'reason', reason });
  }
}

const asPlain = (_: string, value: unknown): unknown =>
  value instanceof Float64Array ? Array.from(value) : value;

const refused = (fault: ArgumentFault, study?: AnyStudy): Result<never, Problem[]> =>
  err([
    {
      code: 'cli/arguments',
      path: [],
      facts: { ...fault, usage: study ? studyUsage(usageOf(study)) : '' },
    },
  ]);

/** Every study but the projection, as it is asked, from the list of studies itself. */
async function helpOf(studies: Registry): Promise<string> {
  const others = Object.entries(studies).filter(([name]) => name !== 'project');
  const listed = await Promise.all(others.map(async ([, load]) => usageOf(await load())));
  return studiesHelp(listed);
}
