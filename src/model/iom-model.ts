import { modelEquations } from './equations/model-equations.ts';
import { modelInputs } from './inputs/model-inputs.ts';
import type { ModelData } from './model-data.ts';

/** The model of integrated offender management: from budget to caseload coverage. Data only; the language reads it. */
export const iomModel: ModelData = {
  version: '2.0',
  constants: [
    { name: 'months_per_year', value: 12, unit: 'month/year' },
    { name: 'gbp_per_million', value: 1e6, unit: 'GBP/GBPm' },
    { name: 'month_step', value: 1, unit: 'month' },
    // Below these a divisor is next to nothing, and what would be divided by it is none.
    { name: 'least_posts', value: 1e-6, unit: 'post' },
    { name: 'least_cases', value: 1e-6, unit: 'case' },
    { name: 'least_cost', value: 0.01, unit: 'GBP/offence' },
    { name: 'least_value', value: 0.01, unit: 'GBP/month' },
  ],
  schedules: [
    { name: 'month', unit: '1' },
    { name: 'year', unit: '1' },
  ],
  inputs: modelInputs,
  equations: modelEquations,
};
