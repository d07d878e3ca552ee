import type { UseStore } from 'idb-keyval';
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

/** What speaks to the database comes when it is first needed: the first picture does without. */
const library = () => import('./database.ts');

/** The browser's own database. Opened when it is first needed. */
export class BrowserWorkStore implements WorkStore {
  #store: UseStore | undefined;

  async #database(): Promise<UseStore> {
    const { createStore } = await library();
    return (this.#store ??= createStore('iom-scenario-modeller', 'work'));
  }

  /** Fetches what is needed to write, so that a tab that is about to go can. */
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
    // One transaction: no other tab can write between the look and the writing.
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
