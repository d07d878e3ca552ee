import type { EquationName } from '../../../model/equations/model-equations.ts';

/** What the number of an equation is, in a sentence or two. */
export const equationMeanings: Readonly<Record<EquationName, string>> = {
  funding_growth:
    'How much this source of money has grown since today. Each April adds the growth in force in that April.',
  iom_funding: 'The part of a source of money that goes to IOM, in a year.',
  unit_cost: 'What one full-time post costs in a year, with on-costs. It rises with pay each April.',
  bought_posts: 'How many posts the IOM money can buy at today’s cost of a post.',
  wanted_own:
    'The lent and the added posts that would be filled once recruiting and releasing have caught up.',
  filled_own:
    'People in lent and added posts now. It follows what is wanted: people arrive over the months to fill a post, and leave over the months to run one down.',
  wanted_bought:
    'The posts that money pays for and that would be filled once recruiting and releasing have caught up.',
  filled_bought: 'People in posts that IOM money pays for, now.',
  filled_posts: 'Everybody in an IOM post of this kind, lent, added or bought.',
  wanted_moved:
    'Lent posts that IOM has given up since today, less vacancies and posts that were ended. Below 0 when posts have come to IOM from other duties.',
  moved_posts:
    'People who have moved from IOM to other duties and do some good there. Below 0 when they came the other way.',
  service_funding:
    'IOM money that pays for no post: services, goods and fees. The model counts no work from it.',
  unspent:
    'Above 0: money for posts that stand vacant or are being filled. Below 0: pay of staff who are still there after their money went.',
  diverted:
    'The part of this stream that went to IOM and now goes elsewhere. Below 0 when more comes to IOM.',
  diverted_away: 'What goes elsewhere from the streams that give IOM less than today.',
  diverted_at_work: 'The part of the diverted money that does not still pay IOM staff who are on notice.',
  effective_posts:
    'Filled posts less the time lost to abstraction: officers taken off for cover, events or response.',
  capacity: 'Full-time posts’ worth of work that this strand can do.',
  workload:
    'Full-time posts needed to manage the people of a tier to the standard. A person in custody counts for less.',
  total_workload: 'Full-time posts needed for all tiers together.',
  workload_above: 'Work that is served first when the highest tier comes first.',
  by_priority: 'The share of a tier’s work that is done when every tier above is served in full before it.',
  pro_rata: 'The share of the work that is done when everybody gets the same share: thinner contact for all.',
  strand_coverage: 'Between “highest tier first” and “all share alike”, as the area works.',
  weakest:
    'A case is only as well covered as its weakest strand. A strand that few people need pulls down few.',
  average: 'Coverage where plenty of one kind of work makes up for too little of another.',
  coverage: 'The share of the management that people in this tier are meant to get and do get.',
  caseload_coverage:
    'The share of the management that people in the community are meant to get and do get, over all tiers. None when nobody is in the community.',
  work_coverage:
    'Work done over work needed, in posts. It does not depend on who comes first, and so stands beside the headline.',
  covered_cases:
    'Management to the full standard for so many people’s worth. Shared out, it may be thinner contact for more.',
  uncovered_cases:
    'The rest of the people in the community: what is missing to the full standard, in people’s worth.',
  shortfall_posts:
    'The work of this strand that nobody has time for, counted in full-time posts. Staff who spend part of their time on it count in part.',
  cases_per_post:
    'People in the community who need this strand, for each full-time post’s worth of it. None without capacity.',
  works:
    '1 in the futures in which IOM prevents offences, 0 in those in which it does not. 1 in the central run.',
  reduction: 'The share of offences that full coverage would prevent. It may be 0, or below 0.',
  felt_cases:
    'People covered, after a delay. The benefit builds and fades over months, and stays a while with those who leave.',
  felt_share: 'People who feel the effect, over the people in the community: at most all of them.',
  offending_ratio: 'How much a person in this tier offends, compared with today. 1 is the same as today.',
  to_custody: 'People of this tier who go to prison in a month, by sentence, remand or recall.',
  released: 'People of this tier who come out of prison in a month, back to the cohort.',
  moved_off: 'People who leave IOM in a month because their time is done or they have made progress.',
  list_size: 'People in the community, and those in custody as far as they keep their place on the list.',
  replacing_intake:
    'People the panel must select in a month to hold the list at its agreed size. Below 0 when it must shed some.',
  steady_intake: 'People taken on each month when the panel selects a steady number, whoever leaves.',
  intake: 'People newly selected for this tier in a month.',
  deselected: 'People removed because the list is longer than the size agreed. Never more than are too many.',
  community: 'People of this tier who are at liberty and on the cohort now.',
  custody: 'People of this tier who are in prison and still on the cohort.',
  prolific:
    'How much the average person of this tier offends, against those there today. A longer list takes in people who offend less.',
  rate_without: 'Offences in a month by the average person of this tier at liberty, if nobody managed them.',
  prevented_here:
    'Offences in a month that are prevented among the people who feel the effect, on the list or just off it. 0 if IOM has no effect.',
  offences: 'Never compare it between options: a longer list is not more crime.',
  gained_elsewhere:
    'What moved officers, officers’ lost time and diverted money prevent where they went, once it is felt. Money and posts whose use nobody has stated count for nothing.',
  prevented_elsewhere: 'Crimes prevented elsewhere by officers, officer time and money that left IOM.',
  prevented: 'By IOM and by what was diverted from it. Options are compared on this.',
  price_level: 'How much prices have risen since today. Each April adds the growth in force in that April.',
  tier_cost_per_offence:
    'The average cost to society of one offence by the people of this tier, at the prices of the month.',
  cost_per_offence:
    'The average cost to society of one offence by the people on today’s list, at the prices of the month.',
  social_value:
    'The cost to society of the offences prevented in a month. Almost none of it is cash for the police.',
  offence_cost_elsewhere:
    'What an offence of the kind that other work prevents costs society, at the prices of the month.',
  programme_cost: 'Services and everybody in an IOM post, in a month.',
  additional_cost: 'The part of IOM’s cost that would not be spent without it, in a month.',
  redeployed_cost:
    'Money and posts diverted from IOM since today, less the pay of IOM staff still on notice.',
  public_cost:
    'IOM, what was diverted from it, and money that stands unspent, together. A pure diversion leaves it unchanged.',
  net_value:
    'By how much the offences prevented in a month are worth more than all of it costs the public. Below 0 they are worth less.',
  iom_net_value:
    'By how much the offences that IOM itself prevents in a month are worth more than IOM costs. Below 0 it does not pay for itself.',
  discount: 'What a pound of this month’s cash is worth at today’s prices, today.',
  value_to_date: 'Present value of the social value from today to this month, at today’s prices.',
  cost_to_date: 'Present value of the public cost from today to this month, at today’s prices.',
  cost_per_covered_case: 'The yearly cost of IOM over the people covered. None when nobody is.',
  break_even_offences:
    'How many offences IOM must prevent in a year to be worth its cost. It needs no effect size.',
  break_even_additional:
    'How many offences IOM must prevent in a year to be worth what it costs on top of what is paid anyhow.',
  break_even_elsewhere:
    'How many offences the money and posts that left IOM must prevent in a year where they are now, to be worth their cost. Below 0: what came to IOM is missed elsewhere.',
  worth_at_stake:
    'What the offences of the people who feel the effect would cost society in a month, at today’s rate.',
  break_even_effect:
    'The share of offences that full coverage must prevent for IOM to be worth its cost. None when there is nothing to prevent.',
};
