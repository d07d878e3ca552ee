import type { Timings } from './protocol.ts';
import { NO_TIME, type Stopwatch } from './stopwatch.ts';

/** What `driveStudy` needs from the place where it runs. */
export interface Driving {
  /** Milliseconds. */
  readonly clock: () => number;
  readonly stopwatch: Stopwatch;
  /** Lets waiting messages be handled; resolves when the study may go on. */
  readonly pause: () => Promise<void>;
  /** Whether the study has been cancelled. */
  readonly cancelled: () => boolean;
  readonly progress: (share: number) => void;
}

export const CANCELLED = Symbol('cancelled');

/** About how many milliseconds a study works between two pauses. */
const SLICE = 12;
/** Fewest milliseconds between two progress messages: each one redraws the page. */
const TELLING = 50;

/**
 * Runs a study in slices. Messages are handled between slices, so that it can be cancelled; its generator is then closed and
 * the result is `undefined`. Numbers that it yields are reported as its share done.
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
