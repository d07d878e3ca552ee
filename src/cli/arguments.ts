import { parseArgs } from 'node:util';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { LIMITS } from '../scenario/limits.ts';
import type { ProjectionRequest } from '../study/projection.ts';

export const USAGE = 'Usage: npm run -s project -- FILE [--option ID] [--draws N] [--outputs NAME,…] [--csv]';

const DRAWS = `--draws takes a whole number from 1 to ${LIMITS.draws}.`;

export interface Arguments {
  readonly file: string;
  readonly request: ProjectionRequest;
  readonly csv: boolean;
  readonly help: boolean;
}

/** The command line understood, or what is wrong with it. `--option` may be given several times. */
export function readArguments(args: readonly string[]): Result<Arguments, Problem[]> {
  const refuse = (message: string): Result<never, Problem[]> =>
    err([{ code: 'cli/arguments', path: [], message: `${message} ${USAGE}` }]);
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        option: { type: 'string', multiple: true },
        draws: { type: 'string' },
        outputs: { type: 'string', multiple: true },
        csv: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. |\n/)[0]! : 'The flags cannot be read';
    // A value that begins with a hyphen is read as the next flag: to the user it is a value that is wrong or missing.
    const flag = /^Option '(--\w+)[^']*' argument (?:is ambiguous|missing)/.exec(reason)?.[1];
    if (flag === '--draws') return refuse(DRAWS);
    return refuse(flag ? `${flag} needs a value after it.` : `${reason.replace(/\.$/, '')}.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return ok({ file: '', request: {}, csv: false, help: true });
  if (positionals.length !== 1 || positionals[0]!.trim() === '')
    return refuse(positionals.length <= 1 ? 'Name a scenario file.' : 'Name one scenario file only.');
  let draws: number | undefined;
  if (values.draws !== undefined) {
    draws = /^\d{1,9}$/.test(values.draws) ? Number(values.draws) : 0;
    if (draws < 1 || draws > LIMITS.draws) return refuse(DRAWS);
  }
  const outputs = values.outputs?.flatMap((names) => names.split(',')).map((name) => name.trim());
  if (outputs?.some((name) => name === '')) return refuse('--outputs takes names separated by commas.');
  return ok({
    file: positionals[0]!,
    request: {
      ...(values.option ? { options: values.option } : {}),
      ...(outputs ? { outputs } : {}),
      ...(draws === undefined ? {} : { draws }),
    },
    csv: values.csv ?? false,
    help: false,
  });
}
