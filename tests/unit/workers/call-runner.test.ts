import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { listed, STUDIES, type Registry } from '../../../src/study/registry.ts';
import { study } from '../../../src/study/study.ts';
import { inlineTransport } from '../../../src/workers/inline-transport.ts';
import { WorkerClient } from '../../../src/workers/worker-client.ts';
import { sampleScenario } from '../scenario/sample.ts';

const scenario = sampleScenario();
/** Every look at the clock is a slice later: there is a pause after every step. */
const slow = (): (() => number) => {
  let time = 0;
  return () => (time += 60);
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Steps {
  readonly steps: number;
}
/** All studies and one of so many steps, which tells each of them to the test. */
function stepping(step: (at: number) => void) {
  const steps = study({
    name: 'steps',
    words: { steps: 'count' },
    *run({ scenario: of }, asked: Steps) {
      for (let at = 1; at <= asked.steps; at++) {
        step(at);
        yield at / asked.steps;
      }
      return ok({ title: of.title });
    },
  });
  return listed({ ...STUDIES, steps: () => Promise.resolve(steps) });
}

describe('a study that is added to the list', () => {
  it('can be asked by its name and tells how far it is, with nothing else touched', async () => {
    const studies = stepping(() => undefined);
    const client = new WorkerClient<typeof studies>(inlineTransport({ studies, clock: slow() }));
    const shares: number[] = [];
    const answer = await client.ask(
      'steps',
      scenario,
      { steps: 4 },
      { progress: (share) => shares.push(share) },
    );
    expect(answer).toEqual(ok({ title: scenario.title }));
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    client.close();
  });

  it('one that there is not is a mistake of ours, and so is a name that every object has', async () => {
    const client = new WorkerClient<Registry>(inlineTransport());
    for (const name of ['no such study', 'constructor'])
      await expect(client.ask(name, scenario, undefined as never)).rejects.toThrow('no study called');
    client.close();
  });
});

describe('a study that is left', () => {
  it('makes no step more, and others go on', async () => {
    const seen: number[] = [];
    const leave = new AbortController();
    const studies = stepping((at) => {
      seen.push(at);
      if (at === 3) leave.abort();
    });
    const client = new WorkerClient<typeof studies>(inlineTransport({ studies, clock: slow() }));
    const left = client.ask('steps', scenario, { steps: 1000 }, { signal: leave.signal });
    const other = client.ask('describeModel', scenario, {});
    expect(await left).toBeUndefined();
    expect((await other)?.ok).toBe(true);
    const { length } = seen;
    expect(length).toBeLessThan(20);
    await settled();
    expect(seen).toHaveLength(length);
    client.close();
  });

  it('before it began makes no step at all', async () => {
    let began = false;
    const studies = stepping(() => (began = true));
    const client = new WorkerClient<typeof studies>(inlineTransport({ studies }));
    const signal = AbortSignal.abort();
    expect(await client.ask('steps', scenario, { steps: 5 }, { signal })).toBeUndefined();
    expect(began).toBe(false);
    client.close();
  });
});

describe('where one worker does everything', () => {
  it('a study gives way to a drag: it makes no step while one is under way, and then goes on', async () => {
    const order: string[] = [];
    let drag: Promise<unknown> | undefined;
    const studies = listed({
      ...stepping((at) => {
        order.push(`step ${at}`);
        if (at === 3)
          drag = client.project({ scenario, request: {}, purpose: 'drag' }).then(() => order.push('shown'));
      }),
      project: () =>
        Promise.resolve(
          study({
            name: 'project',
            words: {},
            alone: true,
            *run(_, request: object) {
              for (let at = 1; at <= 30; at++) {
                order.push('drag');
                yield at / 30;
              }
              return ok(request as never);
            },
          }),
        ),
    });
    const client: WorkerClient<typeof studies> = new WorkerClient(
      inlineTransport({ studies, clock: slow() }),
    );
    await client.ask('steps', scenario, { steps: 60 });
    await drag;
    const [first, last] = [order.indexOf('drag'), order.lastIndexOf('drag')];
    expect(first).toBeGreaterThan(2);
    expect(first).toBeLessThan(20);
    // At most the step that was under way when the drag began lies within it.
    expect(order.slice(first, last).filter((each) => each !== 'drag').length).toBeLessThanOrEqual(1);
    expect(order.at(-1)).toBe('step 60');
    client.close();
  });

  it('of two studies that run alone one is finished before the other begins', async () => {
    const order: string[] = [];
    const alone = study({
      name: 'alone',
      words: { of: 'text' },
      alone: true,
      *run(_, { of }: { readonly of: string }) {
        for (let at = 0; at < 3; at++) {
          order.push(of);
          yield at;
        }
        if (of === 'a') throw new Error('ours');
        return ok(of);
      },
    });
    const studies = listed({ alone: () => Promise.resolve(alone) });
    const client = new WorkerClient<typeof studies>(inlineTransport({ studies, clock: slow() }));
    const first = client.ask('alone', scenario, { of: 'a' });
    const second = client.ask('alone', scenario, { of: 'b' });
    await expect(first).rejects.toThrow('ours');
    expect(await second).toEqual(ok('b'));
    expect(order).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
    client.close();
  });
});
