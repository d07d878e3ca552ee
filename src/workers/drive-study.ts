import type { Timings } from './protocol.ts';
import { NO_TIME, type Stopwatch } from './stopwatch.ts';

/** How a study is worked off where it runs. */
export interface Driving {
  /** Milliseconds. */
  readonly clock: () => number;
  readonly stopwatch: Stopwatch;
  /** Lets messages that wait come in, and is over when this study may go on. */
  readonly pause: () => Promise<void>;
  /** Whether nobody wants the answer any more. */
  readonly cancelled: () => boolean;
  readonly progress: (share: number) => void;
}

export const CANCELLED = Symbol('cancelled');

/** Work goes on for about so long, in milliseconds, before others are listened to. */
const SLICE = 12;
/** Progress is told no more often than this, in milliseconds: each time the page is drawn anew. */
const TELLING = 50;

/**
 * Works a study off in slices. Between two of them messages come in, so that it can be overtaken or left; then what it has
 * begun is closed, and nothing of it is answered. Numbers that it yields are told as its share done.
 */
export async function driveStudy<T>(
  work: Generator<unknown, T>,
  { clock, stopwatch, pause, cancelled, progress }: Driving,
): Promise<{ readonly answer: T; readonly timings: Timings } | typeof CANCELLED> {
  let timings = NO_TIME;
  let told = clock();
  for (let began = told; ;) {
    const { value: step, spent } = stopwatch.lap(timings, () => work.next());
    timings = spent;
    if (step.done === true) return { answer: step.value, timings };
    const now = clock();
    if (now - began < SLICE) continue;
    if (typeof step.value === 'number' && now - told >= TELLING) {
      progress(step.value);
      told = now;
    }
    await pause();
    if (cancelled()) {
      work.return(undefined as T);
      return CANCELLED;
    }
    began = clock();
  }
}
