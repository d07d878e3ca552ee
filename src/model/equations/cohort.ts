import type { ModelEquation } from '../model-data.ts';

const section = 'Cohort';
const littlesLaw = 'Stock and flow with average stays (Little’s law).';

export const cohort: readonly ModelEquation[] = [
  {
    name: 'works',
    over: [],
    unit: '1',
    section,
    title: 'Whether IOM has an effect',
    meaning:
      '1 in the futures in which IOM prevents offences, 0 in those in which it does not. 1 in the central run.',
    equation: 'initial(works_draw) > initial(chance_of_no_effect) ? 1 : 0',
    source: 'A draw of its own for each future, the same under every option.',
  },
  {
    name: 'reduction',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Effect of full coverage',
    meaning: 'The share of offences that full coverage would prevent. It may be 0, or below 0.',
    equation: 'works * clamp(effect[tier] * effect_scale, -0.5, 0.95)',
    source:
      'Better-controlled studies find smaller effects. Held between -0.5 and 0.95, so that no range can pass 1.',
  },
  {
    name: 'felt_cases',
    over: ['tier'],
    unit: 'case',
    section,
    title: 'People who feel the effect',
    meaning:
      'People covered, after a delay. The benefit builds and fades over months, and stays a while with those who leave.',
    initially: 'community[tier] * coverage[tier]',
    equation:
      'last(felt_cases[tier]) + (community[tier] * coverage[tier] - last(felt_cases[tier])) * month_step / effect_months',
    source:
      'The effect builds up and fades over some months. How many is a planning assumption (effect_months).',
  },
  {
    name: 'felt_share',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Share of people who feel the effect',
    meaning: 'People who feel the effect, over the people in the community: at most all of them.',
    equation: 'community[tier] > least_cases ? min(1, felt_cases[tier] / community[tier]) : 0',
    source: 'People covered feel it after a delay; the benefit goes with those who leave.',
  },
  {
    name: 'offending_ratio',
    over: ['tier'],
    unit: '1',
    section,
    title: 'Offending, against today',
    meaning: 'How much a person in this tier offends, compared with today. 1 is the same as today.',
    equation:
      '(1 - reduction[tier] * felt_share[tier]) / (1 - initial(reduction[tier]) * initial(felt_share[tier]))',
    source: 'Today’s rate already has today’s coverage in it. The divisor is at least 0.05.',
  },
  {
    name: 'to_custody',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Going to custody',
    meaning: 'People of this tier who go to prison in a month, by sentence, remand or recall.',
    equation:
      'starting_community[tier] > 0 ? min(community[tier] / month_step, community[tier] / starting_community[tier] * (starting_custody[tier] / initial(custody_months[tier])) * custody_factor[tier] * offending_ratio[tier]) : 0',
    source: 'Today’s rate of going to custody (Little’s law), times what a law or the courts make of it.',
  },
  {
    name: 'released',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Released',
    meaning: 'People of this tier who come out of prison in a month, back to the cohort.',
    equation: 'custody[tier] / custody_months[tier]',
    source: littlesLaw,
  },
  {
    name: 'moved_off',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Moving off the cohort',
    meaning: 'People who leave IOM in a month because their time is done or they have made progress.',
    equation:
      'min(community[tier] / month_step - to_custody[tier], community[tier] / months_on_cohort[tier] * max(0, 1 + progress_gain * (coverage[tier] - initial(coverage[tier]))))',
    source:
      'People stay on the list for an average time (months_on_cohort). Better coverage shortens it; by how much (progress_gain) is a planning assumption.',
  },
  {
    name: 'list_size',
    over: ['tier'],
    unit: 'case',
    section,
    title: 'People who count for the agreed size',
    meaning: 'People in the community, and those in custody as far as they keep their place on the list.',
    equation: 'community[tier] + initial(custody_counts) * custody[tier]',
    source: 'Whether people in custody keep their place is the panel’s rule (custody_counts).',
  },
  {
    name: 'replacing_intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Intake that keeps the size agreed',
    meaning:
      'People the panel must select in a month to hold the list at its agreed size. Below 0 when it must shed some.',
    equation:
      'moved_off[tier] + (1 - initial(custody_counts)) * (to_custody[tier] - released[tier]) + (agreed_cases[tier] - list_size[tier]) / fill_months',
    source:
      'A cohort is selected to a size; the panel closes the gap over fill_months (planning assumption).',
  },
  {
    name: 'steady_intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Steady intake',
    meaning: 'People taken on each month when the panel selects a steady number, whoever leaves.',
    equation: 'initial(moved_off[tier]) * intake_factor[tier]',
    source: 'Today’s number of people moving off, scaled by a decision.',
  },
  {
    name: 'intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Taken on',
    meaning: 'People newly selected for this tier in a month.',
    equation:
      'max(0, steady_intake[tier] + replace_leavers * (replacing_intake[tier] - steady_intake[tier]))',
    source: 'Between “replace whoever leaves” (1) and “a steady number each month” (0), by replace_leavers.',
  },
  {
    name: 'deselected',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Taken off by the panel',
    meaning: 'People removed because the list is longer than the size agreed. Never more than are too many.',
    equation:
      'max(0, min(replace_leavers * min(max(0, -replacing_intake[tier]), max(0, list_size[tier] - agreed_cases[tier]) / month_step), community[tier] / month_step - to_custody[tier] - moved_off[tier]))',
    source: 'The panel sheds places over fill_months (planning assumption).',
  },
  {
    name: 'community',
    over: ['tier'],
    unit: 'case',
    section,
    title: 'People in the community',
    meaning: 'People of this tier who are at liberty and on the cohort now.',
    initially: 'starting_community[tier]',
    equation:
      'max(0, last(community[tier]) + (last(intake[tier]) - last(moved_off[tier]) + (last(released[tier]) - last(to_custody[tier])) - last(deselected[tier])) * month_step)',
    source:
      'Opening number, plus in, less out. Flows are paired so that balance is exact; max takes off what rounding leaves below 0.',
  },
  {
    name: 'custody',
    over: ['tier'],
    unit: 'case',
    section,
    title: 'People in custody',
    meaning: 'People of this tier who are in prison and still on the cohort.',
    initially: 'starting_custody[tier]',
    equation: 'last(custody[tier]) + (last(to_custody[tier]) - last(released[tier])) * month_step',
    source: 'Opening number, plus in, less out.',
  },
];
