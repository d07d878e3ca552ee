import type { ModelEquation } from '../model-data.ts';

const offences = 'offences';
const value = 'value';

export const offencesAndValue = [
  {
    name: 'prolific',
    over: ['tier'],
    unit: '1',
    section: offences,
    equation:
      'starting_community[tier] + starting_custody[tier] > 0 ? (community[tier] + custody[tier] > starting_community[tier] + starting_custody[tier] ? (starting_community[tier] + starting_custody[tier] + added_offending * (community[tier] + custody[tier] - (starting_community[tier] + starting_custody[tier]))) / (community[tier] + custody[tier]) : 1) : 1',
  },
  {
    name: 'rate_without',
    over: ['tier'],
    unit: 'offence/case/month',
    section: offences,
    equation:
      'offences_per_year[tier] / months_per_year / (1 - initial(reduction[tier]) * initial(coverage[tier])) * prolific[tier]',
  },
  {
    name: 'prevented_here',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    equation: 'felt_cases[tier] * rate_without[tier] * reduction[tier]',
  },
  {
    name: 'offences',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    equation: 'community[tier] * rate_without[tier] * (1 - reduction[tier] * felt_share[tier])',
  },
  {
    name: 'gained_elsewhere',
    over: [],
    unit: 'offence/month',
    section: offences,
    equation:
      '(sumOver(role, (moved_posts[role] + filled_posts[role] * abstraction[role] - initial(filled_posts[role]) * initial(abstraction[role])) * prevented_per_post[role]) * crimes_per_recorded + sumOver(stream, (max(0, diverted[stream]) * diverted_at_work + min(0, diverted[stream])) * prevented_per_million[stream]) / price_level / gbp_per_million) / months_per_year',
  },
  {
    name: 'prevented_elsewhere',
    over: [],
    unit: 'offence/month',
    section: offences,
    initially: 'gained_elsewhere',
    equation:
      'last(prevented_elsewhere) + (gained_elsewhere - last(prevented_elsewhere)) * month_step / effect_months_elsewhere',
  },
  {
    name: 'prevented',
    over: [],
    unit: 'offence/month',
    section: offences,
    equation: 'sumOver(tier, prevented_here[tier]) + prevented_elsewhere',
  },
  {
    name: 'price_level',
    over: [],
    unit: '1',
    section: value,
    initially: '1',
    equation: 'last(price_level) * (year > last(year) ? 1 + price_growth : 1)',
  },
  {
    name: 'tier_cost_per_offence',
    over: ['tier'],
    unit: 'GBP/offence',
    section: value,
    equation:
      'sumOver(offence, offence_mix[offence, tier] * unit_cost_of_crime[offence]) * price_uplift * price_level',
  },
  {
    name: 'cost_per_offence',
    over: [],
    unit: 'GBP/offence',
    section: value,
    equation:
      'sumOver(tier, starting_community[tier] * offences_per_year[tier]) > 0 ? sumOver(tier, starting_community[tier] * offences_per_year[tier] * tier_cost_per_offence[tier]) / sumOver(tier, starting_community[tier] * offences_per_year[tier]) : sumOver(tier, tier_cost_per_offence[tier]) / sumOver(tier, 1)',
  },
  {
    name: 'social_value',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation:
      'sumOver(tier, prevented_here[tier] * tier_cost_per_offence[tier]) + prevented_elsewhere * cost_per_offence_elsewhere * price_uplift * price_level',
  },
  {
    name: 'offence_cost_elsewhere',
    over: [],
    unit: 'GBP/offence',
    section: value,
    equation: 'cost_per_offence_elsewhere * price_uplift * price_level',
  },
  {
    name: 'programme_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation: '(service_funding + sumOver(role, filled_posts[role] * unit_cost[role])) / months_per_year',
  },
  {
    name: 'additional_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation:
      '(service_funding + sumOver(role, filled_posts[role] * unit_cost[role] * additional_share[role])) / months_per_year',
  },
  {
    name: 'redeployed_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation:
      '(sumOver(role, moved_posts[role] * unit_cost[role]) + sumOver(stream, diverted[stream]) - min(max(0, -unspent), diverted_away)) / months_per_year',
  },
  {
    name: 'public_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation: 'programme_cost + redeployed_cost + max(0, unspent) / months_per_year',
  },
  {
    name: 'net_value',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation: 'social_value - public_cost',
  },
  {
    name: 'iom_net_value',
    over: [],
    unit: 'GBP/month',
    section: value,
    equation: 'social_value - prevented_elsewhere * offence_cost_elsewhere - programme_cost',
  },
  {
    name: 'discount',
    over: [],
    unit: '1',
    section: value,
    equation: '(1 + discount_rate) ^ -floor(month / 12) / price_level',
  },
  {
    name: 'value_to_date',
    over: [],
    unit: 'GBP',
    section: value,
    initially: 'social_value * discount * month_step',
    equation: 'last(value_to_date) + social_value * discount * month_step',
  },
  {
    name: 'cost_to_date',
    over: [],
    unit: 'GBP',
    section: value,
    initially: 'public_cost * discount * month_step',
    equation: 'last(cost_to_date) + public_cost * discount * month_step',
  },
  {
    name: 'cost_per_covered_case',
    over: [],
    unit: 'GBP/case/year',
    section: value,
    equation: 'covered_cases > least_cases ? programme_cost * months_per_year / covered_cases : none',
  },
  {
    name: 'break_even_offences',
    over: [],
    unit: 'offence/year',
    section: value,
    equation: 'cost_per_offence >= least_cost ? programme_cost * months_per_year / cost_per_offence : none',
  },
  {
    name: 'break_even_additional',
    over: [],
    unit: 'offence/year',
    section: value,
    equation: 'cost_per_offence >= least_cost ? additional_cost * months_per_year / cost_per_offence : none',
  },
  {
    name: 'break_even_elsewhere',
    over: [],
    unit: 'offence/year',
    section: value,
    equation:
      'offence_cost_elsewhere >= least_cost ? redeployed_cost * months_per_year / offence_cost_elsewhere : none',
  },
  {
    name: 'worth_at_stake',
    over: ['tier'],
    unit: 'GBP/month',
    section: value,
    equation:
      'tier_cost_per_offence[tier] * felt_cases[tier] * offences_per_year[tier] / months_per_year * prolific[tier]',
  },
  {
    name: 'break_even_effect',
    over: [],
    unit: 'share',
    section: value,
    equation:
      'sumOver(tier, worth_at_stake[tier]) >= least_value ? programme_cost / (sumOver(tier, worth_at_stake[tier]) + programme_cost * sumOver(tier, worth_at_stake[tier] * initial(coverage[tier])) / sumOver(tier, worth_at_stake[tier])) : none',
  },
] as const satisfies readonly ModelEquation[];
