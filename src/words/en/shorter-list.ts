import { isOfTheList } from '../../scenario/moves-the-list.ts';
import { number, rounded } from './numbers.ts';
import type { LookedAt } from './looked-at.ts';
import { SHARE } from './measures.ts';

interface Counted {
  readonly coverage: number;
  readonly covered: number;
  readonly all: number;
  /** How many they are, not rounded: a rounding can come to one fewer with nobody gone. */
  readonly people: number;
}

/** A list that is shorter by less than this is as long. */
const A_PERSON = 0.5;

/**
 * Says where coverage is higher because fewer people share the same work, with how many they are and how many of them
 * there is management for. Held against the reference; where that is no lower, against today.
 */
export function shorterList(looked: LookedAt, today: LookedAt | undefined): string {
  const now = counted(looked.at);
  if (!now) return '';
  const before = [counted(looked.before), today && counted(today.at)].find(
    (each) =>
      each && each.coverage < now.coverage && now.all < each.all && each.people - now.people >= A_PERSON,
  );
  if (!before) return '';
  const shorter = looked.option.decisions.some(({ on, lever }) => on && isOfTheList(lever))
    ? 'the list is shorter'
    : 'there are fewer people to manage';
  const people = `${number(now.all)} in the community, not ${number(before.all)}`;
  return now.covered > before.covered
    ? `It is higher in part because ${shorter}: ${people}.`
    : `It is higher because ${shorter}: ${people}. Management is there for ${number(now.covered)} of them${
        now.covered === before.covered ? ', as before' : `, before for ${number(before.covered)}`
      }.`;
}

/** As they are written: what is written alike is no rise. */
function counted(read: LookedAt['at']): Counted | undefined {
  const [coverage, covered, uncovered] = ['caseload_coverage', 'covered_cases', 'uncovered_cases'].map(read);
  if (!coverage || !covered || !uncovered) return undefined;
  return {
    coverage: SHARE.round(coverage.value),
    covered: rounded(covered.value),
    all: rounded(covered.value + uncovered.value),
    people: covered.value + uncovered.value,
  };
}
