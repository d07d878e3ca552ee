import { listed } from './numbers.ts';
import type { Problem } from '../../base/problem.ts';
import { missingNumbers, NOT_KNOWN_YET } from '../../scenario/missing-numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Headline } from './headline.ts';

/** So many are named; the rest is counted. */
const NAMED = 4;

/** What stands in place of the headline while numbers are missing; `undefined` where a run failed for another reason, or did not. */
export function notKnownHeadline(scenario: Scenario, problems: readonly Problem[]): Headline | undefined {
  if (!problems.some(({ code }) => code === NOT_KNOWN_YET)) return undefined;
  const titles = missingNumbers(scenario).map(({ title }) => title);
  const { length } = titles;
  if (length === 0) return undefined;
  const named = titles.slice(0, NAMED).map((title) => `“${title}”`);
  const rest = length > NAMED ? [`${length - NAMED} more`] : [];
  return {
    headline: [
      `${length === 1 ? '1 number is' : `${length} numbers are`} not known yet, so there is no result.`,
    ],
    support: `Still to give: ${listed([...named, ...rest])}.`,
  };
}
