import { describe, expect, it } from 'vitest';
import {
  caseRole,
  caseScenario,
  caseStream,
  caseTier,
  decide,
  caseOption,
  project,
} from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('02-peterborough-social-impact-bond');
const treated = record.input('freq_treated');
const control = record.input('freq_control');

describe('Peterborough social impact bond', () => {
  // Nobody is managed in month 0; from month 1 everybody is, and the effect is there at once. 12,000 people, so that a
  // month's events are those of a thousand people in a year. The effect is the source's two frequencies, as a formula.
  const figures = project(
    caseScenario({
      roles: [caseRole({ seconded_posts: 0 })],
      tiers: [
        caseTier({
          starting_community: 12_000,
          offences_per_year: control / 100,
          effect: { formula: `1 - ${treated} / ${control}` },
        }),
      ],
      options: [caseOption([decide('new_posts.officer', { set: 12_000 })])],
      months: 6,
    }),
    ['offending_ratio', 'prevented', 'offences', 'rate_without', 'community'],
  );

  it('turns the published fall into the same fall in the frequency of offending', () => {
    expect(figures('offending_ratio.cohort')[0]).toBe(1);
    record.meets('fall', 100 * (1 - figures('offending_ratio.cohort')[5]!));
  });

  it('avoids the events that the two frequencies differ by', () => {
    record.meets('events_avoided', figures('prevented')[5]!);
    const without = figures('rate_without.cohort')[5]! * figures('community.cohort')[5]!;
    expect(without).toBeCloseTo(control * 10, 6);
    expect(figures('offences.cohort')[5]).toBeCloseTo(treated * 10, 6);
  });

  it('gives the planned spend a head', () => {
    const people = record.input('planned_cohorts') * record.input('cohort_target');
    const spend = project(
      caseScenario({
        streams: [caseStream({ annual_funding: record.input('investment') })],
        roles: [caseRole({ seconded_posts: people, unit_cost_at_start: 0.01 })],
        tiers: [caseTier({ starting_community: people })],
      }),
      ['cost_per_covered_case'],
    );
    record.meets('cost_head', spend('cost_per_covered_case')[0]!);
  });
});
