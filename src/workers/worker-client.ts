import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import type { FactsIn, NameIn, Registry, RequestIn, Studies } from '../study/registry.ts';
import type {
  Ask,
  Call,
  CallName,
  Calls,
  FromWorker,
  Projected,
  ProjectInput,
  Timings,
  Transport,
} from './protocol.ts';

/** The result or its problems; `undefined` where it was cancelled. */
export type Outcome<T> = Result<T, readonly Problem[]> | undefined;
export type Answer<P extends CallName> = Outcome<Calls[P]['output']>;

export interface AskSettings {
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A drag that takes longer than this, in milliseconds, is cancelled for a newer run. */
const LONG_DRAG = 1000;

interface Done {
  readonly output: unknown;
  readonly timings: Timings | undefined;
}

interface Waiting {
  readonly settle: (message: FromWorker) => void;
  readonly fail: (error: Error) => void;
  readonly progress: ((share: number) => void) | undefined;
}

interface Run {
  readonly input: ProjectInput;
  readonly progress: ((share: number) => void) | undefined;
  readonly resolve: (answer: Outcome<Projected>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The page's client of one worker. `call` opens or saves a file, `ask` runs a study.
 * `project` is for live runs, where the latest wins:
 * at most one run is under way and one waits, the newest; one that is overtaken while waiting gives `undefined`.
 * A drag under way is let finish, since its picture is wanted, unless it takes longer than a second; a full run under way is
 * cancelled by anything newer.
 * Promises reject for mistakes in the code and for a worker that is gone, never for what a user did.
 */
export class WorkerClient<R extends Registry = Studies> {
  readonly #transport: Transport;
  readonly #clock: () => number;
  readonly #waiting = new Map<number, Waiting>();
  #id = 0;
  #gone: Error | undefined;
  #current: { readonly run: Run; readonly id: number; readonly began: number } | undefined;
  #next: Run | undefined;

  constructor(transport: Transport, clock: () => number = () => performance.now()) {
    this.#transport = transport;
    this.#clock = clock;
    transport.listen(
      (message) => this.#hear(message),
      (message) => this.#break(new Error(message)),
    );
  }

  async call<P extends CallName>(name: P, input: Calls[P]['input']): Promise<Answer<P>> {
    const done = await this.#post((id) => ({ type: 'call', id, name, input }) as Call).answer;
    // The protocol's table says which output belongs to which call; ids join them at run time.
    return done && (done.ok ? ok(done.value.output as Calls[P]['output']) : done);
  }

  async ask<N extends NameIn<R>>(
    study: N,
    scenario: Scenario,
    request: RequestIn<R, N>,
    { progress, signal }: AskSettings = {},
  ): Promise<Outcome<FactsIn<R, N>>> {
    if (signal?.aborted) return undefined;
    const { id, answer } = this.#post(
      (asked): Ask => ({ type: 'ask', id: asked, study, scenario, request }),
      progress,
    );
    signal?.addEventListener('abort', () => this.#cancel(id), { once: true });
    const done = await answer;
    return done && (done.ok ? ok(done.value.output as FactsIn<R, N>) : done);
  }

  project(input: ProjectInput, progress?: (share: number) => void): Promise<Outcome<Projected>> {
    return new Promise((resolve, reject) => {
      this.#next?.resolve(undefined);
      this.#next = { input, progress, resolve, reject };
      this.#leave();
      this.#advance();
    });
  }

  /** Cancels the run in progress and a waiting one; both resolve to `undefined`. */
  stop(): void {
    this.#next?.resolve(undefined);
    this.#next = undefined;
    if (this.#current) this.#cancel(this.#current.id);
  }

  /** Cancels the run in progress for a newer one, unless it is a drag that is nearly done. */
  #leave(): void {
    if (!this.#current) return;
    const { run, id, began } = this.#current;
    if (run.input.purpose === 'full' || this.#clock() - began > LONG_DRAG) this.#cancel(id);
  }

  close(): void {
    this.#transport.close();
    this.#break(new Error('The worker was closed.'));
  }

  #advance(): void {
    const run = this.#next;
    if (this.#current || !run) return;
    this.#next = undefined;
    const { scenario, request, purpose } = run.input;
    const { id, answer } = this.#post(
      (asked): Ask => ({ type: 'ask', id: asked, study: 'project', scenario, request, purpose }),
      run.progress,
    );
    this.#current = { run, id, began: this.#clock() };
    answer
      .finally(() => {
        this.#current = undefined;
        this.#advance();
      })
      .then((done) => run.resolve(done && (done.ok ? ok(projected(done.value)) : done)), run.reject);
  }

  #post(
    message: (id: number) => Call | Ask,
    progress?: (share: number) => void,
  ): { id: number; answer: Promise<Outcome<Done>> } {
    const id = ++this.#id;
    const answer = new Promise<Outcome<Done>>((resolve, reject) => {
      if (this.#gone) {
        reject(this.#gone);
        return;
      }
      const settle = (answer: FromWorker): void => {
        if (answer.type === 'done') resolve(ok({ output: answer.output, timings: answer.timings }));
        else if (answer.type === 'failed') resolve(err(answer.problems));
        else if (answer.type === 'cancelled') resolve(undefined);
        else if (answer.type === 'broken') reject(new Error(answer.message));
      };
      this.#waiting.set(id, { settle, fail: reject, progress });
      this.#transport.post(message(id));
    });
    return { id, answer };
  }

  /** Whether the worker has died. */
  get isGone(): boolean {
    return this.#gone !== undefined;
  }

  #cancel(id: number): void {
    if (this.#waiting.has(id)) this.#transport.post({ type: 'cancel', id });
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (message.type === 'progress') {
      waiting?.progress?.(message.share);
      return;
    }
    this.#waiting.delete(message.id);
    waiting?.settle(message);
  }

  #break(error: Error): void {
    this.#gone = error;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(error);
  }
}

const projected = ({ output, timings }: Done): Projected => ({
  projection: output as Projection,
  timings: timings!,
});
