import type { Distribution } from '../../base/distribution.ts';
import type { ModelText } from '../../language/model-text.ts';

/**
 * Model 1, as files of version 1 were worked out under it: only what people covered, offences prevented and the cost of IOM
 * need. Frozen: it is there to say by how much the numbers of an old file have moved, and never changes again.
 */
export const model1: Omit<ModelText, 'sets'> = {
  constants: [
    { name: 'months_per_year', value: 12, unit: 'month/year' },
    { name: 'gbp_per_million', value: 1e6, unit: 'GBP/GBPm' },
    { name: 'month_step', value: 1, unit: 'month' },
  ],
  schedules: [
    { name: 'month', unit: '1' },
    { name: 'year', unit: '1' },
  ],
  inputs: [
    {
      name: 'annual_funding',
      over: ['stream'],
      unit: 'GBP/year',
      least: 0,
      most: 1000000000000,
      trend: 'annual_funding[stream] * (1 + annual_growth[stream]) ^ year',
    },
    { name: 'annual_growth', over: ['stream'], unit: 'share', least: -0.9, most: 1 },
    { name: 'iom_share', over: ['stream'], unit: 'share', least: 0, most: 1 },
    { name: 'spend_share', over: ['stream', 'role'], unit: 'share', least: 0, most: 1 },
    { name: 'seconded_posts', over: ['role'], unit: 'post', least: 0, most: 100000 },
    { name: 'new_posts', over: ['role'], unit: 'post', least: -100000, most: 100000 },
    { name: 'unit_cost_at_start', over: ['role'], unit: 'GBP/post/year', least: 0, most: 10000000 },
    { name: 'vacancy_rate', over: ['role'], unit: 'share', least: 0, most: 1 },
    { name: 'abstraction', over: ['role'], unit: 'share', least: 0, most: 1 },
    { name: 'recruit_months', over: ['role'], unit: 'month', least: 1, most: 1200 },
    { name: 'release_months', over: ['role'], unit: 'month', least: 1, most: 1200 },
    { name: 'time_share', over: ['role', 'strand'], unit: 'share', least: 0, most: 1 },
    { name: 'prevented_per_post', over: ['role'], unit: 'offence/post/year', least: 0, most: 10000 },
    { name: 'weight', over: ['strand'], unit: '1', least: 0, most: 1000 },
    { name: 'custody_weight', over: ['strand'], unit: 'share', least: 0, most: 1 },
    { name: 'caseload_scale', over: ['strand'], unit: '1', least: 0.01, most: 100 },
    { name: 'starting_community', over: ['tier'], unit: 'case', least: 0, most: 1000000 },
    { name: 'starting_custody', over: ['tier'], unit: 'case', least: 0, most: 1000000 },
    { name: 'agreed_cases', over: ['tier'], unit: 'case', least: 0, most: 1000000 },
    { name: 'intake_factor', over: ['tier'], unit: '1', least: 0, most: 1000000000 },
    { name: 'months_on_cohort', over: ['tier'], unit: 'month', least: 1, most: 1200 },
    { name: 'custody_months', over: ['tier'], unit: 'month', least: 1, most: 1200 },
    { name: 'offences_per_year', over: ['tier'], unit: 'offence/case/year', least: 0, most: 10000 },
    { name: 'effect', over: ['tier'], unit: 'share', least: 0, most: 0.95 },
    { name: 'need', over: ['strand', 'tier'], unit: 'share', least: 0, most: 1 },
    { name: 'standard_caseload', over: ['strand', 'tier'], unit: 'case/post', least: 0.1, most: 10000 },
    { name: 'priority_strength', over: [], unit: 'share', least: 0, most: 1 },
    { name: 'pay_growth', over: [], unit: 'share', least: -0.9, most: 1 },
    { name: 'weakest_link', over: [], unit: 'share', least: 0, most: 1 },
    { name: 'replace_leavers', over: [], unit: 'share', least: 0, most: 1 },
    { name: 'fill_months', over: [], unit: 'month', least: 1, most: 1200 },
    { name: 'progress_gain', over: [], unit: '1', least: 0, most: 100 },
    { name: 'effect_scale', over: [], unit: '1', least: 0, most: 100 },
    { name: 'effect_months', over: [], unit: 'month', least: 1, most: 1200 },
    { name: 'prevented_per_million', over: [], unit: 'offence/GBPm', least: 0, most: 1000000 },
  ],
  equations: [
    {
      name: 'iom_funding',
      over: ['stream'],
      unit: 'GBP/year',
      equation: 'annual_funding[stream] * iom_share[stream]',
    },
    {
      name: 'unit_cost',
      over: ['role'],
      unit: 'GBP/post/year',
      initially: 'unit_cost_at_start[role]',
      equation: 'last(unit_cost[role]) * (year > last(year) ? 1 + pay_growth : 1)',
    },
    {
      name: 'bought_posts',
      over: ['role'],
      unit: 'post',
      equation:
        'unit_cost[role] > 0 ? sumOver(stream, iom_funding[stream] * spend_share[stream, role]) / unit_cost[role] : 0',
    },
    {
      name: 'wanted_own',
      over: ['role'],
      unit: 'post',
      equation: 'max(0, seconded_posts[role] + new_posts[role]) * (1 - vacancy_rate[role])',
    },
    {
      name: 'filled_own',
      over: ['role'],
      unit: 'post',
      initially: 'wanted_own[role]',
      equation:
        'last(filled_own[role]) + (wanted_own[role] - last(filled_own[role])) * month_step / (wanted_own[role] > last(filled_own[role]) ? recruit_months[role] : release_months[role])',
    },
    {
      name: 'wanted_bought',
      over: ['role'],
      unit: 'post',
      equation: 'bought_posts[role] * (1 - vacancy_rate[role])',
    },
    {
      name: 'filled_bought',
      over: ['role'],
      unit: 'post',
      initially: 'wanted_bought[role]',
      equation:
        'last(filled_bought[role]) + (wanted_bought[role] - last(filled_bought[role])) * month_step / (wanted_bought[role] > last(filled_bought[role]) ? recruit_months[role] : release_months[role])',
    },
    {
      name: 'filled_posts',
      over: ['role'],
      unit: 'post',
      equation: 'filled_own[role] + filled_bought[role]',
    },
    {
      name: 'wanted_moved',
      over: ['role'],
      unit: 'post',
      equation: '(initial(seconded_posts[role]) - seconded_posts[role]) * (1 - vacancy_rate[role])',
    },
    {
      name: 'moved_posts',
      over: ['role'],
      unit: 'post',
      initially: '0',
      equation:
        'last(moved_posts[role]) + (wanted_moved[role] - last(moved_posts[role])) * month_step / (wanted_moved[role] > last(moved_posts[role]) ? release_months[role] : recruit_months[role])',
    },
    {
      name: 'effective_posts',
      over: ['role'],
      unit: 'post',
      equation: 'filled_posts[role] * (1 - abstraction[role])',
    },
    {
      name: 'capacity',
      over: ['strand'],
      unit: 'post',
      equation: 'sumOver(role, effective_posts[role] * time_share[role, strand])',
    },
    {
      name: 'workload',
      over: ['strand', 'tier'],
      unit: 'post',
      equation:
        '(community[tier] + custody[tier] * custody_weight[strand]) * need[strand, tier] / (standard_caseload[strand, tier] * caseload_scale[strand])',
    },
    {
      name: 'total_workload',
      over: ['strand'],
      unit: 'post',
      equation: 'sumOver(tier, workload[strand, tier])',
    },
    {
      name: 'workload_above',
      over: ['strand', 'tier'],
      unit: 'post',
      equation: 'workload_above[strand, previous(tier)] + workload[strand, previous(tier)]',
    },
    {
      name: 'by_priority',
      over: ['strand', 'tier'],
      unit: 'share',
      equation:
        'workload[strand, tier] > 0 ? clamp((capacity[strand] - workload_above[strand, tier]) / workload[strand, tier], 0, 1) : 1',
    },
    {
      name: 'pro_rata',
      over: ['strand'],
      unit: 'share',
      equation: 'total_workload[strand] > 0 ? min(1, capacity[strand] / total_workload[strand]) : 1',
    },
    {
      name: 'strand_coverage',
      over: ['strand', 'tier'],
      unit: 'share',
      equation: 'priority_strength * by_priority[strand, tier] + (1 - priority_strength) * pro_rata[strand]',
    },
    {
      name: 'weakest',
      over: ['tier'],
      unit: 'share',
      equation: 'minOver(strand, 1 - need[strand, tier] * (1 - strand_coverage[strand, tier]))',
    },
    {
      name: 'average',
      over: ['tier'],
      unit: 'share',
      equation:
        'sumOver(strand, weight[strand] * need[strand, tier]) > 0 ? sumOver(strand, weight[strand] * need[strand, tier] * strand_coverage[strand, tier]) / sumOver(strand, weight[strand] * need[strand, tier]) : weakest[tier]',
    },
    {
      name: 'coverage',
      over: ['tier'],
      unit: 'share',
      equation: 'weakest_link * weakest[tier] + (1 - weakest_link) * average[tier]',
    },
    {
      name: 'caseload_coverage',
      over: [],
      unit: 'share',
      equation:
        'sumOver(tier, community[tier]) > 0 ? sumOver(tier, community[tier] * coverage[tier]) / sumOver(tier, community[tier]) : none',
    },
    {
      name: 'covered_cases',
      over: [],
      unit: 'case',
      equation: 'sumOver(tier, community[tier] * coverage[tier])',
    },
    { name: 'reduction', over: ['tier'], unit: 'share', equation: 'min(0.95, effect[tier] * effect_scale)' },
    {
      name: 'felt_coverage',
      over: ['tier'],
      unit: 'share',
      initially: 'coverage[tier]',
      equation:
        'last(felt_coverage[tier]) + (coverage[tier] - last(felt_coverage[tier])) * month_step / effect_months',
    },
    {
      name: 'offending_ratio',
      over: ['tier'],
      unit: '1',
      equation:
        '(1 - reduction[tier] * felt_coverage[tier]) / (1 - reduction[tier] * initial(coverage[tier]))',
    },
    {
      name: 'to_custody',
      over: ['tier'],
      unit: 'case/month',
      equation:
        'starting_community[tier] > 0 ? min(community[tier] / month_step, community[tier] / starting_community[tier] * (starting_custody[tier] / custody_months[tier]) * offending_ratio[tier]) : 0',
    },
    {
      name: 'released',
      over: ['tier'],
      unit: 'case/month',
      equation: 'custody[tier] / custody_months[tier]',
    },
    {
      name: 'moved_off',
      over: ['tier'],
      unit: 'case/month',
      equation:
        'min(community[tier] / month_step - to_custody[tier], community[tier] / months_on_cohort[tier] * max(0, 1 + progress_gain * (coverage[tier] - initial(coverage[tier]))))',
    },
    {
      name: 'replacing_intake',
      over: ['tier'],
      unit: 'case/month',
      equation:
        'moved_off[tier] + (to_custody[tier] - released[tier]) + (agreed_cases[tier] - community[tier]) / fill_months',
    },
    {
      name: 'steady_intake',
      over: ['tier'],
      unit: 'case/month',
      equation: 'initial(moved_off[tier]) * intake_factor[tier]',
    },
    {
      name: 'intake',
      over: ['tier'],
      unit: 'case/month',
      equation:
        'max(0, steady_intake[tier] + replace_leavers * (replacing_intake[tier] - steady_intake[tier]))',
    },
    {
      name: 'deselected',
      over: ['tier'],
      unit: 'case/month',
      equation:
        'community[tier] > agreed_cases[tier] ? replace_leavers * max(0, -replacing_intake[tier]) : 0',
    },
    {
      name: 'community',
      over: ['tier'],
      unit: 'case',
      initially: 'starting_community[tier]',
      equation:
        'max(0, last(community[tier]) + (last(intake[tier]) - last(moved_off[tier]) + (last(released[tier]) - last(to_custody[tier])) - last(deselected[tier])) * month_step)',
    },
    {
      name: 'custody',
      over: ['tier'],
      unit: 'case',
      initially: 'starting_custody[tier]',
      equation: 'last(custody[tier]) + (last(to_custody[tier]) - last(released[tier])) * month_step',
    },
    {
      name: 'offences_without',
      over: ['tier'],
      unit: 'offence/month',
      equation:
        'community[tier] * offences_per_year[tier] / months_per_year / (1 - reduction[tier] * initial(coverage[tier]))',
    },
    {
      name: 'prevented_here',
      over: ['tier'],
      unit: 'offence/month',
      equation: 'offences_without[tier] * reduction[tier] * felt_coverage[tier]',
    },
    {
      name: 'prevented_elsewhere',
      over: [],
      unit: 'offence/month',
      equation:
        '(sumOver(role, (moved_posts[role] + filled_posts[role] * (abstraction[role] - initial(abstraction[role]))) * prevented_per_post[role]) + sumOver(stream, (initial(iom_share[stream]) - iom_share[stream]) * annual_funding[stream]) * prevented_per_million / gbp_per_million) / months_per_year',
    },
    {
      name: 'prevented',
      over: [],
      unit: 'offence/month',
      equation: 'sumOver(tier, prevented_here[tier]) + prevented_elsewhere',
    },
    {
      name: 'programme_cost',
      over: [],
      unit: 'GBP/month',
      equation:
        '(sumOver(stream, iom_funding[stream]) + sumOver(role, filled_own[role] * unit_cost[role])) / months_per_year',
    },
  ],
};

/** What model 1 took where a file said nothing, for inputs whose default is another now. */
export const MODEL_1_DEFAULTS: Readonly<Record<string, Distribution>> = {
  prevented_per_million: { shape: 'pert', low: 0, likely: 0, high: 1000 },
};
