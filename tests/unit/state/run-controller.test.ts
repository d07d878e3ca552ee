import { describe, expect, it } from 'vitest';
import { ok, err } from '../../../src/base/result.ts';
import { RunController, type LatestRuns } from '../../../src/state/run-controller.ts';
import { EditableDocument } from '../../editable-document.ts';
import type { Edit } from '../../../src/state/edit.ts';
import type { Notes } from '../../../src/study/notes/notes.ts';
import type { ProjectInput } from '../../../src/workers/protocol.ts';
import { projection, series } from '../words/en/projection.ts';
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
  const document = new EditableDocument(sampleScenario());
  const runs = new HeldRuns();
  const controller = new RunController(document, runs, {
    visible: ['seen'],
    outputs: ['seen', 'rest'],
    ...(decisionOutputs ? { decisionOutputs } : {}),
  });
  const shown = (option: string, output: string) =>
    document.state.run.projection?.options.find(({ id }) => id === option)?.outputs[output]?.central[0];
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

  it('while a lever moves, ask for the ranges of figures in the month looked at alone, and again for another month', async () => {
    const document = new EditableDocument(sampleScenario());
    const runs = new HeldRuns();
    new RunController(document, runs, {
      visible: ['line', 'figure'],
      figures: ['figure'],
      outputs: ['line', 'figure', 'rest'],
      signs: ['rest'],
    });
    expect(runs.asked[0]!.input.request).not.toHaveProperty('levelsIn');
    expect(runs.asked[0]!.input.request.signs).toEqual(['rest']);
    await runs.finish(0);
    document.selectMonth('2013-05');
    document.edit(moved(-1, false));
    const inMonth = (month: number) => ({
      outputs: ['line', 'figure'],
      levelsIn: { month, outputs: ['figure'] },
      options: ['response'],
    });
    expect(runs.asked.at(-1)!.input.request).toEqual(inMonth(2));
    await runs.finish(runs.asked.length - 1);
    document.selectMonth('2013-04');
    expect(runs.asked.at(-1)!.input.request).toEqual(inMonth(1));
    document.edit(moved(-1, true));
    expect(runs.asked.at(-1)!.input.request).not.toHaveProperty('levelsIn');
  });

  it('where there is no picture yet, ask for that first and then for everything', async () => {
    const document = new EditableDocument(sampleScenario());
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
    const document = new EditableDocument(sampleScenario());
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
    const document = new EditableDocument(sampleScenario());
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

  it('a drag’s answer about one file is never shown under another, in a drag there too', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, false));
    document.open({ ...sampleScenario(), title: 'Other' });
    await runs.finish(2);
    document.edit(moved(-3, false));
    expect(document.state.run.status).toBe('stale');
    await runs.finish(1);
    expect(shown('response', 'seen')).toBe(2);
    await runs.finish(3);
    expect(shown('response', 'seen')).toBe(3);
    expect(document.state.run.of).toBe(document.state.scenario);
  });

  it('a fault that a run of another file met is not told under this one', async () => {
    const { document, runs } = start();
    document.open({ ...sampleScenario(), title: 'Other' });
    runs.asked[0]!.give(err([{ code: 'x', path: [], message: 'No.' }]));
    await settled();
    expect(document.state.run.status).toBe('running');
    expect(document.state.run.problems).toEqual([]);
  });

  it('while the lever moves on, the last answer there is stands on screen, with the place it is of', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, false));
    const { scenario } = document.state;
    document.edit(moved(-2, false));
    await runs.finish(1);
    expect(shown('response', 'seen')).toBe(1);
    expect(document.state.run).toMatchObject({ status: 'stale', of: scenario });
    await runs.finish(2);
    expect(shown('response', 'seen')).toBe(2);
    expect(document.state.run.of).toBe(document.state.scenario);
  });

  it('an answer of the drag that comes after everything was run is too late', async () => {
    const { document, runs, shown } = start();
    await runs.finish(0);
    document.edit(moved(-1, false));
    document.edit(moved(-2, true));
    await runs.finish(2);
    await runs.finish(1);
    expect(shown('response', 'seen')).toBe(2);
    expect(document.state.run).toMatchObject({ status: 'idle', of: document.state.scenario });
  });

  it('hears how far a run is, until another is asked', async () => {
    const document = new EditableDocument(sampleScenario());
    const told: ((share: number) => void)[] = [];
    const runs = new HeldRuns();
    new RunController(
      document,
      { project: (input, progress) => (progress && told.push(progress), runs.project(input)) },
      { visible: ['seen'], outputs: ['seen', 'rest'] },
    );
    told[0]!(0.25);
    expect(document.state.run.progress).toBe(0.25);
    document.edit(moved(-1, true));
    expect(document.state.run.progress).toBe(0);
    told[0]!(0.75);
    expect(document.state.run.progress).toBe(0);
    told[1]!(0.5);
    expect(document.state.run.progress).toBe(0.5);
    await runs.finish(1);
    expect(document.state.run.progress).toBe(1);
  });

  it('a mistake of ours is heard of, and fails the run that is on its way, not one after it', async () => {
    const document = new EditableDocument(sampleScenario());
    const runs = new HeldRuns();
    const heard: unknown[] = [];
    new RunController(document, runs, {
      visible: ['seen'],
      outputs: ['seen', 'rest'],
      onBroken: (error) => heard.push(error),
    });
    document.edit(moved(-1, true));
    runs.asked[0]!.fail(new Error('first'));
    await settled();
    expect(heard).toEqual([new Error('first')]);
    expect(document.state.run.status).toBe('running');
    runs.asked[1]!.fail(new Error('second'));
    await settled();
    expect(heard).toHaveLength(2);
    expect(document.state.run).toMatchObject({ status: 'failed', problems: [{ code: 'run/broken' }] });
  });

  it('a page that shows more asks for it once, and not while a lever is held', async () => {
    const document = new EditableDocument(sampleScenario());
    const runs = new HeldRuns();
    let outputs = ['seen'];
    const controller = new RunController(document, runs, { visible: ['seen'], outputs: () => outputs });
    controller.refresh();
    expect(runs.asked).toHaveLength(1);
    await runs.finish(0);
    controller.refresh();
    expect(runs.asked).toHaveLength(1);
    outputs = ['seen', 'more'];
    document.edit(moved(-1, false));
    controller.refresh();
    expect(runs.asked).toHaveLength(2);
    document.undo();
    controller.refresh();
    const last = runs.asked.at(-1)!.input;
    expect(last).toMatchObject({ purpose: 'full', request: { outputs: ['seen', 'more'] } });
    expect(last.request.options).toBeUndefined();
    await runs.finish(runs.asked.length - 1);
    const asked = runs.asked.length;
    controller.refresh();
    outputs = ['more'];
    controller.refresh();
    expect(runs.asked).toHaveLength(asked);
    expect(document.state.run.status).toBe('idle');
  });

  it('notes are asked once all numbers are there, and left when something newer is asked', async () => {
    const document = new EditableDocument(sampleScenario());
    const runs = new HeldRuns();
    const asked: { signal: AbortSignal; give: (notes: Notes | undefined) => void }[] = [];
    new RunController(document, runs, {
      visible: ['seen'],
      outputs: ['seen'],
      notes: (_, signal) => new Promise((give) => asked.push({ signal, give })),
    });
    expect(asked).toHaveLength(0);
    await runs.finish(0);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.signal.aborted).toBe(false);
    // Something newer: the first are called off, and what they find is dropped.
    document.edit(moved(-1, true));
    expect(asked[0]!.signal.aborted).toBe(true);
    const [late, right] = [[], []] as unknown as [Notes, Notes];
    asked[0]!.give(late);
    await settled();
    expect(document.state.run.notes).not.toBe(late);
    await runs.finish(runs.asked.length - 1);
    expect(asked).toHaveLength(2);
    asked[1]!.give(right);
    await settled();
    expect(document.state.run.notes).toBe(right);
    // While a lever is dragged nothing is looked for.
    document.edit(moved(-2, false));
    await runs.finish(runs.asked.length - 1);
    expect(asked).toHaveLength(2);
  });

  it('a page that shows more, gone to while the first run is under way, has it asked when that is there', async () => {
    const document = new EditableDocument(sampleScenario());
    const runs = new HeldRuns();
    let outputs = ['seen'];
    const controller = new RunController(document, runs, { visible: ['seen'], outputs: () => outputs });
    outputs = ['seen', 'more'];
    controller.refresh();
    expect(runs.asked).toHaveLength(1);
    await runs.finish(0);
    expect(runs.asked).toHaveLength(2);
    expect(runs.asked[1]!.input.request.outputs).toEqual(['seen', 'more']);
    await runs.finish(1);
    expect(runs.asked).toHaveLength(2);
    expect(document.state.run.status).toBe('idle');
  });

  it('a page that shows no more than is there asks for nothing again', async () => {
    const { runs, controller } = start(['seen']);
    await runs.finish(0);
    await runs.finish(1);
    controller.refresh();
    await settled();
    expect(runs.asked).toHaveLength(2);
  });

  it('asks what decisions do when another option comes into hand, and drops what is no longer in it', async () => {
    const { document, runs } = start(['seen']);
    document.selectOption('response');
    await runs.finish(0);
    document.selectOption('divert_dip');
    expect(runs.asked).toHaveLength(3);
    await runs.finish(2);
    expect(document.state.run.without?.option).toBe('divert_dip');
    await runs.finish(1);
    expect(document.state.run.without?.option).toBe('divert_dip');
    document.selectOption('keep'); // it has no decision
    expect(runs.asked).toHaveLength(3);
  });

  it('asks it of the option in hand, and not before everything else is there', async () => {
    const { document, runs } = start(['seen']);
    expect(document.state.option).toBe('divert_dip');
    document.selectOption('response');
    expect(runs.asked).toHaveLength(1);
    await runs.finish(0);
    document.edit(moved(-1, true));
    await runs.finish(1); // of before the edit
    expect(document.state.run.without).toBeUndefined();
    await runs.finish(2);
    await runs.finish(3);
    expect(document.state.run.without?.option).toBe('response');
  });

  it('a failed question about decisions leaves the numbers as they are, and is heard of', async () => {
    const document = new EditableDocument(sampleScenario());
    const runs = new HeldRuns();
    const heard: unknown[] = [];
    new RunController(document, runs, {
      visible: ['seen'],
      outputs: ['seen'],
      decisionOutputs: ['seen'],
      onBroken: (error) => heard.push(error),
    });
    await runs.finish(0);
    runs.asked[1]!.fail(new Error('ours'));
    await settled();
    expect(heard).toHaveLength(1);
    expect(document.state.run).toMatchObject({ status: 'idle', problems: [] });
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

  it('and shows nothing more of what it had asked', async () => {
    const { document, runs, controller } = start();
    controller.stop();
    await runs.finish(0);
    expect(document.state.run.projection).toBeUndefined();
  });
});
