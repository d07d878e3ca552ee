import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/base/month.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { RunController, type RunSettings } from '../../../src/state/run-controller.ts';
import { EditableDocument } from '../../editable-document.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { apart, series } from '../words/en/projection.ts';
import { answerTo, HeldRuns, settled } from './held-runs.ts';

const [keep] = smallScenario.options;
const two = [decision(), decision({ id: 'd2', name: 'Two' }), decision({ id: 'off', on: false })];
const scenario: Scenario = {
  ...smallScenario,
  months: 24,
  options: [
    keep!,
    { id: 'move', name: 'Move', decisions: two },
    { id: 'other', name: 'Other', decisions: two },
  ],
};
const given = { quantity: 'works', otherwise: { effect_scale: 0 } };
const all = { from: 0, to: 23 };
const month = (m: number) => addMonths(scenario.start, m);
const amount = (add: number, done: boolean, option = 'move'): Edit => ({
  type: 'setDecision',
  option,
  decision: 'd1',
  change: { change: { add } },
  done,
});

function page(settings: Partial<RunSettings> = {}, draws = 100, of = scenario) {
  const document = new EditableDocument({ ...of, settings: { draws, seed: 1 } });
  document.selectMonth(month(12));
  const runs = new HeldRuns();
  new RunController(document, runs, {
    visible: ['seen'],
    outputs: ['seen', 'rest'],
    pairs: { visible: ['seen'], outputs: ['seen', 'rest'], given },
    ...settings,
  });
  /** The run that a difference shown in that month is of. */
  const difference = (option: string, output: string, m: number): number | undefined => {
    const pair = document.state.run.projection?.options.find(({ id }) => id === option)?.paired?.[output];
    return pair && m >= pair.from && m < pair.from + pair.central.length ? pair.from : undefined;
  };
  return { document, runs, difference, requests: () => runs.asked.map(({ input }) => input.request) };
}

describe('differences between options', () => {
  it('come with the numbers in the month looked at, and of all other months after them', async () => {
    const { document, runs, requests } = page();
    expect(requests()).toEqual([
      {
        outputs: ['seen', 'rest'],
        pairs: { outputs: ['seen', 'rest'], given, months: { from: 12, to: 12 } },
      },
    ]);
    await runs.finish();
    expect(runs.last).toEqual({
      scenario: document.state.scenario,
      purpose: 'full',
      request: {
        outputs: [],
        options: ['move', 'other'],
        pairs: { outputs: ['seen', 'rest'], given, months: all },
      },
    });
    await runs.finish();
    expect(runs.asked).toHaveLength(2);
    expect(document.state.run.projection!.options.map(({ paired }) => paired && Object.keys(paired))).toEqual(
      [undefined, ['seen', 'rest'], ['seen', 'rest']],
    );
    expect(document.state.run.projection!.options[1]!.paired!['rest']!.central).toHaveLength(24);
    document.selectMonth(month(3));
    await settled();
    expect(runs.asked).toHaveLength(2);
  });

  it('are asked of what is seen alone while a lever moves, and of nothing where there is one option', async () => {
    const { document, runs } = page();
    await runs.finishAll();
    document.edit(amount(-1, false));
    expect(runs.last.request).toEqual({
      outputs: ['seen'],
      options: ['move'],
      pairs: { outputs: ['seen'], months: { from: 12, to: 12 } },
    });
    const pair = page({}, 100, { ...scenario, options: scenario.options.slice(0, 2) });
    expect(pair.runs.last.request.pairs?.months).toEqual({ from: 12, to: 12 });
    const alone = page({}, 100, { ...scenario, options: [keep!] });
    expect(alone.runs.last.request).toEqual({ outputs: ['seen', 'rest'] });
    await alone.runs.finishAll();
    expect(alone.runs.asked).toHaveLength(1);
  });

  it('of a first picture are of what it shows, where that is seen', () => {
    const { runs } = page({
      first: ['seen', 'more'],
      pairs: { visible: ['seen', 'rest'], outputs: ['rest'] },
    });
    expect(runs.last.request).toEqual({
      outputs: ['seen', 'more'],
      pairs: { outputs: ['seen'], months: { from: 12, to: 12 } },
    });
  });

  it('come anew for every option where the first is another, once nothing moves', async () => {
    const { document, runs } = page();
    await runs.finishAll();
    const { id: _, ...fresh } = decision();
    document.edit({ type: 'addDecision', option: 'keep', ...fresh });
    expect(runs.last.request.options).toBeUndefined();
    await runs.finishAll();
    document.edit(amount(-1, false, 'keep'));
    expect(runs.last.request.options).toEqual(['keep']);
    document.edit(amount(-1, true, 'keep'));
    expect(runs.last.request.options).toBeUndefined();
    await runs.finishAll();
    document.edit(amount(-1, true));
    expect(runs.last.request.options).toEqual(['move']);
  });

  it('are not asked for where nobody holds options against one another: the first comes anew alone', async () => {
    const document = new EditableDocument(scenario);
    const runs = new HeldRuns();
    new RunController(document, runs, { visible: ['seen'], outputs: ['seen'] });
    await runs.finish();
    const { id: _, ...fresh } = decision();
    document.edit({ type: 'addDecision', option: 'keep', ...fresh });
    expect(runs.last.request).toEqual({ outputs: ['seen'], options: ['keep'] });
  });

  it('of very many futures are asked in each month as it comes into sight, once while it is', async () => {
    const { document, runs, difference } = page({}, 10_001);
    await runs.finish();
    expect(runs.asked).toHaveLength(1);
    for (const m of [13, 11, 0, 23]) {
      document.selectMonth(month(m));
      expect(runs.last.request).toEqual({
        outputs: [],
        options: ['move', 'other'],
        pairs: { outputs: ['seen', 'rest'], given, months: { from: m, to: m } },
      });
      await runs.finish();
      expect(difference('move', 'rest', m)).toBe(m);
      expect(difference('move', 'rest', 12)).toBeUndefined();
    }
    expect(runs.asked).toHaveLength(5);
  });

  it('are of all months up to 10,000 futures', async () => {
    const { runs } = page({}, 10_000);
    await runs.finish();
    expect(runs.last.request.pairs!.months).toEqual(all);
  });

  it('of a month that is in sight no more are not laid over what is shown, nor are those that failed', async () => {
    const { document, runs, difference } = page({}, 10_001);
    await runs.finish();
    document.selectMonth(month(1));
    document.selectMonth(month(2));
    await runs.finish(1);
    expect(difference('move', 'rest', 1)).toBeUndefined();
    expect(difference('move', 'rest', 12)).toBe(12);
    await runs.fail(2);
    expect(difference('move', 'rest', 12)).toBe(12);
    expect(document.state.run).toMatchObject({ status: 'idle', problems: [] });
    document.selectMonth(month(2));
    document.selectOption('other');
    await runs.finish();
    expect(difference('move', 'rest', 2)).toBe(2);
  });

  it('of a run that goes on are not asked before it is done', () => {
    const { document, runs } = page();
    document.selectMonth(month(1));
    expect(runs.asked).toHaveLength(1);
  });

  it('of the options that lack them alone', async () => {
    const { document, runs, difference } = page();
    await runs.finishAll();
    document.edit(amount(-1, true));
    await runs.finish();
    expect(runs.last.request.options).toEqual(['move']);
    expect(difference('other', 'rest', 0)).toBe(0);
    expect(difference('move', 'rest', 12)).toBe(12);
    expect(difference('move', 'rest', 0)).toBeUndefined();
    await runs.finish();
    expect(difference('move', 'rest', 0)).toBe(0);
  });
});

describe('differences are not all there', () => {
  /** The numbers of the first run, come with these differences of one option and those. */
  async function come(months: Readonly<Record<string, { from: number; to: number }>>) {
    const shown = page();
    const { input, give } = shown.runs.asked[0]!;
    const answer = answerTo(input, 0);
    const numbers = (count: number) => series(Array.from({ length: count }, () => 0));
    const paired = Object.fromEntries(
      Object.entries(months).map(([output, { from, to }]) => [
        output,
        { ...apart(numbers(to - from + 1), numbers(to - from + 1)), from },
      ]),
    );
    const options = answer.options.map((option) => (option.id === 'move' ? { ...option, paired } : option));
    const timings = { compile: 0, kernel: 0, quantiles: 0, total: 0 };
    give({ ok: true, value: { projection: { ...answer, options }, timings } });
    await settled();
    return shown.requests().slice(1);
  }
  const asks = (options: readonly string[]) => ({
    outputs: [],
    options,
    pairs: { outputs: ['seen', 'rest'], given, months: all },
  });

  it('as long as one output lacks a month, at either end', async () => {
    expect(await come({ seen: all, rest: all })).toEqual([asks(['other'])]);
    for (const less of [
      { from: 1, to: 23 },
      { from: 0, to: 22 },
    ]) {
      expect(await come({ seen: all, rest: less })).toEqual([asks(['move', 'other'])]);
      expect(await come({ seen: less, rest: all })).toEqual([asks(['move', 'other'])]);
    }
  });

  it('where another month came into sight meanwhile: that is asked first of all', async () => {
    const { document, runs } = page({ decisionOutputs: ['seen'] });
    document.selectMonth(month(5));
    await runs.finish();
    expect(runs.last.request).toMatchObject({ outputs: [], pairs: { months: { from: 5, to: 5 } } });
    await runs.finish();
    expect(runs.last.request).toMatchObject({ outputs: ['seen'], pairs: { months: all } });
    await runs.finish();
    expect(runs.last.request).toMatchObject({ outputs: [], pairs: { months: all } });
    await runs.finish();
    expect(runs.asked).toHaveLength(4);
  });
});

describe('what each decision of the option in hand does', () => {
  const decisionOutputs = ['seen'];

  it('is not asked for a month that is in sight no more', async () => {
    const { document, runs } = page({ decisionOutputs });
    document.selectMonth(month(5));
    await runs.finish();
    document.selectMonth(month(6));
    await settled();
    const asked = runs.asked.length;
    await runs.finish(asked - 2);
    expect(runs.asked).toHaveLength(asked);
  });

  it('goes on to be asked where a run was given up, which is no mistake', async () => {
    const heard: unknown[] = [];
    const { document, runs } = page({ decisionOutputs, onBroken: (error) => heard.push(error) });
    document.selectMonth(month(5));
    await runs.finish();
    await runs.drop(1);
    await runs.drop(2);
    expect(runs.last.request).toMatchObject({ outputs: [], pairs: { months: all } });
    expect(heard).toEqual([]);
    expect(document.state.run).toMatchObject({ status: 'idle', without: undefined });
  });

  it('is asked between the month in sight and all others, beside the whole option', async () => {
    const { document, runs } = page({ decisionOutputs });
    await runs.finish();
    const { scenario: asked, request, purpose } = runs.last;
    expect(asked.options.map(({ name, decisions }) => [name, decisions.map(({ id }) => id)])).toEqual([
      ['Move', ['d1', 'd2', 'off']],
      ['Without “Officers to response”', ['d2', 'off']],
      ['Without “Two”', ['d1', 'off']],
    ]);
    expect(asked.options.map(({ id }) => id).slice(1)).toEqual(['d1', 'd2']);
    expect(request).toEqual({
      outputs: ['seen'],
      options: ['d1', 'd2'],
      pairs: { outputs: ['seen'], given, months: all },
    });
    expect(purpose).toBe('full');
    await runs.finish();
    expect(document.state.run.without?.option).toBe('move');
    expect(runs.last.request).toMatchObject({ outputs: [], pairs: { months: all } });
    await runs.finish();
    expect(runs.asked).toHaveLength(3);
  });

  it('is asked once for an option, and again for another', async () => {
    const { document, runs } = page({ decisionOutputs });
    await runs.finishAll();
    const asked = runs.asked.length;
    document.selectMonth(month(1));
    await settled();
    expect(runs.asked).toHaveLength(asked);
    document.selectOption('other');
    await settled();
    expect(runs.asked).toHaveLength(asked + 1);
    await runs.finish();
    expect(document.state.run.without?.option).toBe('other');
    document.selectOption('keep'); // decides nothing
    await settled();
    expect(runs.asked).toHaveLength(asked + 1);
  });

  it('is asked of very many futures in each month as it comes into sight', async () => {
    const { document, runs } = page({ decisionOutputs }, 10_001);
    await runs.finishAll();
    document.selectMonth(month(1));
    await runs.finish();
    expect(runs.last.request).toEqual({
      outputs: ['seen'],
      options: ['d1', 'd2'],
      pairs: { outputs: ['seen'], given, months: { from: 1, to: 1 } },
    });
    await runs.finish();
    const asked = runs.asked.length;
    document.selectMonth(month(1));
    await settled();
    expect(runs.asked).toHaveLength(asked);
  });

  it('has no differences where nobody holds anything against anything, and is then asked once for all months', async () => {
    const document = new EditableDocument(scenario);
    const runs = new HeldRuns();
    new RunController(document, runs, { visible: ['seen'], outputs: ['seen'], decisionOutputs });
    await runs.finish();
    expect(runs.last.scenario.options.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(runs.last.request).toEqual({ outputs: ['seen'] });
    await runs.finish();
    document.selectMonth(month(1));
    await settled();
    expect(runs.asked).toHaveLength(2);
  });

  it('is not shown where another option came into hand, or where it failed, and is asked again', async () => {
    const { document, runs } = page({ decisionOutputs });
    await runs.finish();
    document.selectOption('other');
    await runs.finish(1);
    expect(document.state.run.without).toBeUndefined();
    await runs.fail(2);
    expect(document.state.run).toMatchObject({ status: 'idle', problems: [], without: undefined });
    document.selectOption('move');
    await settled();
    expect(runs.last.scenario.options.map(({ id }) => id).slice(1)).toEqual(['d1', 'd2']);
  });

  it('is no longer known once anything is other than it was', async () => {
    const { document, runs } = page({ decisionOutputs });
    await runs.finishAll();
    document.edit(amount(-1, true));
    expect(document.state.run.without).toBeUndefined();
    // Overtaken by a lever before it was asked: nothing is asked until that lies still.
    await runs.finish();
    document.edit(amount(-2, false));
    const asked = runs.asked.length;
    await runs.finish(asked - 2);
    expect(runs.asked).toHaveLength(asked);
    expect(document.state.run.without).toBeUndefined();
  });
});
