import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { PageWorkers } from '../../../src/workers/page-workers.ts';
import { WorkerClient } from '../../../src/workers/worker-client.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { HeldLine } from './held-line.ts';

const scenario = sampleScenario();
const names = (line: HeldLine): string[] =>
  line.sent.map((each) => (each.type === 'ask' ? each.study : each.type === 'call' ? each.name : each.type));

function page(cores: number) {
  const first = new HeldLine();
  const started: HeldLine[] = [];
  const start = (): WorkerClient => {
    const line = new HeldLine();
    started.push(line);
    return new WorkerClient(line);
  };
  const workers = new PageWorkers(new WorkerClient(first), cores > 1 ? start : undefined);
  const run = () => void workers.project({ scenario, request: {}, purpose: 'drag' });
  return { first, started, workers, run };
}

describe('the workers of a page', () => {
  it('files and the picture go to the first; a second starts with the first study, and has them all', () => {
    const { first, started, workers, run } = page(2);
    void workers.call('open', { text: '' });
    run();
    expect(started).toHaveLength(0);
    void workers.ask('notes', scenario, {});
    void workers.ask('describeModel', scenario, {});
    run();
    expect(names(first)).toEqual(['open', 'project']);
    expect(started.map(names)).toEqual([['notes', 'describeModel']]);
  });

  it('one core has one worker, which does everything', () => {
    const { first, started, workers, run } = page(1);
    void workers.ask('notes', scenario, {});
    run();
    expect(started).toHaveLength(0);
    expect(names(first)).toEqual(['notes', 'project']);
  });

  it('a second worker that is gone takes what it was asked with it, and another takes its place', async () => {
    const { first, started, workers } = page(2);
    const lost = workers.ask('notes', scenario, {});
    started[0]!.broken('out of memory');
    await expect(lost).rejects.toThrow('out of memory');
    const asked = workers.ask('notes', scenario, {});
    expect(started).toHaveLength(2);
    const notes = { scenario: [], options: [] };
    started[1]!.answer({ type: 'done', id: 1, output: notes });
    expect(await asked).toEqual(ok(notes));
    expect(names(first)).toEqual([]);
    workers.close();
    expect([first.closed, started[1]!.closed]).toEqual([true, true]);
  });
});
