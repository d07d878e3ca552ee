import { monthIndex } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
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
  scenario.options.forEach((option, o) =>
    option.decisions.forEach((decision, d) => {
      const path = ['options', o, 'decisions', d];
      const from = monthIndex(decision.from);
      if (from <= start)
        problems.push({
          code: 'scenario/month',
          path: [...path, 'from'],
          message:
            from === start
              ? `${decision.from} is month 0, the position today: a decision can begin in the month after it at the earliest.`
              : `${decision.from} is before the start, ${scenario.start}: a decision can begin in the month after the start at the earliest.`,
        });
      if (decision.until !== null && monthIndex(decision.until) < from)
        problems.push({
          code: 'scenario/month',
          path: [...path, 'until'],
          message: `The decision ends in ${decision.until}, before it begins in ${decision.from}.`,
        });
    }),
  );
  return problems;
}
