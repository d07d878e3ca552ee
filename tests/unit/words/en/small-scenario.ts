import type { Decision, Scenario } from '../../../../src/scenario/scenario.ts';

export const decision = (changes: Partial<Decision> = {}): Decision => ({
  id: 'd1',
  name: 'Officers to response',
  lever: 'seconded_posts.constable',
  change: { add: -4 },
  from: '2014-04',
  until: null,
  ramp_months: 1,
  on: true,
  to: 'response',
  ...changes,
});

/** Two strands, one tier, two options: enough for words, charts and the document. Its numbers are made up. */
export const smallScenario: Scenario = {
  format: 'iom-scenario',
  version: 2,
  title: 'Midshire',
  area: { name: 'Midshire', decision_maker: 'PCC' },
  start: '2014-03',
  months: 24,
  price_year: '2013-14',
  streams: [
    {
      id: 'ex_dip',
      name: 'Ex-DIP',
      annual_funding: 500_000,
      annual_growth: 0,
      iom_share: 0.5,
      spend_share: { constable: 0.6 },
    },
  ],
  roles: [
    {
      id: 'constable',
      name: 'Constables',
      employer: 'Police',
      seconded_posts: 10,
      unit_cost_at_start: 50_000,
      vacancy_rate: 0,
      abstraction: 0.1,
      recruit_months: 3,
      release_months: 1,
      time_share: { police: 0.7, drugs: 0.3 },
      prevented_per_post: 5,
      additional_share: 1,
    },
  ],
  strands: [
    { id: 'police', name: 'Police offender management', weight: 1, custody_weight: 0, caseload_scale: 1 },
    { id: 'drugs', name: 'Drug treatment', weight: 1, custody_weight: 0, caseload_scale: 1 },
  ],
  tiers: [
    {
      id: 'red',
      name: 'Red',
      starting_community: 100,
      starting_custody: 10,
      months_on_cohort: 12,
      custody_months: 6,
      custody_factor: 1,
      offences_per_year: 20,
      effect: 0.1,
      need: { police: 1 },
      standard_caseload: { police: 12 },
    },
  ],
  offences: [{ id: 'burglary', name: 'Burglary', offence_mix: 1, unit_cost_of_crime: 5000 }],
  assumptions: {},
  equations: {},
  business_as_usual: [],
  target: { output: 'caseload_coverage', at_least: 0.8 },
  options: [
    { id: 'keep', name: 'Keep as now', decisions: [] },
    { id: 'move', name: 'Four officers to response', decisions: [decision()] },
  ],
  settings: { draws: 100, seed: 1 },
};
