import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { monthName, percent } from './numbers.ts';
import { pick } from '../pick.ts';

/** What the chart of an output shows, for those who do not see it: each option's first and last value, central run. */
export function coverageSentence(
  scenario: Scenario,
  projection: Projection,
  output = 'caseload_coverage',
  options: readonly string[] = scenario.options.map(({ id }) => id),
): string {
  const first = projection.months[0];
  const last: Month | undefined = projection.months.at(-1);
  if (first === undefined || last === undefined) return '';
  const parts = scenario.options.flatMap(({ id, name }) => {
    const from = pick(projection, id, output, first);
    const to = pick(projection, id, output, last);
    if (!options.includes(id) || !from || !to) return [];
    const [a, b] = [percent(from.value), percent(to.value)];
    return [a === b ? `${name}: ${a} at both ends` : `${name}: from ${a} to ${b}`];
  });
  return parts.length === 0 ? '' : `${monthName(first)} to ${monthName(last)}. ${parts.join('; ')}.`;
}
