import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { monthName, number, offences, posts } from './format-number.ts';
import type { Meaning } from './meanings.ts';
import { pick } from './pick.ts';

const YEAR = 12;
/** Fewer posts than this are written 0. */
const FEW = 0.05;

/**
 * How many offences each post moved away must prevent where it went, to make up for what IOM then no longer prevents:
 * the difference to the reference in offences prevented by IOM, over the posts moved, each offence counted alike.
 * Only where posts are all that the option moves: with anything else, the loss would not be the posts’ alone.
 */
export function movedPostsMeaning(
  scenario: Scenario,
  projection: Projection,
  optionId: string,
  month: Month,
): Meaning | undefined {
  const reference = scenario.options[0]!;
  const option = scenario.options.find(({ id }) => id === optionId);
  const decided = option?.decisions.filter(({ on }) => on) ?? [];
  if (option === reference || !decided.every(({ lever }) => lever.startsWith('seconded_posts.')))
    return undefined;
  const sum = (family: string, members: readonly { readonly id: string }[], of: string): number =>
    members.reduce((all, { id }) => all + (pick(projection, of, `${family}.${id}`, month)?.value ?? NaN), 0);
  const moved =
    sum('moved_posts', scenario.roles, optionId) - sum('moved_posts', scenario.roles, reference.id);
  const lost =
    (sum('prevented_here', scenario.tiers, reference.id) - sum('prevented_here', scenario.tiers, optionId)) *
    YEAR;
  if (!(moved >= FEW) || Number.isNaN(lost)) return undefined;
  const each = Math.max(0, lost) / moved;
  const words =
    number(each) === '0'
      ? `IOM prevents about as many as under “${reference.name}” in ${monthName(month)}: whatever the moved posts prevent is gained.`
      : `What each post moved away must prevent elsewhere to make up for what IOM no longer prevents. ${posts(moved)} ${posts(moved) === '1 post' ? 'has' : 'have'} moved.`;
  return {
    figure: offences(each),
    change: 'a year from each moved post',
    tone: 'neither',
    words,
    ground: 'effect',
  };
}
