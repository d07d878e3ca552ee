/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- files are spoilt in ways the types forbid */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { fixture, sampleFile, sampleScenario } from './sample.ts';

const save = (scenario: Scenario): string => {
  const result = saveScenario(scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const parse = (text: string): Scenario => {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The same data with the keys of every object in an order drawn from `numbers`. */
function shuffled(value: unknown, numbers: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => ({
    key,
    each: shuffled(each, numbers),
    at: numbers(),
  }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, each }) => [key, each]));
}

describe('saveScenario', () => {
  it('reads back as what was saved, old versions as today’s', () => {
    for (const name of ['sample.iom.json', 'version-0.iom.json']) {
      const scenario = parse(fixture(name));
      expect(parse(save(scenario))).toEqual(scenario);
    }
  });

  it('writes two spaces, every default, numbers by member in the order of the set, and a newline at the end', () => {
    const text = save(sampleScenario());
    expect(text.startsWith('{\n  "format": "iom-scenario",\n  "version": 2,\n  "title"')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('"release_months": 3');
    expect(text).toContain('"until": null');
    const backwards = sampleFile();
    backwards.tiers[0].need = { drugs: 0.6, police: 1 };
    expect(save(parse(JSON.stringify(backwards)))).toBe(text);
  });

  it('gives the same text whatever the order of keys, and saving again changes nothing', () => {
    const quantity: fc.Arbitrary<Quantity> = fc.oneof(
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.record({
        low: fc.constant(0),
        likely: fc.double({ min: 0, max: 0.5, noNaN: true }),
        high: fc.constant(0.5),
      }),
      fc.record({
        low: fc.constant(0.1),
        high: fc.constant(0.9),
        shape: fc.constantFrom('normal' as const, 'uniform' as const, 'lognormal' as const),
      }),
    );
    fc.assert(
      fc.property(quantity, fc.string(), fc.infiniteStream(fc.integer()), (share, notes, stream) => {
        const file = sampleFile();
        file.streams[0].iom_share = share;
        file.notes = notes;
        const plain = save(parse(JSON.stringify(file)));
        const numbers = (): number => stream.next().value;
        expect(save(parse(JSON.stringify(shuffled(file, numbers))))).toBe(plain);
        expect(save(parse(plain))).toBe(plain);
      }),
      { numRuns: 20 },
    );
  });

  it('reads back whatever version 2 may say, in the same words whatever the order of keys', () => {
    const words = fc.record(
      {
        source: fc.string({ maxLength: 5 }),
        reason: fc.string({ maxLength: 5 }),
        confirmed: fc.constant(true as const),
        example: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    const quantity = fc.oneof(
      share,
      fc.constant(null),
      fc.tuple(share, words).map(([value, more]) => ({ value, ...more })),
      fc.tuple(share, words).map(([low, more]) => ({ low, likely: low, high: 0.95, ...more })),
      words.map((more) => ({ formula: 'vacancy_rate[drug_worker] * 0.5', ...more })),
    );
    const law = fc.record(
      {
        id: fc.constantFrom('law', 'grant'),
        name: fc.constantFrom('A law', 'A grant ends'),
        lever: fc.constantFrom('annual_funding.ex_dip', 'custody_factor.red', 'prevented_per_million.ex_dip'),
        change: fc.constantFrom({ multiply: 0.5 }, { add: 1 }, { set: 0 }),
        from: fc.constantFrom('2014-04', '2015-04'),
        until: fc.constantFrom(null, '2016-03'),
        ramp_months: fc.nat(12),
        on: fc.boolean(),
        source: fc.string({ maxLength: 5 }),
      },
      { requiredKeys: ['id', 'name', 'lever', 'change', 'from'] },
    );
    fc.assert(
      fc.property(
        fc.array(quantity, { minLength: 8, maxLength: 8 }),
        fc.uniqueArray(law, { maxLength: 2, selector: ({ id }) => id }),
        fc.option(fc.record({ name: fc.constant('A mayor'), from: fc.constant('2016-05') })),
        fc.infiniteStream(fc.integer()),
        ([perMillion, perPost, additional, abstraction, factor, counts, mix, growth], laws, next, stream) => {
          const file = sampleFile();
          if (next) file.area.next_decision_maker = next;
          file.business_as_usual = laws;
          file.streams[0].prevented_per_million = perMillion;
          file.streams[0].annual_growth = growth;
          file.roles[0].prevented_per_post = perPost;
          file.roles[0].additional_share = additional;
          file.roles[0].abstraction = abstraction;
          file.tiers[0].custody_factor = factor;
          file.tiers[1].offence_mix = { vehicle_theft: mix === null ? null : 1 };
          file.assumptions.custody_counts = counts;
          // Units differ: a formula of a share is for shares alone.
          const fits = parseScenario(JSON.stringify(file));
          fc.pre(fits.ok);
          const plain = save(fits.value);
          expect(parse(plain)).toEqual(fits.value);
          const numbers = (): number => stream.next().value;
          expect(save(parse(JSON.stringify(shuffled(JSON.parse(plain), numbers))))).toBe(plain);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('refuses what would not read back, with the problems a reader would get', () => {
    const scenario = sampleScenario();
    const bad = { ...scenario, months: Number.NaN };
    const result = saveScenario(bad);
    expect(!result.ok && result.error[0]?.path).toEqual(['months']);
    const stray = saveScenario({ ...scenario, stray: 1 } as Scenario);
    expect(!stray.ok && stray.error[0]?.path).toEqual(['stray']);
  });
});
