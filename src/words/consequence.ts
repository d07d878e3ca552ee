import { monthsBetween, type Month } from '../base/month.ts';
import type { Decision } from '../scenario/scenario.ts';
import type { Projection, Series } from '../study/projection.ts';
import { monthName, number, percent, percentRange } from './format-number.ts';
import { readingOf, sameReading } from './pick.ts';

type Outputs = Readonly<Record<string, Series>>;

/** Outputs that a consequence is told from. */
export const CONSEQUENCE_OUTPUTS = ['caseload_coverage', 'covered_cases', 'shortfall_posts'] as const;

/**
 * What one decision does by itself within its option: the option with it beside the option without it, in one month.
 * At most 140 characters. Thinner contact for many is told as capacity for fewer, never as people dropped.
 */
export function consequence(
  decision: Decision,
  months: Projection['months'],
  month: Month,
  withIt: Outputs | undefined,
  withoutIt: Outputs | undefined,
): string {
  if (!decision.on) return 'Switched off: it changes nothing.';
  if (monthsBetween(month, decision.from) > 0)
    return `Starts in ${monthName(decision.from)}, after the month looked at.`;
  const at = months.indexOf(month);
  const coverage = readingOf(withIt?.['caseload_coverage'], at);
  const before = readingOf(withoutIt?.['caseload_coverage'], at);
  if (!coverage || !before || !withIt || !withoutIt) return '';
  const covered = readingOf(withIt['covered_cases'], at);
  const coveredBefore = readingOf(withoutIt['covered_cases'], at);
  const inMonth = `In ${monthName(month)}`;
  const samePeople = !covered || !coveredBefore || sameReading(covered, coveredBefore);
  if (sameReading(coverage, before) && samePeople)
    return `${inMonth}: no change in coverage${why(withIt, withoutIt, at)}.`;

  const [from, to] = [percent(before.middle), percent(coverage.middle)];
  const range = percentRange(coverage.low, coverage.high);
  const shift =
    from === to
      ? `coverage stays about ${to} (likely ${range})`
      : `coverage ${from} → ${to} (likely ${range})`;
  return `${inMonth}: ${peopleClause(covered?.middle, coveredBefore?.middle)}${shift}.`;
}

/** Whole people as written at each end would not always add up; the difference itself is what is rounded. */
function peopleClause(now: number | undefined, before: number | undefined): string {
  if (now === undefined || before === undefined) return '';
  const difference = Math.round(now - before);
  if (difference === 0) return '';
  const count = Math.abs(difference);
  return `capacity for ${number(count)} ${difference < 0 ? 'fewer' : 'more'} ${count === 1 ? 'person' : 'people'}; `;
}

/** Why nothing happened, where the results say so. */
function why(withIt: Outputs, withoutIt: Outputs, at: number): string {
  const short = (outputs: Outputs): number[] =>
    Object.entries(outputs)
      .filter(([name]) => name.startsWith('shortfall_posts.'))
      .map(([, series]) => series.p95[at] ?? NaN);
  const all = [...short(withIt), ...short(withoutIt)];
  return all.length > 0 && all.every((posts) => posts === 0) ? ': no kind of work is short of posts' : '';
}
