import { expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import type { Equations } from '../../../src/scenario/model-of.ts';
import { CANCELLED, driveStudy } from '../../../src/workers/drive-study.ts';
import { Stopwatch } from '../../../src/workers/stopwatch.ts';

/** A clock that moves only when it is told to. */
function heldClock() {
  let now = 0;
  return { clock: () => now, spend: (ms: number) => void (now += ms) };
}

/** Something that takes 7 ms to compile and 3 ms each time it is run. */
function compiling(spend: (ms: number) => void, stopwatch: Stopwatch): () => void {
  const made = stopwatch.compile({} as Equations, []);
  if (!made.ok) throw new Error('not compiled');
  spend(0);
  return () => void made.value.run({ months: 1, draws: 1, inputs: [], schedules: [] });
}

it('time goes to the study that took it, also where two are worked off in turn', async () => {
  const { clock, spend } = heldClock();
  const stopwatch = new Stopwatch(clock, () => {
    spend(7);
    return ok({
      outputs: [],
      run: () => {
        spend(3);
        return { outputs: [], trouble: undefined };
      },
    });
  });
  const study = function* (runs: number): Generator<number, string> {
    const run = compiling(spend, stopwatch);
    for (let i = 0; i < runs; i++) {
      run();
      spend(20);
      yield i / runs;
    }
    return `${runs}`;
  };
  const pause = async (): Promise<void> => {
    await Promise.resolve();
    spend(1000); // of nobody
  };
  const driving = { clock, stopwatch, pause, cancelled: () => false, progress: () => undefined };
  const [one, three] = await Promise.all([driveStudy(study(1), driving), driveStudy(study(3), driving)]);
  expect(one).toEqual({ answer: '1', timings: { compile: 7, kernel: 3, quantiles: 20, total: 30 } });
  expect(three).toEqual({ answer: '3', timings: { compile: 7, kernel: 9, quantiles: 60, total: 76 } });
});

it('a study pauses once a slice is over and not before, and tells no more shares than the page can show', async () => {
  const { clock, spend } = heldClock();
  const stopwatch = new Stopwatch(clock);
  let pauses = 0;
  const shares: number[] = [];
  const steps = function* (): Generator<number, number> {
    for (let i = 1; i <= 120; i++) {
      spend(1);
      yield i / 120;
    }
    return 0;
  };
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  await driveStudy(steps(), {
    clock,
    stopwatch,
    pause,
    cancelled: () => false,
    progress: (s) => shares.push(s),
  });
  expect(pauses).toBe(10);
  expect(shares).toEqual([0.5, 1]);
});

it('a study that is left is closed where it stands', async () => {
  const { clock, spend } = heldClock();
  let [steps, closed] = [0, false];
  const work = function* (): Generator<undefined, number> {
    try {
      for (; steps < 100; steps++) {
        spend(20);
        yield;
      }
      return steps;
    } finally {
      closed = true;
    }
  };
  const driving = {
    clock,
    stopwatch: new Stopwatch(clock),
    pause: () => Promise.resolve(),
    progress: () => undefined,
  };
  expect(await driveStudy(work(), { ...driving, cancelled: () => steps >= 4 })).toBe(CANCELLED);
  expect([steps, closed]).toEqual([4, true]);
});
