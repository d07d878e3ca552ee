import type { ModelEquation } from '../model-data.ts';

const offences = 'Offences prevented';
const value = 'Value and break-even';
const identity = 'Accounting identity.';
const breakEven = 'Method: the break-even step in the Home Office’s IOM value-for-money toolkit.';
const greenBook = 'HM Treasury, The Green Book: discounting at a real rate, year 0 undiscounted.';

export const offencesAndValue: readonly ModelEquation[] = [
  {
    name: 'prolific',
    over: ['tier'],
    unit: '1',
    section: offences,
    title: 'Offending of the average person, against today’s list',
    meaning:
      'How much the average person of this tier offends, against those there today. A longer list takes in people who offend less.',
    equation:
      'starting_community[tier] + starting_custody[tier] > 0 ? (community[tier] + custody[tier] > starting_community[tier] + starting_custody[tier] ? (starting_community[tier] + starting_custody[tier] + added_offending * (community[tier] + custody[tier] - (starting_community[tier] + starting_custody[tier]))) / (community[tier] + custody[tier]) : 1) : 1',
    source:
      'A panel takes the most prolific first; how much those added later offend is a planning assumption (added_offending). Somebody who comes out of custody is not added.',
  },
  {
    name: 'rate_without',
    over: ['tier'],
    unit: 'offence/case/month',
    section: offences,
    title: 'Offences by one person if IOM did nothing',
    meaning: 'Offences in a month by the average person of this tier at liberty, if nobody managed them.',
    equation:
      'offences_per_year[tier] / months_per_year / (1 - initial(reduction[tier]) * initial(coverage[tier])) * prolific[tier]',
    source:
      'offences_per_year is the rate at today’s coverage, so today’s effect is taken out. The divisor is at least 0.05.',
  },
  {
    name: 'prevented_here',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    title: 'Offences prevented by IOM',
    meaning:
      'Offences in a month that are prevented among the people who feel the effect, on the list or just off it. 0 if IOM has no effect.',
    equation: 'felt_cases[tier] * rate_without[tier] * reduction[tier]',
    source: 'Effect of full coverage, times the people who feel it.',
  },
  {
    name: 'offences',
    over: ['tier'],
    unit: 'offence/month',
    section: offences,
    title: 'Offences by people on the list',
    meaning: 'Never compare it between options: a longer list is not more crime.',
    equation: 'community[tier] * rate_without[tier] * (1 - reduction[tier] * felt_share[tier])',
    source: 'People at liberty, times what each would do, less the effect they feel.',
  },
  {
    name: 'gained_elsewhere',
    over: [],
    unit: 'offence/month',
    section: offences,
    title: 'Offences that work elsewhere would come to prevent',
    meaning:
      'What moved officers, officers’ lost time and diverted money prevent where they went, once it is felt. Money and posts whose use nobody has stated count for nothing.',
    equation:
      '(sumOver(role, (moved_posts[role] + filled_posts[role] * abstraction[role] - initial(filled_posts[role]) * initial(abstraction[role])) * prevented_per_post[role]) * crimes_per_recorded + sumOver(stream, (max(0, diverted[stream]) * diverted_at_work + min(0, diverted[stream])) * prevented_per_million[stream]) / price_level / gbp_per_million) / months_per_year',
    source:
      'Diverted money still does some good. Crimes prevented by a post are recorded crimes, so they are brought to all crimes (crimes_per_recorded).',
  },
  {
    name: 'prevented_elsewhere',
    over: [],
    unit: 'offence/month',
    section: offences,
    title: 'Offences prevented elsewhere',
    meaning: 'Crimes prevented elsewhere by officers, officer time and money that left IOM.',
    initially: 'gained_elsewhere',
    equation:
      'last(prevented_elsewhere) + (gained_elsewhere - last(prevented_elsewhere)) * month_step / effect_months_elsewhere',
    source: 'The same kind of delay as for IOM’s own effect (effect_months_elsewhere, planning assumption).',
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
    name: 'price_level',
    over: [],
    unit: '1',
    section: value,
    title: 'Prices, against today',
    meaning: 'How much prices have risen since today. Each April adds the growth in force in that April.',
    initially: '1',
    equation: 'last(price_level) * (year > last(year) ? 1 + price_growth : 1)',
    source: 'A growth that changes later changes no earlier April.',
  },
  {
    name: 'tier_cost_per_offence',
    over: ['tier'],
    unit: 'GBP/offence',
    section: value,
    title: 'Social cost of an offence of a tier',
    meaning:
      'The average cost to society of one offence by the people of this tier, at the prices of the month.',
    equation:
      'sumOver(offence, offence_mix[offence, tier] * unit_cost_of_crime[offence]) * price_uplift * price_level',
    source: 'These costs cover every crime, reported or not. Do not add more for unreported crime.',
  },
  {
    name: 'cost_per_offence',
    over: [],
    unit: 'GBP/offence',
    section: value,
    title: 'Social cost of an offence',
    meaning:
      'The average cost to society of one offence by the people on today’s list, at the prices of the month.',
    equation:
      'sumOver(tier, starting_community[tier] * offences_per_year[tier]) > 0 ? sumOver(tier, starting_community[tier] * offences_per_year[tier] * tier_cost_per_offence[tier]) / sumOver(tier, starting_community[tier] * offences_per_year[tier]) : sumOver(tier, tier_cost_per_offence[tier]) / sumOver(tier, 1)',
    source:
      'Mean over the tiers, weighted by the offences of today’s list. These costs cover every crime, reported or not.',
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
      'sumOver(tier, prevented_here[tier] * tier_cost_per_offence[tier]) + prevented_elsewhere * cost_per_offence_elsewhere * price_uplift * price_level',
    source: 'Offences prevented times social unit cost, all at one price base (price_uplift).',
  },
  {
    name: 'offence_cost_elsewhere',
    over: [],
    unit: 'GBP/offence',
    section: value,
    title: 'Social cost of an offence elsewhere',
    meaning:
      'What an offence of the kind that other work prevents costs society, at the prices of the month.',
    equation: 'cost_per_offence_elsewhere * price_uplift * price_level',
    source: 'What response officers prevent is not what people on the list commit.',
  },
  {
    name: 'programme_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost of IOM',
    meaning: 'Services and everybody in an IOM post, in a month.',
    equation: '(service_funding + sumOver(role, filled_posts[role] * unit_cost[role])) / months_per_year',
    source: 'Accounting identity. Only people in post are paid.',
  },
  {
    name: 'additional_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost that is there because of IOM',
    meaning: 'The part of IOM’s cost that would not be spent without it, in a month.',
    equation:
      '(service_funding + sumOver(role, filled_posts[role] * unit_cost[role] * additional_share[role])) / months_per_year',
    source: 'Statutory work is paid anyhow: how much is additional is the area’s to say (additional_share).',
  },
  {
    name: 'redeployed_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost now spent elsewhere',
    meaning: 'Money and posts diverted from IOM since today, less the pay of IOM staff still on notice.',
    equation:
      '(sumOver(role, moved_posts[role] * unit_cost[role]) + sumOver(stream, diverted[stream]) - min(max(0, -unspent), diverted_away)) / months_per_year',
    source: 'Accounting identity. Staff on notice are paid out of what was diverted.',
  },
  {
    name: 'public_cost',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Cost to the public',
    meaning:
      'IOM, what was diverted from it, and money that stands unspent, together. A pure diversion leaves it unchanged.',
    equation: 'programme_cost + redeployed_cost + max(0, unspent) / months_per_year',
    source: identity,
  },
  {
    name: 'net_value',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Social value less public cost',
    meaning:
      'By how much the offences prevented in a month are worth more than all of it costs the public. Below 0 they are worth less.',
    equation: 'social_value - public_cost',
    source: identity,
  },
  {
    name: 'iom_net_value',
    over: [],
    unit: 'GBP/month',
    section: value,
    title: 'Value of what IOM prevents less its cost',
    meaning:
      'By how much the offences that IOM itself prevents in a month are worth more than IOM costs. Below 0 it does not pay for itself.',
    equation: 'social_value - prevented_elsewhere * offence_cost_elsewhere - programme_cost',
    source: identity,
  },
  {
    name: 'discount',
    over: [],
    unit: '1',
    section: value,
    title: 'Discount factor',
    meaning: 'What a pound of this month’s cash is worth at today’s prices, today.',
    equation: '(1 + discount_rate) ^ -floor(month / 12) / price_level',
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
    equation: 'covered_cases > least_cases ? programme_cost * months_per_year / covered_cases : none',
    source: identity,
  },
  {
    name: 'break_even_offences',
    over: [],
    unit: 'offence/year',
    section: value,
    title: 'Break-even, in offences',
    meaning: 'How many offences IOM must prevent in a year to be worth its cost. It needs no effect size.',
    equation: 'cost_per_offence >= least_cost ? programme_cost * months_per_year / cost_per_offence : none',
    source: breakEven,
  },
  {
    name: 'break_even_additional',
    over: [],
    unit: 'offence/year',
    section: value,
    title: 'Break-even of the additional cost, in offences',
    meaning:
      'How many offences IOM must prevent in a year to be worth what it costs on top of what is paid anyhow.',
    equation: 'cost_per_offence >= least_cost ? additional_cost * months_per_year / cost_per_offence : none',
    source: breakEven,
  },
  {
    name: 'break_even_elsewhere',
    over: [],
    unit: 'offence/year',
    section: value,
    title: 'Break-even of what left IOM, in offences',
    meaning:
      'How many offences the money and posts that left IOM must prevent in a year where they are now, to be worth their cost. Below 0: what came to IOM is missed elsewhere.',
    equation:
      'offence_cost_elsewhere >= least_cost ? redeployed_cost * months_per_year / offence_cost_elsewhere : none',
    source: breakEven,
  },
  {
    name: 'worth_at_stake',
    over: ['tier'],
    unit: 'GBP/month',
    section: value,
    title: 'Cost of offences by people who feel the effect',
    meaning:
      'What the offences of the people who feel the effect would cost society in a month, at today’s rate.',
    equation:
      'tier_cost_per_offence[tier] * felt_cases[tier] * offences_per_year[tier] / months_per_year * prolific[tier]',
    source: 'People who feel the effect, times their offences at today’s rate, times the cost of one.',
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
      'sumOver(tier, worth_at_stake[tier]) >= least_value ? programme_cost / (sumOver(tier, worth_at_stake[tier]) + programme_cost * sumOver(tier, worth_at_stake[tier] * initial(coverage[tier])) / sumOver(tier, worth_at_stake[tier])) : none',
    source:
      'Home Office IOM value-for-money toolkit, break-even step. Today’s offending already holds the effect; exact where coverage today is the same in all tiers.',
  },
];
