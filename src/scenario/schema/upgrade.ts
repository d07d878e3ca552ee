import { err, ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../base/problem.ts';
import { LIMITS } from '../limits.ts';
import { shapeProblems } from '../shape-problems.ts';
import type { UpgradeNote } from './upgrade-note.ts';
import { scenarioVersion0, upgradeVersion0 } from './version-0.ts';
import { scenarioVersion1, type FileVersion1 } from './version-1.ts';
import { version1AsItWas } from './version-1-as-it-was.ts';
import { upgradeVersion1 } from './version-1-to-2.ts';

const CURRENT_VERSION = 2;

/** A file brought up, not yet checked as one of its new version, and what that changed. */
interface Upgraded {
  readonly file: unknown;
  /** Empty for a file that was of today's version. */
  readonly notes: readonly UpgradeNote[];
  /** For a file of model 1: all it says, word for word, in today's shape; not checked. */
  readonly asItWas?: unknown;
}

type UpgradeStep = (file: unknown) => Result<Upgraded, Problem[]>;

/** One step for each old version, from it to the next. A step checks its own version and never changes again. */
const steps: Readonly<Record<number, UpgradeStep>> = {
  0: (file) => {
    const result = scenarioVersion0.safeParse(file);
    return result.success
      ? ok({ file: upgradeVersion0(result.data), notes: [] })
      : err(shapeProblems(result.error, file, scenarioVersion0));
  },
  1: (file) => {
    const result = scenarioVersion1.safeParse(file);
    // The file itself goes on, not what was read: what it left out stays left out.
    return result.success
      ? ok({
          ...upgradeVersion1(file as FileVersion1, LIMITS),
          asItWas: version1AsItWas(file as FileVersion1),
        })
      : err(shapeProblems(result.error, file, scenarioVersion1));
  },
};

/** Brings a file of any known version to the current one. A file of a newer program is refused by name. */
export function upgrade(file: unknown): Result<Upgraded, Problem[]> {
  const refuse = (found: Problem): Result<never, Problem[]> => err([found]);
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return refuse({ code: 'file/not-a-scenario', path: [], facts: { why: 'kind' } });
  const { format, version } = file as Record<string, unknown>;
  if (format !== 'iom-scenario')
    return refuse({ code: 'file/not-a-scenario', path: ['format'], facts: { why: 'format' } });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return refuse({ code: 'file/no-version', path: ['version'], facts: { current: CURRENT_VERSION } });
  if (version > CURRENT_VERSION)
    return refuse({ code: 'file/newer', path: ['version'], facts: { version, current: CURRENT_VERSION } });
  if (version === CURRENT_VERSION) return ok({ file, notes: [] });
  let current: unknown = file;
  let asItWas: unknown;
  const notes: UpgradeNote[] = [{ code: 'upgrade/version', from: version, to: CURRENT_VERSION }];
  for (let from = version; from < CURRENT_VERSION; from++) {
    const result = steps[from]!(current);
    if (!result.ok) return result;
    current = result.value.file;
    asItWas = result.value.asItWas ?? asItWas;
    notes.push(...result.value.notes);
  }
  return ok({ file: current, notes, asItWas });
}
