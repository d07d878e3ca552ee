import type { ModelEquation } from '../model-data.ts';

const section = 'work';

export const workloadAndCoverage = [
  {
    name: 'workload',
    over: ['strand', 'tier'],
    unit: 'post',
    section,
    equation:
      '(community[tier] + custody[tier] * custody_weight[strand]) * need[strand, tier] / (standard_caseload[strand, tier] * caseload_scale[strand])',
  },
  {
    name: 'total_workload',
    over: ['strand'],
    unit: 'post',
    section,
    equation: 'sumOver(tier, workload[strand, tier])',
  },
  {
    name: 'workload_above',
    over: ['strand', 'tier'],
    unit: 'post',
    section,
    equation: 'workload_above[strand, previous(tier)] + workload[strand, previous(tier)]',
  },
  {
    name: 'by_priority',
    over: ['strand', 'tier'],
    unit: 'share',
    section,
    equation:
      'workload[strand, tier] > 0 ? clamp((capacity[strand] - workload_above[strand, tier]) / workload[strand, tier], 0, 1) : 1',
  },
  {
    name: 'pro_rata',
    over: ['strand'],
    unit: 'share',
    section,
    equation: 'total_workload[strand] > 0 ? min(1, capacity[strand] / total_workload[strand]) : 1',
  },
  {
    name: 'strand_coverage',
    over: ['strand', 'tier'],
    unit: 'share',
    section,
    equation: 'priority_strength * by_priority[strand, tier] + (1 - priority_strength) * pro_rata[strand]',
  },
  {
    name: 'weakest',
    over: ['tier'],
    unit: 'share',
    section,
    equation: 'minOver(strand, 1 - need[strand, tier] * (1 - strand_coverage[strand, tier]))',
  },
  {
    name: 'average',
    over: ['tier'],
    unit: 'share',
    section,
    equation:
      'sumOver(strand, weight[strand] * need[strand, tier]) > 0 ? sumOver(strand, weight[strand] * need[strand, tier] * strand_coverage[strand, tier]) / sumOver(strand, weight[strand] * need[strand, tier]) : weakest[tier]',
  },
  {
    name: 'coverage',
    over: ['tier'],
    unit: 'share',
    section,
    equation: 'weakest_link * weakest[tier] + (1 - weakest_link) * average[tier]',
  },
  {
    name: 'caseload_coverage',
    over: [],
    unit: 'share',
    section,
    equation:
      'sumOver(tier, community[tier]) > least_cases ? sumOver(tier, community[tier] * coverage[tier]) / sumOver(tier, community[tier]) : none',
  },
  {
    name: 'work_coverage',
    over: [],
    unit: 'share',
    section,
    equation:
      'sumOver(strand, total_workload[strand]) > 0 ? sumOver(strand, min(capacity[strand], total_workload[strand])) / sumOver(strand, total_workload[strand]) : 1',
  },
  {
    name: 'covered_cases',
    over: [],
    unit: 'case',
    section,
    equation: 'sumOver(tier, community[tier] * coverage[tier])',
  },
  {
    name: 'uncovered_cases',
    over: [],
    unit: 'case',
    section,
    equation: 'sumOver(tier, community[tier] * (1 - coverage[tier]))',
  },
  {
    name: 'shortfall_posts',
    over: ['strand'],
    unit: 'post',
    section,
    equation: 'max(0, total_workload[strand] - capacity[strand])',
  },
  {
    name: 'cases_per_post',
    over: ['strand'],
    unit: 'case/post',
    section,
    equation:
      'capacity[strand] > least_posts ? sumOver(tier, community[tier] * need[strand, tier]) / capacity[strand] : none',
  },
] as const satisfies readonly ModelEquation[];
