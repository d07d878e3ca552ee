import { monthsBetween, type Month } from '../../base/month.ts';
import { beyondDecisions } from '../../scenario/beyond-decisions.ts';
import { centralInput } from '../../scenario/central-input.ts';
import { shareInForce } from '../../scenario/decision-schedule.ts';
import { movesTheList } from '../../scenario/moves-the-list.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import { isTreated } from '../../scenario/uses-elsewhere.ts';
import type { Decision, Option } from '../../scenario/scenario.ts';
import { pairAt, type LevelsAt, type PairAt } from '../../study/pair-at.ts';
import { countsText } from './comparison-text.ts';
import type { ConsequenceRequest } from '../consequence-request.ts';
import { compare, toldApart, type Comparison } from '../compare.ts';
import { monthName, nineInTen, number, percent, roundPounds } from './numbers.ts';
import { OFFENCES_A_YEAR, PEOPLE, POUNDS_A_YEAR, SHARE, type Measure } from './measures.ts';
import { rolesOf, strandsOf, whyNothing } from './no-effect.ts';
import { readingOf } from '../pick.ts';
import { quantityText } from './quantity-text.ts';
import { LEAST_POUNDS } from '../least-told.ts';

/** The most characters of a consequence. */
const MOST = 140;

/**
 * What one decision does by itself within its option: the option with it beside the option without it, in one month.
 * At most 140 characters. Thinner contact for many is told as capacity for fewer, never as people dropped. A decision
 * that does nothing says so and why. Differences are judged by the same futures with it and without.
 */
export function consequence(request: ConsequenceRequest): string {
  const { scenario, option, decision, months, month, withIt, withoutIt } = request;
  if (!decision.on) return 'Switched off: it changes nothing.';
  if (monthsBetween(scenario.start, decision.from) >= scenario.months)
    return `Starts in ${monthName(decision.from)}, after the last month worked out: it changes nothing here.`;
  if (monthsBetween(month, decision.from) > 0)
    return `Starts in ${monthName(decision.from)}, after the month looked at: choose a later month to see what it does.`;
  const at = months.indexOf(month);
  if (!withIt?.['caseload_coverage'] || !withoutIt?.['caseload_coverage']) return WAITING;
  const change = changeAt(request, at);
  if (!change) return `In ${monthName(month)} nobody on the list is in the community.`;
  if (change.coverage.kind === 'waiting') return WAITING;

  if (shows(change)) return effect(opening(decision, month), request, change);
  const none = change.coverage.kind === 'same' && isOrMayBe(change.covered, 'same');
  const inMonth = none ? `In ${monthName(month)}:` : opening(decision, month);
  const over = isOver(decision, month);
  const soon = over ? '' : later(request, at);
  const why = none
    ? change.coverage.judged.against > 0
      ? `no change in coverage ${countsText(change.coverage.judged, SHARE)}`
      : `no change in coverage: ${whyNothing(scenario, option, decision, month, withIt, withoutIt)}`
    : over
      ? 'under 1 person’s worth of its change in coverage is left'
      : `under 1 person’s worth of change in coverage${soon === '' ? '' : ` so far: ${slowly(request, at)}`}`;
  const shown = soon !== '' && hasShown(request, at);
  const first = soon === '' ? '' : `; it ${shown ? 'shows again' : 'first shows'} in ${monthName(soon)}`;
  return fitting([
    `${inMonth} ${why}${first}.${elsewhere(request, at)}`,
    `${inMonth} ${why}${first}.`,
    `${inMonth} ${why}.`,
  ]);
}

const isOver = ({ until }: Decision, month: Month): boolean =>
  until !== null && monthsBetween(until, month) > 0;

/** What is seen after its end is what is left of it. Why nothing is left says by itself that it ended. */
function opening(decision: Decision, month: Month): string {
  const inMonth = `n ${monthName(month)}:`;
  return isOver(decision, month) ? `Ended in ${monthName(decision.until!)}; i${inMonth}` : `I${inMonth}`;
}

const WAITING = 'Working out what this does…';

interface Change {
  readonly coverage: Comparison;
  readonly covered: Comparison | undefined;
  readonly uncovered: Comparison | undefined;
  /** Coverage without it, and with it, as written; and where 9 in 10 futures lie. */
  readonly from: string;
  readonly to: string;
  readonly range: string;
}

/** `undefined` in a month in which there is no coverage with it or without. */
function changeAt(request: ConsequenceRequest, at: number): Change | undefined {
  const now = readingOf(request.withIt?.['caseload_coverage'], at);
  const before = readingOf(request.withoutIt?.['caseload_coverage'], at);
  const coverage = compared(request, 'caseload_coverage', SHARE, at);
  if (!now || !before || !coverage) return undefined;
  return {
    coverage,
    covered: compared(request, 'covered_cases', PEOPLE, at),
    uncovered: compared(request, 'uncovered_cases', PEOPLE, at),
    from: percent(before.value),
    to: percent(now.value),
    range: nineInTen(now.low, now.high, percent),
  };
}

/** An output with the decision beside the same without it. */
function compared(
  { withIt, withoutIt, without, decision, months }: ConsequenceRequest,
  output: string,
  measure: Measure,
  at: number,
): Comparison | undefined {
  const [now, before] = [readingOf(withIt?.[output], at), readingOf(withoutIt?.[output], at)];
  if (!now || !before) return undefined;
  const pair = without && pairAt(without, decision.id, output, months[at]!);
  return compare(now, before, pair && turned(pair), measure);
}

/** With the decision against without it, where the study has it the other way round. */
function turned({ central, given, ...levels }: PairAt): PairAt {
  const turn = <Levels extends LevelsAt>(of: Levels): Levels => ({
    ...of,
    p5: -of.p95,
    p25: -of.p75,
    p50: -of.p50,
    p75: -of.p25,
    p95: -of.p5,
    // Those that differ, less those that are above.
    above: of.agree + of.against - of.above,
  });
  return {
    central: -central,
    ...turn(levels),
    ...(given ? { given: { ...turn(given), otherwise: -given.otherwise } } : {}),
  };
}

const isOrMayBe = (comparison: Comparison | undefined, kind: Comparison['kind']): boolean =>
  comparison === undefined || comparison.kind === kind;

/** Whether there is something to say of coverage: a difference that is written down, or one that nobody knows the size of. */
const shows = ({ coverage, covered }: Change): boolean =>
  [coverage, covered].some((each) => toldApart(each) !== 0 || each?.kind === 'unsure');

function effect(inMonth: string, request: ConsequenceRequest, change: Change): string {
  const { decision } = request;
  const { covered, uncovered, range } = change;
  const moves = coverageWords(change, hasOthers(request));
  const can = capacityWords(covered);
  const total = toldApart(covered) + toldApart(uncovered);
  const known = [covered, uncovered].every((each) => each?.kind === 'told' || each?.kind === 'same');
  const cohort =
    known && total !== 0 && movesTheList(decision.lever)
      ? `${fewerPeople(total)} to manage${toldApart(covered) === 0 ? '' : `, capacity for ${fewer(toldApart(covered))}`}; `
      : can;
  return fitting([
    `${inMonth} ${cohort}${moves} (${range}).`,
    `${inMonth} ${can}${moves} (${range}).`,
    `${inMonth} ${can}${moves}.`,
    `${inMonth} ${moves}.`,
  ]);
}

/** Whether the option decides anything else by this month: without this decision is not as things are then. */
const hasOthers = ({ option, decision, month }: ConsequenceRequest): boolean =>
  option.decisions.some(({ id, on, from }) => id !== decision.id && on && monthsBetween(from, month) >= 0);

function coverageWords({ coverage, from, to }: Change, others: boolean): string {
  switch (coverage.kind) {
    case 'unsure':
      return `coverage could be higher or lower than ${others ? `the others’ ${from}` : from}, about ${to}`;
    default:
      if (toldApart(coverage) === 0) return `coverage stays about ${to}`;
      return others
        ? `coverage ${from} with only the others, ${to} with this too`
        : `coverage ${from} without it, ${to} with it`;
  }
}

function capacityWords(covered: Comparison | undefined): string {
  switch (covered?.kind) {
    case 'unsure':
      return 'capacity for more people or for fewer; ';
    case 'told':
      return covered.apart === 0 ? '' : `capacity for ${fewerPeople(covered.apart)}; `;
    default:
      return '';
  }
}

const fewer = (more: number): string => `${number(Math.abs(more))} ${more < 0 ? 'fewer' : 'more'}`;
const fewerPeople = (more: number): string => `${fewer(more)} ${Math.abs(more) === 1 ? 'person' : 'people'}`;

/** The month in which a difference that can be written is first there; empty where there is none to come. */
function later(request: ConsequenceRequest, at: number): Month {
  const { months } = request;
  for (let month = at + 1; month < months.length; month++) {
    const change = changeAt(request, month);
    if (change && shows(change)) return months[month]!;
  }
  return '';
}

/** Whether a difference that can be written was there in an earlier month. */
function hasShown(request: ConsequenceRequest, at: number): boolean {
  for (let month = 0; month < at; month++) {
    const change = changeAt(request, month);
    if (change && shows(change)) return true;
  }
  return false;
}

/** Levers behind which posts have to be filled or emptied first. */
const POSTS = /^(seconded_posts|new_posts|annual_funding|iom_share|spend_share|vacancy_rate)\b/;

/** Months to fill or leave a post, so often over, after which nearly all of it is done. */
const SETTLED = 3;
/** Posts short of which a kind of work is hardly short. */
const HARDLY = 0.5;

/** Why a change has only begun to be felt. */
function slowly({ scenario, decision, withoutIt }: ConsequenceRequest, at: number): string {
  if (shareInForce(decision, scenario.start, at) < 1)
    return `it builds up over ${quantityText(decision.ramp_months, 'month')}`;
  if (!POSTS.test(decision.lever)) return 'it builds up slowly';
  const inputs = scenarioInputs(scenario);
  const months = rolesOf(scenario, decision.lever).flatMap((role) =>
    ['recruit_months', 'release_months'].map((family) => {
      const input = inputs.find(({ name }) => name === `${family}.${role}`);
      return (input && centralInput(input, inputs)) ?? 1;
    }),
  );
  const since = at - monthsBetween(scenario.start, decision.from);
  if (since < SETTLED * Math.max(1, ...months)) return 'posts take time to come and go';
  const short = (strandsOf(scenario, decision.lever) ?? []).reduce(
    (sum, strand) => sum + (readingOf(withoutIt?.[`shortfall_posts.${strand}`], at)?.value ?? 0),
    0,
  );
  return short < HARDLY ? 'the work of these posts is hardly short of any' : 'it builds up slowly';
}

/** What did change where coverage did not: money first, then offences where IOM works. Only what the futures carry. */
function elsewhere(request: ConsequenceRequest, at: number): string {
  const told = (output: string, measure: Measure): number =>
    toldApart(compared(request, output, measure, at));
  const cost = told('public_cost', POUNDS_A_YEAR);
  if (Math.abs(cost) >= LEAST_POUNDS)
    return ` It costs the public ${roundPounds(Math.abs(cost))} a year ${cost < 0 ? 'less' : 'more'}.`;
  const moved = told('redeployed_cost', POUNDS_A_YEAR);
  if (Math.abs(moved) >= LEAST_POUNDS)
    return ` ${roundPounds(Math.abs(moved))} a year ${moved < 0 ? 'comes from' : 'goes'} elsewhere.`;
  const { scenario, option, decision } = request;
  if (beyondDecisions(scenario, option, without(option, decision))) return '';
  // Crimes of another kind would be in the sum.
  if (
    decision.lever.startsWith('iom_share.') &&
    isTreated(scenario, decision.lever.slice('iom_share.'.length))
  )
    return '';
  const prevented = told('prevented', OFFENCES_A_YEAR);
  if (prevented !== 0)
    return ` If IOM works, ${fewer(prevented)} ${Math.abs(prevented) === 1 ? 'offence' : 'offences'} prevented a year.`;
  return '';
}

const without = (option: Option, { id }: Decision): Option => ({
  ...option,
  decisions: option.decisions.filter((each) => each.id !== id),
});

/** The first that is short enough; the last is. */
const fitting = (sentences: readonly string[]): string =>
  sentences.find(({ length }) => length <= MOST) ?? sentences.at(-1)!;
