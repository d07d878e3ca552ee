import type { Outputs } from '../consequence-request.ts';
import { monthsBetween, type Month } from '../../base/month.ts';
import { shareInForce } from '../../scenario/decision-schedule.ts';
import type { Decision, Option, Scenario } from '../../scenario/scenario.ts';
import { besideCoverage, deadLever } from '../../study/dead-lever.ts';
import { leverReach } from '../../study/lever-reach.ts';
import { besideText, whyDead } from './dead-lever.ts';
import { monthName } from './numbers.ts';
import { quantityText } from './quantity-text.ts';

/**
 * Why a decision that is in force changes no coverage, as words that follow a colon: the first reason that holds. The
 * last resort is what always holds where nothing follows: what it moves is not what coverage hangs on.
 */
export function whyNothing(
  scenario: Scenario,
  option: Option,
  decision: Decision,
  month: Month,
  withIt: Outputs,
  withoutIt: Outputs,
): string {
  return (
    nothingMoved(decision) ??
    ended(decision, month) ??
    lever(scenario, option, decision, month) ??
    // With equations of the file's own, what is true of the model's need not hold.
    (Object.keys(scenario.equations).length === 0 ? dead(scenario, option, decision.lever) : undefined) ??
    slack(scenario, decision, monthsBetween(scenario.start, month), withIt, withoutIt) ??
    'by itself it moves nothing that holds coverage back here'
  );
}

function dead(scenario: Scenario, option: Option, lever: string): string | undefined {
  const found = deadLever(scenario, option, lever);
  if (found) return whyDead(found.why);
  const beside = besideCoverage(lever);
  return beside && besideText(beside);
}

/** Whatever its lever stands at. */
const nothingMoved = ({ change }: Decision): string | undefined =>
  ('add' in change && change.add === 0) || ('multiply' in change && change.multiply === 1)
    ? 'nothing is moved, since it leaves the lever as it is'
    : undefined;

function ended({ until }: Decision, month: Month): string | undefined {
  return until !== null && monthsBetween(until, month) > 0
    ? `it ended in ${monthName(until)}, and nothing of it is left`
    : undefined;
}

/** What happens to the lever itself: overruled, held at its end, or left as it is. */
function lever(scenario: Scenario, option: Option, decision: Decision, month: Month): string | undefined {
  const reach = leverReach(scenario, option, decision, month);
  const at = monthsBetween(scenario.start, month);
  if (!reach) return overruled(scenario, option, decision, at);
  const { wanted, wantedWithout, least, most, unit } = reach;
  const held = (value: number): number => Math.min(most, Math.max(least, value));
  if (alike(wanted, wantedWithout))
    return (
      overruled(scenario, option, decision, at) ??
      ('multiply' in decision.change && decision.change.multiply !== 1 && alike(wantedWithout, 0)
        ? `there is nothing to change: the lever is at ${quantityText(0, unit)} without it`
        : 'it does not change the lever')
    );
  if (held(wanted) === held(wantedWithout)) {
    const end = held(wanted);
    return `the lever is at ${quantityText(end, unit)} already, and cannot go ${end === most ? 'higher' : 'lower'}`;
  }
  return noneLeft(scenario, option, decision, month);
}

/** A later decision in full force that sets the same lever, or takes it to nothing, leaves nothing of an earlier one. */
function overruled(scenario: Scenario, option: Option, decision: Decision, at: number): string | undefined {
  const later = option.decisions
    .slice(option.decisions.findIndex(({ id }) => id === decision.id) + 1)
    .find(
      (each) =>
        each.on &&
        each.lever === decision.lever &&
        ('set' in each.change || ('multiply' in each.change && each.change.multiply === 0)) &&
        shareInForce(each, scenario.start, at) === 1,
    );
  return later && 'a later decision in this option sets the same lever';
}

/** Lent and new posts of a kind count together, and together they cannot be fewer than none. */
function noneLeft(scenario: Scenario, option: Option, decision: Decision, month: Month): string | undefined {
  const [family, role] = decision.lever.split('.');
  if (family !== 'seconded_posts' && family !== 'new_posts') return undefined;
  const sum = (decisions: readonly Decision[]): number =>
    ['seconded_posts', 'new_posts'].reduce((posts, each) => {
      const reach = leverReach(
        scenario,
        { ...option, decisions },
        { ...decision, lever: `${each}.${role!}` },
        month,
      );
      return posts + (reach ? Math.min(reach.most, Math.max(reach.least, reach.wanted)) : NaN);
    }, 0);
  return sum(option.decisions) <= 0 && sum(option.decisions.filter(({ id }) => id !== decision.id)) <= 0
    ? 'there are no such posts left to take away'
    : undefined;
}

/** No kind of work that the lever acts on is short of posts in nearly all futures, with the decision or without. */
function slack(
  scenario: Scenario,
  decision: Decision,
  at: number,
  withIt: Outputs,
  withoutIt: Outputs,
): string | undefined {
  const enough = (strand: string): boolean =>
    [withIt, withoutIt].every((outputs) => outputs[`shortfall_posts.${strand}`]?.p95[at] === 0);
  const all = scenario.strands.map(({ id }) => id);
  if (all.every(enough)) return 'no kind of work is short of posts';
  const touched = strandsOf(scenario, decision.lever);
  return touched && touched.length > 0 && touched.every(enough)
    ? 'the work these posts do is not short of posts'
    : undefined;
}

/** The kinds of work done by the posts a lever moves; `undefined` for a lever that moves no posts. */
export function strandsOf(scenario: Scenario, lever: string): string[] | undefined {
  const moved = rolesOf(scenario, lever);
  if (moved.length === 0) return undefined;
  return scenario.strands
    .map(({ id }) => id)
    .filter((strand) =>
      moved.some((role) => {
        const share = scenario.roles.find(({ id }) => id === role)?.time_share[strand];
        return share !== undefined && share !== 0;
      }),
    );
}

const alike = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

/** The kinds of post that a lever moves; none for a lever that moves no posts. */
export function rolesOf(scenario: Scenario, lever: string): string[] {
  const [family = '', first = '', second = ''] = lever.split('.');
  switch (family) {
    case 'seconded_posts':
    case 'new_posts':
    case 'vacancy_rate':
    case 'abstraction':
      return [first];
    case 'spend_share':
      return [second];
    case 'annual_funding':
    case 'iom_share': {
      const shares = scenario.streams.find(({ id }) => id === first)?.spend_share ?? {};
      return Object.keys(shares).filter((role) => shares[role] !== 0);
    }
    default:
      return [];
  }
}
