/**
 * `npm run -s project -- FILE [--option ID] [--draws N] [--outputs NAME,…] [--pairs] [--csv]`, or
 * `npm run -s project -- FILE --study NAME …`
 *
 * Prints the projection of a scenario file as one JSON document, or as CSV; or what another study answers. Trouble goes to
 * stderr, one problem a line, `path: message`, and the exit status is 2.
 */
import type { Problem } from '../base/problem.ts';
import { bring, say } from '../words/voice.ts';
import { chooseVoice } from './choose-voice.ts';
import { runCommand } from './run-command.ts';

chooseVoice();
await bring('problems', 'news', 'model');

/** Writes piece by piece, waiting whenever the reader is slower. */
async function print(output: Iterable<string>): Promise<void> {
  for (const piece of output)
    if (!process.stdout.write(piece))
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

function fail(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${say.problems.problemLine(problem)}\n`);
  process.exitCode = 2;
}

// A reader that has seen enough, as `head` does, is no trouble. One that leaves a part unread may reset the line instead.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' || code === 'ECONNRESET' ? 0 : 2);
});

try {
  const result = await runCommand(process.argv.slice(2));
  if (result.ok) {
    for (const note of result.value.notes) process.stderr.write(`${note}\n`);
    await print(result.value.output);
  } else fail(result.error);
} catch (error) {
  // A mistake of ours: still one line, and still a status that says so.
  const reason = error instanceof Error ? error.message : String(error);
  fail([{ code: 'cli/bug', path: [], facts: { reason } }]);
}
