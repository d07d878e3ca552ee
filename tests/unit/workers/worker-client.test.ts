import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { inlineTransport } from '../../../src/workers/inline-transport.ts';
import type { ProjectInput } from '../../../src/workers/protocol.ts';
import { NO_TIME } from '../../../src/workers/stopwatch.ts';
import { projectionBuffers } from '../../../src/study/projection-buffers.ts';
import type { Projection, ProjectionRequest } from '../../../src/study/projection.ts';
import { STUDIES } from '../../../src/study/registry.ts';
import { study } from '../../../src/study/study.ts';
import type { Result } from '../../../src/base/result.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { WorkerClient } from '../../../src/workers/worker-client.ts';
import { projectScenario } from '../../../src/study/project.ts';
import { projection, series } from '../words/en/projection.ts';
import { sampleScenario, sampleText } from '../scenario/sample.ts';
import { HeldLine } from './held-line.ts';

const scenario = sampleScenario();
const input = (purpose: ProjectInput['purpose'], futures: number): ProjectInput => ({
  scenario,
  request: { draws: futures, outputs: ['caseload_coverage'] },
  purpose,
});
const made = (): Projection => projection(['2013-03'], { keep: { caseload_coverage: series([1]) } });

const draws = ({ sent }: HeldLine): number[] =>
  sent.flatMap((each) =>
    each.type === 'ask' && each.study === 'project' ? [(each.request as ProjectionRequest).draws!] : [],
  );
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** No time passes: a drag that lasts a second would be left, however long this machine takes. */
const still = (): number => 0;

describe('the latest wins', () => {
  it('one run under way, one waiting, the newest; the others are dropped', async () => {
    const line = new HeldLine();
    const client = new WorkerClient(line, still);
    const answers = [1, 2, 3, 4].map((each) => client.project(input('drag', each)));
    expect(draws(line)).toEqual([1]);
    expect(await answers[1]).toBeUndefined();
    expect(await answers[2]).toBeUndefined();
    line.answer({ type: 'done', id: 1, output: made(), timings: NO_TIME });
    expect((await answers[0])?.ok).toBe(true);
    await settled();
    expect(draws(line)).toEqual([1, 4]);
    line.answer({ type: 'done', id: 2, output: made(), timings: NO_TIME });
    expect((await answers[3])?.ok).toBe(true);
  });

  it('a full run under way is cancelled by anything newer; a drag is let finish', async () => {
    const line = new HeldLine();
    const client = new WorkerClient(line, still);
    const first = client.project(input('full', 1));
    void client.project(input('drag', 2));
    expect(line.sent).toContainEqual({ type: 'cancel', id: 1 });
    line.answer({ type: 'cancelled', id: 1 });
    expect(await first).toBeUndefined();
    await settled();
    void client.project(input('full', 3));
    expect(line.sent.filter(({ type }) => type === 'cancel')).toHaveLength(1);
  });

  it('a drag that has lasted more than a second is left for what is newer', () => {
    const line = new HeldLine();
    let time = 0;
    const client = new WorkerClient(line, () => time);
    void client.project(input('drag', 1));
    time = 1000;
    void client.project(input('drag', 2));
    expect(line.sent).not.toContainEqual({ type: 'cancel', id: 1 });
    time = 1001;
    void client.project(input('drag', 3));
    expect(line.sent).toContainEqual({ type: 'cancel', id: 1 });
  });

  it('goes on after a run that failed or broke', async () => {
    const line = new HeldLine();
    const client = new WorkerClient(line, still);
    const first = client.project(input('drag', 1));
    const second = client.project(input('drag', 2));
    line.answer({ type: 'broken', id: 1, message: 'ours' });
    await expect(first).rejects.toThrow('ours');
    await settled();
    line.answer({ type: 'failed', id: 2, problems: [{ code: 'x', path: [], message: 'No.' }] });
    expect(await second).toMatchObject({ ok: false, error: [{ message: 'No.' }] });
  });

  it('a worker that is gone rejects what waits and what comes', async () => {
    const line = new HeldLine();
    const client = new WorkerClient(line, still);
    const first = client.project(input('drag', 1));
    const second = client.project(input('drag', 2));
    line.broken('gone');
    await expect(first).rejects.toThrow('gone');
    await expect(second).rejects.toThrow('gone');
    await expect(client.call('open', { text: '' })).rejects.toThrow('gone');
  });
});

/** All studies, with these steps in place of a projection. */
const projecting = (
  steps: () => Generator<number, Result<Projection, readonly Problem[]>>,
): { studies: typeof STUDIES } => ({
  studies: {
    ...STUDIES,
    project: () =>
      Promise.resolve(
        study<'project', ProjectionRequest, Projection>({
          name: 'project',
          words: {},
          alone: true,
          run: steps,
        }),
      ),
  },
});

describe('through structuredClone', () => {
  it('opens, saves and projects as without a worker, with progress and timings', async () => {
    const client = new WorkerClient(inlineTransport());
    expect(await client.call('open', { text: sampleText })).toEqual(ok({ scenario, notes: [] }));
    const saved = await client.call('save', { scenario });
    expect(saved?.ok && (await client.call('open', { text: saved.value }))).toEqual(
      ok({ scenario, notes: [] }),
    );
    expect(await client.call('open', { text: '{' })).toMatchObject({ ok: false });

    const shares: number[] = [];
    const answer = await client.project(input('full', 64), (share) => shares.push(share));
    const direct = projectScenario(scenario, { draws: 64, outputs: ['caseload_coverage'] });
    if (!answer?.ok || !direct.ok) throw new Error('not projected');
    expect(answer.value.projection).toEqual(direct.value);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const { compile, kernel, quantiles, total } = answer.value.timings;
    expect(compile).toBeGreaterThan(0);
    expect(compile + kernel + quantiles).toBeCloseTo(total, 6);
    client.close();
  });

  it('a cancelled full run stops at its next pause', async () => {
    let steps = 0;
    let cancel = (): void => undefined;
    let closed = false;
    const studies = projecting(function* () {
      try {
        for (steps = 1; steps < 1000; steps++) {
          if (steps === 5) cancel();
          yield steps / 1000;
        }
        return ok(made());
      } finally {
        closed = true;
      }
    });
    // Every look at the clock is a slice later.
    let time = 0;
    const client = new WorkerClient(inlineTransport({ ...studies, clock: () => (time += 60) }));
    cancel = () => client.stop();
    expect(await client.project(input('full', 8))).toBeUndefined();
    expect(steps).toBeLessThan(20);
    expect(closed).toBe(true);
    client.close();
  });

  it('another question is answered while a full run goes on', async () => {
    let asked: Promise<unknown> | undefined;
    let answered = false;
    let heard = 0;
    const client = new WorkerClient(
      inlineTransport({
        clock: (() => {
          let time = 0;
          return () => (time += 60);
        })(),
        ...projecting(function* () {
          for (let step = 1; step < 200; step++) {
            if (step === 3)
              asked = client.call('open', { text: '{' }).then(() => {
                answered = true;
              });
            if (answered) heard ||= step;
            yield step / 200;
          }
          return ok(made());
        }),
      }),
    );
    await client.project(input('full', 8));
    await asked;
    expect(heard).toBeGreaterThan(3);
    expect(heard).toBeLessThan(100);
  });

  it('a throw is our mistake and rejects', async () => {
    const studies = projecting(() => {
      throw new Error('ours');
    });
    const client = new WorkerClient(inlineTransport(studies));
    await expect(client.project(input('drag', 8))).rejects.toThrow('ours');
  });

  it('columns are handed over, each memory once', () => {
    const direct = projectScenario(scenario, { draws: 8, outputs: ['caseload_coverage'] });
    if (!direct.ok) throw new Error('not projected');
    const buffers = projectionBuffers(direct.value);
    structuredClone(direct.value, { transfer: buffers });
    for (const { outputs } of direct.value.options)
      for (const each of Object.values(outputs))
        for (const column of Object.values(each as unknown as Record<string, Float64Array>))
          expect(column.length).toBe(0);
  });
});
