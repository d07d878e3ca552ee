import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Call, CallName, Calls, FromWorker, Projected, ProjectInput, Transport } from './protocol.ts';

/** `undefined` for a call that was cancelled. */
export type Answer<P extends CallName> = Result<Calls[P]['output'], readonly Problem[]> | undefined;

/** A drag that takes longer, in milliseconds, is no longer worth its picture. */
const LONG_DRAG = 1000;

interface Waiting {
  readonly settle: (message: FromWorker) => void;
  readonly fail: (error: Error) => void;
  readonly progress: ((share: number) => void) | undefined;
}

interface Run {
  readonly input: ProjectInput;
  readonly progress: ((share: number) => void) | undefined;
  readonly resolve: (answer: Answer<'project'>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The page's end of the line. `call` asks for one thing and gets it. `project` is for live runs, where the latest wins:
 * at most one run is under way and one waits, the newest; one that is overtaken while waiting gives `undefined`.
 * A drag under way is let finish, since its picture is wanted, unless it takes longer than a second; a full run under way is
 * cancelled by anything newer.
 * Promises are rejected for mistakes of ours and for a worker that is gone, never for what a user did.
 */
export class WorkerClient {
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

  call<P extends CallName>(
    name: P,
    input: Calls[P]['input'],
    options: { readonly progress?: (share: number) => void; readonly signal?: AbortSignal } = {},
  ): Promise<Answer<P>> {
    const { id, answer } = this.#post(name, input, options.progress);
    options.signal?.addEventListener('abort', () => this.#cancel(id), { once: true });
    if (options.signal?.aborted) this.#cancel(id);
    return answer;
  }

  project(input: ProjectInput, progress?: (share: number) => void): Promise<Answer<'project'>> {
    return new Promise((resolve, reject) => {
      this.#next?.resolve(undefined);
      this.#next = { input, progress, resolve, reject };
      this.#leave();
      this.#advance();
    });
  }

  /** Leaves the run under way, and one that waits; both give `undefined`. */
  stop(): void {
    this.#next?.resolve(undefined);
    this.#next = undefined;
    if (this.#current) this.#cancel(this.#current.id);
  }

  /** Cancels the run under way for a newer one, but for a drag that will soon be there. */
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
    const { id, answer } = this.#post('project', run.input, run.progress);
    this.#current = { run, id, began: this.#clock() };
    answer
      .finally(() => {
        this.#current = undefined;
        this.#advance();
      })
      .then((value: Result<Projected, readonly Problem[]> | undefined) => run.resolve(value), run.reject);
  }

  #post<P extends CallName>(
    name: P,
    input: Calls[P]['input'],
    progress?: (share: number) => void,
  ): { id: number; answer: Promise<Answer<P>> } {
    const id = ++this.#id;
    const answer = new Promise<Answer<P>>((resolve, reject) => {
      if (this.#gone) {
        reject(this.#gone);
        return;
      }
      const settle = (message: FromWorker): void => {
        // The protocol's table says which output belongs to which call; ids join them at run time.
        if (message.type === 'done') resolve(ok(message.output as Calls[P]['output']));
        else if (message.type === 'failed') resolve(err(message.problems));
        else if (message.type === 'cancelled') resolve(undefined);
        else if (message.type === 'broken') reject(new Error(message.message));
      };
      this.#waiting.set(id, { settle, fail: reject, progress });
      this.#transport.post({ type: 'call', id, name, input } as Call);
    });
    return { id, answer };
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
