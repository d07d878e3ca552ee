import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { KeptSteps, ScenarioDocument } from '../../state/scenario-document.ts';
import type { PageWorkers } from '../../workers/page-workers.ts';
import {
  asSnapshots,
  onScreenOnly,
  readWork,
  type KeptHeading,
  type OpenText,
  type RestoredWork,
} from './kept-work.ts';
import { Keeper } from './keeper.ts';
import { preference, setPreference } from '../preferences.ts';
import { TabLocks } from './work-locks.ts';
import { BrowserWorkStore } from './work-store.ts';

/** How long to wait for the database at start, in milliseconds. After that the page opens without it. */
const PATIENCE = 10_000;

/** Work is written this long after its last change, in milliseconds. */
const MOMENT = 600;

const opener =
  (workers: PageWorkers): OpenText =>
  (text) =>
    workers.call('open', { text });

/** Work found in IndexedDB at start and locked for this tab. */
export interface Restored {
  /** Only the step that was on screen: the page opens on it. */
  readonly work: RestoredWork;
  /** All its steps; checking them takes a second or more. */
  readonly whole: () => Promise<Result<RestoredWork, readonly Problem[]>>;
  readonly store: BrowserWorkStore;
  readonly locks: TabLocks;
}

/** Browsers offer `crypto.randomUUID` only over https; an office's own server may be plain http. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const tabLocks = (): TabLocks => new TabLocks('locks' in navigator ? navigator.locks : undefined);

/** Why the last work was not restored: another tab has it, or it cannot be read. */
export type LastWorkNot =
  { readonly elsewhere: KeptHeading } | { readonly title: string; readonly problems: readonly Problem[] };

/** The work last written in this browser, if no other tab has it. A database that fails or hangs gives `undefined`. */
export async function lastWork(workers: PageWorkers): Promise<Restored | LastWorkNot | undefined> {
  // First visit: nothing stored, so do not open IndexedDB (it would delay the first chart).
  if (preference('kept') === undefined) return undefined;
  try {
    const store = new BrowserWorkStore();
    const tooLong = new Promise<never>((_, fail) =>
      setTimeout(() => fail(new Error('The database does not answer.')), PATIENCE),
    );
    const [last] = await Promise.race([store.list(), tooLong]);
    if (!last) return undefined;
    const locks = tabLocks();
    // Locked before it is read, so that of two tabs opened together only one restores it.
    if ((await locks.lock(last.id, () => undefined)) === 'elsewhere') return { elsewhere: last };
    const record = await Promise.race([store.read(last.id), tooLong]);
    const work = await readWork(onScreenOnly(record), opener(workers));
    const whole: Restored['whole'] = () => readWork(record, opener(workers));
    if (work.ok) return { work: work.value, whole, store, locks };
    locks.release(last.id);
    return { title: last.title, problems: work.error };
  } catch {
    return undefined; // no IndexedDB, or no answer in time
  }
}

/** Restores the steps before and after the one on screen; steps that cannot be read are left out. */
async function recallSteps(document: ScenarioDocument, { whole }: Restored): Promise<void> {
  const work = await whole().catch(() => undefined);
  if (work?.ok) document.recall(asSnapshots(work.value, 0), work.value.at);
}

export const keptSteps = (work: RestoredWork, opened: number): KeptSteps => ({
  steps: asSnapshots(work, opened),
  at: work.at,
  option: work.option,
  month: work.month,
});

export function browserKeeper(
  document: ScenarioDocument,
  workers: PageWorkers,
  restored: Restored | undefined,
  hooks: {
    readonly areaOf: (opened: number) => string;
    readonly changed: () => void;
    /** Settles when the first chart is drawn and there is time to check the other steps of restored work. */
    readonly idle: Promise<void>;
  },
): Keeper {
  const store = restored?.store ?? new BrowserWorkStore();
  void hooks.idle.then(() => store.ready()).catch(() => undefined); // the first write reports it
  const keeper = new Keeper(document, {
    store,
    locks: restored?.locks ?? tabLocks(),
    open: opener(workers),
    now: () => Date.now(),
    newId,
    later: (then) => {
      const timer = setTimeout(then, MOMENT);
      return () => clearTimeout(timer);
    },
    ...hooks,
    changed: () => {
      if (keeper.status.kind === 'kept') setPreference('kept', 'yes');
      hooks.changed();
    },
  });
  if (restored) {
    keeper.adopt(restored.work.heading);
    // Write nothing until all steps are back: a record of one step would overwrite them.
    keeper.waitFor(hooks.idle.then(() => recallSteps(document, restored)));
  }
  const leaving = (): void => void keeper.flush();
  addEventListener('pagehide', leaving);
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') leaving();
  });
  return keeper;
}
