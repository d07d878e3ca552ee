import type { Scenario } from '../scenario/scenario.ts';
import type { FactsIn, NameIn, Registry, RequestIn, Studies } from '../study/registry.ts';
import type { CallName, Calls, Projected, ProjectInput } from './protocol.ts';
import type { Answer, AskSettings, Outcome, WorkerClient } from './worker-client.ts';

/**
 * The page's workers. The first has the files and the picture on screen. Everything else that is asked goes to a second one,
 * so that a long study never holds up a lever; it is started when it is first needed, and again where it is gone. Without a
 * second one the first does everything, and what is asked gives way to a lever that moves.
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

  /** Leaves the run under way, and one that waits. */
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
