import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import { current } from '../../state/history.ts';
import type { DocumentState, ScenarioDocument } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
import {
  readWork,
  recordOf,
  workOf,
  type KeptHeading,
  type OpenText,
  type RestoredWork,
} from './kept-work.ts';
import type { WorkLocks } from './work-locks.ts';
import type { WorkStore } from './work-store.ts';

/**
 * - `nothing`: nothing has been done yet that could be lost.
 * - `kept`: all of it is in the database, since `when`.
 * - `copy`: another tab has this work now; what is done here is kept as a copy.
 * - `failed`: the browser keeps nothing.
 */
export interface KeptStatus {
  readonly kind: 'nothing' | 'kept' | 'copy' | 'failed';
  readonly when: number | undefined;
}

export interface KeeperSettings {
  readonly store: WorkStore;
  readonly locks: WorkLocks;
  readonly open: OpenText;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls back once nothing has changed for a moment; gives the way to call it off. */
  readonly later: (then: () => void) => () => void;
  /** The shipped area that a file of the document was, by its count. */
  readonly areaOf: (opened: number) => string;
  readonly changed: () => void;
}

interface Held {
  id: string;
  /** When this tab last wrote or read it: what lies in the database unless somebody else wrote. */
  when: number | undefined;
  copy: boolean;
}

/** Keeps the document's work in the browser a moment after it changes, and never writes over what another tab wrote. */
export class Keeper {
  readonly #document: ScenarioDocument;
  readonly #settings: KeeperSettings;
  /** By the document's count of files opened: each is a piece of work of its own. */
  readonly #works = new Map<number, Held>();
  #seen: DocumentState;
  #callOff: (() => void) | undefined;
  #writing: Promise<void> = Promise.resolve();
  #status: KeptStatus = { kind: 'nothing', when: undefined };

  constructor(document: ScenarioDocument, settings: KeeperSettings) {
    this.#document = document;
    this.#settings = settings;
    this.#seen = document.state;
    document.subscribe(() => this.#follow());
  }

  get status(): KeptStatus {
    return this.#status;
  }

  /** The work on screen came from there. */
  adopt({ id, when }: KeptHeading): void {
    // Steps before it may be of the same work: what is done there is kept apart from now on.
    for (const [opened, work] of this.#works) if (work.id === id) this.#works.delete(opened);
    this.#works.set(this.#opened(), { id, when, copy: false });
    this.#hold(id);
    this.#say({ kind: 'kept', when });
  }

  /** The work on screen came from some that stays as it is: this is kept beside it. */
  adoptCopy(): void {
    const work = { id: this.#settings.newId(), when: undefined, copy: true };
    this.#works.set(this.#opened(), work);
    this.#hold(work.id);
    this.#say({ kind: 'copy', when: undefined });
  }

  /** Whether this is the work on screen. */
  isOnScreen(id: string): boolean {
    return this.#works.get(this.#opened())?.id === id;
  }

  list(): Promise<readonly KeptHeading[]> {
    return this.#settings.store.list().catch(() => []);
  }

  /** Reads a piece of work and takes it for this tab; `elsewhere` when another tab has it and it is not to be taken over. */
  async take(
    id: string,
    how: 'if-free' | 'take-over' | 'as-a-copy',
  ): Promise<Result<RestoredWork, readonly Problem[]> | 'elsewhere'> {
    const { store, locks, open } = this.#settings;
    if (how === 'take-over') await locks.takeOver(id, () => this.#lost(id));
    else if (how === 'if-free' && (await locks.hold(id, () => this.#lost(id))) === 'elsewhere')
      return 'elsewhere';
    const work = await readWork(await store.read(id).catch(() => undefined), open);
    if (!work.ok && how !== 'as-a-copy') this.letGo(id);
    return work;
  }

  /** What was taken is not gone on with after all: another tab may. */
  letGo(id: string): void {
    if (![...this.#works.values()].some((each) => each.id === id)) this.#settings.locks.release(id);
  }

  /**
   * The id is forgotten, and if it is on screen it is kept again when something is next done to it: what waits to be
   * written of it is not.
   */
  async forget(id: string): Promise<void> {
    if (this.isOnScreen(id)) this.#callOffWriting();
    const forgotten = this.#writing.then(async () => {
      for (const [opened, work] of this.#works) if (work.id === id) this.#works.delete(opened);
      await this.#settings.store.forget(id).catch(() => undefined);
      this.#settings.locks.release(id);
    });
    this.#writing = forgotten;
    await forgotten;
    if (!this.#works.has(this.#opened())) this.#say({ kind: 'nothing', when: undefined });
  }

  /** Nothing is written before this has ended. */
  waitFor(task: Promise<void>): void {
    this.#writing = this.#writing.then(() => task);
  }

  /** Writes what waits now: the tab may be about to go. */
  async flush(): Promise<void> {
    if (this.#callOffWriting()) this.#write();
    await this.#writing;
  }

  /** Gives whether something was waiting. */
  #callOffWriting(): boolean {
    if (!this.#callOff) return false;
    this.#callOff();
    this.#callOff = undefined;
    return true;
  }

  #follow(): void {
    const state = this.#document.state;
    const { history, option, month } = state;
    const seen = this.#seen;
    if (history === seen.history && option === seen.option && month === seen.month) return;
    this.#seen = state;
    // Other work is on screen now, or a drag has begun: what waited of before does not wait any longer.
    const over = current(history).opened !== current(seen.history).opened || history.moving !== undefined;
    if (this.#callOffWriting() && over) this.#write(seen);
    if (history.moving !== undefined) return; // a drag is not done yet
    this.#callOff = this.#settings.later(() => {
      this.#callOff = undefined;
      this.#write();
    });
  }

  /** Writes that state, or the one that there is by the time when it can be written. */
  #write(state?: DocumentState): void {
    this.#writing = this.#writing.then(() =>
      this.#writeNow(state ?? this.#document.state).catch(() =>
        this.#say({ kind: 'failed', when: undefined }),
      ),
    );
  }

  async #writeNow(state: DocumentState): Promise<void> {
    const { store, now, newId, areaOf } = this.#settings;
    const { opened } = current(state.history);
    let held = this.#works.get(opened);
    const heading = { when: now(), area: areaOf(opened) };
    const work = workOf(state, { ...heading, id: held?.id ?? '', copy: held?.copy ?? false });
    if (!work && !held) {
      this.#say({ kind: 'nothing', when: undefined });
      return;
    }
    if (!held) {
      held = { id: newId(), when: undefined, copy: false };
      this.#works.set(opened, held);
      this.#hold(held.id); // nobody else can know it yet
    }
    // Back where the file was opened, all undone: that is worth keeping once it has been kept before.
    const kept = work ?? recordOf(state, { ...heading, id: held.id, copy: held.copy });
    const written = { ...kept, id: held.id };
    let answer = await store.write(written, held.when);
    // Forgotten in another tab: nobody's work is written over, and what is on screen goes on being kept.
    if (answer === 'gone') answer = await store.write(written, undefined);
    if (answer !== 'written') {
      // Another tab, or a browser without locks: what lies there is not ours to write over.
      this.#goOnAsCopy(held);
      const copy = { ...written, id: held.id, title: say.app.copyOf(state.scenario.title) };
      await store.write(copy, undefined);
    }
    held.when = kept.when;
    this.#say({ kind: held.copy ? 'copy' : 'kept', when: kept.when });
  }

  #lost(id: string): void {
    for (const work of this.#works.values()) if (work.id === id) this.#goOnAsCopy(work);
    const here = this.#works.get(this.#opened());
    if (here?.copy && here.when === undefined) {
      this.#say({ kind: 'copy', when: undefined });
      // What had not been written yet is kept, under the copy's name.
      if (this.#callOff) void this.flush();
    }
  }

  #goOnAsCopy(work: Held): void {
    work.id = this.#settings.newId();
    work.when = undefined;
    work.copy = true;
    this.#hold(work.id);
  }

  #hold(id: string): void {
    void this.#settings.locks.hold(id, () => this.#lost(id));
  }

  #say(status: KeptStatus): void {
    this.#status = status;
    this.#settings.changed();
  }

  #opened(): number {
    return current(this.#document.state.history).opened;
  }
}
