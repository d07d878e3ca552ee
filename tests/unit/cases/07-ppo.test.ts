import { describe, it } from 'vitest';
import { caseRole, caseScenario, caseTier, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('07-ppo-programme-england-wales');

describe('PPO programme', () => {
  it('covers the published share of the people it was meant for', () => {
    const figures = project(
      caseScenario({
        roles: [caseRole({ seconded_posts: record.input('managed') })],
        tiers: [caseTier({ starting_community: record.input('target_pop') })],
        months: 2,
      }),
      ['caseload_coverage'],
    );
    record.meets('coverage', 100 * figures('caseload_coverage')[0]!);
  });
});
