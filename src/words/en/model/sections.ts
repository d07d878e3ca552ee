import type { SectionName } from '../../../model/model-data.ts';

/** The parts in which the equations are shown. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  money: 'Money and posts',
  work: 'Workload and coverage',
  cohort: 'Cohort',
  offences: 'Offences prevented',
  value: 'Value and break-even',
};
