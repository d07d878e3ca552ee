import type { ModelEquation } from '../model-data.ts';

const section = 'Money and posts';
const source = 'Accounting identity.';

/** Posts move towards what is wanted as a stock with an average delay: quick to lose, slow to rebuild. */
const delay =
  'First-order delay with an average of recruit_months up and release_months down (planning assumptions).';

export const moneyAndPosts: readonly ModelEquation[] = [
  {
    name: 'funding_growth',
    over: ['stream'],
    unit: '1',
    section,
    title: 'Growth of a stream so far',
    meaning:
      'How much this source of money has grown since today. Each April adds the growth in force in that April.',
    initially: '1',
    equation: 'last(funding_growth[stream]) * (year > last(year) ? 1 + annual_growth[stream] : 1)',
    source: 'Budgets are set once a year; a growth that changes later changes no earlier April.',
  },
  {
    name: 'iom_funding',
    over: ['stream'],
    unit: 'GBP/year',
    section,
    title: 'IOM money from a stream',
    meaning: 'The part of a source of money that goes to IOM, in a year.',
    equation: 'annual_funding[stream] * iom_share[stream]',
    source,
  },
  {
    name: 'unit_cost',
    over: ['role'],
    unit: 'GBP/post/year',
    section,
    title: 'Cost of a post',
    meaning: 'What one full-time post costs in a year, with on-costs. It rises with pay each April.',
    initially: 'unit_cost_at_start[role]',
    equation: 'last(unit_cost[role]) * (year > last(year) ? 1 + pay_growth : 1)',
    source: 'Pay awards take effect once a year; they are put in April, with the budget.',
  },
  {
    name: 'bought_posts',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Posts the money pays for',
    meaning: 'How many posts the IOM money can buy at today’s cost of a post.',
    equation:
      'unit_cost[role] > 0 ? sumOver(stream, iom_funding[stream] * spend_share[stream, role]) / unit_cost[role] : 0',
    source,
  },
  {
    name: 'wanted_own',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Seconded and new posts, less vacancies',
    meaning:
      'The lent and the added posts that would be filled once recruiting and releasing have caught up.',
    equation: 'max(0, seconded_posts[role] + new_posts[role]) * (1 - vacancy_rate[role])',
    source,
  },
  {
    name: 'filled_own',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Filled seconded and new posts',
    meaning:
      'People in lent and added posts now. It follows what is wanted: people arrive over the months to fill a post, and leave over the months to run one down.',
    initially: 'wanted_own[role]',
    equation:
      'last(filled_own[role]) + (wanted_own[role] - last(filled_own[role])) * month_step / (wanted_own[role] > last(filled_own[role]) ? recruit_months[role] : release_months[role])',
    source: delay,
  },
  {
    name: 'wanted_bought',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Bought posts, less vacancies',
    meaning:
      'The posts that money pays for and that would be filled once recruiting and releasing have caught up.',
    equation: 'bought_posts[role] * (1 - vacancy_rate[role])',
    source,
  },
  {
    name: 'filled_bought',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Filled bought posts',
    meaning: 'People in posts that IOM money pays for, now.',
    initially: 'wanted_bought[role]',
    equation:
      'last(filled_bought[role]) + (wanted_bought[role] - last(filled_bought[role])) * month_step / (wanted_bought[role] > last(filled_bought[role]) ? recruit_months[role] : release_months[role])',
    source: delay,
  },
  {
    name: 'filled_posts',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Filled posts',
    meaning: 'Everybody in an IOM post of this kind, lent, added or bought.',
    equation: 'filled_own[role] + filled_bought[role]',
    source,
  },
  {
    name: 'wanted_moved',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Posts sent to other duties',
    meaning:
      'Lent posts that IOM has given up since today, less vacancies and posts that were ended. Below 0 when posts have come to IOM from other duties.',
    equation:
      '(max(0, initial(seconded_posts[role]) + min(0, new_posts[role])) - max(0, seconded_posts[role] + min(0, new_posts[role]))) * (1 - vacancy_rate[role])',
    source: 'Accounting identity. Posts that were ended cannot be moved as well.',
  },
  {
    name: 'moved_posts',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Posts now on other duties',
    meaning:
      'People who have moved from IOM to other duties and do some good there. Below 0 when they came the other way.',
    initially: '0',
    equation:
      'last(moved_posts[role]) + (wanted_moved[role] - last(moved_posts[role])) * month_step / (wanted_moved[role] > last(moved_posts[role]) ? release_months[role] : recruit_months[role])',
    source: delay,
  },
  {
    name: 'service_funding',
    over: [],
    unit: 'GBP/year',
    section,
    title: 'Money for services',
    meaning: 'IOM money that pays for no post: services, goods and fees. The model counts no work from it.',
    equation: 'sumOver(stream, iom_funding[stream] * max(0, 1 - sumOver(role, spend_share[stream, role])))',
    source,
  },
  {
    name: 'unspent',
    over: [],
    unit: 'GBP/year',
    section,
    title: 'Money not spent, or owed',
    meaning:
      'Above 0: money for posts that stand vacant or are being filled. Below 0: pay of staff who are still there after their money went.',
    equation:
      'sumOver(stream, iom_funding[stream]) - service_funding - sumOver(role, filled_bought[role] * unit_cost[role])',
    source,
  },
  {
    name: 'diverted',
    over: ['stream'],
    unit: 'GBP/year',
    section,
    title: 'Money that left IOM for other uses',
    meaning:
      'The part of this stream that went to IOM and now goes elsewhere. Below 0 when more comes to IOM.',
    equation: '(initial(iom_share[stream]) - iom_share[stream]) * annual_funding[stream]',
    source,
  },
  {
    name: 'diverted_away',
    over: [],
    unit: 'GBP/year',
    section,
    title: 'All money that left IOM for other uses',
    meaning: 'What goes elsewhere from the streams that give IOM less than today.',
    equation: 'sumOver(stream, max(0, diverted[stream]))',
    source,
  },
  {
    name: 'diverted_at_work',
    over: [],
    unit: 'share',
    section,
    title: 'Part of the diverted money that is free',
    meaning: 'The part of the diverted money that does not still pay IOM staff who are on notice.',
    equation: 'diverted_away > 0 ? max(0, 1 - max(0, -unspent) / diverted_away) : 1',
    source: 'A pound works once: staff on notice are paid before it does anything elsewhere.',
  },
  {
    name: 'effective_posts',
    over: ['role'],
    unit: 'post',
    section,
    title: 'Posts at work on IOM',
    meaning:
      'Filled posts less the time lost to abstraction: officers taken off for cover, events or response.',
    equation: 'filled_posts[role] * (1 - abstraction[role])',
    source,
  },
  {
    name: 'capacity',
    over: ['strand'],
    unit: 'post',
    section,
    title: 'Capacity of a strand',
    meaning: 'Full-time posts’ worth of work that this strand can do.',
    equation: 'sumOver(role, effective_posts[role] * time_share[role, strand])',
    source,
  },
];
