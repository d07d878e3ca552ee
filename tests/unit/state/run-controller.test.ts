import { describe, expect, it } from 'vitest';
import { ok, err } from '../../../src/base/result.ts';
import { RunController, type LatestRuns } from '../../../src/state/run-controller.ts';
import { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import type { Edit } from '../../../src/state/edit.ts';
import type { ProjectInput } from '../../../src/workers/protocol.ts';
import { projection, series } from '../words/projection.ts';
import { sampleScenario } from '../scenario/sample.ts';

type Answer = Awaited<ReturnType<LatestRuns['project']>>;

/** Runs that are answered when the test says so; each output is the number of the run. */
class HeldRuns implements LatestRuns {
  readonly asked: { input: ProjectInput; give: (answer: Answer) => void; fail: (error: Error) => void }[] =
    [];
  project(input: ProjectInput): Promise<Answer> {
    return new Promise((give, fail) => this.asked.push({ input, give, fail }));
  }
  async finish(run: number): Promise<void> {
    const { input, give } = this.asked[run]!;
    const ids = input.request.options ?? input.scenario.options.map(({ id }) => id);
    const outputs = Object.fromEntries(
      (input.request.outputs ?? []).map((name) => [name, series([run, run])]),
    );
    const made = projection(['2013-03', '2013-04'], Object.fromEntries(ids.map((id) => [id, outputs])));
    give(ok({ projection: made, timings: { compile: 0, kernel: 1, quantiles: 1, total: 2 } }));
    await settled();
  }
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const moved = (add: number, done: boolean): Edit => ({
  type: 'setDecision',
  option: 'response',
  decision: 'd1',
  change: { change: { add } },
  done,
});

function start(decisionOutputs?: string[]) {
  const document = new ScenarioDocument(sampleScenario());
  const runs = new HeldRuns();
  const controller = new RunController(document, runs, {
    visible: ['seen'],
    outputs: ['seen', 'rest'],
    ...(decisionOutputs ? { decisionOutputs } : {}),
  });
  const shown = (option: string, output: string) =>
    document.state.run.projection?.options.find(({ id }) => id === option)?.outputs[output]?.p50[0];
  return { document, runs, controller, shown };
}

describe('live runs', () => {
  it('ask for everything first', async () => {
    const { document, runs, shown } = start();
    expect(document.state.run.status).toBe('running');
    expect(runs.asked[0]!.input).toMatchObject({ purpose: 'full', request: { outputs: ['seen', 'rest'] } });
    await runs.finish(0);
    expect(document.state.run).toMatchObject({ status: 'idle', of: document.state.scenario });
    expect(shown('keep', 'rest')).toBe(0);
  });

  it('where there is no picture yet, ask for that first and then for everything', async () => {
    const document = new ScenarioDocument(sampleScenario());
    const runs = new HeldRuns();
    new RunController(document, runs, { first: ['seen'], visible: ['seen'], outputs: ['seen', 'rest'] });
    expect(runs.asked.map(({ input }) => input.request)).toEqual([{ outputs: ['seen'] }]);
    await runs.finish(0);
    const { run, scenario } = document.state;
    expect(run).toMatchObject({ status: 'running', of: scenario });
    expect(run.projection?.options).toHaveLength(scenario.options.length);
    expect(runs.asked[1]!.input.request).toEqual({ outputs: ['seen', 'rest'] });
    await runs.finish(1);
    expect(document.state.run.status).toBe('idle');
    document.edit(moved(-1, true));
    expect(runs.asked[2]!.input.request.outputs).toEqual(['seen', 'rest']);
  });

  it('an edit while the first picture is made is what is run next', async () => {
    const document = new ScenarioDocument(sampleScenario());
    const runs = new HeldRuns();
    new RunController(document, runs, { first: ['seen'], visible: ['seen'], outputs: ['seen', 'rest'] });
    document.edit(moved(-1, true));
    await runs.finish(0);
    expect(document.state.run.projection).toBeUndefined();
    await runs.finish(1);
    await runs.finish(2);
    expect(runs.asked).toHaveLength(3);
    expect(document.state.run).toMatchObject({ status: 'idle', of: document.state.scenario });
  });

  it('while dragging ask for what changed and is seen; on release for the rest', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, false));
    expect(runs.asked[1]!.input).toMatchObject({
      purpose: 'drag',
      request: { options: ['response'], outputs: ['seen'] },
    });
    expect(document.state.run.status).toBe('stale');
    await runs.finish(1);
    expect([shown('response', 'seen'), shown('response', 'rest'), shown('keep', 'seen')]).toEqual([1, 0, 0]);
    expect(document.state.run.status).toBe('stale');
    document.edit(moved(-1, true));
    expect(runs.asked[2]!.input).toMatchObject({
      purpose: 'full',
      request: { options: ['response'], outputs: ['seen', 'rest'] },
    });
    await runs.finish(2);
    expect([shown('response', 'rest'), shown('keep', 'rest')]).toEqual([2, 0]);
    expect(document.state.run.status).toBe('idle');
  });

  it('brings up the rest when the hand is still with the lever in it, and not while it moves', async () => {
    const document = new ScenarioDocument(sampleScenario());
    const runs = new HeldRuns();
    let still: (() => void) | undefined;
    new RunController(document, runs, {
      visible: ['seen'],
      outputs: ['seen', 'rest'],
      rest: (then) => {
        still = then;
        return () => (still = undefined);
      },
    });
    await runs.finish(0);
    expect(still).toBeUndefined();
    document.edit(moved(-3, false));
    const first = still;
    document.edit(moved(-2, false));
    expect(still).not.toBe(first);
    await runs.finish(1);
    await runs.finish(2);
    expect(document.state.run.status).toBe('stale');
    still!();
    expect(runs.asked[3]!.input.request.outputs).toEqual(['seen', 'rest']);
    await runs.finish(3);
    expect(document.state.run).toMatchObject({ status: 'idle', of: document.state.scenario });
    document.edit(moved(-2, true));
    expect(still).toBeUndefined();
    await runs.finish(4);
    expect(document.state.run).toMatchObject({ status: 'idle', of: document.state.scenario });
  });

  it('a changed value of today asks for every option', async () => {
    const { document, runs } = start();
    await runs.finish(0);
    document.edit({ type: 'setInput', input: 'seconded_posts.constable', value: 8, done: false });
    expect(runs.asked[1]!.input.request.options).toBeUndefined();
  });

  it('an overtaken run changes nothing on screen', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, true));
    document.edit(moved(-2, true));
    await runs.finish(2);
    await runs.finish(1);
    expect(shown('response', 'seen')).toBe(2);
    expect(document.state.run.of).toBe(document.state.scenario);
  });

  it('undo back to the last full run shows it again without a run', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, false));
    await runs.finish(1);
    document.undo();
    await settled();
    expect(runs.asked).toHaveLength(2);
    expect(shown('response', 'seen')).toBe(0);
    expect(document.state.run.status).toBe('idle');
  });

  it('a failed run keeps the last good numbers and says why', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, true));
    runs.asked[1]!.give(err([{ code: 'x', path: [], message: 'No.' }]));
    await settled();
    expect(document.state.run).toMatchObject({ status: 'failed', problems: [{ message: 'No.' }] });
    expect(shown('response', 'seen')).toBe(0);
    document.edit(moved(-2, true));
    runs.asked[2]!.fail(new Error('ours'));
    await settled();
    expect(document.state.run.status).toBe('failed');
  });

  it('an answer about one file is never shown under another', async () => {
    const { document, runs } = start();
    const other = { ...sampleScenario(), title: 'Other' };
    document.open(other);
    await runs.finish(0);
    expect(document.state.run.projection).toBeUndefined();
    await runs.finish(1);
    expect(document.state.run.of).toBe(other);
  });

  it('asks last what each decision of the option in hand does', async () => {
    const { document, runs } = start(['seen']);
    document.selectOption('response');
    await runs.finish(0);
    expect(runs.asked[1]!.input.scenario.options.map(({ id }) => id)).toEqual(['d1']);
    await runs.finish(1);
    expect(document.state.run.without?.option).toBe('response');
    document.edit(moved(-1, false));
    expect(document.state.run.without).toBeUndefined();
  });

  it('stops listening when told', () => {
    const { document, runs, controller } = start();
    controller.stop();
    document.edit(moved(-1, true));
    expect(runs.asked).toHaveLength(1);
  });
});
