import type { Scenario } from '../scenario/scenario.ts';
import type { FactsOf, RequestOf, StudyName } from '../study/registry.ts';
import type { CallName, Calls, Projected, ProjectInput } from './protocol.ts';
import type { Answer, AskSettings, Outcome, WorkerClient } from './worker-client.ts';

/**
 * The page's workers. The first has the files and the picture on screen. Everything else that is asked goes to a second one,
 * so that a long study never holds up a lever; it is started when it is first needed, and again where it is gone. Without a
 * second one the first does everything, and what is asked gives way to a lever that moves.
 */
export class PageWorkers {
  readonly #first: WorkerClient;
  readonly #startSecond: (() => WorkerClient) | undefined;
  #second: WorkerClient | undefined;

  constructor(first: WorkerClient, startSecond?: () => WorkerClient) {
    this.#first = first;
    this.#startSecond = startSecond;
  }

  call<P extends CallName>(name: P, input: Calls[P]['input']): Promise<Answer<P>> {
    return this.#first.call(name, input);
  }

  project(input: ProjectInput, progress?: (share: number) => void): Promise<Outcome<Projected>> {
    return this.#first.project(input, progress);
  }

  /** Leaves the run under way, and one that waits. */
  stop(): void {
    this.#first.stop();
  }

  ask<N extends StudyName>(
    study: N,
    scenario: Scenario,
    request: RequestOf<N>,
    settings?: AskSettings,
  ): Promise<Outcome<FactsOf<N>>> {
    return this.#forStudies().ask(study, scenario, request, settings);
  }

  close(): void {
    this.#first.close();
    this.#second?.close();
  }

  #forStudies(): WorkerClient {
    if (!this.#startSecond) return this.#first;
    if (!this.#second || this.#second.isGone) this.#second = this.#startSecond();
    return this.#second;
  }
}
