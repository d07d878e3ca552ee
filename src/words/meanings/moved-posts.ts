import { monthName, number, offences, posts } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import type { Reading } from '../pick.ts';
import type { Meaning } from './meaning.ts';

const YEAR = 12;
/** Fewer posts than this are written 0. */
const FEW = 0.05;

/**
 * How many offences each post moved away must prevent where it went, to make up for what IOM then no longer prevents:
 * the difference to the reference in offences prevented by IOM, over the posts moved, each offence counted alike.
 * Only where posts are all that the option moves: with anything else, the loss would not be the posts’ alone.
 */
export function movedPostsMeanings(looked: LookedAt): Meaning[] {
  const { scenario, option, reference, isReference, month, at, before } = looked;
  const decided = option.decisions.filter(({ on }) => on);
  if (isReference || !decided.every(({ lever }) => lever.startsWith('seconded_posts.'))) return [];
  const sum = (
    family: string,
    members: readonly { readonly id: string }[],
    read: (output: string) => Reading | undefined,
  ): number => members.reduce((all, { id }) => all + (read(`${family}.${id}`)?.value ?? NaN), 0);
  const moved = sum('moved_posts', scenario.roles, at) - sum('moved_posts', scenario.roles, before);
  const lost =
    (sum('prevented_here', scenario.tiers, before) - sum('prevented_here', scenario.tiers, at)) * YEAR;
  if (!(moved >= FEW) || Number.isNaN(lost)) return [];
  const each = Math.max(0, lost) / moved;
  const words =
    number(each) === '0'
      ? `IOM prevents about as many as under “${reference.name}” in ${monthName(month)}: whatever the moved posts prevent is gained.`
      : `What each post moved away must prevent elsewhere to make up for what IOM no longer prevents. ${posts(moved)} ${posts(moved) === '1 post' ? 'has' : 'have'} moved.`;
  return [
    {
      figure: offences(each),
      change: 'a year from each moved post',
      tone: 'neither',
      words,
      ground: 'effect',
    },
  ];
}
