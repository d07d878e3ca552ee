import type { ModelEquation } from '../model-data.ts';

const section = 'Workload and coverage';
const definition = 'Definition: capacity held against a stated caseload standard.';

export const workloadAndCoverage: readonly ModelEquation[] = [
  {
    name: 'workload',
    over: ['strand', 'tier'],
    unit: 'post',
    section,
    title: 'Work of a tier in a strand',
    meaning:
      'Full-time posts needed to manage the people of a tier to the standard. A person in custody counts for less.',
    equation:
      '(community[tier] + custody[tier] * custody_weight[strand]) * need[strand, tier] / (standard_caseload[strand, tier] * caseload_scale[strand])',
    source: definition,
  },
  {
    name: 'total_workload',
    over: ['strand'],
    unit: 'post',
    section,
    title: 'Work of a strand',
    meaning: 'Full-time posts needed for all tiers together.',
    equation: 'sumOver(tier, workload[strand, tier])',
    source: definition,
  },
  {
    name: 'workload_above',
    over: ['strand', 'tier'],
    unit: 'post',
    section,
    title: 'Work of the tiers above',
    meaning: 'Work that is served first when the highest tier comes first.',
    equation: 'workload_above[strand, previous(tier)] + workload[strand, previous(tier)]',
    source: definition,
  },
  {
    name: 'by_priority',
    over: ['strand', 'tier'],
    unit: 'share',
    section,
    title: 'Coverage if the highest tier comes first',
    meaning: 'The share of a tier’s work that is done when every tier above is served in full before it.',
    equation:
      'workload[strand, tier] > 0 ? clamp((capacity[strand] - workload_above[strand, tier]) / workload[strand, tier], 0, 1) : 1',
    source: definition,
  },
  {
    name: 'pro_rata',
    over: ['strand'],
    unit: 'share',
    section,
    title: 'Coverage if all share alike',
    meaning:
      'The share of the work that is done when everybody gets the same share: thinner contact for all.',
    equation: 'total_workload[strand] > 0 ? min(1, capacity[strand] / total_workload[strand]) : 1',
    source: definition,
  },
  {
    name: 'strand_coverage',
    over: ['strand', 'tier'],
    unit: 'share',
    section,
    title: 'Coverage of a tier in a strand',
    meaning: 'Between “highest tier first” and “all share alike”, as the area works.',
    equation: 'priority_strength * by_priority[strand, tier] + (1 - priority_strength) * pro_rata[strand]',
    source: 'Blend of the two rules by priority_strength (planning assumption).',
  },
  {
    name: 'weakest',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Coverage by the weakest strand',
    meaning:
      'A case is only as well covered as its weakest strand. A strand that few people need pulls down few.',
    equation: 'minOver(strand, 1 - need[strand, tier] * (1 - strand_coverage[strand, tier]))',
    source: 'Limiting-factor rule; its weight is weakest_link (planning assumption).',
  },
  {
    name: 'average',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Coverage by the average strand',
    meaning: 'Coverage where plenty of one kind of work makes up for too little of another.',
    equation:
      'sumOver(strand, weight[strand] * need[strand, tier]) > 0 ? sumOver(strand, weight[strand] * need[strand, tier] * strand_coverage[strand, tier]) / sumOver(strand, weight[strand] * need[strand, tier]) : weakest[tier]',
    source:
      'Weighted mean over the strands that the tier needs; the weakest strand where none of them has weight.',
  },
  {
    name: 'coverage',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Coverage of a tier',
    meaning: 'The share of the management that people in this tier are meant to get and do get.',
    equation: 'weakest_link * weakest[tier] + (1 - weakest_link) * average[tier]',
    source: 'Blend of the two rules by weakest_link (planning assumption).',
  },
  {
    name: 'caseload_coverage',
    over: [],
    unit: 'share',
    section,
    title: 'IOM caseload coverage',
    meaning:
      'The share of the management that people in the community are meant to get and do get, over all tiers. None when nobody is in the community.',
    equation:
      'sumOver(tier, community[tier]) > least_cases ? sumOver(tier, community[tier] * coverage[tier]) / sumOver(tier, community[tier]) : none',
    source: definition,
  },
  {
    name: 'work_coverage',
    over: [],
    unit: 'share',
    section,
    title: 'Share of the work done',
    meaning:
      'Work done over work needed, in posts. It does not depend on who comes first, and so stands beside the headline.',
    equation:
      'sumOver(strand, total_workload[strand]) > 0 ? sumOver(strand, min(capacity[strand], total_workload[strand])) / sumOver(strand, total_workload[strand]) : 1',
    source: definition,
  },
  {
    name: 'covered_cases',
    over: [],
    unit: 'case',
    section,
    title: 'People covered',
    meaning:
      'Management to the full standard for so many people’s worth. Shared out, it may be thinner contact for more.',
    equation: 'sumOver(tier, community[tier] * coverage[tier])',
    source: definition,
  },
  {
    name: 'uncovered_cases',
    over: [],
    unit: 'case',
    section,
    title: 'People not covered',
    meaning:
      'The rest of the people in the community: what is missing to the full standard, in people’s worth.',
    equation: 'sumOver(tier, community[tier] * (1 - coverage[tier]))',
    source: definition,
  },
  {
    name: 'shortfall_posts',
    over: ['strand'],
    unit: 'post',
    section,
    title: 'Posts short',
    meaning:
      'The work of this strand that nobody has time for, counted in full-time posts. Staff who spend part of their time on it count in part.',
    equation: 'max(0, total_workload[strand] - capacity[strand])',
    source: definition,
  },
  {
    name: 'cases_per_post',
    over: ['strand'],
    unit: 'case/post',
    section,
    title: 'Cases for each post at work',
    meaning:
      'People in the community who need this strand, for each full-time post’s worth of it. None without capacity.',
    equation:
      'capacity[strand] > least_posts ? sumOver(tier, community[tier] * need[strand, tier]) / capacity[strand] : none',
    source: definition,
  },
];
