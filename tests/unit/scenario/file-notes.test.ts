import { describe, expect, it } from 'vitest';
import { fileNotes } from '../../../src/scenario/file-notes.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';
import { sampleScenario } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const sample = sampleScenario();
const codes = (scenario: Scenario): string[] => fileNotes(scenario).map(({ code }) => code);

describe('what is odd about a file', () => {
  it.each(shippedFiles)('is nothing in %s', (file) => {
    expect(fileNotes(shippedScenario(file))).toEqual([]);
  });

  it('is a price year more than a year from the financial year of the start', () => {
    const told = (start: string, price_year: string): boolean =>
      codes({ ...sample, start, price_year }).includes('scenario/price-year');
    // March 2013 is in 2012/13, April in 2013/14.
    expect(['2011-12', '2012-13', '2013-14', '2013'].map((year) => told('2013-03', year))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['2010-11', '2014-15', '2014', '2030-31'].map((year) => told('2013-03', year))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const [note] = fileNotes({ ...sample, start: '2013-03', price_year: '2010-11' });
    expect(note).toMatchObject({ path: ['price_year'] });
    expect(problemText(note!)).toMatch(
      /^The prices are those of 2010\/11, but the scenario starts in 2013-03\./,
    );
    expect(told('2013-04', '2014-15')).toBe(false);
    expect(told('2013-04', '2011-12')).toBe(true);
  });

  it('is a mix of offences made of ranges, which come to 100% together in few futures; not one with a rest', () => {
    const theft = { ...sample.offences[0]!, id: 'theft', name: 'Theft' };
    const mixed = (first: Quantity, second: Quantity, own = false): string[] =>
      codes({
        ...sample,
        offences: [
          { ...theft, offence_mix: own ? 1 : first },
          { ...theft, id: 'other', name: 'Other', offence_mix: own ? 0 : second },
        ],
        tiers: sample.tiers.map((tier) => ({
          ...tier,
          offence_mix: own ? { theft: first, other: second } : undefined,
        })),
      }).filter((code) => code === 'scenario/mix-apart');
    const wide = { low: 0.2, likely: 0.3, high: 0.9 };
    expect(mixed(wide, 0.7)).toHaveLength(1);
    expect(mixed(wide, 0.7, true)).toHaveLength(sample.tiers.length);
    expect(mixed(0.3, 0.7)).toEqual([]);
    const some: Scenario = {
      ...sample,
      offences: [
        { ...theft, offence_mix: wide },
        { ...theft, id: 'other', name: 'Other', offence_mix: 0.7 },
      ],
      tiers: sample.tiers.with(0, { ...sample.tiers[0]!, offence_mix: { theft: { low: 0.9, high: 1 } } }),
    };
    const apart = fileNotes(some).filter(({ code }) => code === 'scenario/mix-apart');
    expect(apart.map(({ path }) => path)).toEqual([['offences'], ['tiers', 0, 'offence_mix']]);
    expect(problemText(apart[0]!)).toMatch(/^The shares of offence types are .* between 90% and 160%\./);
    expect(problemText(apart[1]!)).toMatch(
      /^The shares of offence types of Red are .* between 90% and 100%\./,
    );
    expect(mixed(wide, { formula: '1 - offence_mix[theft, red]' })).toEqual([]);
  });

  it('is a list that is large for its area, people in custody counted', () => {
    const of = (community: number, custody: number, population: number | undefined): string[] =>
      codes({
        ...sample,
        area: { ...sample.area, population },
        tiers: [{ ...sample.tiers[0]!, starting_community: community, starting_custody: custody }],
      });
    expect(of(90, 10, 10_000)).toEqual([]);
    expect(of(90, 11, 10_000)).toEqual(['scenario/list-and-population']);
    const told = (community: number) =>
      fileNotes({
        ...sample,
        area: { ...sample.area, name: 'Town', population: 2000 },
        tiers: [{ ...sample.tiers[0]!, starting_community: community, starting_custody: 0 }],
      }).filter(({ code }) => code === 'scenario/list-and-population');
    expect(told(2000)).toMatchObject([{ path: ['area', 'population'] }]);
    expect(problemText(told(2000)[0]!)).toBe(
      '2,000 people are on the list, a large part of all who live in Town (2,000). Check both numbers.',
    );
    expect(problemText(told(2001)[0]!)).toMatch(
      /^2,001 people are on the list, more people than live in Town/,
    );
    expect(of(1e6, 0, undefined)).toEqual([]);
  });

  it('is shares of one whole whose high ends pass it together', () => {
    const with_ = (high: number): Scenario => ({
      ...sample,
      streams: [
        {
          ...sample.streams[0]!,
          spend_share: { constable: 0.4, drug_worker: { low: 0.1, likely: 0.5, high } },
        },
      ],
    });
    expect(codes(with_(0.6))).toEqual([]);
    expect(fileNotes(with_(0.7))).toEqual([
      expect.objectContaining({ code: 'scenario/shares-past-whole', path: ['streams', 0, 'spend_share'] }),
    ]);
    const role: Scenario = {
      ...sample,
      roles: sample.roles.with(0, {
        ...sample.roles[0]!,
        time_share: {
          police: { low: 0.5, likely: 0.7, high: 0.9 },
          drugs: { low: 0.1, likely: 0.2, high: 0.3 },
        },
      }),
    };
    expect(fileNotes(role)[0]).toMatchObject({ path: ['roles', 0, 'time_share'] });
  });
});
