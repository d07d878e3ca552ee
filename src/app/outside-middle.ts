import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DocumentState } from '../state/scenario-document.ts';
import type { OutsideMiddle } from '../study/outside-middle.ts';
import { outsideWords, saidOutside } from '../words/en/outside-middle.ts';
import type { WorkerClient } from '../workers/worker-client.ts';

/** What the numbers on screen follow from. */
interface Asked {
  readonly scenario: Scenario;
  readonly option: string;
  readonly month: Month;
  /** Calls off the question under way. */
  readonly leave: AbortController;
}

/**
 * Says which assumption does it where a number lies outside the middle half of the futures. Asked of the worker while
 * nothing moves, and only where there is such a number; said of nothing but what is on screen. Numbers are asked about one
 * after the other, and no longer once something moves: the worker answers in the order in which it is asked, and a
 * lever does not wait.
 */
export class OutsideTheMiddle {
  readonly #client: Pick<WorkerClient, 'ask'>;
  readonly #changed: () => void;
  #asked: Asked | undefined;
  #said: readonly string[] = [];

  constructor(client: Pick<WorkerClient, 'ask'>, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** What to say of this state; asks for it where that is not known. */
  of({ scenario, option, month, history, run }: DocumentState): readonly string[] {
    const { status, projection, of } = run;
    const asked = this.#asked;
    const still = projection && status === 'idle' && of === scenario && history.moving === undefined;
    if (still && asked?.scenario === scenario && asked.option === option && asked.month === month)
      return this.#said;
    asked?.leave.abort();
    this.#asked = undefined;
    this.#said = [];
    if (!still) return [];
    const now = (this.#asked = { scenario, option, month, leave: new AbortController() });
    this.#ask(now, saidOutside(scenario, projection, option, month)).catch((error: unknown) =>
      console.error(error),
    );
    return [];
  }

  async #ask(asked: Asked, outside: readonly OutsideMiddle[]): Promise<void> {
    const { scenario, option, month, leave } = asked;
    const said: string[] = [];
    for (const each of outside) {
      const request = { option, month, output: each.output };
      const answer = await this.#client.ask('behind', scenario, request, { signal: leave.signal });
      if (this.#asked !== asked) return;
      if (answer?.ok) said.push(outsideWords(scenario, each, answer.value.input));
    }
    if (said.length === 0) return;
    this.#said = said;
    this.#changed();
  }
}
