import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { RunController, type RunSettings } from '../../../src/state/run-controller.ts';
import { EditableDocument } from '../../editable-document.ts';
import type { Notes } from '../../../src/study/notes/notes.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { HeldRuns, settled } from './held-runs.ts';

const [keep, move] = smallScenario.options;
/** Three options, two of which differ from the first. */
const three: Scenario = {
  ...smallScenario,
  options: [keep!, move!, { id: 'other', name: 'Other', decisions: [decision({ change: { add: -2 } })] }],
};
const amount = (add: number, done: boolean): Edit => ({
  type: 'setDecision',
  option: 'move',
  decision: 'd1',
  change: { change: { add } },
  done,
});
const target = (least: number, done: boolean): Edit => ({
  type: 'setTarget',
  target: { output: 'caseload_coverage', at_least: least },
  done,
});
const reasons = { type: 'setReason', input: 'pay_growth', reason: 'ours' } as const;

function page(settings: Partial<RunSettings> = {}, scenario = three, draws = 100) {
  const document = new EditableDocument({ ...scenario, settings: { draws, seed: 1 } });
  const runs = new HeldRuns();
  const controller = new RunController(document, runs, {
    visible: ['seen'],
    outputs: ['seen', 'rest'],
    ...settings,
  });
  const number = (option: string, output: string) =>
    document.state.run.projection?.options.find(({ id }) => id === option)?.outputs[output]?.central[0];
  return { document, runs, controller, number, run: () => document.state.run };
}

describe('a run is asked', () => {
  it('of nothing where no number hangs on what was done, and what is shown is then of that', async () => {
    const { document, runs, run, number } = page();
    await runs.finish();
    document.edit({ type: 'renameOption', option: 'move', name: 'Posts go' });
    await settled();
    expect(runs.asked).toHaveLength(1);
    expect(run()).toMatchObject({ status: 'idle', of: document.state.scenario, problems: [], progress: 1 });
    document.edit({ type: 'removeOption', option: 'other' });
    await settled();
    expect(runs.asked).toHaveLength(1);
    expect(run().projection!.options.map(({ id }) => id)).toEqual(['keep', 'move']);
    document.undo();
    await settled();
    expect(runs.last.request.options).toEqual(['other']);
    await runs.finish();
    expect([number('move', 'rest'), number('other', 'rest')]).toEqual([0, 1]);
  });

  it('of every option where it is of something that they share; in a drag the rest stays as it was till the end', async () => {
    const { document, runs, number } = page();
    await runs.finish();
    const share = (value: number, done: boolean): Edit => ({
      type: 'setInput',
      input: 'iom_share.ex_dip',
      value,
      done,
    });
    document.edit(share(0.4, false));
    expect(runs.last.request).toEqual({ outputs: ['seen'] });
    await runs.finish();
    expect([number('keep', 'seen'), number('keep', 'rest')]).toEqual([1, 0]);
    document.edit(share(0.3, true));
    expect(runs.last.request).toEqual({ outputs: ['seen', 'rest'] });
    await runs.finish();
    expect([number('keep', 'seen'), number('other', 'rest')]).toEqual([2, 2]);
  });

  it('once for one state, whatever else happens to the document', async () => {
    const { document, runs } = page();
    document.selectMonth('2014-05');
    document.selectOption('other');
    document.edit({ type: 'removeOption', option: 'keep' }); // refused
    document.nameStep(0, 'The beginning');
    expect(runs.asked).toHaveLength(1);
    await runs.finish();
    document.selectMonth('2014-06');
    await settled();
    expect(runs.asked).toHaveLength(1);
    document.edit(amount(-1, false));
    await runs.finish();
    document.selectMonth('2014-07'); // no figure is of one month alone
    expect(runs.asked).toHaveLength(2);
  });

  it('again for figures of a month only where another is looked at', async () => {
    const { document, runs } = page({ figures: ['seen'] });
    await runs.finish();
    document.edit(amount(-1, false));
    document.selectMonth('2014-05');
    expect(runs.asked).toHaveLength(3);
    document.selectOption('keep');
    document.selectMonth('2014-05');
    expect(runs.asked).toHaveLength(3);
  });

  it('for what is seen at that moment', async () => {
    let visible = ['seen'];
    const { document, runs } = page({ visible: () => visible });
    await runs.finish();
    visible = ['else'];
    document.edit(amount(-1, false));
    expect(runs.last.request.outputs).toEqual(['else']);
  });

  it('for the same page once more only where it shows what is not there, and then for that alone', async () => {
    let outputs = ['seen', 'rest'];
    const { runs, controller, number, run } = page({ outputs: () => outputs });
    controller.goOn(); // nothing was stopped
    expect(runs.asked).toHaveLength(1);
    await runs.finish();
    controller.goOn();
    controller.refresh();
    expect(runs.asked).toHaveLength(1);
    outputs = ['more'];
    controller.refresh();
    expect(run()).toMatchObject({ status: 'running', progress: 0 });
    await runs.finish();
    expect([number('keep', 'more'), number('keep', 'rest')]).toEqual([1, undefined]);
  });
});

describe('what is shown', () => {
  it('is never of another file, not even beside what a drag has asked in this one', async () => {
    const { document, runs, number, run } = page();
    await runs.finish();
    document.open({ ...three, title: 'Other', settings: { draws: 100, seed: 2 } });
    document.edit(amount(-1, false));
    await runs.finish();
    expect([number('move', 'seen'), number('move', 'rest')]).toEqual([2, undefined]);
    expect(run().projection!.scenario).toBe('Other');
  });

  it('is no fault of a run that has been overtaken', async () => {
    const { document, runs, run } = page();
    document.edit(amount(-1, true));
    await runs.fail(0);
    expect(run()).toMatchObject({ status: 'running', problems: [] });
    await runs.fail(1);
    expect(run()).toMatchObject({ status: 'failed', problems: [{ message: 'Run 1 failed.' }] });
    document.edit(amount(-2, true));
    await runs.finish();
    expect(run()).toMatchObject({ status: 'idle', problems: [], timings: { total: 100 } });
  });

  it('stays where a run was given up for a newer one', async () => {
    const { document, runs, run } = page();
    document.edit(amount(-1, true));
    await runs.drop(0);
    expect(run()).toMatchObject({ status: 'running', projection: undefined });
  });

  it('is a drag’s answer with its time, also where the fault of a run was told before', async () => {
    const { document, runs, run } = page();
    await runs.fail();
    document.edit(amount(-1, false));
    await runs.finish();
    expect(run()).toMatchObject({ status: 'stale', problems: [], timings: { total: 100 } });
  });
});

describe('how far a run has come', () => {
  it('is told with the time it will take yet, as soon as that can be told', async () => {
    let time = 5000;
    const { document, runs, run } = page({ clock: () => time });
    const { progress } = runs.asked[0]!;
    time += 2000;
    progress!(0);
    expect(run()).toMatchObject({ progress: 0, secondsLeft: undefined });
    progress!(0.25);
    expect(run()).toMatchObject({ progress: 0.25, secondsLeft: 6 });
    await runs.finish();
    expect(run()).toMatchObject({ progress: 1, secondsLeft: undefined });
    document.edit(amount(-1, true));
    runs.asked[1]!.progress!(0.5);
    document.edit(amount(-2, true));
    expect(run()).toMatchObject({ progress: 0, secondsLeft: undefined });
  });

  it('is told without it where nobody has a clock, and not of a drag', async () => {
    const { document, runs, run } = page();
    runs.asked[0]!.progress!(0.5);
    expect(run()).toMatchObject({ progress: 0.5, secondsLeft: undefined });
    await runs.finish();
    document.edit(amount(-1, false));
    expect(runs.asked[1]!.progress).toBeUndefined();
  });
});

describe('a first picture', () => {
  const first = { first: ['seen'] };

  it('is asked like a drag where it has all futures, and takes a quarter of the way', async () => {
    const { runs, run } = page(first);
    expect(runs.asked[0]!.input).toMatchObject({ purpose: 'drag', request: { outputs: ['seen'] } });
    runs.asked[0]!.progress!(1);
    expect(run().progress).toBe(0.25);
    await runs.finish();
    expect(run()).toMatchObject({ status: 'running', problems: [], secondsLeft: undefined });
    expect(runs.last.purpose).toBe('full');
  });

  it('has fewer futures where there are very many, and takes no more of the way than it takes of the time', async () => {
    const { runs, run } = page(first, three, 20_000);
    expect(runs.asked[0]!.input).toMatchObject({ purpose: 'full', request: { draws: 1000 } });
    runs.asked[0]!.progress!(1);
    expect(run().progress).toBeCloseTo(1 / 81, 12);
    await runs.finish();
    expect(run().secondsLeft).toBeCloseTo(0.1 * 20 * 4, 12);
  });

  it('is of as many futures as a drag follows at most, and of fewer from one more on', async () => {
    expect(page(first, three, 10_000).runs.last.request.draws).toBeUndefined();
    expect(page(first, three, 10_001).runs.last.request.draws).toBe(1000);
    const drag = async (draws: number): Promise<number | undefined> => {
      const { document, runs } = page({}, three, draws);
      await runs.finish();
      document.edit(amount(-1, false));
      return runs.last.request.draws;
    };
    expect([await drag(10_000), await drag(10_001)]).toEqual([undefined, 10_000]);
  });

  it('that fails is the end, and says why', async () => {
    const { runs, run } = page(first);
    await runs.fail();
    expect(runs.asked).toHaveLength(1);
    expect(run()).toMatchObject({ status: 'failed', problems: [{ message: 'Run 0 failed.' }] });
  });

  it('that was given up or overtaken is not shown, and nothing is asked after it', async () => {
    const { document, runs, run } = page(first);
    document.edit(amount(-1, true));
    expect(runs.asked).toHaveLength(2);
    await runs.drop(0);
    expect(runs.asked).toHaveLength(2);
    document.edit(amount(-2, true));
    await runs.finish(1);
    expect(runs.asked).toHaveLength(3);
    expect(run().projection).toBeUndefined();
  });

  it('is not wanted where a lever is moved before it is there', () => {
    const { document, runs } = page(first);
    document.edit(amount(-1, false));
    expect(runs.last).toMatchObject({ purpose: 'drag', request: { outputs: ['seen'] } });
    expect(runs.asked).toHaveLength(2);
  });
});

describe('somebody stops', () => {
  it('a run of everything, and nothing that is not one', async () => {
    const { document, runs, controller, run } = page();
    await runs.finish();
    controller.stopRun();
    document.edit(amount(-1, false));
    controller.stopRun();
    expect(runs.stops).toBe(0);
    expect(run().status).toBe('stale');
    document.edit(amount(-2, true));
    runs.asked.at(-1)!.progress!(0.5);
    controller.stopRun();
    expect(runs.stops).toBe(1);
    expect(run()).toMatchObject({ status: 'stopped', secondsLeft: undefined });
    controller.goOn();
    expect(runs.asked).toHaveLength(4);
    expect(run().status).toBe('running');
  });

  it('also where nobody can call the run off: what it gives is not shown', async () => {
    const document = new EditableDocument(three);
    const runs = new HeldRuns();
    const controller = new RunController(
      document,
      { project: (input, progress) => runs.project(input, progress) },
      { visible: ['seen'], outputs: ['seen'] },
    );
    controller.stopRun();
    await runs.finish();
    expect(document.state.run).toMatchObject({ status: 'stopped', projection: undefined });
  });

  it('the page, and with it all that was to come', async () => {
    const asked: AbortSignal[] = [];
    let calledOff = 0;
    const { document, runs, controller, run } = page({
      decisionOutputs: ['seen'],
      rest: () => () => calledOff++,
      notes: (_, signal) => {
        asked.push(signal);
        return new Promise(() => undefined);
      },
    });
    await runs.finishAll();
    expect(asked).toHaveLength(1);
    document.selectOption('other');
    expect(runs.last.request.outputs).toEqual(['seen']);
    controller.stop();
    expect(asked[0]!.aborted).toBe(true);
    await runs.finish();
    expect(run().without?.option).toBe('move');
    const other = page({ rest: () => () => calledOff++ });
    await other.runs.finish();
    other.document.edit(amount(-1, false));
    other.controller.stop();
    expect(calledOff).toBe(1);
  });
});

describe('notes', () => {
  const found = [] as unknown as Notes;

  it('are looked for when everything else is there, of the scenario that stands still', async () => {
    const asked: Scenario[] = [];
    const { document, runs, run } = page({
      decisionOutputs: ['seen'],
      notes: (scenario) => (asked.push(scenario), Promise.resolve(found)),
    });
    await runs.finish();
    expect(asked).toHaveLength(0);
    await runs.finish();
    expect(asked).toEqual([document.state.scenario]);
    expect(run().notes).toBe(found);
  });

  it('are not looked for while a hand is on something, though no number hangs on it', async () => {
    const asked: Scenario[] = [];
    const { document, runs, run } = page({
      notes: (scenario) => (asked.push(scenario), Promise.resolve(found)),
    });
    await runs.finish();
    document.edit(target(0.7, false));
    await settled();
    expect(asked).toHaveLength(1);
    expect(run()).toMatchObject({ status: 'idle', of: document.state.scenario });
    document.edit(target(0.6, true));
    await settled();
    expect(asked).toEqual([expect.anything(), document.state.scenario]);
    expect(runs.asked).toHaveLength(1);
  });

  it('that were called off, or could not be found, leave those that are there; the fault is heard of', async () => {
    const heard: unknown[] = [];
    const answers: (() => Promise<Notes | undefined>)[] = [
      () => Promise.resolve(found),
      () => Promise.resolve(undefined),
      () => Promise.reject(new Error('ours')),
    ];
    const { document, runs, run } = page({
      notes: () => answers.shift()!(),
      onBroken: (error) => heard.push(error),
    });
    await runs.finish();
    for (const name of ['One', 'Two']) {
      document.edit({ type: 'renameOption', option: 'move', name });
      await settled();
    }
    expect(answers).toEqual([]);
    expect(run()).toMatchObject({ status: 'idle', notes: found });
    expect(heard).toEqual([new Error('ours')]);
  });

  it('of one scenario are not shown with another', async () => {
    let give: (notes: Notes) => void = () => undefined;
    const { document, runs, run } = page({ notes: () => new Promise((resolve) => (give = resolve)) });
    await runs.finish();
    const late = give;
    document.edit(reasons);
    late(found);
    await settled();
    expect(run().notes).toBeUndefined();
  });
});
