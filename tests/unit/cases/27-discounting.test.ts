import { describe, expect, it } from 'vitest';
import { caseScenario, caseStream, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('27-benchmark-green-book-discounting');

describe('Green Book discounting', () => {
  // A pound a year, longer than any file may run, so that the whole printed table is put to the model's own equations.
  const at = (discount_rate: number) =>
    project(
      caseScenario({
        months: 372,
        streams: [caseStream({ annual_funding: 1 })],
        roles: [],
        assumptions: { discount_rate },
      }),
      ['discount', 'cost_to_date'],
    );
  const standard = at(record.input('r'));
  const health = at(record.input('r15'));
  const rounded = (factor: number) => Number(factor.toFixed(4));

  it('gives the printed factor of every year, the first undiscounted', () => {
    const compare = (rows: readonly (readonly unknown[])[], discount: Float64Array) => {
      for (const [year, factor] of rows)
        for (const month of [0, 5, 11])
          expect(rounded(discount[12 * Number(year) + month]!), `year ${Number(year)}`).toBe(Number(factor));
    };
    compare(record.table('Table A.1'), standard('discount'));
    compare(record.table('First points of Table A.2'), health('discount'));
    expect(standard('discount')[0]).toBe(1);
  });

  it('meets the checks on single years', () => {
    for (const year of [1, 10, 20, 30]) record.meets(`y${year}`, rounded(standard('discount')[12 * year]!));
    for (const year of [1, 3]) record.meets(`h${year}`, rounded(health('discount')[12 * year]!));
  });

  it('sums unrounded factors to the present value of a pound a year', () => {
    record.meets('pv10', standard('cost_to_date')[12 * 10 - 1]!);
    record.meets('pv31', standard('cost_to_date')[12 * 31 - 1]!);
  });
});
