import type { Scenario } from '../scenario/scenario.ts';
import type { FactsIn, NameIn, Registry, RequestIn, Studies } from '../study/registry.ts';
import type { CallName, Calls, Projected, ProjectInput } from './protocol.ts';
import type { Answer, AskSettings, Outcome, WorkerClient } from './worker-client.ts';

/**
 * The page's workers. The first handles files and the projection on screen. All other studies go to a second one, so that a
 * long study never delays a lever; it starts on demand, and again if it has died. Without a second one the first does
 * everything, and studies wait while a lever moves.
 */
export class PageWorkers<R extends Registry = Studies> {
  readonly #first: WorkerClient<R>;
  readonly #startSecond: (() => WorkerClient<R>) | undefined;
  #second: WorkerClient<R> | undefined;

  constructor(first: WorkerClient<R>, startSecond?: () => WorkerClient<R>) {
    this.#first = first;
    this.#startSecond = startSecond;
  }

  call<P extends CallName>(name: P, input: Calls[P]['input']): Promise<Answer<P>> {
    return this.#first.call(name, input);
  }

  project(input: ProjectInput, progress?: (share: number) => void): Promise<Outcome<Projected>> {
    return this.#first.project(input, progress);
  }

  /** Cancels the run in progress, and a waiting one. */
  stop(): void {
    this.#first.stop();
  }

  ask<N extends NameIn<R>>(
    study: N,
    scenario: Scenario,
    request: RequestIn<R, N>,
    settings?: AskSettings,
  ): Promise<Outcome<FactsIn<R, N>>> {
    return this.#forStudies().ask(study, scenario, request, settings);
  }

  close(): void {
    this.#first.close();
    this.#second?.close();
  }

  #forStudies(): WorkerClient<R> {
    if (!this.#startSecond) return this.#first;
    if (!this.#second || this.#second.isGone) this.#second = this.#startSecond();
    return this.#second;
  }
}
