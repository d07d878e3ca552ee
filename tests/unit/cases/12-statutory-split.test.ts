import { describe, expect, it } from 'vitest';
import {
  caseOption,
  caseRole,
  caseScenario,
  caseStrand,
  caseTier,
  decide,
  project,
} from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('12-wiltshire-derbyshire-statutory-split');

/** The whole cohort needs the police; a share of it probation; the rest has the police alone. One post in each strand. */
function split(people: number, statutory: number, rest: number | { formula: string }) {
  const strands = ['police', 'probation', 'police_alone'];
  return project(
    caseScenario({
      roles: strands.map((id) => caseRole({ id, time_share: { [id]: 1 } })),
      strands: strands.map((id) => caseStrand({ id })),
      tiers: [
        caseTier({
          starting_community: people,
          need: { police: 1, probation: statutory, police_alone: rest },
          standard_caseload: { police: 1, probation: 1, police_alone: 1 },
        }),
      ],
      months: 2,
    }),
    ['cases_per_post'],
  );
}

describe('statutory and voluntary shares of a cohort', () => {
  it('holds shares as entered and gives head-counts that are not rounded', () => {
    const wilts = split(
      record.input('wilts_cohort'),
      record.input('wilts_statutory'),
      record.input('wilts_voluntary'),
    );
    record.meets('wilts_stat_people', wilts('cases_per_post.probation')[0]!);
    record.meets('wilts_vol_people', wilts('cases_per_post.police_alone')[0]!);
    const derbys = split(record.input('derbys_cohort'), record.input('derbys_statutory'), {
      formula: '1 - need[probation, cohort]',
    });
    record.meets('derbys_vol', derbys('cases_per_post.police_alone')[0]!);
  });

  it('lets the loss of police posts hit those without probation first', () => {
    const people = record.input('wilts_cohort');
    const statutory = people * record.input('wilts_statutory');
    const strands = ['police', 'probation'];
    const figures = project(
      caseScenario({
        roles: strands.map((id) =>
          caseRole({ id, seconded_posts: id === 'police' ? people : statutory, time_share: { [id]: 1 } }),
        ),
        strands: strands.map((id) => caseStrand({ id })),
        tiers: [
          caseTier({
            id: 'statutory',
            starting_community: statutory,
            need: { police: 1, probation: 1 },
            standard_caseload: { police: 1, probation: 1 },
          }),
          caseTier({
            id: 'voluntary',
            starting_community: people * record.input('wilts_voluntary'),
            need: { police: 1 },
            standard_caseload: { police: 1 },
          }),
        ],
        assumptions: { weakest_link: 0 },
        options: [0, 1].flatMap((priority) =>
          [0.9, 0.5, 0].map((left) =>
            caseOption(
              [
                decide('seconded_posts.police', { multiply: left }),
                decide('priority_strength', { set: priority }),
              ],
              `left_${left * 10}_priority_${priority}`,
            ),
          ),
        ),
        months: 3,
      }),
      ['coverage', 'strand_coverage'],
    );
    for (const priority of [0, 1]) {
      for (const left of [0.9, 0.5, 0]) {
        const at = (output: string) => figures(output, `left_${left * 10}_priority_${priority}`)[2]!;
        const lost = { statutory: 1 - at('coverage.statutory'), voluntary: 1 - at('coverage.voluntary') };
        expect(lost.voluntary).toBeGreaterThan(lost.statutory);
        expect(at('strand_coverage.probation.statutory')).toBe(1);
      }
    }
    expect(figures('coverage.statutory', 'left_0_priority_0')[2]).toBeGreaterThan(0);
    expect(figures('coverage.voluntary', 'left_0_priority_0')[2]).toBe(0);
    // With 8 of 77 posts gone and the statutory first in line, they lose nothing.
    expect(figures('coverage.statutory', 'left_9_priority_1')[2]).toBe(1);
  });
});
