import type { ModelEquation } from '../model-data.ts';

const section = 'cohort';

export const cohort = [
  {
    name: 'works',
    over: [],
    unit: '1',
    section,
    equation: 'initial(works_draw) > initial(chance_of_no_effect) ? 1 : 0',
  },
  {
    name: 'reduction',
    over: ['tier'],
    unit: 'share',
    section,
    equation: 'works * clamp(effect[tier] * effect_scale, -0.5, 0.95)',
  },
  {
    name: 'felt_cases',
    over: ['tier'],
    unit: 'case',
    section,
    initially: 'community[tier] * coverage[tier]',
    equation:
      'last(felt_cases[tier]) + (community[tier] * coverage[tier] - last(felt_cases[tier])) * month_step / effect_months',
  },
  {
    name: 'felt_share',
    over: ['tier'],
    unit: 'share',
    section,
    equation: 'community[tier] > least_cases ? min(1, felt_cases[tier] / community[tier]) : 0',
  },
  {
    name: 'offending_ratio',
    over: ['tier'],
    unit: '1',
    section,
    equation:
      '(1 - reduction[tier] * felt_share[tier]) / (1 - initial(reduction[tier]) * initial(felt_share[tier]))',
  },
  {
    name: 'to_custody',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation:
      'starting_community[tier] > 0 ? min(community[tier] / month_step, community[tier] / starting_community[tier] * (starting_custody[tier] / initial(custody_months[tier])) * custody_factor[tier] * offending_ratio[tier]) : 0',
  },
  {
    name: 'released',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation: 'custody[tier] / custody_months[tier]',
  },
  {
    name: 'moved_off',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation:
      'min(community[tier] / month_step - to_custody[tier], community[tier] / months_on_cohort[tier] * max(0, 1 + progress_gain * (coverage[tier] - initial(coverage[tier]))))',
  },
  {
    name: 'list_size',
    over: ['tier'],
    unit: 'case',
    section,
    equation: 'community[tier] + initial(custody_counts) * custody[tier]',
  },
  {
    name: 'replacing_intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation:
      'moved_off[tier] + (1 - initial(custody_counts)) * (to_custody[tier] - released[tier]) + (agreed_cases[tier] - list_size[tier]) / fill_months',
  },
  {
    name: 'steady_intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation: 'initial(moved_off[tier]) * intake_factor[tier]',
  },
  {
    name: 'intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation:
      'max(0, steady_intake[tier] + replace_leavers * (replacing_intake[tier] - steady_intake[tier]))',
  },
  {
    name: 'deselected',
    over: ['tier'],
    unit: 'case/month',
    section,
    equation:
      'max(0, min(replace_leavers * min(max(0, -replacing_intake[tier]), max(0, list_size[tier] - agreed_cases[tier]) / month_step), community[tier] / month_step - to_custody[tier] - moved_off[tier]))',
  },
  {
    name: 'community',
    over: ['tier'],
    unit: 'case',
    section,
    initially: 'starting_community[tier]',
    equation:
      'max(0, last(community[tier]) + (last(intake[tier]) - last(moved_off[tier]) + (last(released[tier]) - last(to_custody[tier])) - last(deselected[tier])) * month_step)',
  },
  {
    name: 'custody',
    over: ['tier'],
    unit: 'case',
    section,
    initially: 'starting_custody[tier]',
    equation: 'last(custody[tier]) + (last(to_custody[tier]) - last(released[tier])) * month_step',
  },
] as const satisfies readonly ModelEquation[];
