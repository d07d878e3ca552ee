import type { EvidenceRow } from '../model-data.ts';

const planning = {
  price_year: 'n/a',
  kind: 'planning assumption',
  publisher: 'this model',
  year: '2026',
  locator: 'assumption',
  url: '',
} as const;

/** Numbers for which the evidence table has no row: defaults of the model, with their reason, and what two of its rows come to. */
export const ownRows: readonly EvidenceRow[] = [
  {
    ...planning,
    id: 'replace_leavers_default',
    area: 'cohort',
    name: 'Whether the panel replaces whoever leaves (1) or takes on a steady number a month (0)',
    unit: 'share',
    low: 0,
    central: 1,
    high: 1,
    source_title: 'A cohort is selected to a size, so places that come free are filled',
    note: 'Ask the local panel. At 0 a shorter list follows from fewer selections, not from a decision about its size.',
  },
  {
    ...planning,
    id: 'price_uplift_default',
    area: 'outcomes',
    name: 'From the prices of the unit costs to the prices of the scenario',
    unit: 'ratio',
    low: 1,
    central: 1,
    high: 1,
    source_title: 'No conversion unless the scenario says which price year its unit costs are in',
    note: 'Take it from the gdp_uplift rows.',
  },
  {
    id: 'ppo_offences_per_offender_12m',
    area: 'outcomes',
    name: 'Proven offences per PPO who offended, in 12 months on scheme',
    unit: 'offences per year',
    price_year: 'n/a',
    low: 3.9,
    central: 4.3,
    high: 4.7,
    kind: 'derived',
    source_title: 'Prolific and Other Priority Offenders: results from the 2009 cohort',
    publisher: 'Home Office (abstract by NCJRS)',
    year: '2010',
    locator: '2.4 / 0.56; offences per PPO over the share who offended',
    url: 'https://ojp.gov/ncjrs/virtual-library/abstracts/prolific-and-other-priority-offenders-results-2009-cohort-england',
    note: 'ppo_offences_per_person_12m (2.4, all PPOs) over ppo_offended_share_12m. Those who did not offend, some of them in custody all year, are left out. Range is an allowance.',
  },
];
