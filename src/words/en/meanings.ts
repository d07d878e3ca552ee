import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { lookedAt, type LookedAt } from './looked-at.ts';
import { breakEvenMeanings } from './meanings/break-even.ts';
import type { Meaning } from '../meaning.ts';
import { moneyMeanings } from './meanings/money.ts';
import { movedPostsMeanings } from './meanings/moved-posts.ts';
import { offencesMeanings } from './meanings/offences.ts';
import { peopleMeanings } from './meanings/people.ts';
import { postsShortMeanings } from './meanings/posts-short.ts';

/** In the order of the panel: people first, then posts, pounds, offences, and what would have to be so. */
const KINDS: readonly ((looked: LookedAt) => Meaning[])[] = [
  peopleMeanings,
  postsShortMeanings,
  moneyMeanings,
  offencesMeanings,
  movedPostsMeanings,
  breakEvenMeanings,
];

/** What the option in hand means in one month. What was not projected, or is *none*, is left out. */
export function meaningsOf(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): Meaning[] {
  const looked = lookedAt(scenario, projection, option, month);
  return KINDS.flatMap((kind) => kind(looked));
}
