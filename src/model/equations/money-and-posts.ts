import type { ModelEquation } from '../model-data.ts';

const section = 'money';

export const moneyAndPosts = [
  {
    name: 'funding_growth',
    over: ['stream'],
    unit: '1',
    section,
    initially: '1',
    equation: 'last(funding_growth[stream]) * (year > last(year) ? 1 + annual_growth[stream] : 1)',
  },
  {
    name: 'iom_funding',
    over: ['stream'],
    unit: 'GBP/year',
    section,
    equation: 'annual_funding[stream] * iom_share[stream]',
  },
  {
    name: 'unit_cost',
    over: ['role'],
    unit: 'GBP/post/year',
    section,
    initially: 'unit_cost_at_start[role]',
    equation: 'last(unit_cost[role]) * (year > last(year) ? 1 + pay_growth : 1)',
  },
  {
    name: 'bought_posts',
    over: ['role'],
    unit: 'post',
    section,
    equation:
      'unit_cost[role] > 0 ? sumOver(stream, iom_funding[stream] * spend_share[stream, role]) / unit_cost[role] : 0',
  },
  {
    name: 'wanted_own',
    over: ['role'],
    unit: 'post',
    section,
    equation: 'max(0, seconded_posts[role] + new_posts[role]) * (1 - vacancy_rate[role])',
  },
  {
    name: 'filled_own',
    over: ['role'],
    unit: 'post',
    section,
    initially: 'wanted_own[role]',
    equation:
      'last(filled_own[role]) + (wanted_own[role] - last(filled_own[role])) * month_step / (wanted_own[role] > last(filled_own[role]) ? recruit_months[role] : release_months[role])',
  },
  {
    name: 'wanted_bought',
    over: ['role'],
    unit: 'post',
    section,
    equation: 'bought_posts[role] * (1 - vacancy_rate[role])',
  },
  {
    name: 'filled_bought',
    over: ['role'],
    unit: 'post',
    section,
    initially: 'wanted_bought[role]',
    equation:
      'last(filled_bought[role]) + (wanted_bought[role] - last(filled_bought[role])) * month_step / (wanted_bought[role] > last(filled_bought[role]) ? recruit_months[role] : release_months[role])',
  },
  {
    name: 'filled_posts',
    over: ['role'],
    unit: 'post',
    section,
    equation: 'filled_own[role] + filled_bought[role]',
  },
  {
    name: 'wanted_moved',
    over: ['role'],
    unit: 'post',
    section,
    equation:
      '(max(0, initial(seconded_posts[role]) + min(0, new_posts[role])) - max(0, seconded_posts[role] + min(0, new_posts[role]))) * (1 - vacancy_rate[role])',
  },
  {
    name: 'moved_posts',
    over: ['role'],
    unit: 'post',
    section,
    initially: '0',
    equation:
      'last(moved_posts[role]) + (wanted_moved[role] - last(moved_posts[role])) * month_step / (wanted_moved[role] > last(moved_posts[role]) ? release_months[role] : recruit_months[role])',
  },
  {
    name: 'service_funding',
    over: [],
    unit: 'GBP/year',
    section,
    equation: 'sumOver(stream, iom_funding[stream] * max(0, 1 - sumOver(role, spend_share[stream, role])))',
  },
  {
    name: 'unspent',
    over: [],
    unit: 'GBP/year',
    section,
    equation:
      'sumOver(stream, iom_funding[stream]) - service_funding - sumOver(role, filled_bought[role] * unit_cost[role])',
  },
  {
    name: 'diverted',
    over: ['stream'],
    unit: 'GBP/year',
    section,
    equation: '(initial(iom_share[stream]) - iom_share[stream]) * annual_funding[stream]',
  },
  {
    name: 'diverted_away',
    over: [],
    unit: 'GBP/year',
    section,
    equation: 'sumOver(stream, max(0, diverted[stream]))',
  },
  {
    name: 'diverted_at_work',
    over: [],
    unit: 'share',
    section,
    equation: 'diverted_away > 0 ? max(0, 1 - max(0, -unspent) / diverted_away) : 1',
  },
  {
    name: 'effective_posts',
    over: ['role'],
    unit: 'post',
    section,
    equation: 'filled_posts[role] * (1 - abstraction[role])',
  },
  {
    name: 'capacity',
    over: ['strand'],
    unit: 'post',
    section,
    equation: 'sumOver(role, effective_posts[role] * time_share[role, strand])',
  },
] as const satisfies readonly ModelEquation[];
