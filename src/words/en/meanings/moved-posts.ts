import { counted, number, numberUpTo, offences, rounded, tenths } from '../numbers.ts';
import type { Worth } from '../../../study/worth.ts';
import { LEAST_POSTS, LEAST_POUNDS } from '../../least-told.ts';
import type { LookedAt } from '../looked-at.ts';
import { changedHere, type ChangedHere } from './changed-here.ts';
import type { Meaning } from '../../meaning.ts';

/**
 * How many offences each post moved away must prevent where it went, to make up for what those cost that IOM then no longer
 * prevents. Only where posts are all that the option moves: with anything else, the loss would not be the posts’ alone.
 * While posts come back the loss is that of more posts than are away, and is told of all of them.
 */
export function movedPostsMeanings(looked: LookedAt): Meaning[] {
  const { option } = looked;
  const decided = option.decisions.filter(({ on }) => on);
  if (!decided.every(({ lever }) => lever.startsWith('seconded_posts.'))) return [];
  const here = changedHere(looked);
  if (!here || here.toMakeUp === undefined) return [];
  const { away, most } = postsAway(looked);
  if (most - away >= LEAST_POSTS) return returning(here, away, most);
  if (!(here.worth.movedPosts >= LEAST_POSTS)) return [];
  return [{ ...eachMust(here, here.toMakeUp, looked.reference.name), tone: 'neither', ground: 'effect' }];
}

/** Posts away more than under the reference, now and, of each kind, when most were. */
function postsAway({ scenario, projection, option, reference, month }: LookedAt): {
  readonly away: number;
  readonly most: number;
} {
  const at = projection.months.indexOf(month);
  const [now, before] = [option, reference].map(
    ({ id }) => projection.options.find((each) => each.id === id)?.outputs ?? {},
  );
  const kinds = scenario.roles.map(({ id }) => {
    const name = `moved_posts.${id}`;
    const until = Array.from({ length: at + 1 }, (_, m) =>
      Math.max(0, (now![name]?.central[m] ?? 0) - (before![name]?.central[m] ?? 0)),
    );
    return { away: until.at(-1) ?? 0, most: Math.max(0, ...until) };
  });
  return {
    away: kinds.reduce((sum, each) => sum + each.away, 0),
    most: kinds.reduce((sum, each) => sum + each.most, 0),
  };
}

function returning({ fewer, toMakeUp }: ChangedHere, away: number, most: number): Meaning[] {
  if (fewer <= 0) return [];
  const written = [away, most].map((count) => tenths(count));
  const still =
    away < LEAST_POSTS
      ? 'The moved posts are back'
      : `Moved posts are coming back (${written.join(' of ')} still away)`;
  const cost =
    toMakeUp === fewer ? '' : ` They cost as much as ${offences(toMakeUp ?? NaN)} where the posts went.`;
  return [
    {
      figure: offences(fewer),
      change: 'a year that IOM does not prevent yet',
      tone: 'neither',
      words: `${still}. IOM’s effect takes time to build up again.${cost}`,
      ground: 'effect',
    },
  ];
}

function eachMust(
  here: ChangedHere,
  toMakeUp: number,
  reference: string,
): Pick<Meaning, 'figure' | 'change' | 'words'> {
  const { worth, fewer } = here;
  const { movedPosts } = worth;
  const change = 'a year needed from each moved post';
  if (toMakeUp === 0)
    return {
      figure: offences(0),
      change,
      words: `${hereWords(here, reference)}${fewer > 0 ? lightWords(worth) : ''}. So whatever the moved posts prevent is gained.`,
    };
  const each = toMakeUp / movedPosts;
  const decimals = each < 0.95 ? 1 : 0;
  const costs =
    fewer === toMakeUp
      ? ''
      : fewer > 0
        ? `, which cost as much as ${number(toMakeUp)} there`
        : (worth.lost ?? 0) > 0
          ? `, and what it no longer prevents cost as much as ${number(toMakeUp)} there`
          : `, but those it no longer prevents cost more: as much as ${number(toMakeUp)} there`;
  const aim =
    Math.abs(worth.publicCost) < LEAST_POUNDS
      ? 'leave the public no worse off'
      : 'make up for what IOM no longer prevents';
  return {
    figure: each < 0.05 ? 'Under 0.1 offences' : offencesWith(each, decimals),
    change,
    words: `What each must prevent elsewhere to ${aim}. If it works, ${hereWords(here, reference)}${costs}. ${haveMoved(movedPosts, toMakeUp, each, decimals)}`,
  };
}

const offencesWith = (count: number, decimals: number): string =>
  decimals === 0 ? offences(count) : `${number(count, decimals)} offences`;

/** Why fewer offences ask for none elsewhere. */
const lightWords = ({ toMakeUp = 0 }: Worth): string =>
  toMakeUp > 0 ? ', which together cost less than one there' : ', and those it does prevent would cost more';

/** What IOM itself prevents beside the reference. Where it does harm, less of it is not "as many". */
function hereWords({ now, before, fewer }: ChangedHere, reference: string): string {
  const size =
    fewer > 0
      ? counted(fewer, 'fewer offence', 'fewer offences')
      : counted(-fewer, 'more offence', 'more offences');
  if (fewer === 0)
    return `IOM itself ${before < 0 ? 'does about as much harm' : 'prevents about as many'} as under “${reference}”`;
  if (before < 0 && now < 0)
    return fewer < 0
      ? `IOM itself does less harm than under “${reference}”: ${number(-now)} more offences a year, not ${number(-before)}`
      : `IOM itself does more harm than under “${reference}”: ${number(-now)} more offences a year, not ${number(-before)}`;
  return `IOM itself prevents ${size} a year${fewer > 0 ? '' : ` than under “${reference}”`}`;
}

/** To a tenth; to a hundredth where a tenth would contradict what is said of each. */
function haveMoved(moved: number, total: number, each: number, decimals: number): string {
  const places = number(total / rounded(moved, 1), decimals) === number(each, decimals) ? 1 : 2;
  const count = numberUpTo(moved, places);
  if (rounded(moved, places) < 1) return `${count} of a filled post has moved.`;
  return rounded(moved, places) === 1 ? '1 filled post has moved.' : `${count} filled posts have moved.`;
}
