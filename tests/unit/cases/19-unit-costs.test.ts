import { describe, expect, it } from 'vitest';
import { caseOffence, caseScenario, caseStream, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('19-unit-costs-of-crime-iom-toolkit-era');

/** Offences a year that must be prevented to be worth a year's money. */
function breakEven(annual_funding: number, mix: Readonly<Record<string, number>>): number {
  const figures = project(
    caseScenario({
      streams: [caseStream({ annual_funding })],
      roles: [],
      offences: Object.entries(mix).map(([id, offence_mix]) =>
        caseOffence({ id, offence_mix, unit_cost_of_crime: record.input(id) }),
      ),
      months: 2,
    }),
    ['break_even_offences'],
  );
  return figures('break_even_offences')[0]!;
}

describe('break-even in offences avoided', () => {
  const cost = record.input('test_cost_per_person');

  it('is cost over unit cost for a single type', () => {
    record.meets('be_burglary', breakEven(cost, { burglary_dwelling: 1 }));
    record.meets('be_robbery', breakEven(cost, { robbery: 1 }));
    record.meets('be_shop', breakEven(cost, { shoplifting: 1 }));
    record.meets('tv_equiv', breakEven(record.input('tv_saving'), { burglary_dwelling: 1 }));
  });

  it('is the same for a mix of one type, and lies between the types for a true mix', () => {
    const burglary = breakEven(cost, { burglary_dwelling: 1 });
    expect(breakEven(cost, { burglary_dwelling: 1, shoplifting: 0, robbery: 0 })).toBeCloseTo(burglary, 12);
    const both = breakEven(cost, { burglary_dwelling: 0.5, robbery: 0.5 });
    expect(both).toBeCloseTo((2 * cost) / (record.input('burglary_dwelling') + record.input('robbery')), 12);
    expect(both).toBeLessThan(burglary);
  });
});
