import { elsewhereOf, isCounted } from '../../scenario/uses-elsewhere.ts';
import { number, offences, posts, rounded, roundPounds, tenths } from './numbers.ts';
import type { LookedAt } from './looked-at.ts';
import { LEAST_POSTS, LEAST_POUNDS } from '../least-told.ts';

/** Pounds below which an offence costs next to nothing; as in the model. */
const LEAST_COST = 0.01;
const TEN_THOUSAND = 10_000;

/** What works elsewhere, or came from there, of which nobody has said what it does there. */
export interface Uncounted {
  /** A year. */
  readonly pounds: number;
  readonly moved: number;
  /** `2.9 posts`, `£93,700 a year`, `£141,000 a year of money and posts`. */
  readonly what: string;
  readonly onlyPosts: boolean;
}

/** What went elsewhere (`away`: 1) or came from there (−1) and is counted for nothing there; `undefined` where that is nothing. */
export function uncounted({ scenario, at }: LookedAt, away: 1 | -1 = 1): Uncounted | undefined {
  const value = (output: string): number => at(output)?.value ?? 0;
  // Staff on notice are paid first; what came to IOM is missed at once.
  const free = away > 0 ? (at('diverted_at_work')?.value ?? 1) : 1;
  const uses = [
    ...scenario.streams.map(({ id }) => ({
      lever: `iom_share.${id}`,
      pounds: Math.max(0, away * value(`diverted.${id}`)) * free,
      moved: 0,
    })),
    ...scenario.roles.map(({ id }) => {
      const moved = Math.max(0, away * value(`moved_posts.${id}`));
      return { lever: `seconded_posts.${id}`, pounds: moved * value(`unit_cost.${id}`), moved };
    }),
  ].filter(({ lever }) => {
    const elsewhere = elsewhereOf(scenario, lever);
    return elsewhere && !isCounted(scenario, elsewhere);
  });
  const pounds = uses.reduce((sum, each) => sum + each.pounds, 0);
  const moved = uses.reduce((sum, each) => sum + each.moved, 0);
  if (pounds < LEAST_POUNDS) return undefined;
  const money = uses.reduce((sum, each) => sum + (each.moved > 0 ? 0 : each.pounds), 0) >= LEAST_POUNDS;
  const onlyPosts = !money && moved >= LEAST_POSTS;
  return {
    pounds,
    moved,
    onlyPosts,
    what: onlyPosts
      ? partsOfPosts(moved)
      : `${roundPounds(pounds)} a year${moved >= LEAST_POSTS ? ' of money and posts' : ''}`,
  };
}

/** What is nearly one post, and is not, is not written as one: the sums beside it would not fit. */
function partsOfPosts(count: number): string {
  if (!isNearlyOne(count)) return posts(count);
  return `${number(count, 2)} ${count < 1 ? 'of a post' : 'posts'}`;
}

const isNearlyOne = (count: number): boolean => rounded(count, 1) === 1 && rounded(count, 2) !== 1;
/** Written as one post, or as a part of one. */
const isOneOrLess = (count: number): boolean => rounded(count, 1) === 1 && (!isNearlyOne(count) || count < 1);

/**
 * What the offences of an option leave out, told where they are: money and posts at work elsewhere of which nobody has said
 * what they do there, and how many offences they must prevent to cover their own cost. Empty where there are none.
 */
export function notCounted(looked: LookedAt): string {
  const left = uncounted(looked);
  if (!left) return '';
  const { pounds, moved, what, onlyPosts } = left;
  const does = onlyPosts && !isOneOrLess(moved) ? 'do' : 'does';
  const cost = looked.at('offence_cost_elsewhere')?.value ?? 0;
  if (cost < LEAST_COST) return `Not counting what ${what} ${does} elsewhere.`;
  const all = pounds / cost;
  const each = onlyPosts ? all / moved : (all / pounds) * TEN_THOUSAND;
  const cover = onlyPosts ? `their own ${roundPounds(pounds)} a year, they` : 'its own cost, it';
  return `Not counting what ${what} ${does} elsewhere: to cover ${cover} must prevent ${offences(all)} a year, ${tenths(each)} for each ${onlyPosts ? 'post' : '£10,000'}.`;
}
