import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import { withParser } from '../language/parser.ts';
import { Projector } from '../study/projector.ts';
import { STUDIES, type Registry } from '../study/registry.ts';
import type { AnyStudy, StudyContext } from '../study/study.ts';
import { CANCELLED, driveStudy } from './drive-study.ts';
import type { Ask, Call, CallName, Calls, FromWorker, ToWorker } from './protocol.ts';
import { Stopwatch } from './stopwatch.ts';

export interface RunnerSettings {
  /** A clock in milliseconds, for timings and the end of slices. */
  readonly clock: () => number;
  /** Lets waiting messages be handled; only then is a cancel heard. */
  readonly pause: () => Promise<void>;
  readonly answer: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  /** The studies it can run; by default all. */
  readonly studies?: Registry;
}

/** Answers calls and studies: the same runner in a worker, in a test and on a page without workers. */
export function createCallRunner(settings: RunnerSettings): (message: ToWorker) => Promise<void> {
  const runner = new CallRunner(settings);
  return (message) => runner.hear(message);
}

/** Most bytes for studies other than the projection on screen. */
const ASKED_BYTES = 48 * 2 ** 20;

/** A projector and its studies. Studies that must run alone wait for each other. */
class Bench {
  readonly stopwatch: Stopwatch;
  readonly #mostBytes: number | undefined;
  #projector: Projector | undefined;
  #free: Promise<unknown> = Promise.resolve();

  constructor(clock: () => number, mostBytes?: number) {
    this.stopwatch = new Stopwatch(clock);
    this.#mostBytes = mostBytes;
  }

  get projector(): Projector {
    const bytes = this.#mostBytes === undefined ? {} : { mostBytes: this.#mostBytes };
    return (this.#projector ??= new Projector({ ...bytes, compile: this.stopwatch.compile }));
  }

  inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#free.then(work);
    this.#free = done.catch(() => undefined);
    return done;
  }
}

class CallRunner {
  readonly #settings: RunnerSettings;
  readonly #studies: Registry;
  /** For the projection on screen, so that no other study pushes out its compiled models and columns. */
  readonly #picture: Bench;
  readonly #asked: Bench;
  readonly #loaded = new Map<string, AnyStudy>();
  readonly #memory = new Map<() => unknown, unknown>();
  readonly #running = new Set<number>();
  readonly #cancelled = new Set<number>();
  /** Drags in progress. */
  readonly #drags = new Set<Promise<void>>();

  constructor(settings: RunnerSettings) {
    this.#settings = settings;
    this.#studies = settings.studies ?? STUDIES;
    this.#picture = new Bench(settings.clock);
    this.#asked = new Bench(settings.clock, ASKED_BYTES);
  }

  async hear(message: ToWorker): Promise<void> {
    const { id } = message;
    if (message.type === 'cancel') {
      if (this.#running.has(id)) this.#cancelled.add(id);
      return;
    }
    this.#running.add(id);
    try {
      if (message.type === 'call') await this.#call(message);
      else await this.#ask(message);
    } catch (error) {
      this.#settings.answer({ type: 'broken', id, message: String(error) }, []);
    } finally {
      this.#running.delete(id);
      this.#cancelled.delete(id);
    }
  }

  /** Opens or saves a file. The code for that is fetched on demand, since the first chart does not need it. */
  async #call(call: Call): Promise<void> {
    const { id } = call;
    const { openScenario, saveScenario } = await import('./file-calls.ts');
    const result = await withParser<Result<Calls[CallName]['output'], readonly Problem[]>>(() =>
      call.name === 'open' ? openScenario(call.input.text) : saveScenario(call.input.scenario),
    );
    this.#settings.answer(
      result.ok ? { type: 'done', id, output: result.value } : { type: 'failed', id, problems: result.error },
      [],
    );
  }

  async #ask(ask: Ask): Promise<void> {
    const study = await this.#studyOf(ask.study);
    const bench = ask.purpose === undefined ? this.#asked : this.#picture;
    const work = (): Promise<void> => this.#drive(study, ask, bench);
    const done = study.alone ? bench.inTurn(work) : work();
    if (ask.purpose !== 'drag') return done;
    this.#drags.add(done);
    await done.finally(() => this.#drags.delete(done));
  }

  async #drive(study: AnyStudy, { id, scenario, request, purpose }: Ask, bench: Bench): Promise<void> {
    const { clock, answer } = this.#settings;
    const cancelled = (): boolean => this.#cancelled.has(id);
    const context: StudyContext = { scenario, projector: bench.projector, kept: this.#kept };
    const driven = cancelled()
      ? CANCELLED
      : // The client's types have joined the request to the study's name.
        await withParser(() =>
          driveStudy(study.run(context, request as never), {
            clock,
            stopwatch: bench.stopwatch,
            pause: () => this.#pause(purpose),
            cancelled,
            progress: (share) => answer({ type: 'progress', id, share }, []),
          }),
        );
    if (driven === CANCELLED) {
      answer({ type: 'cancelled', id }, []);
      return;
    }
    const { answer: result, timings } = driven;
    if (!result.ok) answer({ type: 'failed', id, problems: result.error }, []);
    else {
      const handedOver = study.buffers?.(result.value) ?? [];
      answer({ type: 'done', id, output: result.value, timings }, handedOver);
    }
  }

  /** Pauses; in a single worker for everything, other studies also wait until drags are done. */
  async #pause(purpose: Ask['purpose']): Promise<void> {
    await this.#settings.pause();
    if (purpose === undefined) while (this.#drags.size > 0) await Promise.allSettled(this.#drags);
  }

  readonly #kept = <T>(make: () => T): T => {
    if (!this.#memory.has(make)) this.#memory.set(make, make());
    return this.#memory.get(make) as T;
  };

  /** Loads a study; one that could not be fetched is fetched again next time. */
  async #studyOf(name: string): Promise<AnyStudy> {
    const known = this.#loaded.get(name);
    if (known) return known;
    const load = Object.hasOwn(this.#studies, name) ? this.#studies[name] : undefined;
    if (!load) throw new Error(`There is no study called ${name}.`);
    const study = await load();
    this.#loaded.set(name, study);
    return study;
  }
}
