/** Locks on pieces of work: at most one tab has each. */
export interface WorkLocks {
  /**
   * Locks the work for this tab if no other has it. `lost` is called when another tab takes it over; locking again replaces
   * the earlier `lost`.
   */
  lock(id: string, lost: () => void): Promise<'locked' | 'elsewhere'>;
  /** Locks the work for this tab, taking it from any other. */
  takeOver(id: string, lost: () => void): Promise<void>;
  release(id: string): void;
}

/**
 * The browser's Web Locks, which end with the tab. In a browser without them every tab gets every lock; `WorkStore.write`
 * still detects that another tab has written.
 */
export class TabLocks implements WorkLocks {
  readonly #manager: LockManager | undefined;
  readonly #locks = new Map<string, { release: () => void; lost: () => void }>();
  /** Requests not yet answered; a second request for the same id shares the answer. */
  readonly #pending = new Map<string, Promise<'locked' | 'elsewhere'>>();

  constructor(manager: LockManager | undefined) {
    this.#manager = manager;
  }

  lock(id: string, lost: () => void): Promise<'locked' | 'elsewhere'> {
    const before = this.#pending.get(id);
    if (before) return before;
    const answer = this.#request(id, { ifAvailable: true }, lost).finally(() => this.#pending.delete(id));
    this.#pending.set(id, answer);
    return answer;
  }

  async takeOver(id: string, lost: () => void): Promise<void> {
    await this.#request(id, { steal: true }, lost);
  }

  release(id: string): void {
    this.#locks.get(id)?.release();
    this.#locks.delete(id);
  }

  #request(id: string, options: LockOptions, lost: () => void): Promise<'locked' | 'elsewhere'> {
    const manager = this.#manager;
    if (!manager) return Promise.resolve('locked');
    const mine = this.#locks.get(id);
    if (mine) {
      mine.lost = lost;
      return Promise.resolve('locked');
    }
    return new Promise((answer) => {
      manager
        .request(`iom-work-${id}`, options, (lock) => {
          if (!lock) {
            answer('elsewhere');
            return undefined;
          }
          return new Promise<void>((release) => {
            this.#locks.set(id, { release, lost });
            answer('locked');
          });
        })
        .catch(() => {
          // The browser rejects the request when another tab steals the lock.
          const taken = this.#locks.get(id);
          this.#locks.delete(id);
          taken?.lost();
          answer('elsewhere');
        });
    });
  }
}
