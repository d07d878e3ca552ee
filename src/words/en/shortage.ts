import { listed } from './numbers.ts';
import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { monthName, posts } from './numbers.ts';
import { pick } from '../pick.ts';

export interface Shortage {
  readonly strand: string;
  readonly name: string;
  /** Central run, posts. */
  readonly posts: number;
}

/** The grid has them all: a sentence is for the worst. */
const MOST_TOLD = 2;

/** Less than this is written "0 posts". */
const WORTH_SAYING = 0.05;

/** The kinds of work that run short in a month, worst first. */
export function shortages(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): Shortage[] {
  return scenario.strands
    .map(({ id, name }) => ({
      strand: id,
      name,
      posts: pick(projection, option, `shortfall_posts.${id}`, month)?.value ?? 0,
    }))
    .filter((each) => each.posts >= WORTH_SAYING)
    .sort((a, b) => b.posts - a.posts);
}

/** `Short of 3.1 posts in police offender management and 0.3 posts in pathway support.` Empty where it was not projected. */
export function shortageSentence(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): string {
  const known = scenario.strands.every(({ id }) => pick(projection, option, `shortfall_posts.${id}`, month));
  if (!known) return '';
  const short = shortages(scenario, projection, option, month);
  if (short.length === 0) {
    const ever = scenario.strands.some(
      ({ id }) => pick(projection, option, `shortfall_posts.${id}`, month)!.high >= WORTH_SAYING,
    );
    return `${ever ? 'Most likely no' : 'No'} kind of work is short of posts in ${monthName(month)}.`;
  }
  const told = short.slice(0, MOST_TOLD).map((each) => `${posts(each.posts)} in ${each.name}`);
  const rest = short.length - told.length;
  if (rest > 0) told.push(`some in ${rest === 1 ? 'one other kind' : `${rest} other kinds`} of work`);
  return `Short of ${listed(told)}.`;
}
