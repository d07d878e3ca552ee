import type { ShareMember } from '../elements/share-change.ts';
import type { TodayLever } from './lever-rows.ts';

const made = new WeakMap<readonly TodayLever[], readonly ShareMember[]>();

/** Levers as members of a group, with what a post of each costs. The same list while the levers are the same, so that the group sees when they change. */
export function shareMembers(
  levers: readonly TodayLever[],
  costs: readonly (number | undefined)[],
  inPlaces: readonly boolean[],
): readonly ShareMember[] {
  const known = made.get(levers);
  if (known) return known;
  const members = levers.map(({ lever, name, today, middle, saved, changed, range }, i) => ({
    id: lever,
    name,
    share: today,
    middle,
    saved,
    changed,
    range,
    each: costs[i],
    places: inPlaces[i],
  }));
  made.set(levers, members);
  return members;
}
