import { describe, expect, it } from 'vitest';
import { caseOption, caseScenario, caseStream, decide, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('09-west-yorkshire-iom-central-funding');

describe('West Yorkshire central funding', () => {
  const years = [
    decide('annual_funding.central', { set: record.input('y2008_09') }, { from: '2008-04' }),
    decide('annual_funding.central', { set: record.input('y2009_10') }, { from: '2009-04' }),
    decide('annual_funding.central', { set: 0 }, { from: '2010-04' }),
  ];
  const later = [decide('annual_funding.local', { set: 120_000 }, { from: '2009-10' })];
  const stream = (id: string) => caseStream({ id, name: id, annual_funding: record.input('y2007_08') });
  const figures = project(
    caseScenario({
      start: '2008-03',
      months: 37,
      streams: [stream('central'), stream('local')],
      roles: [],
      options: [
        caseOption(years, 'central'),
        caseOption([...years, ...later], 'both'),
        caseOption(later, 'local'),
      ],
    }),
    ['iom_funding', 'programme_cost', 'cost_to_date', 'cost_per_covered_case'],
  );

  it('holds each year at what was allocated', () => {
    const funding = figures('iom_funding.central');
    expect(funding[0]).toBe(record.input('y2007_08'));
    expect(new Set(funding.slice(1, 13))).toEqual(new Set([record.input('y2008_09')]));
    expect(new Set(funding.slice(13, 25))).toEqual(new Set([record.input('y2009_10')]));
    expect(new Set(funding.slice(25))).toEqual(new Set([0]));
  });

  it('spends the two-year total', () => {
    record.meets('two_year', figures('cost_to_date')[24]!);
    record.meets('two_year', figures('cost_to_date')[36]!);
  });

  it('adds streams that start and end in different years', () => {
    figures('programme_cost', 'both').forEach((both, month) =>
      expect(both).toBeCloseTo(
        figures('programme_cost', 'central')[month]! + figures('programme_cost', 'local')[month]!,
        6,
      ),
    );
  });

  it('meets years without money with no division by zero', () => {
    for (const output of ['iom_funding.central', 'programme_cost', 'cost_to_date'])
      expect(figures(output).every(Number.isFinite)).toBe(true);
    // Nobody is covered, so a cost a covered case is none.
    expect(figures('cost_per_covered_case').every(Number.isNaN)).toBe(true);
  });
});
