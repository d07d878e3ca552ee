import { err, ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../base/problem.ts';
import { shapeProblems } from '../shape-problems.ts';
import { scenarioVersion0, upgradeVersion0 } from './version-0.ts';

export const CURRENT_VERSION = 1;

type Step = (file: unknown) => Result<unknown, Problem[]>;

/** One step for each old version, from it to the next. A step checks its own version and never changes again. */
const steps: Readonly<Record<number, Step>> = {
  0: (file) => {
    const result = scenarioVersion0.safeParse(file);
    return result.success
      ? ok(upgradeVersion0(result.data))
      : err(shapeProblems(result.error, file, scenarioVersion0));
  },
};

/** Brings a file of any known version to the current one. A file of a newer program is refused by name. */
export function upgrade(file: unknown): Result<unknown, Problem[]> {
  const refuse = (code: string, path: string[], message: string): Result<never, Problem[]> =>
    err([{ code, path, message }]);
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return refuse('file/not-a-scenario', [], 'This is not a scenario file: it should be one object { … }.');
  const { format, version } = file as Record<string, unknown>;
  if (format !== 'iom-scenario')
    return refuse(
      'file/not-a-scenario',
      ['format'],
      'This is not a scenario file: it should say "format": "iom-scenario".',
    );
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return refuse('file/no-version', ['version'], 'The file should say which version it is: "version": 1.');
  if (version > CURRENT_VERSION)
    return refuse(
      'file/newer',
      ['version'],
      `This file was made by a newer program (version ${version}; this one reads up to ${CURRENT_VERSION}): open it there, or save it as an older version.`,
    );
  let current: unknown = file;
  for (let from = version; from < CURRENT_VERSION; from++) {
    const result = steps[from]!(current);
    if (!result.ok) return result;
    current = result.value;
  }
  return ok(current);
}
