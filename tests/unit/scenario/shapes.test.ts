/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-explicit-any -- files are spoilt in ways the types forbid */
/** What a file may hold at most, how its parts are written, and how it is told what is written wrongly. */
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { fixture, linesOf, sampleFile, sampleText, spoilt } from './sample.ts';

type Spoil = (file: any) => void;

/** The lines that speak of this place or of what is in it. */
const at = (place: string, spoil: Spoil): string[] =>
  spoilt(spoil).filter((line) => line.startsWith(`${place}:`) || line.startsWith(`${place}.`));

const many = (count: number, make: (i: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('just as much as a file may hold is let pass', () => {
  it.each<[string, Spoil]>([
    ['months', (f) => (f.months = 120)],
    ['months', (f) => (f.months = 2)],
    ['streams', (f) => (f.streams = many(12, (i) => ({ ...f.streams[0], id: `s${i}` })))],
    ['roles', (f) => (f.roles = many(20, (i) => ({ ...f.roles[0], id: `r${i}` })))],
    ['strands', (f) => (f.strands = many(8, (i) => ({ ...f.strands[0], id: `s${i}` })))],
    ['tiers', (f) => (f.tiers = many(6, (i) => ({ ...f.tiers[0], id: `t${i}` })))],
    ['options', (f) => (f.options = many(12, (i) => ({ ...f.options[0], id: `o${i}` })))],
    [
      'options[1].decisions',
      (f) => (f.options[1].decisions = many(40, (i) => ({ ...f.options[1].decisions[0], id: `d${i}` }))),
    ],
    [
      'business_as_usual',
      (f) =>
        (f.business_as_usual = many(40, (i) => {
          const { to: _, ...law } = f.options[1].decisions[0];
          return { ...law, id: `b${i}` };
        })),
    ],
    ['settings', (f) => (f.settings = { draws: 200_000, seed: Number.MAX_SAFE_INTEGER })],
    ['settings', (f) => (f.settings = { draws: 1, seed: 0 })],
    ['options[1].decisions[0].ramp_months', (f) => (f.options[1].decisions[0].ramp_months = 120)],
    ['options[1].id', (f) => (f.options[1].id = `a${'_9'.repeat(29)}z`)],
    ['area', (f) => Object.assign(f.area, { population: 0.5, band_d_tax_base: 0.5 })],
    ['offences[0].borne_by', (f) => (f.offences[0].borne_by = { police: 0, victims: 1 })],
    ['price_year', (f) => (f.price_year = '2013')],
    ['price_year', (f) => (f.price_year = '1999-00')],
  ])('%s', (place, spoil) => {
    expect(at(place, spoil)).toEqual([]);
  });
});

describe('what is past it, or written otherwise, is told', () => {
  it.each<[string, Spoil, string]>([
    ['months', (f) => (f.months = 1), 'months must be at least 2.'],
    ['months', (f) => (f.months = 2.5), 'months must be a whole number.'],
    ['settings.draws', (f) => (f.settings.draws = 0), 'draws must be at least 1.'],
    ['settings.seed', (f) => (f.settings.seed = -1), 'seed must be at least 0.'],
    ['options[1].id', (f) => (f.options[1].id = `a${'b'.repeat(60)}`), 'An id is a small letter'],
    ['options[1].id', (f) => (f.options[1].id = '1a'), 'An id is a small letter'],
    ['options[1].id', (f) => (f.options[1].id = 'aB'), 'An id is a small letter'],
    ['options[1].id', (f) => (f.options[1].id = 'a '), 'An id is a small letter'],
    ['options', (f) => (f.options = []), 'At least one of the options is needed.'],
    [
      'business_as_usual',
      (f) =>
        (f.business_as_usual = many(41, (i) => {
          const { to: _, ...law } = f.options[1].decisions[0];
          return { ...law, id: `b${i}` };
        })),
      'At most 40 changes in business_as_usual: take some out.',
    ],
    ['area.population', (f) => (f.area.population = 0), 'population must be above 0.'],
    ['area.band_d_tax_base', (f) => (f.area.band_d_tax_base = 0), 'band_d_tax_base must be above 0.'],
    ['start', (f) => (f.start = '2013-13'), 'A month is written like 2013-04.'],
    ['price_year', (f) => (f.price_year = '2013-15'), 'names two years in a row'],
    ['price_year', (f) => (f.price_year = '2013-12'), 'names two years in a row'],
    ['price_year', (f) => (f.price_year = '13-14'), 'A price year is written like'],
    ['price_year', (f) => (f.price_year = 'year 2013'), 'A price year is written like'],
    ['offences[0].borne_by.police', (f) => (f.offences[0].borne_by.police = 1.1), 'between 0 and 1'],
    ['offences[0].borne_by.police', (f) => (f.offences[0].borne_by.police = -0.1), 'between 0 and 1'],
    [
      'options[1].decisions[0].ramp_months',
      (f) => (f.options[1].decisions[0].ramp_months = 121),
      'ramp_months may be at most 120.',
    ],
    [
      'options[1].decisions[0].ramp_months',
      (f) => (f.options[1].decisions[0].ramp_months = -1),
      'ramp_months must be at least 0.',
    ],
    ['options[1].decisions[0].lever', (f) => (f.options[1].decisions[0].lever = ''), 'Name the lever'],
    ['equations.coverage', (f) => (f.equations = { coverage: '' }), 'The equation is empty'],
  ])('%s', (place, spoil, told) => {
    expect(at(place, spoil)[0]).toContain(told);
  });
});

describe('a change', () => {
  const change = (value: unknown): string[] =>
    at('options[1].decisions[0].change', (f) => (f.options[1].decisions[0].change = value));
  const one = 'A change is exactly one of { "multiply": number }, { "add": number } and { "set": number }.';

  it('is one of three', () => {
    for (const kind of ['multiply', 'add', 'set']) expect(change({ [kind]: 0.5 })).toEqual([]);
  });

  it('of no kind or of two is told, and of a kind that is nearly one with that', () => {
    const place = 'options[1].decisions[0].change';
    for (const none of [{}, { add: 1, set: 2 }, { something: 1 }, 3, null, 'add', [1]])
      expect(change(none), JSON.stringify(none)).toEqual([`${place}: ${one}`]);
    expect(change({ multiplay: 0.5 })).toEqual([`${place}: ${one} Did you mean "multiply"?`]);
    expect(change({ ad: 0.5 })).toEqual([`${place}: ${one} Did you mean "add"?`]);
    expect(change({ add: 1, set: 2, multiplay: 1 })).toEqual([`${place}: ${one}`]);
  });

  it('is by a number', () => {
    expect(change({ add: '1' })).toEqual([
      'options[1].decisions[0].change.add: This must be a number, not "1".',
    ]);
    expect(change({ add: null })[0]).toContain('change.add: This must be a number, not null.');
  });
});

describe('a range', () => {
  const old = (): any => JSON.parse(fixture('version-1/sample.iom.json'));
  const written = (file: any, value: unknown): string[] => {
    file.roles[0].abstraction = value;
    return linesOf(file)
      .filter((line) => line.startsWith('roles[0].abstraction'))
      .map((line) => line.replace('roles[0].abstraction', ''));
  };

  it.each([
    ['today', sampleFile],
    ['version 1', old],
  ])(
    'in a file of %s has its ends in order, its likely value between them, and what its shape needs',
    (_, of) => {
      for (const good of [
        { low: 0.1, high: 0.1 },
        { low: 0.1, likely: 0.1, high: 0.3 },
        { low: 0.1, likely: 0.3, high: 0.3 },
        { low: 0.1, likely: 0.2, high: 0.3, shape: 'pert' },
        { low: 0.1, likely: 0.2, high: 0.3, shape: 'triangular' },
        { low: 0.1, high: 0.3, shape: 'uniform' },
        { low: 0.1, high: 0.3, shape: 'normal' },
        { low: 0.01, high: 0.3, shape: 'lognormal' },
        { low: 0, high: 0.3, shape: 'normal' },
        { formula: '0.1', reason: 'x', source: 'y', confirmed: true },
      ])
        expect(written(of(), good), JSON.stringify(good)).toEqual([]);
      expect(written(of(), { low: 0.3, high: 0.1 })).toEqual([
        '.low: The low end 0.3 is above the high end 0.1: swap them.',
      ]);
      // Of ends in the wrong order nothing is said of what lies between them.
      expect(written(of(), { low: 0.3, likely: 0.2, high: 0.1 })).toHaveLength(1);
      for (const likely of [0.05, 0.35])
        expect(written(of(), { low: 0.1, likely, high: 0.3 })).toEqual([
          `.likely: The likely value ${likely} must lie between low 0.1 and high 0.3.`,
        ]);
      for (const shape of ['pert', 'triangular'])
        expect(written(of(), { low: 0.1, high: 0.3, shape })).toEqual([
          `.likely: A "${shape}" range needs a likely value: give one, or use "uniform".`,
        ]);
      for (const shape of ['uniform', 'normal', 'lognormal'])
        expect(written(of(), { low: 0.1, likely: 0.2, high: 0.3, shape })).toEqual([
          `.likely: A "${shape}" range has no likely value: leave it out, or use "pert" or "triangular".`,
        ]);
      expect(written(of(), { low: 0, high: 0.3, shape: 'lognormal' })).toEqual([
        '.low: A "lognormal" range must be above 0 at its low end; it is 0.',
      ]);
      expect(written(of(), { low: -1.7e308, high: 1.7e308 })).toEqual([
        '.low: The range is too wide to draw from: narrow it.',
      ]);
      expect(written(of(), { low: 0.1, high: 0.3, confirmed: false })).toEqual([
        '.confirmed: This must be true, not false.',
      ]);
      expect(written(of(), { formula: '' })).toEqual([
        '.formula: The formula is empty: write one, or give a number.',
      ]);
      expect(written(of(), { formula: '1'.repeat(2001) })[0]).toContain('at most 2,000 characters');
      for (const no of ['0.1', true, [0.1]])
        expect(written(of(), no)[0], String(no)).toMatch(/^: This must be a number/);
      expect(written(of(), undefined)[0] ?? '').toBe(''); // left out: its default stands
    },
  );

  it('one number of today has words beside it, and nothing is one not known yet', () => {
    expect(written(sampleFile(), { value: 0.1, source: 'x', example: true })).toEqual([]);
    expect(written(sampleFile(), null)).toEqual([]);
    expect(written(sampleFile(), { value: 0.1, example: false })).toEqual([
      '.example: This must be true, not false.',
    ]);
    expect(written(sampleFile(), { value: 'x' })).toEqual(['.value: This must be a number, not "x".']);
  });
});

describe('what stands where something else should', () => {
  it('is shown, and what should stand there said', () => {
    const title = (value: unknown): string => at('title', (f) => (f.title = value)).join();
    expect(title(5)).toBe('title: This must be a text, not 5.');
    expect(title(null)).toBe('title: This must be a text, not null.');
    expect(title([1])).toBe('title: This must be a text, not a list.');
    expect(title({})).toBe('title: This must be a text, not an object.');
    expect(at('streams', (f) => (f.streams = {}))).toEqual([
      'streams: This must be a list [ … ], not an object.',
    ]);
    expect(at('area', (f) => (f.area = []))).toEqual(['area: This must be an object { … }, not a list.']);
    expect(at('assumptions', (f) => (f.assumptions = 3))).toEqual([
      'assumptions: This must be an object { … }, not 3.',
    ]);
    expect(at('options[1].decisions[0].on', (f) => (f.options[1].decisions[0].on = 1))).toEqual([
      'options[1].decisions[0].on: This must be true or false, not 1.',
    ]);
    const long = at('area.population', (f) => (f.area.population = 'x'.repeat(100)));
    expect(long).toEqual([`area.population: This must be a number, not "${'x'.repeat(56)}….`]);
    expect(at('area.population', (f) => (f.area.population = 'x'.repeat(58)))).toEqual([
      `area.population: This must be a number, not "${'x'.repeat(58)}".`,
    ]);
  });

  it('that is one of a few is told with all of them, and the nearest', () => {
    const counted = (value: unknown): string =>
      at('roles[0].counted_in', (f) => (f.roles[0].counted_in = value)).join();
    expect(counted('place')).toBe(
      'roles[0].counted_in: This must be one of "posts", "places", not "place". Did you mean "places"?',
    );
    expect(counted('heads')).toBe('roles[0].counted_in: This must be one of "posts", "places", not "heads".');
    expect(counted(7)).toBe('roles[0].counted_in: This must be one of "posts", "places", not 7.');
  });

  it('is missing, or too large to be held', () => {
    expect(at('area.name', (f) => delete f.area.name)).toEqual([
      'area.name: This is missing: the format needs it here.',
    ]);
    expect(linesOf(sampleText.replace('577000', '1e999'))).toEqual([
      'area.population: The number is too large to be held: it must be finite.',
    ]);
  });
});

describe('a key that the format does not know', () => {
  const key = (spoil: Spoil): string[] => spoilt(spoil).filter((line) => line.includes('has no key'));

  it('has the nearest known one of its place named, in lists, records and numbers too', () => {
    const hints: [Spoil, string][] = [
      [(f) => (f.tiers[0].effct = 1), 'Did you mean "effect"?'],
      [(f) => (f.area.next_decision_maker = { name: 'M', from: '2016-05', nme: 1 }), 'Did you mean "name"?'],
      [(f) => (f.roles[0].abstraction = { formula: '1', sorce: 'x' }), 'Did you mean "source"?'],
      [(f) => (f.roles[0].abstraction = { low: 0, high: 1, likly: 1 }), 'Did you mean "likely"?'],
      [(f) => (f.tiers[0].need.police = { value: 1, reson: 'x' }), 'Did you mean "reason"?'],
      [(f) => (f.assumptions.pay_growth = { value: 0, valu: 1 }), 'Did you mean "value"?'],
      [(f) => (f.options[1].decisions[0].change = { add: 1, st: 1 }), 'Did you mean "set"?'],
      [(f) => (f.options[1].decisions[0].untl = null), 'Did you mean "until"?'],
      // A key that fits a range does not fit a formula.
      [(f) => (f.roles[0].abstraction = { formula: '1', lowr: 1 }), 'Take it out.'],
      [(f) => (f.roles[0].abstraction = { value: 1, low: 0 }), 'Take it out.'],
      [(f) => (f.settings.quite_another = 1), 'Take it out.'],
    ];
    for (const [spoil, hint] of hints) expect(key(spoil), hint).toEqual([expect.stringContaining(hint)]);
  });

  it('is shown from its beginning where it is long', () => {
    const [line] = key((f) => (f['k'.repeat(500)] = 1));
    expect(line).toContain(`"${'k'.repeat(60)}`);
    expect(line).not.toContain('k'.repeat(81));
  });
});

describe('opening a file', () => {
  it('lists 100 problems, and of more the first 99 and how many are left', () => {
    const unknown = (count: number): string[] =>
      spoilt((f) => {
        f.streams[0].spend_share = Object.fromEntries(
          many(count, (i) => [`nobody_${i}`, 0]) as [string, number][],
        );
      });
    expect(unknown(100)).toHaveLength(100);
    expect(unknown(100).at(-1)).toContain('nobody_99');
    expect(unknown(101)).toHaveLength(100);
    expect(unknown(101).at(-2)).toContain('nobody_98');
    expect(unknown(101).at(-1)).toBe(': And 2 more problems: mend these first.');
  });

  it('a byte order mark is no part of it, and one alone is an empty file', () => {
    expect(linesOf('\uFEFF')).toEqual([': The file is empty.']);
    expect(linesOf(`\uFEFF\uFEFF${sampleText}`)[0]).toContain('not JSON');
  });

  it('says what an older file was only of older ones, and notes nothing of one of today', () => {
    const today = openScenario(sampleText);
    expect(today).toMatchObject({ ok: true, value: { notes: [] } });
    expect(today.ok && 'asItWas' in today.value).toBe(false);
    // A file of today was written in the order that holds.
    const late = sampleFile();
    const [first] = late.options[1].decisions;
    late.options[1].decisions = [
      { ...first, id: 'late', from: '2014-06', change: { multiply: 0.5 } },
      { ...first, id: 'early', from: '2014-04', change: { set: 0.2 } },
    ];
    expect(openScenario(JSON.stringify(late))).toMatchObject({ ok: true, value: { notes: [] } });
    const older = openScenario(fixture('version-1/sample.iom.json'));
    expect(older.ok && older.value.asItWas?.title).toBe(older.ok && older.value.scenario.title);
    const oldest = openScenario(fixture('version-0.iom.json'));
    expect(oldest.ok && oldest.value.asItWas?.months).toBe(60);
    expect(oldest.ok && oldest.value.notes[0]).toEqual({ code: 'upgrade/version', from: 0, to: 2 });
  });

  it('knows a version by a whole number that is not below 0', () => {
    for (const version of [-1, 0.5, null, '2', NaN])
      expect(
        spoilt((f) => (f.version = version)),
        String(version),
      ).toEqual(['version: The file should say which version it is: "version": 2.']);
  });
});
