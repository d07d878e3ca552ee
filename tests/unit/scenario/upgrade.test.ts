/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-explicit-any -- files are spoilt in ways the types forbid */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/base/month.ts';
import { openScenario, type Opened } from '../../../src/scenario/open-scenario.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { fixture } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const folder = new URL('../../fixtures/scenarios/version-1/', import.meta.url);
const files = readdirSync(folder);

/** A file of version 1 as plain data, free to be changed. */
const old = (name = 'sample.iom.json'): any => JSON.parse(fixture(`version-1/${name}`));

function open(file: unknown): Opened {
  const result = openScenario(typeof file === 'string' ? file : JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

const notesOf = (file: unknown, code: string) => open(file).notes.filter((note) => note.code === code);

describe('a file of version 1', () => {
  it('is kept of every area that was shipped as one', () => {
    expect(files.length).toBe(10); // nine and the sample
  });

  it.each(files)('%s opens as version 2, says where it came from, and is saved as version 2', (name) => {
    const { scenario, notes } = open(fixture(`version-1/${name}`));
    expect(scenario.version).toBe(2);
    expect(notes[0]).toEqual({ code: 'upgrade/version', from: 1, to: 2 });
    for (const note of notes) expect(note.code).toMatch(/^upgrade\//);
    const saved = saveScenario(scenario);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    expect(open(saved.value)).toEqual({ scenario, notes: [] });
  });

  it('says every number, option and decision of before', () => {
    const file = old('workshop-2025-26.iom.json');
    const { scenario } = open(file);
    expect(scenario.options).toMatchObject(file.options);
    expect(scenario.tiers).toMatchObject(file.tiers);
    expect(scenario.offences).toMatchObject(file.offences);
    expect(scenario.strands).toMatchObject(file.strands);
    const { prevented_per_million: _, ...assumptions } = file.assumptions;
    expect(scenario.assumptions).toEqual(assumptions);
  });

  it('has what it said of all diverted money said of each stream, with its source', () => {
    const file = old('workshop-2025-26.iom.json');
    const said = { low: 10, likely: 20, high: 30, source: 'our study', reason: 'ours' };
    file.assumptions.prevented_per_million = said;
    const { scenario, notes } = open(file);
    expect(scenario.streams.map((stream) => stream.prevented_per_million)).toEqual(
      scenario.streams.map(() => said),
    );
    expect(scenario.assumptions).not.toHaveProperty('prevented_per_million');
    expect(notes).toContainEqual({
      code: 'upgrade/prevented-per-million-moved',
      streams: scenario.streams.map(({ id }) => id),
    });
  });

  it('has nothing counted for diverted money where it had set nothing', () => {
    const file = old();
    delete file.assumptions.prevented_per_million;
    const { scenario, notes } = open(file);
    expect(scenario.streams[0]).not.toHaveProperty('prevented_per_million');
    expect(notes).toContainEqual({ code: 'upgrade/money-not-counted' });
  });

  it('keeps the old default range where somebody stands by it: a source, a reason, or that it is right for them', () => {
    const said = { low: 0, likely: 0, high: 1000 };
    const kept = (more: object): boolean => {
      const file = old();
      file.assumptions.prevented_per_million = { ...said, ...more };
      return open(file).scenario.streams[0]!.prevented_per_million !== undefined;
    };
    for (const more of [{ source: 'our own trial' }, { reason: 'asked the board' }, { confirmed: true }])
      expect(kept(more), JSON.stringify(more)).toBe(true);
    for (const more of [{}, { source: 'prevented_per_million_default' }, { source: ' ' }, { shape: 'pert' }])
      expect(kept(more), JSON.stringify(more)).toBe(false);
  });

  it('refuses a form of a quantity of today without offering it', () => {
    const file = old();
    file.streams[0].iom_share = { value: 0.5 };
    const result = openScenario(JSON.stringify(file));
    expect(result.ok ? [] : result.error.map(problemText).join()).not.toContain('Did you mean');
  });

  it('has posts with a bare 0, the old default, as not counted, and a 0 with a reason as 0', () => {
    const file = old();
    file.roles[0].prevented_per_post = { low: 0, likely: 0, high: 0, reason: 'they only do IOM work' };
    file.roles[1].prevented_per_post = 0;
    const { scenario, notes } = open(file);
    expect(scenario.roles[0]!.prevented_per_post).toEqual(file.roles[0].prevented_per_post);
    expect(scenario.roles[1]).not.toHaveProperty('prevented_per_post');
    expect(notes).toContainEqual({ code: 'upgrade/posts-not-counted', roles: [file.roles[1].id] });
  });

  it('says nothing of posts where none had a bare 0', () => {
    const file = old();
    for (const role of file.roles) role.prevented_per_post = 8;
    expect(notesOf(file, 'upgrade/posts-not-counted')).toEqual([]);
  });

  const decision = (more: object) => ({
    id: 'd1',
    name: 'Money works harder',
    lever: 'prevented_per_million',
    change: { multiply: 2 },
    from: '2014-04',
    ...more,
  });

  it('has a decision on all diverted money as one for each stream, and says so', () => {
    const file = old('workshop-2025-26.iom.json');
    const streams: string[] = (file.streams as { id: string }[]).map(({ id }) => id);
    file.options[1].decisions = [
      decision({ from: '2026-05' }),
      decision({ id: 'd1_2', from: '2026-06', lever: 'pay_growth' }),
    ];
    const { scenario, notes } = open(file);
    const made = scenario.options[1]!.decisions;
    expect(made.map(({ lever }) => lever)).toEqual([
      ...streams.map((id) => `prevented_per_million.${id}`),
      'pay_growth',
    ]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    for (const each of made.slice(0, -1))
      expect(each).toMatchObject({ change: { multiply: 2 }, from: '2026-05' });
    expect(notes).toContainEqual({
      code: 'upgrade/decision-per-stream',
      option: file.options[1].id,
      decision: 'd1',
      into: made.slice(0, -1).map(({ id }) => id),
    });
  });

  it('keeps a decision that has no room as so many in the notes of its option, and says so', () => {
    const file = old('workshop-2025-26.iom.json');
    const others = Array.from({ length: 39 }, (_, i) =>
      decision({ id: `o${i}`, from: '2026-06', lever: 'pay_growth', change: { add: 0 } }),
    );
    file.options[1].notes = 'As agreed.';
    file.options[1].decisions = [...others, decision({ from: '2026-05', name: 'Works harder' })];
    const { scenario, notes } = open(file);
    const option = scenario.options[1]!;
    expect(option.decisions.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(option.notes).toMatch(/^As agreed\.\n.*"Works harder".*"multiply":2/);
    expect(notes).toContainEqual({
      code: 'upgrade/decision-set-aside',
      option: option.id,
      decision: 'd1',
      name: 'Works harder',
    });
  });

  it('has a formula that reads the number for all money read that of the first stream', () => {
    const file = old('workshop-2025-26.iom.json');
    file.assumptions.prevented_per_million = 40;
    file.roles[0].prevented_per_post = {
      formula: 'prevented_per_million * unit_cost_at_start[constable] / gbp_per_million',
    };
    const { scenario } = open(file);
    expect(scenario.roles[0]!.prevented_per_post).toEqual({
      formula: `prevented_per_million[${file.streams[0].id}] * unit_cost_at_start[constable] / gbp_per_million`,
    });
  });

  it('has a lever that was moved to 0 and kept its high end at 0, and says so', () => {
    const moved = { low: 0, likely: 0, high: 0.4 };
    const file = old();
    Object.assign(file.streams[0], { iom_share: moved, annual_funding: { ...moved, source: 'x' } });
    file.streams[0].spend_share.drug_worker = moved;
    file.roles[0].seconded_posts = moved;
    const { scenario, notes } = open(file);
    expect(scenario.streams[0]).toMatchObject({
      iom_share: 0,
      annual_funding: 0,
      spend_share: { drug_worker: 0 },
    });
    expect(scenario.roles[0]!.seconded_posts).toBe(0);
    expect(notes.filter(({ code }) => code === 'upgrade/moved-to-zero')).toEqual(
      [
        'annual_funding.ex_dip',
        'iom_share.ex_dip',
        'spend_share.ex_dip.drug_worker',
        'seconded_posts.constable',
      ].map((lever) => ({ code: 'upgrade/moved-to-zero', lever })),
    );
  });

  it.each([
    0,
    0.2,
    { low: 0, likely: 0, high: 0, source: 'x' },
    { low: 0, likely: 0.1, high: 0.4 },
    { low: 0, high: 0.4 },
    { formula: '0.1' },
  ])('has any other number of a lever as it was: %j', (share) => {
    const file = old();
    file.streams[0].iom_share = share;
    const { scenario } = open(file);
    expect(scenario.streams[0]!.iom_share).toEqual(share);
    expect(notesOf(file, 'upgrade/moved-to-zero')).toEqual([]);
    // What is no lever was not moved.
    const other = old();
    const vacant = { low: 0, likely: 0, high: 0.4 };
    other.roles[0].vacancy_rate = vacant;
    expect(open(other).scenario.roles[0]!.vacancy_rate).toEqual(vacant);
  });

  it('has a lever that the file left out left out', () => {
    const file = old();
    delete file.roles[0].seconded_posts;
    expect(open(file).scenario.roles[0]!.seconded_posts).toBe(0);
    delete file.equations;
    expect(open(file).scenario.equations).toEqual({});
  });

  describe('a decision that takes off a lever’s likely value', () => {
    const range = { low: 0.2, likely: 0.4, high: 0.6 };
    const opened = (lever: string, add: number, spoil: (file: any) => void, more: object[] = []) => {
      const file = old();
      spoil(file);
      for (const option of file.options) option.decisions = [];
      file.options[1].decisions = [decision({ lever, change: { add } }), ...more];
      const { scenario } = open(file);
      const told = notesOf(file, 'upgrade/all-of-it');
      return { change: scenario.options[1]!.decisions[0]!.change, told };
    };
    const all = [{ code: 'upgrade/all-of-it', option: old().options[1].id, decision: 'd1' }];

    it.each<[string, (file: any) => void]>([
      ['iom_share.ex_dip', (f) => (f.streams[0].iom_share = range)],
      ['annual_funding.ex_dip', (f) => (f.streams[0].annual_funding = range)],
      ['seconded_posts.constable', (f) => (f.roles[0].seconded_posts = range)],
      ['spend_share.ex_dip.drug_worker', (f) => (f.streams[0].spend_share.drug_worker = range)],
    ])('of %s takes all of it, and that is said; a part stays that part', (lever, spoil) => {
      expect(opened(lever, -0.4, spoil)).toEqual({ change: { multiply: 0 }, told: all });
      expect(opened(lever, -0.5, spoil)).toEqual({ change: { multiply: 0 }, told: all });
      expect(opened(lever, -0.39, spoil)).toEqual({ change: { add: -0.39 }, told: [] });
      expect(opened(lever, 0.4, spoil)).toEqual({ change: { add: 0.4 }, told: [] });
    });

    it.each([
      'iom_share.gone',
      'annual_funding.gone',
      'seconded_posts.gone',
      'spend_share.gone.x',
      'spend_share.ex_dip',
    ])('that the file does not have, %s, is told as no lever', (lever) => {
      const file = old();
      file.options[1].decisions = [decision({ lever, change: { add: -0.4 } })];
      const result = openScenario(JSON.stringify(file));
      expect(result.ok ? [] : result.error.map(({ path }) => path.join('.'))).toEqual([
        'options.1.decisions.0.lever',
      ]);
    });

    it('of one number is what it says, in every future', () => {
      const none = { change: { add: -0.4 }, told: [] };
      const share = (value: unknown) =>
        opened('iom_share.ex_dip', -0.4, (f) => (f.streams[0].iom_share = value));
      expect(share(0.4)).toEqual(none);
      expect(share({ low: 0.4, likely: 0.4, high: 0.4 })).toEqual(none);
      expect(share({ low: 0.2, high: 0.6 })).toEqual(none);
      expect(opened('pay_growth', -0.4, (f) => (f.assumptions.pay_growth = range))).toEqual(none);
    });

    it('is meant so only where nothing else changes the lever', () => {
      const other = decision({ id: 'd2', lever: 'iom_share.ex_dip', change: { multiply: 0.5 } });
      const share = (f: any) => (f.streams[0].iom_share = range);
      expect(opened('iom_share.ex_dip', -0.4, share, [other]).told).toEqual([]);
      expect(opened('iom_share.ex_dip', -0.4, share, [{ ...other, lever: 'pay_growth' }]).told).toEqual(all);
    });
  });

  it('finds ids of its own for each stream, within 60 letters', () => {
    const file = old('workshop-2025-26.iom.json');
    const long = `a${'b'.repeat(59)}`;
    const ids = ['d1', 'd1_2', long];
    file.options[1].decisions = ids.map((id, i) =>
      decision({ id, from: '2026-06', ...(i === 1 ? { lever: 'pay_growth', change: { add: 0 } } : {}) }),
    );
    const made = open(file).scenario.options[1]!.decisions.map(({ id }) => id);
    const streams = file.streams.length as number;
    expect(made.slice(0, 2)).toEqual(['d1', 'd1_3']);
    expect(made.slice(-streams)).toEqual([
      long,
      ...Array.from({ length: streams - 1 }, (_, i) => `a${'b'.repeat(57)}_${i + 2}`),
    ]);
  });

  it('has room for 40 decisions, and sets aside only what makes more', () => {
    const file = old('workshop-2025-26.iom.json');
    const streams = file.streams.length as number;
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        decision({ id: `o${i}`, from: '2026-06', lever: 'pay_growth', change: { add: 0 } }),
      );
    file.options[1].decisions = [...others(40 - streams), decision({ from: '2026-05' })];
    expect(open(file).scenario.options[1]!.decisions).toHaveLength(40);
    delete file.options[1].notes;
    file.options[1].decisions = [...others(41 - streams), decision({ from: '2026-05' })];
    const { scenario } = open(file);
    expect(scenario.options[1]!.decisions).toHaveLength(41 - streams);
    expect(scenario.options[1]!.notes).toMatch(/^Set aside when this file was brought to version 2/);
  });

  it('has own equations read the number of the first stream, and no longer names', () => {
    const file = old('workshop-2025-26.iom.json');
    const first = file.streams[0].id as string;
    file.notes = 'prevented_per_million stays a word in the notes';
    file.assumptions.prevented_per_million = 40;
    file.equations = {
      prevented_elsewhere: 'prevented_per_million * 1 + prevented_per_million [x] + my_prevented_per_million',
    };
    const { scenario } = open(file);
    // It is no equation that today’s model can take, and is in the notes as it was brought up.
    expect(scenario.notes).toContain(
      `prevented_elsewhere = prevented_per_million[${first}] * 1 + prevented_per_million [x] + my_prevented_per_million`,
    );
    expect(scenario.notes).toMatch(/^prevented_per_million stays a word in the notes\n/);
  });

  it('is told where the order of first months gives other numbers than the list, and only there', () => {
    const set = (change: object, from: string, id: string, more = {}) =>
      decision({ lever: 'iom_share.ex_dip', change, from, id, ...more });
    const order = (...decisions: object[]) => {
      const file = old();
      file.options[1].decisions = decisions;
      return notesOf(file, 'upgrade/order');
    };
    const late = set({ multiply: 0.5 }, '2014-06', 'late');
    const early = set({ set: 0.2 }, '2014-04', 'early');
    expect(order(late, early)).toEqual([
      {
        code: 'upgrade/order',
        option: old().options[1].id,
        lever: 'iom_share.ex_dip',
        decisions: ['early', 'late'],
      },
    ]);
    expect(order(early, late)).toEqual([]);
    // Products come out the same in any order, and so do changes that are never in force together.
    expect(order(late, set({ multiply: 0.7 }, '2014-04', 'early'))).toEqual([]);
    expect(order(late, { ...early, until: '2014-05' })).toEqual([]);
    expect(order(late, { ...early, lever: 'annual_funding.ex_dip' })).toEqual([]);
    // Whoever switches it on finds other numbers.
    expect(order(late, { ...early, on: false })).toHaveLength(1);
  });

  it('keeps an own equation that the model has no longer, word for word in its notes, and opens', () => {
    const file = old();
    file.notes = 'Ours.';
    file.equations = { felt_coverage: 'coverage[tier]', 'felt_coverage.initially': 'coverage[tier]' };
    const { scenario, notes } = open(file);
    expect(scenario.equations).toEqual({});
    expect(scenario.notes).toMatch(/^Ours\.\n.*felt_coverage = coverage\[tier\]/);
    expect(notes).toContainEqual({ code: 'upgrade/equation-set-aside', equation: 'felt_coverage' });
    expect(notes).toContainEqual({ code: 'upgrade/equation-set-aside', equation: 'felt_coverage.initially' });
  });

  it('keeps a target on an output that the model has no longer in its notes, and opens', () => {
    const file = old();
    file.target = { output: 'felt_coverage.red', at_least: 0.5 };
    const { scenario, notes } = open(file);
    expect(scenario.target).toBeUndefined();
    expect(scenario.notes).toContain('felt_coverage.red at least 0.5');
    expect(notes).toContainEqual({ code: 'upgrade/target-set-aside', output: 'felt_coverage.red' });
  });

  it('keeps what today’s model can take, and only what it cannot is set aside', () => {
    const file = old();
    delete file.notes;
    file.equations = { coverage: 'clamp(0.5, 0, 1)', felt_coverage: '1' };
    file.target = { output: 'caseload_coverage', at_least: 0.5 };
    const { scenario } = open(file);
    expect(Object.keys(scenario.equations)).toEqual(['coverage']);
    expect(scenario.target).toEqual(file.target);
    expect(scenario.notes).toBe('Own equation, set aside when this file was brought up: felt_coverage = 1');
    expect(notesOf(file, 'upgrade/target-set-aside')).toEqual([]);
    const target = old();
    target.equations = { coverage: 'clamp(0.5, 0, 1)' };
    target.target = { output: 'felt_coverage.red', at_least: 0.5 };
    expect(Object.keys(open(target).scenario.equations)).toEqual(['coverage']);
  });

  it('is not opened where something else is at fault too, or its notes have no room', () => {
    const file = old();
    file.equations = { felt_coverage: '1' };
    file.streams[0].iom_share = 2;
    const problems = openScenario(JSON.stringify(file));
    expect(problems.ok ? [] : problems.error.map(({ path }) => path.join('.'))).toEqual([
      'streams.0.iom_share',
    ]);
    const full = old();
    full.equations = { felt_coverage: '1' };
    const aside = 'Own equation, set aside when this file was brought up: felt_coverage = 1';
    full.notes = 'x'.repeat(20_000 - aside.length - 1);
    expect(open(full).scenario.notes).toHaveLength(20_000);
    full.notes = `${String(full.notes)}x`;
    const refused = openScenario(JSON.stringify(full));
    expect(refused.ok ? [] : refused.error.map(({ path }) => path.join('.'))).toEqual([
      'equations.felt_coverage',
    ]);
    const wrong = old();
    wrong.target = { output: 'caseload_coverage', at_least: 50 };
    const target = openScenario(JSON.stringify(wrong));
    expect(target.ok ? [] : target.error.map(({ path }) => path.join('.'))).toEqual(['target.at_least']);
  });

  it('is refused by its own rules, with the places as the file has them', () => {
    const file = old();
    file.business_as_usual = [];
    file.streams[0].prevented_per_million = 5;
    file.roles[0].abstraction = null;
    file.tiers[0].effect = { value: 0.1 };
    const result = openScenario(JSON.stringify(file));
    const paths = result.ok ? [] : result.error.map(({ path }) => path.join('.'));
    expect(paths).toEqual(
      expect.arrayContaining([
        'business_as_usual',
        'streams.0.prevented_per_million',
        'roles.0.abstraction',
        'tiers.0.effect.value',
      ]),
    );
  });

  it('opens whatever it decides, and is saved as what was opened', () => {
    const start = '2025-03';
    const levers = fc.constantFrom(
      'prevented_per_million',
      'pay_growth',
      'iom_share.community_safety',
      'prevented_per_post.constable',
      'effect_months',
    );
    const amount = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    const change = fc.oneof(
      amount.map((multiply) => ({ multiply })),
      amount.map((add) => ({ add })),
      amount.map((set) => ({ set })),
    );
    const decisions = fc
      .array(
        fc.record({
          lever: levers,
          change,
          from: fc.integer({ min: 1, max: 30 }).map((n) => addMonths(start, n)),
          ramp_months: fc.nat(6),
          on: fc.boolean(),
        }),
        { maxLength: 12 },
      )
      .map((list) => list.map((each, i) => ({ ...each, id: `d${i}`, name: `Decision ${i}` })));
    const perMillion = fc.oneof(
      fc.constant(undefined),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.constant({ low: 0, likely: 0, high: 1000, source: 'prevented_per_million_default' }),
      fc.constant({
        formula: 'prevented_per_post[constable] * 10 / unit_cost_at_start[constable] * gbp_per_million',
      }),
    );
    const perPost = fc.array(fc.constantFrom(undefined, 0, 8, { low: 0, high: 9, reason: 'ours' }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        fc.array(decisions, { minLength: 1, maxLength: 3 }),
        perMillion,
        perPost,
        (options, said, posts) => {
          const file = old('workshop-2025-26.iom.json');
          file.start = start;
          file.options = options.map((list, i) => ({ id: `o${i}`, name: `Option ${i}`, decisions: list }));
          file.assumptions.prevented_per_million = said;
          posts.forEach((each, i) => (file.roles[i].prevented_per_post = each));
          const { scenario } = open(file);
          // A lever at fault would be told, not dropped: every decision is there, by itself or for each stream.
          options.forEach((list, i) => {
            const split = list.filter(({ lever }) => lever === 'prevented_per_million').length;
            const most = list.length + split * (scenario.streams.length - 1);
            expect(scenario.options[i]!.decisions.length).toBe(most <= 40 ? most : list.length - split);
          });
          const saved = saveScenario(scenario);
          expect(saved.ok && open(saved.value).scenario).toEqual(scenario);
        },
      ),
      { numRuns: 25 },
    );
  });
});
