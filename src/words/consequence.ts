import { monthsBetween, type Month } from '../base/month.ts';
import { shareInForce } from '../scenario/decision-schedule.ts';
import type { Decision, Option, Scenario } from '../scenario/scenario.ts';
import { nineInTen, monthName, number, percent, roundPounds } from './format-number.ts';
import { whyNothing, type Outputs } from './no-effect.ts';
import { readingOf, sameReading, type Reading } from './pick.ts';

/** The most characters of a consequence. */
const MOST = 140;
const YEAR = 12;
/** Pounds a year below which no difference is told. */
const PENNIES = 500;

export interface ConsequenceRequest {
  readonly scenario: Scenario;
  readonly option: Option;
  readonly decision: Decision;
  readonly months: readonly Month[];
  readonly month: Month;
  /** The option as it is. */
  readonly withIt: Outputs | undefined;
  /** The option without this decision; `undefined` until that has been worked out. */
  readonly withoutIt: Outputs | undefined;
}

/**
 * What one decision does by itself within its option: the option with it beside the option without it, in one month.
 * At most 140 characters. Thinner contact for many is told as capacity for fewer, never as people dropped. A decision
 * that does nothing says so and why.
 */
export function consequence(request: ConsequenceRequest): string {
  const { scenario, option, decision, months, month, withIt, withoutIt } = request;
  if (!decision.on) return 'Switched off: it changes nothing.';
  if (monthsBetween(scenario.start, decision.from) >= scenario.months)
    return `Starts in ${monthName(decision.from)}, after the last month worked out: it changes nothing here.`;
  if (monthsBetween(month, decision.from) > 0)
    return `Starts in ${monthName(decision.from)}, after the month looked at: choose a later month to see what it does.`;
  const at = months.indexOf(month);
  if (!withIt?.['caseload_coverage'] || !withoutIt?.['caseload_coverage'])
    return 'Working out what this does…';
  const now = stateAt(withIt, at);
  const before = stateAt(withoutIt, at);
  if (!now || !before) return `In ${monthName(month)} nobody on the list is in the community.`;

  const inMonth = `In ${monthName(month)}:`;
  if (shows(now, before)) return effect(inMonth, decision, now, before);
  const soon = later(request, at);
  const why = same(now, before)
    ? `no change in coverage: ${whyNothing(scenario, option, decision, month, withIt, withoutIt)}`
    : `under 1 person’s worth of change in coverage${soon === '' ? '' : ` so far: ${slowly(request, at)}`}`;
  const first = soon === '' ? '' : `; it first shows in ${monthName(soon)}`;
  return fitting([
    `${inMonth} ${why}${first}.${elsewhere(withIt, withoutIt, at)}`,
    `${inMonth} ${why}${first}.`,
    `${inMonth} ${why}.`,
  ]);
}

interface State {
  readonly coverage: Reading;
  readonly covered: Reading | undefined;
  readonly uncovered: Reading | undefined;
}

function stateAt(outputs: Outputs, at: number): State | undefined {
  const coverage = readingOf(outputs['caseload_coverage'], at);
  return (
    coverage && {
      coverage,
      covered: readingOf(outputs['covered_cases'], at),
      uncovered: readingOf(outputs['uncovered_cases'], at),
    }
  );
}

/** Whole people more (or fewer) than before. What is written at each end would not always add up: the difference itself is rounded. */
const morePeople = (now: Reading | undefined, before: Reading | undefined): number =>
  now && before ? Math.round(now.value - before.value) : 0;

/** Whether there is a difference that can be written down. */
const shows = (now: State, before: State): boolean =>
  percent(now.coverage.value) !== percent(before.coverage.value) ||
  morePeople(now.covered, before.covered) !== 0;

const same = (now: State, before: State): boolean =>
  sameReading(now.coverage, before.coverage) &&
  (!now.covered || !before.covered || sameReading(now.covered, before.covered));

/** Levers that change how many people there are to manage. */
const COHORT = /^(agreed_cases|intake_factor|replace_leavers|fill_months|months_on_cohort|custody_months)\b/;

function effect(inMonth: string, decision: Decision, now: State, before: State): string {
  const capacity = morePeople(now.covered, before.covered);
  const total = capacity + morePeople(now.uncovered, before.uncovered);
  const [from, to] = [percent(before.coverage.value), percent(now.coverage.value)];
  const moves = from === to ? `coverage stays about ${to}` : `coverage ${from} → ${to}`;
  const range = ` (${nineInTen(now.coverage.low, now.coverage.high, percent)})`;
  const can = capacity === 0 ? '' : `capacity for ${fewerPeople(capacity)}; `;
  const cohort =
    total !== 0 && COHORT.test(decision.lever)
      ? `${fewerPeople(total)} to manage${capacity === 0 ? '' : `, capacity for ${fewer(capacity)}`}; `
      : can;
  return fitting([
    `${inMonth} ${cohort}${moves}${range}.`,
    `${inMonth} ${can}${moves}${range}.`,
    `${inMonth} ${can}${moves}.`,
  ]);
}

const fewer = (more: number): string => `${number(Math.abs(more))} ${more < 0 ? 'fewer' : 'more'}`;
const fewerPeople = (more: number): string => `${fewer(more)} ${Math.abs(more) === 1 ? 'person' : 'people'}`;

/** The month in which a difference that can be written is first there; empty where there is none to come. */
function later({ months, withIt, withoutIt }: ConsequenceRequest, at: number): Month {
  for (let month = at + 1; month < months.length; month++) {
    const [now, before] = [stateAt(withIt!, month), stateAt(withoutIt!, month)];
    if (now && before && shows(now, before)) return months[month]!;
  }
  return '';
}

/** Levers behind which posts have to be filled or emptied first. */
const POSTS = /^(seconded_posts|new_posts|annual_funding|iom_share|spend_share|vacancy_rate)\b/;

/** Why a change has only begun to be felt. */
function slowly({ scenario, decision }: ConsequenceRequest, at: number): string {
  if (shareInForce(decision, scenario.start, at) < 1)
    return `it builds up over ${number(decision.ramp_months)} months`;
  return POSTS.test(decision.lever) ? 'posts take time to come and go' : 'it builds up slowly';
}

/** What did change where coverage did not: money first, then offences. */
function elsewhere(withIt: Outputs, withoutIt: Outputs, at: number): string {
  const difference = (output: string): number => {
    const [now, before] = [readingOf(withIt[output], at), readingOf(withoutIt[output], at)];
    return now && before ? (now.value - before.value) * YEAR : 0;
  };
  const cost = difference('public_cost');
  if (Math.abs(cost) >= PENNIES)
    return ` It costs the public ${roundPounds(Math.abs(cost))} a year ${cost < 0 ? 'less' : 'more'}.`;
  const moved = difference('redeployed_cost');
  if (Math.abs(moved) >= PENNIES)
    return ` ${roundPounds(Math.abs(moved))} a year ${moved < 0 ? 'comes from' : 'goes'} elsewhere.`;
  const prevented = Math.round(difference('prevented'));
  if (prevented !== 0)
    return ` ${fewer(prevented)} ${Math.abs(prevented) === 1 ? 'offence' : 'offences'} prevented a year.`;
  return '';
}

/** The first that is short enough; the last is. */
const fitting = (sentences: readonly string[]): string =>
  sentences.find(({ length }) => length <= MOST) ?? sentences.at(-1)!;
