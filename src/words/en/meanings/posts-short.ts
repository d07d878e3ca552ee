import { number, numberUpTo, posts, rounded } from '../numbers.ts';
import type { LookedAt } from '../looked-at.ts';
import { shortages } from '../shortage.ts';
import type { Meaning } from '../../meaning.ts';

/** How many posts’ worth of work is missing, which is not as many people: few spend all of their time on one kind of work. */
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
  const short = { figure: posts(total), change: 'of full-time work is missing', ground: 'work' as const };
  const [all, inFirst] = [tenths(total), tenths(first.posts)];
  if (!second || all === inFirst)
    return [
      {
        ...short,
        ...(second ? {} : { quantity: `shortfall_posts.${first.strand}` }),
        words: `${total - first.posts < LEAST_PART ? 'All' : 'Nearly all'} of it in ${first.name}. ${PART_TIME}`,
      },
    ];
  // Each kind of work is written beside this: where those do not add up to the whole, that is said.
  const written = [first, second, ...rest].reduce((sum, each) => sum + rounded(each.posts * 10), 0);
  const addsUp = written === rounded(total * 10) ? '' : ' (rounded one by one)';
  const others = rest.length === 0 ? second.name : `${rest.length + 1} other kinds of work`;
  return [
    {
      ...short,
      words: `${numberUpTo(first.posts, 1)} in ${first.name}, the rest in ${others}${addsUp}. ${PART_TIME}`,
    },
  ];
}

/** Posts of which less is not worth a word. */
const LEAST_PART = 0.005;
const PART_TIME = 'It takes more people where they spend only part of their time on it.';

const tenths = (count: number): string => number(count, 1);
