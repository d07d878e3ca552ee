import { elsewhereOf, isCounted } from '../scenario/uses-elsewhere.ts';
import { number, offences, posts, roundPounds } from './format-number.ts';
import type { LookedAt } from './looked-at.ts';
import { LEAST_POSTS, LEAST_POUNDS } from './least-told.ts';

/** Pounds below which an offence costs next to nothing; as in the model. */
const LEAST_COST = 0.01;
const TEN_THOUSAND = 10_000;

/**
 * What the offences of an option leave out, told where they are: money and posts at work elsewhere of which nobody has said
 * what they do there, and how many offences they must prevent to be worth what they cost. Empty where there are none.
 */
export function notCounted({ scenario, at }: LookedAt): string {
  const value = (output: string): number => at(output)?.value ?? 0;
  const free = at('diverted_at_work')?.value ?? 1;
  const uses = [
    ...scenario.streams.map(({ id }) => ({
      lever: `iom_share.${id}`,
      pounds: Math.max(0, value(`diverted.${id}`)) * free,
      moved: 0,
    })),
    ...scenario.roles.map(({ id }) => {
      const moved = Math.max(0, value(`moved_posts.${id}`));
      return { lever: `seconded_posts.${id}`, pounds: moved * value(`unit_cost.${id}`), moved };
    }),
  ].filter(({ lever }) => {
    const elsewhere = elsewhereOf(scenario, lever);
    return elsewhere && !isCounted(scenario, elsewhere);
  });
  const pounds = uses.reduce((sum, each) => sum + each.pounds, 0);
  const moved = uses.reduce((sum, each) => sum + each.moved, 0);
  if (pounds < LEAST_POUNDS) return '';
  const money = uses.reduce((sum, each) => sum + (each.moved > 0 ? 0 : each.pounds), 0) >= LEAST_POUNDS;
  const onlyPosts = !money && moved >= LEAST_POSTS;
  const what = onlyPosts
    ? `${posts(moved)} ${posts(moved) === posts(1) ? 'does' : 'do'}`
    : `${roundPounds(pounds)} a year${moved >= LEAST_POSTS ? ' of money and posts' : ''} does`;
  const cost = at('offence_cost_elsewhere')?.value ?? 0;
  if (cost < LEAST_COST) return `Not counting what ${what} elsewhere.`;
  const all = pounds / cost;
  const each = onlyPosts ? all / moved : (all / pounds) * TEN_THOUSAND;
  const worth = onlyPosts ? `their ${roundPounds(pounds)} a year, they` : 'it, it';
  return `Not counting what ${what} elsewhere: to be worth ${worth} must prevent ${offences(all)} a year, ${tenths(each)} for each ${onlyPosts ? 'post' : '£10,000'}.`;
}

const tenths = (value: number): string => number(value, 1).replace(/\.0$/, '');
