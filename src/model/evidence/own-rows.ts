import type { EvidenceRow } from '../model-data.ts';

const planning = {
  price_year: 'n/a',
  kind: 'planning assumption',
  publisher: 'this model',
  year: '2026',
  locator: 'assumption',
  url: '',
} as const;

/** Defaults of the model for which the evidence table has no row. All are planning assumptions, with their reason. */
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
];
