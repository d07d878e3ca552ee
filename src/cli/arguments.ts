import { parseArgs } from 'node:util';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ArgumentFault } from './problem-facts.ts';
import { DEFAULT_OUTPUTS } from '../model/default-outputs.ts';
import { LIMITS } from '../scenario/limits.ts';
import type { ProjectionRequest } from '../study/projection.ts';
import { USAGE } from './usage.ts';

const DRAWS = { why: 'draws', most: LIMITS.draws } as const;

export interface Arguments {
  readonly file: string;
  readonly request: ProjectionRequest;
  readonly csv: boolean;
  readonly help: boolean;
}

/** The command line understood, or what is wrong with it. `--option` may be given several times. */
export function readArguments(args: readonly string[]): Result<Arguments, Problem[]> {
  const refuse = (facts: ArgumentFault): Result<never, Problem[]> =>
    err([{ code: 'cli/arguments', path: [], facts: { ...facts, usage: USAGE } }]);
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        option: { type: 'string', multiple: true },
        draws: { type: 'string' },
        outputs: { type: 'string', multiple: true },
        pairs: { type: 'boolean' },
        csv: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. |\n/)[0]! : '';
    // A value that begins with a hyphen is read as the next flag: to the user it is a value that is wrong or missing.
    const flag = /^Option '(--\w+)[^']*' argument (?:is ambiguous|missing)/.exec(reason)?.[1];
    if (flag === '--draws') return refuse(DRAWS);
    return refuse(
      flag
        ? { why: 'value', flag }
        : reason === ''
          ? { why: 'flags' }
          : { why: 'reason', reason: reason.replace(/\.$/, '') },
    );
  }
  const { values, positionals } = parsed;
  if (values.help) return ok({ file: '', request: {}, csv: false, help: true });
  if (positionals.length !== 1 || positionals[0]!.trim() === '')
    return refuse({ why: positionals.length <= 1 ? 'no-file' : 'files' });
  let draws: number | undefined;
  if (values.draws !== undefined) {
    draws = /^\d{1,9}$/.test(values.draws) ? Number(values.draws) : 0;
    if (draws < 1 || draws > LIMITS.draws) return refuse(DRAWS);
  }
  const outputs = values.outputs?.flatMap((names) => names.split(',')).map((name) => name.trim());
  if (outputs?.some((name) => name === '')) return refuse({ why: 'outputs' });
  return ok({
    file: positionals[0]!,
    request: {
      ...(values.option ? { options: values.option } : {}),
      ...(outputs ? { outputs } : {}),
      ...(draws === undefined ? {} : { draws }),
      ...(values.pairs ? { pairs: { outputs: outputs ?? DEFAULT_OUTPUTS } } : {}),
    },
    csv: values.csv ?? false,
    help: false,
  });
}
