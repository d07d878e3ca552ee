import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Month } from '../../base/month.ts';
import type { Opened } from '../../scenario/open-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { readStepLabel, type StepLabel } from '../../scenario/step-label.ts';
import { current, type HistoryStep } from '../../state/history.ts';
import type { DocumentState, Snapshot } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';

/** Raised when records change their form; versions before `OLDEST_VERSION` are refused with a problem. */
const RECORD_VERSION = 2;
/** Version 1 stored a step's label as a sentence; it is read as the step's name. */
const OLDEST_VERSION = 1;
/** Most steps stored of one piece of work. Structured cloning stores their shared parts once. */
const MOST_STEPS = 60;

/** An entry in the list of kept work: stored apart from the work and small, so that all can be read at once. */
export interface KeptHeading {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly when: number;
  readonly steps: number;
  /** The shipped area it began from; empty for a file. */
  readonly area: string;
}

/** A record: one piece of work in the database. */
export interface KeptWork extends KeptHeading {
  readonly version: number;
  readonly history: readonly {
    readonly label: StepLabel;
    readonly scenario: Scenario;
    readonly saved: Scenario;
  }[];
  readonly at: number;
  readonly option: string;
  readonly month: Month;
}

export interface RestoredWork {
  readonly heading: KeptHeading;
  readonly steps: readonly HistoryStep<{ readonly scenario: Scenario; readonly saved: Scenario }>[];
  readonly at: number;
  readonly option: string;
  readonly month: Month;
  /** The step on screen, where it was stored under an older version of the file: its numbers may differ now. */
  readonly upgraded?: Opened | undefined;
}

/** The record of the current file; `undefined` where the file has not been changed. */
export function workOf(
  state: DocumentState,
  heading: Pick<KeptHeading, 'id' | 'when' | 'area'> & { readonly copy: boolean },
): KeptWork | undefined {
  const { history, scenario } = state;
  const { opened } = current(history);
  const touched = history.steps.filter(({ after }) => after.opened === opened).length > 1;
  return touched || scenario !== state.saved ? recordOf(state, heading) : undefined;
}

/** The record of the current file, changed or not. */
export function recordOf(
  state: DocumentState,
  heading: Pick<KeptHeading, 'id' | 'when' | 'area'> & { readonly copy: boolean },
): KeptWork {
  const { history, scenario, option, month } = state;
  const { opened } = current(history);
  const own = history.steps
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => step.after.opened === opened);
  // The steps around the one on screen, so that there are some to undo and some to redo.
  const here = own.findIndex(({ index }) => index === history.at);
  const from = Math.max(0, Math.min(here - MOST_STEPS / 2, own.length - MOST_STEPS));
  const kept = own.slice(from, from + MOST_STEPS);
  return {
    version: RECORD_VERSION,
    id: heading.id,
    when: heading.when,
    area: heading.area,
    title: heading.copy ? say.app.copyOf(scenario.title) : scenario.title,
    steps: own.length,
    history: kept.map(({ step }) => ({
      label: step.label,
      scenario: step.after.scenario,
      saved: step.after.saved,
    })),
    at: here - from,
    option,
    month,
  };
}

export const headingOf = ({ id, title, when, steps, area }: KeptWork): KeptHeading => ({
  id,
  title,
  when,
  steps,
  area,
});

/** Opens a scenario's text like a file's, so that every rule of the format is checked. */
export type OpenText = (text: string) => Promise<Result<Opened, readonly Problem[]> | undefined>;

/**
 * Reads a record, checking it like a file: the database may be damaged, or written by another version of the app. Steps that
 * cannot be read are left out. Errors: a record whose step on screen cannot be read.
 */
export async function readWork(
  record: unknown,
  open: OpenText,
): Promise<Result<RestoredWork, readonly Problem[]>> {
  if (!isWork(record)) return err([damaged]);
  if (record.version < OLDEST_VERSION || record.version > RECORD_VERSION)
    return err([
      {
        code: 'kept/version',
        path: ['version'],
        facts: {},
      },
    ]);
  const known = new Map<string, Opened>();
  const checked = async (scenario: unknown): Promise<Result<Opened, readonly Problem[]>> => {
    const text = typeof scenario === 'object' ? JSON.stringify(scenario) : '';
    const before = known.get(text);
    if (before) return ok(before);
    const answer = (await open(text)) ?? err([damaged]);
    if (answer.ok) known.set(text, answer.value);
    return answer;
  };
  const steps: HistoryStep<{ scenario: Scenario; saved: Scenario }>[] = [];
  let at = -1;
  let upgraded: Opened | undefined;
  for (const [i, { label, scenario, saved }] of record.history.entries()) {
    const [now, then] = [await checked(scenario), await checked(saved)];
    if (!now.ok || !then.ok) {
      if (i === record.at) return err(now.ok ? [damaged] : now.error);
      continue;
    }
    if (i === record.at) {
      at = steps.length;
      if (now.value.notes.length > 0) upgraded = now.value;
    }
    steps.push({
      label: readStepLabel(label) ?? { did: 'named', name: '' },
      after: { scenario: now.value.scenario, saved: then.value.scenario },
    });
  }
  if (at < 0) return err([damaged]);
  const { option, month } = record;
  return ok({ heading: headingOf(record), steps, at, option, month, upgraded });
}

/** The record with only the step on screen, which is quick to read; a value that is no record, unchanged. */
export const onScreenOnly = (record: unknown): unknown =>
  isWork(record) ? { ...record, history: record.history.slice(record.at, record.at + 1), at: 0 } : record;

/** The steps as snapshots of the file with the count `opened`. */
export const asSnapshots = ({ steps }: RestoredWork, opened: number): HistoryStep<Snapshot>[] =>
  steps.map(({ label, after }) => ({ label, after: { ...after, opened } }));

const damaged: Problem = {
  code: 'kept/damaged',
  path: [],
  facts: {},
};

function isWork(value: unknown): value is KeptWork {
  if (typeof value !== 'object' || value === null) return false;
  const { version, id, title, when, steps, area, history, at, option, month } = value as Partial<KeptWork>;
  return (
    typeof version === 'number' &&
    [id, title, area, option, month].every((each) => typeof each === 'string') &&
    [when, steps, at].every((each) => typeof each === 'number' && Number.isFinite(each)) &&
    Array.isArray(history) &&
    history.length <= MOST_STEPS &&
    history.every((step: unknown) => typeof step === 'object' && step !== null)
  );
}
