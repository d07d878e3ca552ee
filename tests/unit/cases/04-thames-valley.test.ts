import { describe, expect, it } from 'vitest';
import {
  caseOffence,
  caseOption,
  caseRole,
  caseScenario,
  caseStream,
  caseTier,
  decide,
  project,
} from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('04-thames-valley-iom-2013');
const outputs = [
  'covered_cases',
  'community',
  'prevented',
  'social_value',
  'value_to_date',
  'programme_cost',
  'cost_per_covered_case',
];

/** One sub-area is one tier; posts and money follow the people, two people to a post at today's standard of one. */
function area(members: readonly { id: string; people: number; pounds: number }[]) {
  const people = members.reduce((sum, one) => sum + one.people, 0);
  const money = members.reduce((sum, one) => sum + one.people * one.pounds, 0);
  return project(
    caseScenario({
      start: '2012-12',
      months: 7,
      streams: [caseStream({ annual_funding: money })],
      roles: [caseRole({ seconded_posts: people / 2, unit_cost_at_start: 30_000 })],
      tiers: members.map(({ id, people: starting_community }) =>
        caseTier({ id, name: id, starting_community, offences_per_year: 12, effect: 0.41 }),
      ),
      offences: [caseOffence({ unit_cost_of_crime: 3925 })],
      options: [caseOption([decide('new_posts.officer', { set: people / 4 }, { from: '2013-01' })])],
    }),
    outputs,
  );
}

describe('Thames Valley IOM and Berkshire within it', () => {
  const force = record.input('cohort_force');
  const berkshire = record.input('cohort_berks');
  const berks = { id: 'berks', people: berkshire, pounds: 1000 };
  const rest = { id: 'rest', people: force - berkshire, pounds: 2000 };
  const [whole, first, second] = [area([berks, rest]), area([berks]), area([rest])];

  it('manages the published number of people, the sub-area and the rest together', () => {
    record.meets('rest_people', second('community.rest')[6]!);
    expect(whole('community.berks')[6]! + whole('community.rest')[6]!).toBeCloseTo(force, 9);
  });

  it.each(['covered_cases', 'prevented', 'social_value', 'value_to_date', 'programme_cost'])(
    'sums sub-areas to the force: %s',
    (output) => {
      whole(output).forEach((value, month) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(first(output)[month]! + second(output)[month]!).toBeCloseTo(value, 6);
      });
    },
  );

  it('takes cost a head from totals, not from a mean of the sub-areas', () => {
    const [all, larger, smaller] = [whole, first, second].map(
      (figures) => figures('cost_per_covered_case')[6]!,
    );
    expect(larger).toBeLessThan(smaller! - 100);
    expect(all).toBeLessThan((larger! + smaller!) / 2 - 1);
    expect(all).toBeGreaterThan(larger!);
  });
});
