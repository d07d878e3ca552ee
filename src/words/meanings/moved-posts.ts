import { monthName, number, offences, posts } from '../format-number.ts';
import { worthOf } from '../../study/worth.ts';
import type { LookedAt } from '../looked-at.ts';
import type { Meaning } from './meaning.ts';
import { LEAST_POSTS } from '../least-told.ts';

/**
 * How many offences each post moved away must prevent where it went, to make up for what those cost that IOM then no longer
 * prevents. Only where posts are all that the option moves: with anything else, the loss would not be the posts’ alone.
 */
export function movedPostsMeanings({
  projection,
  option,
  reference,
  isReference,
  month,
}: LookedAt): Meaning[] {
  const decided = option.decisions.filter(({ on }) => on);
  if (isReference || !decided.every(({ lever }) => lever.startsWith('seconded_posts.'))) return [];
  const [now, before] = [option, reference].map(
    ({ id }) => projection.options.find((each) => each.id === id)?.outputs,
  );
  const worth = now && before && worthOf(now, before, projection.months.indexOf(month));
  if (
    !worth ||
    !(worth.movedPosts >= LEAST_POSTS) ||
    worth.lost === undefined ||
    worth.toMakeUp === undefined
  )
    return [];
  const { movedPosts, lost, toMakeUp } = worth;
  const each = toMakeUp / movedPosts;
  const moved = posts(movedPosts).replace(' ', ' filled ');
  const words =
    number(each) === '0'
      ? `IOM prevents about as many as under “${reference.name}” in ${monthName(month)}: whatever the moved posts prevent is gained.`
      : `What each must prevent elsewhere to make up for what IOM no longer prevents: ${offences(lost)} a year${
          number(lost) === number(toMakeUp) ? '' : `, which cost as much as ${number(toMakeUp)} there`
        }. ${moved} ${posts(movedPosts) === posts(1) ? 'has' : 'have'} moved.`;
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
