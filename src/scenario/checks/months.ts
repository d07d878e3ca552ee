import { monthIndex } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { datedChanges } from '../dated-changes.ts';
import type { Scenario } from '../scenario.ts';

/** Dates that can be: a start in a plausible century, decisions after month 0, ends not before beginnings. */
export function checkMonths(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const year = Number(scenario.start.slice(0, 4));
  if (year < 1900 || year > 2200)
    problems.push({
      code: 'scenario/month',
      path: ['start'],
      message: 'The start must lie between 1900-01 and 2200-12.',
    });
  const start = monthIndex(scenario.start);
  for (const { change: dated, path, what } of datedChanges(scenario)) {
    const from = monthIndex(dated.from);
    if (from <= start)
      problems.push({
        code: 'scenario/month',
        path: [...path, 'from'],
        message:
          from === start
            ? `${dated.from} is month 0, the position today: a ${what} can begin in the month after it at the earliest.`
            : `${dated.from} is before the start, ${scenario.start}: a ${what} can begin in the month after the start at the earliest.`,
      });
    if (dated.until !== null && monthIndex(dated.until) < from)
      problems.push({
        code: 'scenario/month',
        path: [...path, 'until'],
        message: `The ${what} ends in ${dated.until}, before it begins in ${dated.from}.`,
      });
  }
  return problems;
}
