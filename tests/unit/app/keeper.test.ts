import { stepText } from '../../../src/words/en/step-text.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keeper } from '../../../src/app/keep/keeper.ts';
import {
  asSnapshots,
  headingOf,
  onScreenOnly,
  readWork,
  recordOf,
  type KeptWork,
  type OpenText,
} from '../../../src/app/keep/kept-work.ts';
import type { WorkLocks } from '../../../src/app/keep/work-locks.ts';
import type { WorkStore } from '../../../src/app/keep/work-store.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { EditableDocument } from '../../editable-document.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const text = readFileSync(new URL('../../../scenarios/gwent-2013-14.iom.json', import.meta.url), 'utf8');
const oldText = readFileSync(
  new URL('../../fixtures/scenarios/version-1/gwent-2013-14.iom.json', import.meta.url),
  'utf8',
);
const parsed = parseScenario(text);
if (!parsed.ok) throw new Error('The shipped scenario does not open.');
const gwent = parsed.value;
const open: OpenText = (each) => Promise.resolve(openScenario(each));

/** A browser's database and locks, shared by its tabs. */
class Browser {
  readonly works = new Map<string, KeptWork>();
  readonly holders = new Map<string, () => void>();
  ids = 0;
  time = 1000;
  refuse = false;

  readonly store: WorkStore = {
    list: () => Promise.resolve([...this.works.values()].map(headingOf).sort((a, b) => b.when - a.when)),
    read: (id) => Promise.resolve(structuredClone(this.works.get(id))),
    write: (work, expected) => {
      if (this.refuse) return Promise.reject(new Error('quota'));
      const there = this.works.get(work.id);
      if (there?.when !== expected) return Promise.resolve(there ? 'conflict' : 'gone');
      this.works.set(work.id, structuredClone(work));
      return Promise.resolve('written');
    },
    forget: (id) => Promise.resolve(void this.works.delete(id)),
  };

  locks(): WorkLocks {
    const mine = new Set<string>();
    return {
      lock: (id, lost) => {
        if (mine.has(id)) {
          this.holders.set(id, lost);
          return Promise.resolve('locked');
        }
        if (this.holders.has(id)) return Promise.resolve('elsewhere');
        mine.add(id);
        this.holders.set(id, lost);
        return Promise.resolve('locked');
      },
      takeOver: (id, lost) => {
        const other = this.holders.get(id);
        mine.add(id);
        this.holders.set(id, lost);
        other?.();
        return Promise.resolve();
      },
      release: (id) => {
        if (mine.delete(id)) this.holders.delete(id);
      },
    };
  }
}

function tab(browser: Browser) {
  const document = new EditableDocument(gwent);
  let waiting: (() => void) | undefined;
  const keeper = new Keeper(document, {
    store: browser.store,
    locks: browser.locks(),
    open,
    now: () => ++browser.time,
    newId: () => `work-${++browser.ids}`,
    later: (then) => {
      waiting = then;
      return () => (waiting = undefined);
    },
    areaOf: () => 'gwent-2013-14',
    changed: () => undefined,
  });
  /** The moment after which a change is kept has passed. */
  const wait = async (): Promise<void> => {
    const then = waiting;
    waiting = undefined;
    then?.();
    await keeper.flush();
  };
  return { document, keeper, wait };
}

const add = (document: EditableDocument, name: string): void =>
  void document.edit({ type: 'addOption', name });

describe('Keeper', () => {
  it('keeps nothing while nothing has been done, and then all of it', async () => {
    const browser = new Browser();
    const { document, keeper, wait } = tab(browser);
    document.selectMonth(gwent.start);
    await wait();
    expect(browser.works.size).toBe(0);
    expect(keeper.status.kind).toBe('nothing');
    add(document, 'One more');
    await wait();
    expect(keeper.status.kind).toBe('kept');
    const [last] = await keeper.list();
    const work = await readWork(await browser.store.read(last!.id), open);
    expect(work.ok && work.value.steps.at(-1)?.after.scenario.options.at(-1)?.name).toBe('One more');
  });

  it('brings back the steps after a tab was closed, to be undone and redone', async () => {
    const browser = new Browser();
    const first = tab(browser);
    add(first.document, 'A');
    add(first.document, 'B');
    first.document.undo();
    await first.wait();
    const [last] = await first.keeper.list();
    first.document.selectMonth(gwent.start);

    browser.holders.clear(); // the tab is gone, and its locks with it
    const second = tab(browser);
    const taken = await second.keeper.take(last!.id, 'if-free');
    if (taken === 'elsewhere' || !taken.ok) throw new Error('not taken');
    const { value } = taken;
    second.document.openKept((opened) => ({ ...value, steps: asSnapshots(value, opened) }));
    second.keeper.adopt(value.heading);
    const names = (): string[] => second.document.state.scenario.options.map(({ name }) => name);
    expect(names().at(-1)).toBe('A');
    second.document.redo();
    expect(names().at(-1)).toBe('B');
    second.document.undo();
    second.document.undo();
    expect(names()).toEqual(gwent.options.map(({ name }) => name));
    await second.wait();
    expect(browser.works.size).toBe(1);
  });

  it('does not take what another tab has, unless it is taken over; then the other goes on with a copy', async () => {
    const browser = new Browser();
    const first = tab(browser);
    add(first.document, 'Shared');
    await first.wait();
    const [work] = await first.keeper.list();

    const second = tab(browser);
    expect(await second.keeper.take(work!.id, 'if-free')).toBe('elsewhere');
    const taken = await second.keeper.take(work!.id, 'take-over');
    if (taken === 'elsewhere' || !taken.ok) throw new Error('not taken');
    const { value } = taken;
    second.document.openKept((opened) => ({ ...value, steps: asSnapshots(value, opened) }));
    second.keeper.adopt(value.heading);

    add(first.document, 'Of the first');
    await first.wait();
    add(second.document, 'Of the second');
    await second.wait();
    expect(first.keeper.status.kind).toBe('copy');
    expect(second.keeper.status.kind).toBe('kept');
    const last = (id: string): string | undefined =>
      browser.works.get(id)?.history.at(-1)?.scenario.options.at(-1)?.name;
    expect(last(work!.id)).toBe('Of the second');
    const copies = [...browser.works.values()].filter(({ id }) => id !== work!.id);
    expect(copies.map(({ id, title }) => [last(id), title.endsWith('(copy)')])).toEqual([
      ['Of the first', true],
    ]);
  });

  it('keeps the last change of a file in the very moment another is opened', async () => {
    const browser = new Browser();
    const { document, wait } = tab(browser);
    add(document, 'Of the first file');
    document.open({ ...gwent, title: 'Another' });
    await wait();
    expect([...browser.works.values()].map(({ title }) => title)).toEqual([gwent.title]);
    expect([...browser.works.values()][0]!.history.at(-1)?.scenario.options.at(-1)?.name).toBe(
      'Of the first file',
    );
  });

  it('does not take its own work for another tab’s: gone on with twice in one tab, then undone', async () => {
    const browser = new Browser();
    const { document, keeper, wait } = tab(browser);
    add(document, 'A');
    await wait();
    const [work] = await keeper.list();
    expect(keeper.isOnScreen(work!.id)).toBe(true);
    document.open({ ...gwent, title: 'Another' });
    await wait();
    expect(keeper.isOnScreen(work!.id)).toBe(false);
    const taken = await keeper.take(work!.id, 'if-free');
    if (taken === 'elsewhere' || !taken.ok) throw new Error('not taken');
    const { value } = taken;
    document.openKept((opened) => ({ ...value, steps: asSnapshots(value, opened) }));
    keeper.adopt(value.heading);
    await wait();
    document.goTo(1); // the same work, as it was on screen at first
    await wait();
    expect(keeper.status.kind).toBe('kept');
    expect([...browser.works.values()].filter(({ title }) => title.endsWith('(copy)'))).toEqual([]);
  });

  it('says that another tab took the work over, for work that was there when the page opened too', async () => {
    const browser = new Browser();
    const first = tab(browser);
    add(first.document, 'A');
    await first.wait();
    const [work] = await first.keeper.list();
    browser.holders.clear();
    const second = tab(browser);
    const taken = await second.keeper.take(work!.id, 'if-free');
    if (taken === 'elsewhere' || !taken.ok) throw new Error('not taken');
    const { value } = taken;
    second.document.openKept((opened) => ({ ...value, steps: asSnapshots(value, opened) }));
    second.keeper.adopt(value.heading);
    await tab(browser).keeper.take(work!.id, 'take-over');
    expect(second.keeper.status.kind).toBe('copy');
  });

  it('keeps a copy that was asked for beside the work itself, by a title that says so', async () => {
    const browser = new Browser();
    const first = tab(browser);
    add(first.document, 'A');
    await first.wait();
    const [work] = await first.keeper.list();
    const second = tab(browser);
    const taken = await second.keeper.take(work!.id, 'as-a-copy');
    if (taken === 'elsewhere' || !taken.ok) throw new Error('not taken');
    const { value } = taken;
    second.document.openKept((opened) => ({ ...value, steps: asSnapshots(value, opened) }));
    second.keeper.adoptCopy();
    await second.wait();
    expect([...browser.works.values()].map(({ title }) => title)).toEqual([
      gwent.title,
      `${gwent.title} (copy)`,
    ]);
  });

  it('keeps what was not written yet when the work is taken over', async () => {
    const browser = new Browser();
    const first = tab(browser);
    add(first.document, 'Written');
    await first.wait();
    const [work] = await first.keeper.list();
    add(first.document, 'Not yet');
    await tab(browser).keeper.take(work!.id, 'take-over');
    await first.keeper.flush();
    const names = [...browser.works.values()].map(
      ({ history }) => history.at(-1)?.scenario.options.at(-1)?.name,
    );
    expect(names.sort()).toEqual(['Not yet', 'Written']);
  });

  it('never writes over what another tab wrote, whatever the order, without locks at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), fc.boolean()), { maxLength: 12 }), async (turns) => {
        const browser = new Browser();
        const lockless: WorkLocks = {
          lock: () => Promise.resolve('locked'),
          takeOver: () => Promise.resolve(),
          release: () => undefined,
        };
        browser.locks = () => lockless;
        const start = tab(browser);
        add(start.document, 'start');
        await start.wait();
        const [work] = await start.keeper.list();
        const tabs = [start, tab(browser)];
        const taken = await tabs[1]!.keeper.take(work!.id, 'if-free');
        if (taken === 'elsewhere' || !taken.ok) throw new Error('not taken');
        const { value } = taken;
        tabs[1]!.document.openKept((opened) => ({ ...value, steps: asSnapshots(value, opened) }));
        tabs[1]!.keeper.adopt(value.heading);
        const made: string[][] = [[], []];
        for (const [who, waits] of turns) {
          const option = tabs[who]!.document.state.scenario.options.at(-1)!.id;
          const name = `${who}-${made[who]!.length}`;
          tabs[who]!.document.edit({ type: 'renameOption', option, name });
          made[who]!.push(name);
          if (waits) await tabs[who]!.wait();
        }
        for (const each of tabs) await each.wait();
        const kept = [...browser.works.values()].map(
          ({ history, at }) => history[at]!.scenario.options.at(-1)!.name,
        );
        for (const names of made) if (names.length > 0) expect(kept).toContain(names.at(-1));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps work again that another tab forgot, once something is done to it, and not as a copy', async () => {
    const browser = new Browser();
    const { document, keeper, wait } = tab(browser);
    add(document, 'A');
    await wait();
    const [work] = await keeper.list();
    await tab(browser).keeper.forget(work!.id);
    await keeper.flush();
    expect(browser.works.size).toBe(0);
    add(document, 'B');
    await wait();
    expect([...browser.works.values()].map(({ title }) => title)).toEqual([gwent.title]);
    expect(keeper.status.kind).toBe('kept');
  });

  it('does not keep what was waiting to be written when it is forgotten', async () => {
    const browser = new Browser();
    const { document, keeper, wait } = tab(browser);
    add(document, 'A');
    await wait();
    const [work] = await keeper.list();
    add(document, 'B');
    await keeper.forget(work!.id);
    await wait();
    expect(browser.works.size).toBe(0);
    expect(keeper.status.kind).toBe('nothing');
  });

  it('keeps what was done before a drag while the drag goes on', async () => {
    const browser = new Browser();
    const { document, keeper } = tab(browser);
    add(document, 'Before');
    document.edit({ type: 'setInput', input: 'iom_share.ex_dip', value: 0.3, done: false });
    await keeper.flush();
    const [work] = [...browser.works.values()];
    expect(work?.history.at(-1)?.scenario.options.at(-1)?.name).toBe('Before');
  });

  it('writes nothing before the steps of restored work are back', async () => {
    const browser = new Browser();
    const first = tab(browser);
    for (const name of ['A', 'B', 'C']) add(first.document, name);
    await first.wait();
    const [work] = await first.keeper.list();
    browser.holders.clear();
    const record = await browser.store.read(work!.id);
    const [one, whole] = [await readWork(onScreenOnly(record), open), await readWork(record, open)];
    if (!one.ok || !whole.ok) throw new Error('not read');
    const second = tab(browser);
    second.document.openKept((opened) => ({ ...one.value, steps: asSnapshots(one.value, opened) }));
    second.keeper.adopt(work!);
    let back = (): void => undefined;
    second.keeper.waitFor(new Promise<void>((done) => (back = done)));
    add(second.document, 'D');
    const written = second.wait();
    await Promise.resolve();
    expect(browser.works.get(work!.id)?.history).toHaveLength(4);
    back();
    await written;
    expect(browser.works.get(work!.id)?.history.at(-1)?.scenario.options.at(-1)?.name).toBe('D');
  });

  it('says when the browser keeps nothing, and goes on', async () => {
    const browser = new Browser();
    browser.refuse = true;
    const { document, keeper, wait } = tab(browser);
    add(document, 'Lost to the browser');
    await wait();
    expect(keeper.status.kind).toBe('failed');
    browser.refuse = false;
    add(document, 'Kept again');
    await wait();
    expect(keeper.status.kind).toBe('kept');
  });
});

describe('readWork', () => {
  const record = (): KeptWork =>
    structuredClone(recordOf(new EditableDocument(gwent).state, { id: 'w', when: 1, area: '', copy: false }));

  it('reads what was written', async () => {
    const read = await readWork(record(), open);
    expect(read.ok && read.value.steps[0]?.after.scenario).toEqual(gwent);
  });

  it('tells of work that was kept under an older version of the file, as it was and what was changed in it', async () => {
    const now = await readWork(record(), open);
    expect(now.ok && now.value.upgraded).toBeUndefined();
    const old = JSON.parse(oldText) as KeptWork['history'][number]['scenario'];
    const kept = { ...record(), history: [{ label: 'Opened', scenario: old, saved: old }] };
    const then = await readWork(kept, open);
    const opened = openScenario(oldText);
    if (!then.ok || !opened.ok) throw new Error('not read');
    expect(then.value.upgraded).toEqual(opened.value);
    expect(then.value.upgraded!.notes).not.toEqual([]);
    expect(then.value.steps[0]!.after.scenario).toEqual(opened.value.scenario);
  });

  it('reads the steps of an older app, which kept their sentences, as names', async () => {
    const [step] = record().history;
    const old = { ...record(), version: 1, history: [{ ...step!, label: 'Moved “Grant” to 50%' }] };
    const read = await readWork(old, open);
    expect(read.ok && read.value.steps[0]!.label).toEqual({ did: 'named', name: 'Moved “Grant” to 50%' });
  });

  it('loses no work for a step whose label cannot be read', async () => {
    const [step] = record().history;
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (label) => {
        const read = await readWork({ ...record(), history: [{ ...step!, label }] }, open);
        expect(read.ok && read.value.steps[0]!.after.scenario).toEqual(gwent);
        if (read.ok) expect(stepText(read.value.steps[0]!.label, gwent)).not.toMatch(/undefined|^$/);
      }),
    );
  });

  it('is first the step on screen alone; the others come back round what has been done since', async () => {
    const first = new EditableDocument(gwent);
    for (const name of ['A', 'B', 'C']) add(first, name);
    first.undo();
    const all = structuredClone(recordOf(first.state, { id: 'w', when: 1, area: '', copy: false }));
    const [one, whole] = [await readWork(onScreenOnly(all), open), await readWork(all, open)];
    if (!one.ok || !whole.ok) throw new Error('not read');
    const { option, month } = one.value;
    for (const edits of [[], ['D'], ['D', 'E']]) {
      const second = new EditableDocument(gwent, { steps: asSnapshots(one.value, 0), at: 0, option, month });
      expect(second.state.scenario).toEqual(first.state.scenario);
      for (const name of edits) add(second, name);
      const { scenario } = second.state;
      second.recall(asSnapshots(whole.value, 0), whole.value.at);
      expect(second.state.scenario).toBe(scenario);
      const { steps, at } = second.state.history;
      const labels = first.state.history.steps.map(({ label }) => label);
      const kept = edits.length === 0 ? labels : labels.slice(0, 3);
      expect(steps.map(({ label }) => label)).toEqual([
        ...kept,
        ...edits.map((name) => ({ did: 'added', name })),
      ]);
      expect(at).toBe(2 + edits.length);
      for (let i = 0; i < 9; i++) second.undo();
      expect(second.state.scenario).toEqual(gwent);
    }
  });

  it('refuses anything else in a sentence, and never throws', async () => {
    const broken: unknown[] = [
      undefined,
      null,
      'text',
      {},
      { ...record(), version: 99 },
      { ...record(), at: 7 },
      { ...record(), history: [{ label: 'x', scenario: { title: '<img>' }, saved: gwent }] },
      { ...record(), history: [{ label: 'x', scenario: undefined, saved: undefined }] },
      { ...record(), history: 'many' },
    ];
    for (const each of broken) {
      const read = await readWork(each, open);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(problemText(read.error[0]!)).toMatch(/\.$/);
    }
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        const read = await readWork(value, open);
        expect(read.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
