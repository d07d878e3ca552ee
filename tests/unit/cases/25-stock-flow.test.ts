import { describe, expect, it } from 'vitest';
import { caseOption, caseRole, caseScenario, caseTier, decide, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('25-benchmark-stock-flow-and-queues');
const inflow = record.input('inflow');
const stay = record.input('stay');
const full = 360;

/**
 * The cohort of the model as the record's single stock: nobody in custody, leavers not replaced, a steady intake.
 * The stock of month t + 1 is what t steps make of that of month 1, since decisions begin in month 1.
 */
function cohort(startingCommunity: number, months: number, intakeFactor: number, posts = 0) {
  return project(
    caseScenario({
      roles: [caseRole({ seconded_posts: posts })],
      tiers: [
        caseTier({
          starting_community: startingCommunity,
          months_on_cohort: stay,
          standard_caseload: { work: 10 },
        }),
      ],
      assumptions: { replace_leavers: 0 },
      options: [caseOption([decide('intake_factor.cohort', { set: intakeFactor })])],
      months,
    }),
    ['community', 'intake', 'moved_off', 'caseload_coverage'],
  );
}

describe('one stock, by the equations of the cohort', () => {
  it('comes to the steady state of Little’s law, and stays there', () => {
    const towards = cohort(100, 700, (inflow * stay) / 100);
    expect(towards('intake.cohort')[1]).toBeCloseTo(inflow, 9);
    record.meets('steady', towards('community.cohort')[699]!);
    const there = cohort(full, 120, 1);
    expect(there('intake.cohort')[0]).toBeCloseTo(inflow, 12);
    record.meets('steady', there('community.cohort')[119]!);
  });

  it('fills from empty as monthly steps do', () => {
    // Next to nobody at the start: an intake of 20 a month is then millions of times that of the balance.
    const start = 1e-5;
    const filling = cohort(start, 14, full / start);
    expect(filling('intake.cohort')[1]).toBeCloseTo(inflow, 6);
    record.meets('fill12_monthly', filling('community.cohort')[13]!);
  });

  it('has lost half of what a cut in intake will cost between months 12 and 13', () => {
    const left = 1 - record.input('cut');
    const community = cohort(full, 700, left)('community.cohort');
    const eventual = community[699]!;
    expect(eventual).toBeCloseTo(full * left, 6);
    const lost = (steps: number) => (full - community[steps + 1]!) / (full - eventual);
    expect(lost(12)).toBeLessThan(0.5);
    expect(lost(13)).toBeGreaterThan(0.5);
  });

  it('covers what a ceiling lets it', () => {
    record.meets('coverage', cohort(full, 2, 1, record.input('cap') / 10)('caseload_coverage')[1]!);
  });
});
