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
 * - `nothing`: there is no work yet that could be lost.
 * - `kept`: the work is in the database, written at `when`.
 * - `copy`: another tab has this work; this tab keeps its own as a copy.
 * - `failed`: the browser's database cannot be written.
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
  /** Calls back after a moment; gives the function that cancels. */
  readonly later: (then: () => void) => () => void;
  /** The shipped area of a file, by the document's count of files opened. */
  readonly areaOf: (opened: number) => string;
  readonly changed: () => void;
}

/** A piece of work that this tab keeps, with its id in the database. */
interface TabWork {
  id: string;
  /** When this tab last wrote or read it: the time of the record, unless another tab has written since. */
  when: number | undefined;
  copy: boolean;
}

/** Writes the document's work to the browser's database a moment after it changes; never over what another tab wrote. */
export class Keeper {
  readonly #document: ScenarioDocument;
  readonly #settings: KeeperSettings;
  /** By the document's count of files opened: each file is a piece of work of its own. */
  readonly #works = new Map<number, TabWork>();
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

  /** The work on screen was read from this record: keep it there. */
  adopt({ id, when }: KeptHeading): void {
    // Earlier steps of the history may be of the same record: keep them in a new one from now on.
    for (const [opened, work] of this.#works) if (work.id === id) this.#works.delete(opened);
    this.#works.set(this.#opened(), { id, when, copy: false });
    this.#lock(id);
    this.#say({ kind: 'kept', when });
  }

  /** The work on screen is a copy of a record that stays unchanged: keep it in a new one. */
  adoptCopy(): void {
    const work = { id: this.#settings.newId(), when: undefined, copy: true };
    this.#works.set(this.#opened(), work);
    this.#lock(work.id);
    this.#say({ kind: 'copy', when: undefined });
  }

  /** Whether the record is that of the work on screen. */
  isOnScreen(id: string): boolean {
    return this.#works.get(this.#opened())?.id === id;
  }

  list(): Promise<readonly KeptHeading[]> {
    return this.#settings.store.list().catch(() => []);
  }

  /** Locks a piece of work for this tab and reads it; `elsewhere` when another tab has it and `how` is `if-free`. */
  async take(
    id: string,
    how: 'if-free' | 'take-over' | 'as-a-copy',
  ): Promise<Result<RestoredWork, readonly Problem[]> | 'elsewhere'> {
    const { store, locks, open } = this.#settings;
    if (how === 'take-over') await locks.takeOver(id, () => this.#lost(id));
    else if (how === 'if-free' && (await locks.lock(id, () => this.#lost(id))) === 'elsewhere')
      return 'elsewhere';
    const work = await readWork(await store.read(id).catch(() => undefined), open);
    if (!work.ok && how !== 'as-a-copy') this.letGo(id);
    return work;
  }

  /** Unlocks work that was taken but is not used, so that another tab can have it. */
  letGo(id: string): void {
    if (![...this.#works.values()].some((each) => each.id === id)) this.#settings.locks.release(id);
  }

  /**
   * Deletes a record. If it is that of the work on screen, a waiting write is cancelled and the next change makes a new
   * record.
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

  /** Writes nothing until `task` has ended. */
  waitFor(task: Promise<void>): void {
    this.#writing = this.#writing.then(() => task);
  }

  /** Writes waiting changes now, since the tab may be closing. */
  async flush(): Promise<void> {
    if (this.#callOffWriting()) this.#write();
    await this.#writing;
  }

  /** Cancels a waiting write; gives whether there was one. */
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
    // Another file has been opened, or a drag has begun: write the state before that now.
    const over = current(history).opened !== current(seen.history).opened || history.moving !== undefined;
    if (this.#callOffWriting() && over) this.#write(seen);
    if (history.moving !== undefined) return; // written on release
    this.#callOff = this.#settings.later(() => {
      this.#callOff = undefined;
      this.#write();
    });
  }

  /** Writes `state`, or the document's state at the time of writing. */
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
    let here = this.#works.get(opened);
    const heading = { when: now(), area: areaOf(opened) };
    const changed = workOf(state, { ...heading, id: here?.id ?? '', copy: here?.copy ?? false });
    if (!changed && !here) {
      this.#say({ kind: 'nothing', when: undefined });
      return;
    }
    if (!here) {
      here = { id: newId(), when: undefined, copy: false };
      this.#works.set(opened, here);
      this.#lock(here.id); // a new id: no other tab can have it
    }
    // Everything undone: a record that exists is still updated.
    const record = changed ?? recordOf(state, { ...heading, id: here.id, copy: here.copy });
    const written = { ...record, id: here.id };
    let answer = await store.write(written, here.when);
    // Another tab deleted the record: write it anew, which overwrites nothing.
    if (answer === 'gone') answer = await store.write(written, undefined);
    if (answer !== 'written') {
      // Another tab wrote the record, in a browser without locks: leave it and keep this as a copy.
      this.#goOnAsCopy(here);
      const copy = { ...written, id: here.id, title: say.app.copyOf(state.scenario.title) };
      await store.write(copy, undefined);
    }
    here.when = record.when;
    this.#say({ kind: here.copy ? 'copy' : 'kept', when: record.when });
  }

  #lost(id: string): void {
    for (const work of this.#works.values()) if (work.id === id) this.#goOnAsCopy(work);
    const here = this.#works.get(this.#opened());
    if (here?.copy && here.when === undefined) {
      this.#say({ kind: 'copy', when: undefined });
      // Write waiting changes now, into the copy.
      if (this.#callOff) void this.flush();
    }
  }

  #goOnAsCopy(work: TabWork): void {
    work.id = this.#settings.newId();
    work.when = undefined;
    work.copy = true;
    this.#lock(work.id);
  }

  #lock(id: string): void {
    void this.#settings.locks.lock(id, () => this.#lost(id));
  }

  #say(status: KeptStatus): void {
    this.#status = status;
    this.#settings.changed();
  }

  #opened(): number {
    return current(this.#document.state.history).opened;
  }
}
