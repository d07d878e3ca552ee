import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { RunController, type LatestRuns } from '../../../src/state/run-controller.ts';
import { EditableDocument } from '../../editable-document.ts';
import { shellView } from '../../../src/ui/shell/shell-view.ts';
import type { ProjectInput } from '../../../src/workers/protocol.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { projection, series } from '../words/en/projection.ts';

type Answer = Awaited<ReturnType<LatestRuns['project']>>;

const MANY = 200_000;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A page with a scenario of many futures, its runs answered when the test says so. */
function start(draws = MANY) {
  const asked: { input: ProjectInput; give: (answer: Answer) => void; progress: (share: number) => void }[] =
    [];
  let stops = 0;
  let time = 0;
  const runs: LatestRuns = {
    project: (input, progress = () => undefined) =>
      new Promise((give) => asked.push({ input, give, progress })),
    stop: () => {
      stops++;
    },
  };
  const document = new EditableDocument({ ...sampleScenario(), settings: { draws, seed: 1 } });
  const controller = new RunController(document, runs, {
    first: ['seen'],
    visible: ['seen'],
    outputs: ['seen', 'rest'],
    clock: () => time,
  });
  const finish = async (run: number): Promise<void> => {
    const { input, give } = asked[run]!;
    const outputs = Object.fromEntries((input.request.outputs ?? []).map((name) => [name, series([run])]));
    const made = projection(
      ['2013-03'],
      Object.fromEntries(input.scenario.options.map(({ id }) => [id, outputs])),
    );
    give(
      ok({
        projection: { ...made, draws: input.request.draws ?? draws },
        timings: { compile: 0, kernel: 50, quantiles: 50, total: 100 },
      }),
    );
    await settled();
  };
  const bar = () =>
    shellView(document.state, {
      page: 'workbench',
      areas: [],
      area: '',
      kept: '',
      notice: undefined,
      spoken: '',
      badFile: undefined,
    });
  return { asked, document, controller, finish, bar, stops: () => stops, pass: (ms: number) => (time += ms) };
}

describe('a run of very many futures', () => {
  it('has a first picture of fewer, and says so and how long the rest takes', async () => {
    const { asked, finish, bar, pass } = start();
    expect(asked[0]!.input.request.draws).toBe(1000);
    await finish(0);
    // 0.1 s for 1,000 futures: 20 s for all, and several readings of all outputs.
    expect(bar().status).toBe(
      'First picture, of 1,000 futures. Working out 200,000: 0%, about a minute left',
    );
    expect(bar().statusInBrief).toBe('First picture, about a minute left');
    expect(bar().long).toBe('stop');
    expect(asked[1]!.input.request.draws).toBeUndefined();
    pass(10_000);
    asked[1]!.progress(0.1);
    expect(bar().status).toContain('Working out 200,000: 10%, about 2 minutes left');
    await finish(1);
    expect(bar()).toMatchObject({ long: '', status: '200,000 futures' });
  });

  it('is left where it is when somebody stops it, and taken up when they go on', async () => {
    const { document, controller, finish, bar, stops } = start();
    await finish(0);
    controller.stopRun();
    expect(stops()).toBe(1);
    expect(bar()).toMatchObject({
      long: 'go-on',
      status: 'Stopped: a first picture, of 1,000 of 200,000 futures',
      settled: false,
    });
    // What was under way and comes all the same is not shown.
    await finish(1);
    expect(document.state.run).toMatchObject({ status: 'stopped', projection: { draws: 1000 } });
    controller.goOn();
    expect(document.state.run.status).toBe('running');
    await finish(2);
    expect(document.state.run).toMatchObject({ status: 'idle', projection: { draws: MANY } });
  });

  it('follows a moving lever with fewer, and brings up all of them when it rests', async () => {
    const { asked, document, finish } = start();
    await finish(0);
    await finish(1);
    const move = (done: boolean): void =>
      void document.edit({
        type: 'setDecision',
        option: 'response',
        decision: 'd1',
        change: { change: { add: done ? -2 : -1 } },
        done,
      });
    move(false);
    expect(asked.at(-1)!.input).toMatchObject({ purpose: 'drag', request: { draws: 10_000 } });
    move(true);
    expect(asked.at(-1)!.input.request.draws).toBeUndefined();
  });

  it('of few futures is neither cut nor told', async () => {
    const { asked, controller, finish, bar } = start(10_000);
    expect(asked[0]!.input.request.draws).toBeUndefined();
    await finish(0);
    expect(bar()).toMatchObject({ long: '', status: '10,000 futures' });
    await finish(1);
    controller.stopRun(); // nothing is under way
    expect(bar().long).toBe('');
  });
});
