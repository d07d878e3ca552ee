import type { ModelEquation } from '../model-data.ts';

const section = 'Cohort';
const littlesLaw = 'Stock and flow with average stays (Little’s law).';

export const cohort: readonly ModelEquation[] = [
  {
    name: 'reduction',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Effect of full coverage',
    meaning: 'The share of offences that full coverage would prevent. It may be 0.',
    equation: 'min(0.95, effect[tier] * effect_scale)',
    source: 'Better-controlled studies find smaller effects; held at 0.95 so that no range can pass 1.',
  },
  {
    name: 'felt_coverage',
    over: ['tier'],
    unit: 'share',
    section,
    title: 'Coverage as it is felt',
    meaning: 'Coverage after a delay: the benefit builds and fades, it does not start or stop in a month.',
    initially: 'coverage[tier]',
    equation:
      'last(felt_coverage[tier]) + (coverage[tier] - last(felt_coverage[tier])) * month_step / effect_months',
    source: 'First-order delay of effect_months (planning assumption).',
  },
  {
    name: 'offending_ratio',
    over: ['tier'],
    unit: '1',
    section,
    title: 'Offending, against today',
    meaning: 'How much a person in this tier offends, compared with today. 1 is the same as today.',
    equation: '(1 - reduction[tier] * felt_coverage[tier]) / (1 - reduction[tier] * initial(coverage[tier]))',
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
      'starting_community[tier] > 0 ? min(community[tier] / month_step, community[tier] / starting_community[tier] * (starting_custody[tier] / custody_months[tier]) * offending_ratio[tier]) : 0',
    source: littlesLaw,
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
      'Average stay of months_on_cohort; better coverage moves people on sooner by progress_gain (planning assumption).',
  },
  {
    name: 'replacing_intake',
    over: ['tier'],
    unit: 'case/month',
    section,
    title: 'Intake that keeps the size agreed',
    meaning:
      'People the panel must select in a month to hold the cohort at its agreed size. Below 0 when it must shed some.',
    equation:
      'moved_off[tier] + (to_custody[tier] - released[tier]) + (agreed_cases[tier] - community[tier]) / fill_months',
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
    meaning: 'People removed because the agreed size was cut.',
    equation: 'community[tier] > agreed_cases[tier] ? replace_leavers * max(0, -replacing_intake[tier]) : 0',
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
