/**
 * `npm run -s project -- FILE [--option ID]… [--draws N] [--outputs NAME,…] [--csv]`
 *
 * Prints the projection of a scenario file as one JSON document, or as CSV. Trouble goes to stderr, one problem a
 * line, `path: message`, and the exit status is 2.
 */
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../base/problem.ts';
import { formatProblem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { LIMITS } from '../scenario/limits.ts';
import { parseScenario } from '../scenario/parse-scenario-text.ts';
import { projectScenario } from '../study/project.ts';
import { readArguments, USAGE } from './arguments.ts';
import { csvLines } from './csv-lines.ts';
import { jsonPieces } from './json-pieces.ts';

function readText(file: string): Result<string, Problem[]> {
  const refuse = (code: string, message: string): Result<never, Problem[]> =>
    err([{ code, path: [], message }]);
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return refuse('file/directory', `${file} is a directory: name a file.`);
    if (stat.size > LIMITS.megabytes * 1024 * 1024)
      return refuse(
        'file/too-large',
        `A scenario file has at most ${LIMITS.megabytes} MB: ${file} is larger.`,
      );
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)));
  } catch (error) {
    if (error instanceof TypeError) return refuse('file/not-utf-8', `${file} is not UTF-8 text.`);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file/missing', `There is no file ${file}.`);
    return refuse('file/unreadable', `${file} cannot be read${code === '' ? '' : ` (${code})`}.`);
  }
}

function pieces(args: readonly string[]): Result<Iterable<string>, Problem[]> {
  const read = readArguments(args);
  if (!read.ok) return read;
  if (read.value.help) return ok([`${USAGE}\n`]);
  const text = readText(read.value.file);
  if (!text.ok) return text;
  const scenario = parseScenario(text.value);
  if (!scenario.ok) return scenario;
  const projection = projectScenario(scenario.value, read.value.request);
  if (!projection.ok) return projection;
  for (const { id, notes } of projection.value.options)
    for (const note of notes)
      process.stderr.write(`note on ${id}: ${formatProblem({ ...note, path: [] })}\n`);
  return ok(read.value.csv ? csvLines(projection.value) : jsonPieces(projection.value));
}

/** Writes piece by piece, waiting whenever the reader is slower. */
async function print(output: Iterable<string>): Promise<void> {
  for (const piece of output)
    if (!process.stdout.write(piece))
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

// A reader that has seen enough, as `head` does, is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

try {
  const result = pieces(process.argv.slice(2));
  if (result.ok) await print(result.value);
  else {
    for (const problem of result.error) process.stderr.write(`${formatProblem(problem)}\n`);
    process.exitCode = 2;
  }
} catch (error) {
  // A mistake of ours: still one line, and still a way to report it.
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${formatProblem({ code: 'cli/bug', path: [], message: `Something went wrong that should not have: ${reason}` })}\n`,
  );
  process.exitCode = 2;
}
