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
      facts: { why: 'century' },
    });
  const start = monthIndex(scenario.start);
  for (const { change: dated, path, what } of datedChanges(scenario)) {
    const from = monthIndex(dated.from);
    if (from <= start)
      problems.push({
        code: 'scenario/month',
        path: [...path, 'from'],
        facts: {
          why: from === start ? 'month-0' : 'before-start',
          month: dated.from,
          start: scenario.start,
          what,
        },
      });
    if (dated.until !== null && monthIndex(dated.until) < from)
      problems.push({
        code: 'scenario/month',
        path: [...path, 'until'],
        facts: { why: 'end', until: dated.until, from: dated.from, what },
      });
  }
  return problems;
}
