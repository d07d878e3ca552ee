import type {
  Decision,
  Offence,
  Option,
  Role,
  Scenario,
  Strand,
  Stream,
  Tier,
} from '../../../src/scenario/scenario.ts';
import { projectScenario } from '../study/one-projector.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

/**
 * Scenarios with nothing in them but what a case sets: one of everything, certain, without growth, lag or effect.
 */
export function caseScenario(parts: Partial<Scenario>): Scenario {
  return {
    format: 'iom-scenario',
    version: 2,
    title: 'A published case',
    area: { name: 'Anywhere', decision_maker: 'Anybody' },
    start: '2008-03',
    months: 25,
    price_year: '2008-09',
    streams: [],
    roles: [caseRole({})],
    strands: [caseStrand({})],
    tiers: [caseTier({})],
    offences: [caseOffence({})],
    equations: {},
    business_as_usual: [],
    options: [caseOption([])],
    settings: { draws: 1, seed: 1 },
    ...parts,
    assumptions: {
      pay_growth: 0,
      price_growth: 0,
      priority_strength: 0,
      weakest_link: 0.5,
      replace_leavers: 1,
      fill_months: 1,
      progress_gain: 0,
      effect_scale: 1,
      effect_months: 1,
      chance_of_no_effect: 0,
      cost_per_offence_elsewhere: 0,
      price_uplift: 1,
      discount_rate: 0,
      cashable_share: 0,
      ...parts.assumptions,
    },
  };
}

export const caseStream = (parts: Partial<Stream>): Stream => ({
  id: 'fund',
  name: 'Fund',
  annual_funding: 0,
  annual_growth: 0,
  iom_share: 1,
  spend_share: {},
  ...parts,
});

export const caseRole = (parts: Partial<Role>): Role => ({
  id: 'officer',
  name: 'Officer',
  employer: 'Employer',
  seconded_posts: 1,
  unit_cost_at_start: 1,
  vacancy_rate: 0,
  abstraction: 0,
  recruit_months: 1,
  release_months: 1,
  time_share: { work: 1 },
  prevented_per_post: 0,
  additional_share: 1,
  ...parts,
});

export const caseStrand = (parts: Partial<Strand>): Strand => ({
  id: 'work',
  name: 'Work',
  weight: 1,
  custody_weight: 0,
  caseload_scale: 1,
  ...parts,
});

export const caseTier = (parts: Partial<Tier>): Tier => ({
  id: 'cohort',
  name: 'Cohort',
  starting_community: 1,
  starting_custody: 0,
  months_on_cohort: 18,
  custody_months: 6,
  custody_factor: 1,
  offences_per_year: 0,
  effect: 0,
  need: { work: 1 },
  standard_caseload: { work: 1 },
  ...parts,
});

export const caseOffence = (parts: Partial<Offence>): Offence => ({
  id: 'any_crime',
  name: 'Any crime',
  offence_mix: 1,
  unit_cost_of_crime: 1,
  ...parts,
});

export const caseOption = (decisions: readonly Decision[], id = 'option'): Option => ({
  id,
  name: id,
  decisions,
});

/** A decision at once and for good, from month 1 of `caseScenario` unless told. */
export const decide = (
  lever: string,
  change: Decision['change'],
  parts: Partial<Decision> = {},
): Decision => ({
  id: `${lever.replaceAll('.', '_')}_${parts.from ?? 'first'}`,
  name: lever,
  lever,
  change,
  from: '2008-04',
  until: null,
  ramp_months: 0,
  on: true,
  to: 'other priorities',
  ...parts,
});

/** The central run of an output, month by month; of the first option unless told. Throws the problems of a bad scenario. */
export function project(
  scenario: Scenario,
  outputs: readonly string[],
): (output: string, option?: string) => Float64Array {
  const result = projectScenario(scenario, { outputs, draws: scenario.settings.draws });
  if (!result.ok) throw new Error(result.error.map((problem) => problemText(problem)).join('\n'));
  const options = result.value.options;
  return (output, option = options[0]!.id) => {
    const series = options.find((one) => one.id === option)?.outputs[output];
    if (!series) throw new Error(`No ${output} of ${option}`);
    return series.central;
  };
}
