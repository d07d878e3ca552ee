import { number, posts } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import { shortages } from '../shortage.ts';
import type { Meaning } from './meaning.ts';

/** How many posts are missing, and in which kinds of work. */
export function postsShortMeanings({ scenario, projection, option, month, at }: LookedAt): Meaning[] {
  const known = scenario.strands.map(({ id }) => at(`shortfall_posts.${id}`));
  if (!known.every((each) => each !== undefined)) return [];
  const most = Math.max(...known.map(({ high }) => high));
  const [first, second, ...rest] = shortages(scenario, projection, option.id, month);
  if (!first)
    return [
      {
        figure: 'No posts short',
        ground: 'work',
        words:
          posts(most) === posts(0)
            ? 'Every kind of work has the posts it needs.'
            : 'Most likely every kind of work has the posts it needs, but not in every future.',
      },
    ];
  const total = known.reduce((sum, { value }) => sum + value, 0);
  if (!second)
    return [
      {
        figure: posts(total),
        quantity: `shortfall_posts.${first.strand}`,
        ground: 'work',
        change: 'short',
        words: `All of it in ${first.name}.`,
      },
    ];
  const inFirst = `${number(first.posts, 1).replace(/\.0$/, '')} in ${first.name}`;
  return [
    {
      figure: posts(total),
      ground: 'work',
      change: 'short',
      words:
        rest.length === 0
          ? `${inFirst}, the rest in ${second.name}.`
          : `${inFirst}, the rest in ${rest.length + 1} other kinds of work.`,
    },
  ];
}
