import { afterEach, describe, expect, it } from 'vitest';
import text from '../../scenarios/gwent-2013-14.iom.json?raw';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import { PageWorkers } from '../../src/workers/page-workers.ts';
import { WorkerClient } from '../../src/workers/worker-client.ts';
import { workerTransport } from '../../src/workers/worker-transport.ts';
import type { Grinding, GrindingStudies } from './grinding-worker.ts';

/** Milliseconds of a step that cannot be left, and what a drag may take beside it on a busy machine. */
const LONG = 600;
const HELD_UP = LONG / 3;

const parsed = parseScenario(text);
if (!parsed.ok) throw new Error('The shipped area does not open.');
const scenario = parsed.value;

const start = (): WorkerClient<GrindingStudies> =>
  new WorkerClient(
    workerTransport(new Worker(new URL('./grinding-worker.ts', import.meta.url), { type: 'module' })),
  );
let workers: PageWorkers<GrindingStudies> | undefined;
afterEach(() => workers?.close());

/** How long a drag takes, in milliseconds, at its median, while a study goes on that is then left. */
async function dragsBeside(cores: number, grinding: Grinding): Promise<number> {
  const page = (workers = new PageWorkers(start(), cores > 1 ? start : undefined));
  const drag = async (): Promise<number> => {
    const began = performance.now();
    const request = { outputs: ['caseload_coverage'], draws: 100 };
    const answer = await page.project({ scenario, request, purpose: 'drag' });
    expect(answer?.ok).toBe(true);
    return performance.now() - began;
  };
  await drag(); // compiles
  const leave = new AbortController();
  let over = false;
  let begun = (): void => undefined;
  const underWay = new Promise<void>((resolve) => (begun = resolve));
  const study = page
    .ask('grind', scenario, grinding, { signal: leave.signal, progress: () => begun() })
    .finally(() => (over = true));
  await underWay;
  const took: number[] = [];
  for (let i = 0; i < 7; i++) {
    took.push(await drag());
    // As long as a hand takes to the next place.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(over).toBe(false);
  leave.abort();
  expect(await study).toBeUndefined();
  return took.toSorted((a, b) => a - b)[3]!;
}

describe('a long study', () => {
  it('does not hold up a drag: it has a worker of its own', async () => {
    expect(await dragsBeside(2, { step: LONG, steps: 1000 })).toBeLessThan(HELD_UP);
  });

  it('on one core gives way to a drag between its steps', async () => {
    expect(await dragsBeside(1, { step: 5, steps: 100_000 })).toBeLessThan(HELD_UP);
  });

  it('on one core holds a drag up for a step that it cannot leave: what the second worker is for', async () => {
    expect(await dragsBeside(1, { step: LONG, steps: 1000 })).toBeGreaterThan(HELD_UP);
  });
});
