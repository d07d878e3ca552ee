import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { ScenarioDocument } from '../../state/scenario-document.ts';
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
import type { KeptSteps } from '../../state/scenario-document.ts';

/** A database that does not answer in this time, in milliseconds, is not waited for. */
const PATIENCE = 10_000;

/** A change is kept this long after the last one, in milliseconds. */
const MOMENT = 600;

const opener =
  (workers: PageWorkers): OpenText =>
  (text) =>
    workers.call('open', { text });

/** The lock of the work that was gone on with before there was a keeper. */
export interface Restored {
  /** With the one step that was on screen: the page opens on that. */
  readonly work: RestoredWork;
  /** With all its steps, which take a second or more to be checked. */
  readonly whole: () => Promise<Result<RestoredWork, readonly Problem[]>>;
  readonly store: BrowserWorkStore;
  readonly locks: TabLocks;
}

/** `crypto.randomUUID` is not there on a page from a plain http address, as on an office's own server. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const tabLocks = (): TabLocks => new TabLocks('locks' in navigator ? navigator.locks : undefined);

/** Why the last work is not gone on with: another tab has it, or it cannot be read. */
export type LastWorkNot =
  { readonly elsewhere: KeptHeading } | { readonly title: string; readonly problems: readonly Problem[] };

/** The work that was last kept in this browser, if no other tab has it. Never keeps the page from opening. */
export async function lastWork(workers: PageWorkers): Promise<Restored | LastWorkNot | undefined> {
  // Who has never kept anything does not wait for a database to be opened.
  if (preference('kept') === undefined) return undefined;
  try {
    const store = new BrowserWorkStore();
    const tooLong = new Promise<never>((_, fail) =>
      setTimeout(() => fail(new Error('The database does not answer.')), PATIENCE),
    );
    const [last] = await Promise.race([store.list(), tooLong]);
    if (!last) return undefined;
    const locks = tabLocks();
    // Held for the moment, so that two tabs opened together do not both go on with it.
    if ((await locks.hold(last.id, () => undefined)) === 'elsewhere') return { elsewhere: last };
    const record = await Promise.race([store.read(last.id), tooLong]);
    const work = await readWork(onScreenOnly(record), opener(workers));
    const whole: Restored['whole'] = () => readWork(record, opener(workers));
    if (work.ok) return { work: work.value, whole, store, locks };
    locks.release(last.id);
    return { title: last.title, problems: work.error };
  } catch {
    return undefined; // a browser that keeps nothing
  }
}

/** Brings back the steps before and after the one on screen. What cannot be read stays away. */
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
    /** When there is time to check the other steps of restored work. */
    readonly idle: Promise<void>;
  },
): Keeper {
  const store = restored?.store ?? new BrowserWorkStore();
  void hooks.idle.then(() => store.ready()).catch(() => undefined); // said when something is to be kept
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
    // Until the steps before it are back, a shorter record must not take their place.
    keeper.waitFor(hooks.idle.then(() => recallSteps(document, restored)));
  }
  const leaving = (): void => void keeper.flush();
  addEventListener('pagehide', leaving);
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') leaving();
  });
  return keeper;
}
