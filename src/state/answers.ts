import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FactsIn, NameIn, Registry, RequestIn, Studies } from '../study/registry.ts';

/** A study with its request and scenario. Scenarios are compared by identity: every edit makes a new object. */
export interface Question<R extends Registry = Studies, N extends NameIn<R> = NameIn<R>> {
  readonly study: N;
  readonly scenario: Scenario;
  readonly request: RequestIn<R, N>;
}

/**
 * The state of a question. `before` is the last answer of the same study about the same file, to another request or an
 * earlier scenario: it may stay on screen, marked as such.
 *
 * - `known`: `facts` answer this request about this scenario.
 * - `running`: the study runs; `share` of it is done, from 0 to 1.
 * - `stale`: it does not run, and there is only an earlier answer.
 * - `failed`: it cannot be answered. Without problems: a mistake in the code, or a part that could not be fetched.
 * - `unasked`: it has not run, and there is no earlier answer.
 */
export type AnswerState<Facts> =
  | { readonly status: 'known'; readonly facts: Facts }
  | { readonly status: 'running'; readonly share: number; readonly before: Facts | undefined }
  | { readonly status: 'stale'; readonly before: Facts }
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly before: Facts | undefined }
  | { readonly status: 'unasked' };

/** The facts to show: the current answer's, or else the last one's. */
export function shownFacts<Facts>(answer: AnswerState<Facts>): Facts | undefined {
  if (answer.status === 'known') return answer.facts;
  return answer.status === 'unasked' ? undefined : answer.before;
}

/** Runs studies. Resolves to `undefined` for a cancelled one; rejects for a mistake in the code or a worker that is gone. */
export interface AsksStudies<R extends Registry = Studies> {
  ask<N extends NameIn<R>>(
    study: N,
    scenario: Scenario,
    request: RequestIn<R, N>,
    settings: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
  ): Promise<Result<FactsIn<R, N>, readonly Problem[]> | undefined>;
}

export interface AnswerSettings {
  /** Called when the state of a wanted answer changes. */
  readonly changed?: () => void;
  /** The file on screen: last answers about another file are not shown. Left out, all answers are about one file. */
  readonly file?: () => unknown;
  /** Called with mistakes in the code. */
  readonly onBroken?: (error: unknown) => void;
}

type Settled = Result<unknown, readonly Problem[]>;

interface Entry {
  readonly study: string;
  readonly file: unknown;
  /** Who wants the answer. A running study without owners is cancelled. */
  readonly owners: Set<object>;
  readonly leave: AbortController;
  share: number;
  settled: Settled | undefined;
  broken: boolean;
  /** `undefined` where it was cancelled. */
  outcome: Promise<Settled | undefined>;
}

/** Answers that nobody wants are kept up to this many in all. */
const MOST_KEPT = 40;

/**
 * Answers of studies, by study, request and scenario; equal questions share one run. Wanting is declared: a view says each
 * time it is drawn which questions it has (`want`), and a run that no view wants any more is cancelled.
 */
export class Answers<R extends Registry = Studies> {
  readonly #studies: AsksStudies<R>;
  readonly #settings: AnswerSettings;
  readonly #entries = new Map<string, Entry>();
  readonly #wanted = new Map<object, ReadonlySet<string>>();
  /** The last known answer of each study, and the file it is about. */
  readonly #last = new Map<string, { readonly file: unknown; readonly facts: unknown }>();
  readonly #ids = new WeakMap<Scenario, number>();
  #scenarios = 0;

  constructor(studies: AsksStudies<R>, settings: AnswerSettings = {}) {
    this.#studies = studies;
    this.#settings = settings;
  }

  /** The state of a question, without running anything. */
  of<N extends NameIn<R>>({ study, scenario, request }: Question<R, N>): AnswerState<FactsIn<R, N>> {
    type Facts = FactsIn<R, N>;
    const entry = this.#entries.get(this.#key(study, scenario, request));
    if (entry?.settled?.ok) return { status: 'known', facts: entry.settled.value as Facts };
    const last = this.#last.get(study);
    const before = last && last.file === this.#file() ? (last.facts as Facts) : undefined;
    if (entry && !entry.settled && !entry.broken) return { status: 'running', share: entry.share, before };
    if (entry) {
      const problems = entry.settled && !entry.settled.ok ? entry.settled.error : [];
      return { status: 'failed', problems, before };
    }
    return before === undefined ? { status: 'unasked' } : { status: 'stale', before };
  }

  /**
   * Replaces the questions of `owner`. Those neither answered nor running start, in this order; one that broke starts again
   * when it is newly wanted.
   */
  want(owner: object, questions: readonly Question<R>[]): void {
    const before = this.#wanted.get(owner) ?? new Set<string>();
    const now = new Set<string>();
    for (const { study, scenario, request } of questions) {
      const key = this.#key(study, scenario, request);
      now.add(key);
      const entry = this.#entry(key, study, scenario, request, !before.has(key));
      entry.owners.add(owner);
      this.#lookedAt(key, entry);
    }
    if (now.size > 0) this.#wanted.set(owner, now);
    else this.#wanted.delete(owner);
    for (const key of before) if (!now.has(key)) this.#release(key, owner);
  }

  /**
   * Asks one question. With `by` it replaces the last question of the same asker, which is cancelled and resolves to
   * `undefined`, as an aborted one does. Rejects for mistakes in the code.
   */
  async ask<N extends NameIn<R>>(
    { study, scenario, request }: Question<R, N>,
    { by, signal }: { readonly by?: object; readonly signal?: AbortSignal } = {},
  ): Promise<Result<FactsIn<R, N>, readonly Problem[]> | undefined> {
    if (signal?.aborted) return undefined;
    const key = this.#key(study, scenario, request);
    const entry = this.#entry(key, study, scenario, request, true);
    // A new owner each time: the same asker may repeat the question before the first answer is there.
    const token = {};
    entry.owners.add(token);
    const left = new Promise<undefined>((resolve) => {
      const leave = (): void => {
        this.#release(key, token);
        resolve(undefined);
      };
      signal?.addEventListener('abort', leave, { once: true });
      if (!by) return;
      this.#overtake.get(by)?.();
      this.#overtake.set(by, leave);
    });
    try {
      const outcome = await Promise.race([entry.outcome, left]);
      return outcome as Result<FactsIn<R, N>, readonly Problem[]> | undefined;
    } finally {
      this.#release(key, token);
    }
  }
  readonly #overtake = new WeakMap<object, () => void>();

  /** The question's entry; runs the study where there is none, or where `anew` a broken one is to be tried again. */
  #entry(key: string, study: string, scenario: Scenario, request: unknown, anew: boolean): Entry {
    const known = this.#entries.get(key);
    if (known && !(known.broken && anew)) return known;
    const leave = new AbortController();
    const entry: Entry = {
      study,
      file: this.#file(),
      owners: new Set(known?.owners),
      leave,
      share: 0,
      settled: undefined,
      broken: false,
      outcome: Promise.resolve(undefined),
    };
    this.#entries.set(key, entry);
    const progress = (share: number): void => {
      entry.share = share;
      this.#tell(key, entry);
    };
    entry.outcome = this.#studies
      .ask(study as NameIn<R>, scenario, request as RequestIn<R, NameIn<R>>, {
        signal: leave.signal,
        progress,
      })
      .then(
        (outcome) => {
          this.#settle(key, entry, outcome);
          return outcome;
        },
        (error: unknown) => {
          entry.broken = true;
          if (this.#entries.get(key) === entry) {
            this.#settings.onBroken?.(error);
            this.#tell(key, entry);
          }
          throw error;
        },
      );
    entry.outcome.catch(() => undefined); // those who wait and `onBroken` get the error
    return entry;
  }

  #settle(key: string, entry: Entry, outcome: Settled | undefined): void {
    if (this.#entries.get(key) !== entry) return;
    if (!outcome) {
      this.#entries.delete(key);
      return;
    }
    entry.settled = outcome;
    this.#lookedAt(key, entry);
    this.#tell(key, entry);
    this.#prune();
  }

  /** Marks an answer as used: it is dropped last, and it is the last answer of its study. */
  #lookedAt(key: string, entry: Entry): void {
    if (!entry.settled) return;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (entry.settled.ok) this.#last.set(entry.study, { file: entry.file, facts: entry.settled.value });
  }

  #tell(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    if ([...entry.owners].some((owner) => this.#wanted.get(owner)?.has(key))) this.#settings.changed?.();
  }

  #release(key: string, owner: object): void {
    const entry = this.#entries.get(key);
    if (!entry?.owners.delete(owner) || entry.owners.size > 0) return;
    if (entry.settled) this.#prune();
    else {
      this.#entries.delete(key);
      entry.leave.abort();
    }
  }

  #prune(): void {
    let over = this.#entries.size - MOST_KEPT;
    for (const [key, { owners, settled }] of this.#entries) {
      if (over <= 0) return;
      if (owners.size > 0 || !settled) continue;
      this.#entries.delete(key);
      over--;
    }
  }

  #file(): unknown {
    return this.#settings.file?.();
  }

  #key(study: string, scenario: Scenario, request: unknown): string {
    let id = this.#ids.get(scenario);
    if (id === undefined) this.#ids.set(scenario, (id = ++this.#scenarios));
    return `${study} ${id} ${JSON.stringify(request)}`;
  }
}
