import type { DocumentState } from '../state/scenario-document.ts';
import type { Projection } from '../study/projection.ts';
import { outsideWords, saidOutside } from '../words/outside-middle.ts';
import type { WorkerClient } from '../workers/worker-client.ts';

/**
 * Says which assumption does it where a number lies outside the middle half of the futures. Asked of the worker while
 * nothing moves, and only where there is such a number; said of nothing but what is on screen.
 */
export class OutsideTheMiddle {
  readonly #client: Pick<WorkerClient, 'call'>;
  readonly #changed: () => void;
  #asked: { projection: Projection; option: string; month: string } | undefined;
  #said: readonly string[] = [];

  constructor(client: Pick<WorkerClient, 'call'>, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** What to say of this state; asks for it where that is not known. */
  of({
    scenario,
    option,
    month,
    history,
    run: { status, projection, of },
  }: DocumentState): readonly string[] {
    if (!projection || status !== 'idle' || of !== scenario || history.moving !== undefined) return [];
    const asked = this.#asked;
    if (asked?.projection === projection && asked.option === option && asked.month === month)
      return this.#said;
    const now = (this.#asked = { projection, option, month });
    this.#said = [];
    const outside = saidOutside(scenario, projection, option, month);
    if (outside.length > 0)
      void Promise.all(
        outside.map(async (each) => {
          const answer = await this.#client.call('behind', {
            scenario,
            request: { option, month, output: each.output },
          });
          return answer?.ok ? [outsideWords(scenario, each, answer.value.input)] : [];
        }),
      )
        .then((said) => {
          if (this.#asked !== now) return;
          this.#said = said.flat();
          this.#changed();
        })
        .catch((error: unknown) => console.error(error));
    return [];
  }
}
