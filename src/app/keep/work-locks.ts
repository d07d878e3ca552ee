/** Which tab a piece of work belongs to. */
export interface WorkLocks {
  /**
   * Takes the work for this tab if no other has it. `lost` is called when another tab takes it over; where this tab
   * has the work already, in place of the one before.
   */
  hold(id: string, lost: () => void): Promise<'held' | 'elsewhere'>;
  /** Takes the work for this tab, whoever has it. */
  takeOver(id: string, lost: () => void): Promise<void>;
  release(id: string): void;
}

/**
 * The browser's own locks: gone with the tab, whatever happens to it. A browser without them lets every tab hold
 * everything; writing over one another is then still seen, by the time of what lies there.
 */
export class TabLocks implements WorkLocks {
  readonly #manager: LockManager | undefined;
  readonly #held = new Map<string, { release: () => void; lost: () => void }>();
  /** Asked for and not yet answered: asked for again meanwhile, it is the same answer. */
  readonly #asked = new Map<string, Promise<'held' | 'elsewhere'>>();

  constructor(manager: LockManager | undefined) {
    this.#manager = manager;
  }

  hold(id: string, lost: () => void): Promise<'held' | 'elsewhere'> {
    const before = this.#asked.get(id);
    if (before) return before;
    const answer = this.#request(id, { ifAvailable: true }, lost).finally(() => this.#asked.delete(id));
    this.#asked.set(id, answer);
    return answer;
  }

  async takeOver(id: string, lost: () => void): Promise<void> {
    await this.#request(id, { steal: true }, lost);
  }

  release(id: string): void {
    this.#held.get(id)?.release();
    this.#held.delete(id);
  }

  #request(id: string, options: LockOptions, lost: () => void): Promise<'held' | 'elsewhere'> {
    const manager = this.#manager;
    if (!manager) return Promise.resolve('held');
    const held = this.#held.get(id);
    if (held) {
      held.lost = lost;
      return Promise.resolve('held');
    }
    return new Promise((answer) => {
      manager
        .request(`iom-work-${id}`, options, (lock) => {
          if (!lock) {
            answer('elsewhere');
            return undefined;
          }
          return new Promise<void>((release) => {
            this.#held.set(id, { release, lost });
            answer('held');
          });
        })
        .catch(() => {
          // Rejected when another tab takes it over.
          const taken = this.#held.get(id);
          this.#held.delete(id);
          taken?.lost();
          answer('elsewhere');
        });
    });
  }
}
