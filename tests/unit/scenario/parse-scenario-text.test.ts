/* eslint-disable @typescript-eslint/no-unsafe-member-access -- files are spoilt in ways the types forbid */
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { fixture, linesOf, problemsOf, sampleFile, sampleScenario, sampleText, spoilt } from './sample.ts';

describe('a good file', () => {
  it('is read with the defaults of the format filled in', () => {
    const scenario = sampleScenario();
    expect(scenario.roles[1]).toMatchObject({
      seconded_posts: 0,
      vacancy_rate: 0,
      abstraction: 0,
    });
    expect(scenario.roles[1]).not.toHaveProperty('prevented_per_post');
    expect(scenario.strands[1]).toMatchObject({ weight: 1, custody_weight: 0 });
    expect(scenario.options[2]!.decisions[1]).toMatchObject({
      until: null,
      on: false,
      to: 'other priorities',
    });
    expect(scenario.options[2]!.decisions[0]).toMatchObject({ ramp_months: 0, on: true });
  });

  it('may begin with a byte order mark and hold HTML as plain text', () => {
    expect(parseScenario(`\uFEFF${sampleText}`).ok).toBe(true);
    const file = sampleFile();
    file.title = '<img src=x onerror=alert(1)>';
    const result = parseScenario(JSON.stringify(file));
    expect(result.ok && result.value.title).toBe('<img src=x onerror=alert(1)>');
  });

  it('may leave out what the format lets it leave out', () => {
    const file = sampleFile();
    delete file.notes;
    delete file.equations;
    delete file.target;
    delete file.area.population;
    file.assumptions = {};
    expect(linesOf(file)).toEqual([]);
  });
});

describe('versions', () => {
  it('reads a version 0 file as the same scenario in today’s version', () => {
    const old = parseScenario(fixture('version-0.iom.json'));
    if (!old.ok) throw new Error(JSON.stringify(old.error));
    expect(old.value).toEqual({ ...sampleScenario(), title: old.value.title });
    expect(old.value.version).toBe(2);
    expect(old.value.months).toBe(60);
  });

  it('checks an old file by the rules of its own version', () => {
    const file = JSON.parse(fixture('version-0.iom.json'));
    file.years = 2.5;
    file.runs = 0;
    expect(linesOf(file)).toEqual(['years: years must be a whole number.', 'runs: runs must be at least 1.']);
  });

  it('refuses a newer version by name, a missing one and another format', () => {
    expect(spoilt((f) => (f.version = 3))).toEqual([
      expect.stringMatching(/^version: .*newer program \(version 3;/),
    ]);
    expect(spoilt((f) => delete f.version)).toEqual([expect.stringMatching(/^version: .*which version/)]);
    expect(spoilt((f) => (f.version = '1'))).toEqual([expect.stringMatching(/^version: /)]);
    expect(spoilt((f) => (f.format = 'other'))).toEqual([
      expect.stringMatching(/^format: This is not a scenario file/),
    ]);
    for (const text of ['null', '[]', '3', '"x"']) expect(linesOf(text)[0]).toContain('not a scenario file');
  });
});

describe('a bad file', () => {
  it('is told as not JSON, cut off, empty, too large or too deep', () => {
    expect(linesOf('{"format": ')[0]).toContain('line 1, column 12');
    expect(linesOf(sampleText.slice(0, -40))[0]).toContain('the file ends');
    expect(linesOf('  \n')[0]).toContain('empty');
    expect(linesOf(`"${'x'.repeat(8 * 1024 * 1024)}"`)[0]).toContain('at most 8 MB');
    expect(linesOf(`"${'é'.repeat(4 * 1024 * 1024)}"`)[0]).toContain('at most 8 MB');
    expect(linesOf('['.repeat(8 * 1024 * 1024 - 10))[0]).toContain('nested');
  });

  it('has unknown keys refused with their path and the nearest known key, everywhere', () => {
    const lines = spoilt((f) => {
      f.titel = 'x';
      f.streams[0].iom_shar = 1;
      f.roles[0].abstraction.likley = 1;
      f.options[1].decisions[0].rampmonths = 2;
      f.options[1].decisions[0].change = { multiply: 1, ad: 2 };
      f.offences[0].borne_by.polce = 0;
      f.settings.something_else_entirely = 1;
    });
    expect(lines).toHaveLength(7);
    const hint = (key: string, near: string): RegExp =>
      new RegExp(`${key}: .*no key.*Did you mean "${near}"`);
    const expected: [string, string][] = [
      ['titel', 'title'],
      ['streams\\[0\\]\\.iom_shar', 'iom_share'],
      ['abstraction\\.likley', 'likely'],
      ['rampmonths', 'ramp_months'],
      ['change\\.ad', 'add'],
      ['borne_by\\.polce', 'police'],
    ];
    for (const [key, near] of expected)
      expect(
        lines.some((line) => hint(key, near).test(line)),
        key,
      ).toBe(true);
    expect(lines.at(-2)! + lines.at(-1)!).toContain('Take it out.');
  });

  it('has NaN, infinite and missing numbers told by path', () => {
    expect(linesOf(sampleText.replace('907881', 'NaN'))[0]).toContain('"NaN"');
    expect(linesOf(sampleText.replace('907881', '1e999'))).toEqual([
      expect.stringMatching(/^streams\[0\]\.annual_funding: .*finite/),
    ]);
    expect(linesOf(sampleText.replace('0.15', '-1e999'))[0]).toMatch(
      /^roles\[0\]\.abstraction\.likely: .*finite/,
    );
    expect(spoilt((f) => delete f.streams[0].iom_share)).toEqual([
      expect.stringMatching(/^streams\[0\]\.iom_share: .*missing/),
    ]);
    expect(spoilt((f) => delete f.settings)).toEqual([expect.stringMatching(/^settings: .*missing/)]);
  });

  it('has a key given twice refused, since one of the two would be lost', () => {
    expect(linesOf(sampleText.replace('"iom_share": 0.5', '"iom_share": 0.5, "iom_share": 0.9'))).toEqual([
      expect.stringMatching(/^streams\[0\]\.iom_share: .*twice/),
    ]);
  });

  it('reaches nothing through __proto__ or constructor', () => {
    expect(linesOf(sampleText.replace('"area": {', '"__proto__": {"polluted": 1}, "area": {'))[0]).toContain(
      '__proto__',
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(spoilt((f) => (f.assumptions.constructor = 1)).join()).toMatch(/assumptions\.constructor/);
    expect(spoilt((f) => (f.streams[0].spend_share = { toString: 0.1 })).join()).toMatch(
      /spend_share\.toString: There is no role/,
    );
    expect(spoilt((f) => (f.strands[1].id = 'constructor')).join('\n')).toMatch(
      /strands\[1\]\.id: "constructor" cannot be an id/,
    );
    expect(spoilt((f) => (f.options[1].decisions[0].lever = 'constructor')).join()).toMatch(
      /lever: There is no lever "constructor"/,
    );
  });

  it('has ranges in the wrong order or the wrong shape refused', () => {
    const abstraction = (value: unknown): string[] => spoilt((f) => (f.roles[0].abstraction = value));
    expect(abstraction({ low: 0.3, high: 0.1 })[0]).toMatch(/abstraction\.low: .*swap/);
    expect(abstraction({ low: 0.1, likely: 0.5, high: 0.3 })[0]).toMatch(/abstraction\.likely: .*between/);
    expect(abstraction({ low: 0.1, high: 0.3, shape: 'pert' })[0]).toMatch(
      /abstraction\.likely: .*needs a likely/,
    );
    expect(abstraction({ low: 0.1, likely: 0.2, high: 0.3, shape: 'normal' })[0]).toMatch(
      /abstraction\.likely/,
    );
    expect(abstraction({ low: 0, high: 0.3, shape: 'lognormal' })[0]).toMatch(/abstraction\.low: .*above 0/);
    expect(abstraction({ low: 0.1, high: 0.3, shape: 'beta' })[0]).toMatch(/abstraction\.shape: .*one of/);
    expect(abstraction('0.1')[0]).toMatch(/must be a number, .* a range/);
    expect(abstraction({ formula: '' })[0]).toMatch(/formula: .*empty/);
  });

  it('never gets more than 100 problems listed, the last saying how many more', () => {
    const file = sampleFile();
    for (let i = 0; i < 300; i++) file[`unknown_${i}`] = i;
    const problems = problemsOf(file);
    // Of the keys of one object the first hundred are looked up.
    expect(problems.map(({ path }) => path)).toEqual(Array.from({ length: 100 }, (_, i) => [`unknown_${i}`]));
    const many = sampleFile();
    many.streams[0].spend_share = Object.fromEntries(
      Array.from({ length: 250 }, (_, i) => [`nobody_${i}`, 0]),
    );
    const lines = linesOf(many);
    expect(lines).toHaveLength(100);
    expect(lines.at(-1)).toBe(': And 151 more problems: mend these first.');
  });
});

describe('limits, each told with the limit', () => {
  const repeat = (count: number, make: (i: number) => unknown): unknown[] =>
    Array.from({ length: count }, (_, i) => make(i));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests put in what the types forbid
  const cases: [string, RegExp, (file: any) => void][] = [
    ['months', /months: .*120/, (f) => (f.months = 121)],
    ['streams', /streams: .*12/, (f) => (f.streams = repeat(13, (i) => ({ ...f.streams[0], id: `s${i}` })))],
    ['roles', /roles: .*20/, (f) => (f.roles = repeat(21, (i) => ({ ...f.roles[0], id: `r${i}` })))],
    ['strands', /strands: .*8/, (f) => (f.strands = repeat(9, (i) => ({ ...f.strands[0], id: `s${i}` })))],
    ['tiers', /tiers: .*6/, (f) => (f.tiers = repeat(7, (i) => ({ ...f.tiers[0], id: `t${i}` })))],
    [
      'offences',
      /offences: .*15/,
      (f) => (f.offences = repeat(16, (i) => ({ ...f.offences[0], id: `o${i}` }))),
    ],
    ['options', /options: .*12/, (f) => (f.options = repeat(13, (i) => ({ ...f.options[0], id: `o${i}` })))],
    [
      'decisions',
      /decisions: .*40/,
      (f) => (f.options[1].decisions = repeat(41, (i) => ({ ...f.options[1].decisions[0], id: `d${i}` }))),
    ],
    ['draws', /settings\.draws: .*200,000/, (f) => (f.settings.draws = 200_001)],
    [
      'equations',
      /equations: .*100/,
      (f) => (f.equations = Object.fromEntries(repeat(101, (i) => [`e${i}`, '1']) as [string, string][])),
    ],
    ['characters', /equations\.coverage: .*2,000/, (f) => (f.equations = { coverage: '1'.repeat(2001) })],
  ];
  it.each(cases)('%s', (_, message, spoil) => {
    expect(spoilt(spoil).some((line) => message.test(line))).toBe(true);
  });
});
