import { createStore, del, get, getMany, keys, type UseStore } from 'idb-keyval';
import { headingOf, type KeptHeading, type KeptWork } from './kept-work.ts';

export type Written = 'written' | 'conflict' | 'gone';

/** Where work is kept. Every call may be refused by the browser: promises are then rejected. */
export interface WorkStore {
  /** The newest first. */
  list(): Promise<readonly KeptHeading[]>;
  read(id: string): Promise<unknown>;
  /**
   * Nothing is written when what lies there is not what `expected` (its time) was: `conflict` when somebody else wrote,
   * `gone` when it was forgotten.
   */
  write(work: KeptWork, expected: number | undefined): Promise<Written>;
  forget(id: string): Promise<void>;
}

const heading = (id: string): string => `heading:${id}`;
const work = (id: string): string => `work:${id}`;

/** The browser's own database. Opened when it is first needed. */
export class BrowserWorkStore implements WorkStore {
  #store: UseStore | undefined;

  get #database(): UseStore {
    return (this.#store ??= createStore('iom-scenario-modeller', 'work'));
  }

  async list(): Promise<readonly KeptHeading[]> {
    const all = (await keys<string>(this.#database)).filter((key) => key.startsWith('heading:'));
    const found = await getMany<KeptHeading | undefined>(all, this.#database);
    return found
      .filter((each) => each !== undefined && typeof each.id === 'string' && Number.isFinite(each.when))
      .map((each) => each!)
      .sort((a, b) => b.when - a.when);
  }

  read(id: string): Promise<unknown> {
    return get<unknown>(work(id), this.#database);
  }

  write(kept: KeptWork, expected: number | undefined): Promise<Written> {
    // One transaction: no other tab can write between the look and the writing.
    return this.#database(
      'readwrite',
      (objects) =>
        new Promise<Written>((done, fail) => {
          const { transaction } = objects;
          transaction.onabort = transaction.onerror = () =>
            fail(transaction.error ?? new Error('The browser refused to keep the work.'));
          const there = objects.get(heading(kept.id)) as IDBRequest<KeptHeading | undefined>;
          there.onsuccess = () => {
            if (there.result?.when !== expected) {
              done(there.result ? 'conflict' : 'gone');
              return;
            }
            objects.put(headingOf(kept), heading(kept.id));
            objects.put(kept, work(kept.id));
            transaction.oncomplete = () => done('written');
          };
        }),
    );
  }

  async forget(id: string): Promise<void> {
    await del(work(id), this.#database);
    await del(heading(id), this.#database);
  }
}
