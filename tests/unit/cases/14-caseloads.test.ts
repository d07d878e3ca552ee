import { describe, expect, it } from 'vitest';
import { caseOption, caseRole, caseScenario, caseTier, decide, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('14-probation-officer-caseloads');

describe('cases per probation officer', () => {
  const latest = record.input('c2324');
  const posts = 10;

  it('asks for the officers that 500 cases need at the latest ratio', () => {
    const figures = project(
      caseScenario({
        roles: [caseRole({ seconded_posts: 0 })],
        tiers: [caseTier({ starting_community: 500, standard_caseload: { work: latest } })],
      }),
      ['shortfall_posts'],
    );
    record.meets('officers_500', figures('shortfall_posts.work')[0]!);
  });

  it('gives the ratio in every period, and raises it by 1 / (1 - cut) when posts go', () => {
    const figures = project(
      caseScenario({
        roles: [caseRole({ seconded_posts: posts })],
        tiers: [caseTier({ starting_community: posts * latest, standard_caseload: { work: latest } })],
        options: [caseOption([decide('seconded_posts.officer', { multiply: 0.7 })])],
      }),
      ['cases_per_post', 'coverage'],
    );
    const ratio = figures('cases_per_post.work');
    expect(ratio[0]).toBeCloseTo(latest, 9);
    ratio.slice(1).forEach((value) => expect(value).toBeCloseTo(latest / 0.7, 9));
    // The record: "losing 30% of officers moves 35.2 to 50.3, just over the threshold".
    expect(ratio[1]).toBeCloseTo(50.3, 1);
    expect(ratio[1]).toBeGreaterThan(record.input('quality_threshold'));
    expect(figures('coverage.cohort')[1]).toBeCloseTo(0.7, 9);
  });
});
