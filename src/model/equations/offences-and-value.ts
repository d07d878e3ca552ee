import type { ModelEquation } from '../model-data.ts';

const offences = 'Offences prevented';
const value = 'Value and break-even';
const identity = 'Accounting identity.';
const greenBook = 'HM Treasury, The Green Book: discounting at a real rate, year 0 undiscounted.';

export const offencesAndValue: readonly ModelEquation[] = [
  {
    name: 'offences_without',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    title: 'Offences if IOM did nothing',
    meaning: 'Offences in a month by the people of this tier at liberty, if nobody managed them.',
    equation:
      'community[tier] * offences_per_year[tier] / months_per_year / (1 - reduction[tier] * initial(coverage[tier]))',
    source:
      'offences_per_year is the rate at today’s coverage, so today’s effect is taken out. The divisor is at least 0.05.',
  },
  {
    name: 'prevented_here',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    title: 'Offences prevented by IOM',
    meaning: 'Offences in a month that coverage of this tier prevents. 0 if IOM has no effect.',
    equation: 'offences_without[tier] * reduction[tier] * felt_coverage[tier]',
    source: 'Effect of full coverage, in proportion to coverage as it is felt.',
  },
  {
    name: 'offences',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    title: 'Offences by people on the list',
    meaning: 'Never compare it between options: a longer list is not more crime.',
    equation: 'offences_without[tier] - prevented_here[tier]',
    source: identity,
  },
  {
    name: 'prevented_elsewhere',
    over: [],
    unit: 'offence/month',
    section: offences,
    title: 'Offences prevented elsewhere',
    meaning: 'What moved officers, officers’ lost time and diverted money prevent where they went.',
    equation:
      '(sumOver(role, (moved_posts[role] + filled_posts[role] * (abstraction[role] - initial(abstraction[role]))) * prevented_per_post[role]) + sumOver(stream, (initial(iom_share[stream]) - iom_share[stream]) * annual_funding[stream]) * prevented_per_million / gbp_per_million) / months_per_year',
    source: 'What is diverted goes somewhere: leaving it out would make every diversion look like pure loss.',
  },
  {
    name: 'prevented',
    over: [],
    unit: 'offence/month',
    section: offences,
    title: 'Offences prevented in all',
    meaning: 'By IOM and by what was diverted from it. Options are compared on this.',
    equation: 'sumOver(tier, prevented_here[tier]) + prevented_elsewhere',
    source: identity,
  },
  {
    name: 'cost_per_offence',
    over: [],
    unit: 'GBP/offence',
    section: value,
    title: 'Social cost of an offence',
    meaning:
      'The average cost to society of one offence of the kind these people commit, at the prices of the month.',
    equation:
      'sumOver(offence, offence_mix[offence] * unit_cost_of_crime[offence]) * price_uplift * (1 + price_growth) ^ year',
    source: 'Unit costs are per crime, reported or not: never multiply them by under-reporting again.',
  },
  {
    name: 'social_value',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Social value',
    meaning:
      'The cost to society of the offences prevented in a month. Almost none of it is cash for the police.',
    equation:
      'sumOver(tier, prevented_here[tier]) * cost_per_offence + prevented_elsewhere * cost_per_offence_elsewhere * (1 + price_growth) ^ year',
    source: 'Offences prevented times social unit cost.',
  },
  {
    name: 'programme_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost of IOM',
    meaning: 'IOM money and filled lent and new posts, in a month.',
    equation:
      '(sumOver(stream, iom_funding[stream]) + sumOver(role, filled_own[role] * unit_cost[role])) / months_per_year',
    source: identity,
  },
  {
    name: 'redeployed_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost now spent elsewhere',
    meaning: 'Money and posts diverted from IOM since today. The public still pays for them.',
    equation:
      '(sumOver(role, moved_posts[role] * unit_cost[role]) + sumOver(stream, (initial(iom_share[stream]) - iom_share[stream]) * annual_funding[stream])) / months_per_year',
    source: identity,
  },
  {
    name: 'public_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost to the public',
    meaning: 'IOM and what was diverted from it, together. A pure diversion leaves it unchanged.',
    equation: 'programme_cost + redeployed_cost',
    source: identity,
  },
  {
    name: 'discount',
    over: [],
    unit: '1',
    section: value,
    title: 'Discount factor',
    meaning: 'What a pound of this month’s cash is worth at today’s prices, today.',
    equation: '(1 + discount_rate) ^ -floor(month / 12) / (1 + price_growth) ^ year',
    source: greenBook,
  },
  {
    name: 'value_to_date',
    over: [],
    unit: 'GBP',
    section: value,
    title: 'Social value to date',
    meaning: 'Present value of the social value from today to this month, at today’s prices.',
    initially: 'social_value * discount * month_step',
    equation: 'last(value_to_date) + social_value * discount * month_step',
    source: greenBook,
  },
  {
    name: 'cost_to_date',
    over: [],
    unit: 'GBP',
    section: value,
    title: 'Public cost to date',
    meaning: 'Present value of the public cost from today to this month, at today’s prices.',
    initially: 'public_cost * discount * month_step',
    equation: 'last(cost_to_date) + public_cost * discount * month_step',
    source: greenBook,
  },
  {
    name: 'cost_per_covered_case',
    over: [],
    unit: 'GBP/case/year',
    section: value,
    title: 'Cost for each person covered',
    meaning: 'The yearly cost of IOM over the people covered. None when nobody is.',
    equation: 'covered_cases > 0 ? programme_cost * months_per_year / covered_cases : none',
    source: identity,
  },
  {
    name: 'break_even_offences',
    over: [],
    unit: 'offence/year',
    section: value,
    title: 'Break-even, in offences',
    meaning: 'How many offences IOM must prevent in a year to be worth its cost. It needs no effect size.',
    equation: 'cost_per_offence > 0 ? programme_cost * months_per_year / cost_per_offence : none',
    source: 'Home Office IOM value-for-money toolkit: break-even phase.',
  },
  {
    name: 'break_even_effect',
    over: [],
    unit: 'share',
    section: value,
    title: 'Break-even, as an effect',
    meaning:
      'The share of offences that full coverage must prevent for IOM to be worth its cost. None when there is nothing to prevent.',
    equation:
      'cost_per_offence * sumOver(tier, offences_without[tier] * felt_coverage[tier]) > 0 ? programme_cost / (cost_per_offence * sumOver(tier, offences_without[tier] * felt_coverage[tier])) : none',
    source: 'Home Office IOM value-for-money toolkit: break-even phase.',
  },
];
