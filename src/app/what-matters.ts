import type { Scenario } from '../scenario/scenario.ts';
import { current } from '../state/history.ts';
import type { DocumentState } from '../state/scenario-document.ts';
import type { Swings } from '../study/swings.ts';
import type { WorkerClient } from '../workers/worker-client.ts';

/** The result that assumptions are weighed by. */
const RESULT = 'caseload_coverage';

/**
 * How much each assumption matters to the result in hand. Asked of the worker while nothing else is under way, and kept
 * until the answer for something newer is there; never shown for another file.
 */
export class WhatMatters {
  readonly #client: WorkerClient;
  readonly #changed: () => void;
  #asked: { scenario: Scenario; option: string; month: string } | undefined;
  #waiting = false;
  #known: { swings: Swings; opened: number } | undefined;

  constructor(client: WorkerClient, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** The last answer for this file; undefined until there is one. */
  of(state: DocumentState): Swings | undefined {
    return this.#known?.opened === current(state.history).opened ? this.#known.swings : undefined;
  }

  /** Asks if there is something new to ask and nothing moves. */
  follow(state: DocumentState): void {
    const { scenario, option, month, history, run } = state;
    if (this.#waiting || history.moving !== undefined || run.status !== 'idle') return;
    const before = this.#asked;
    if (before?.scenario === scenario && before.option === option && before.month === month) return;
    this.#asked = { scenario, option, month };
    this.#waiting = true;
    const { opened } = current(history);
    void this.#client
      .ask('swings', scenario, { option, month, output: RESULT })
      .then((answer) => {
        if (answer?.ok) this.#known = { swings: answer.value, opened };
      })
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        this.#waiting = false;
        this.#changed();
      });
  }
}
