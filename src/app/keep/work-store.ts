import type { UseStore } from 'idb-keyval';
import { headingOf, type KeptHeading, type KeptWork } from './kept-work.ts';

export type Written = 'written' | 'conflict' | 'gone';

/** The store of records. Promises reject where the browser refuses. */
export interface WorkStore {
  /** The newest first. */
  list(): Promise<readonly KeptHeading[]>;
  read(id: string): Promise<unknown>;
  /**
   * Writes unless the stored record has another time than `expected`: `conflict` when another tab wrote it, `gone` when it
   * was deleted.
   */
  write(work: KeptWork, expected: number | undefined): Promise<Written>;
  forget(id: string): Promise<void>;
}

const heading = (id: string): string => `heading:${id}`;
const work = (id: string): string => `work:${id}`;

/** The database functions, fetched on first use: the first picture does not need them. */
const library = () => import('./database.ts');

/** Records in IndexedDB, opened on first use. */
export class BrowserWorkStore implements WorkStore {
  #store: UseStore | undefined;

  async #database(): Promise<UseStore> {
    const { createStore } = await library();
    return (this.#store ??= createStore('iom-scenario-modeller', 'work'));
  }

  /** Fetches the database functions, so that a closing tab can write without fetching. */
  async ready(): Promise<void> {
    await library();
  }

  async list(): Promise<readonly KeptHeading[]> {
    const [{ keys, getMany }, database] = [await library(), await this.#database()];
    const all = (await keys<string>(database)).filter((key) => key.startsWith('heading:'));
    const found = await getMany<KeptHeading | undefined>(all, database);
    return found
      .filter((each) => each !== undefined && typeof each.id === 'string' && Number.isFinite(each.when))
      .map((each) => each!)
      .sort((a, b) => b.when - a.when);
  }

  async read(id: string): Promise<unknown> {
    const { get } = await library();
    return get<unknown>(work(id), await this.#database());
  }

  async write(kept: KeptWork, expected: number | undefined): Promise<Written> {
    const database = await this.#database();
    // One transaction: no other tab can write between the check and the write.
    return database(
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
    const { delMany } = await library();
    await delMany([work(id), heading(id)], await this.#database());
  }
}
