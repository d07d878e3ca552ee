import type { Month } from '../base/month.ts';
import type { Projection } from '../study/projection.ts';
import { nineInTen, percent } from './format-number.ts';
import { pick } from './pick.ts';

/** `53% covered`, for a card; empty where it was not projected. */
export function optionSummary(projection: Projection, option: string, month: Month): string {
  const coverage = pick(projection, option, 'caseload_coverage', month);
  return coverage ? `${percent(coverage.value)} covered` : '';
}

/** `53% covered (likely between 48% and 58%)` */
export function optionSummaryWithRange(projection: Projection, option: string, month: Month): string {
  const coverage = pick(projection, option, 'caseload_coverage', month);
  if (!coverage) return '';
  return `${percent(coverage.value)} covered (${nineInTen(coverage.low, coverage.high, percent)})`;
}
