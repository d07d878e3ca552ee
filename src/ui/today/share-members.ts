import { remembered } from '../../base/remembered.ts';
import type { ShareMember } from '../elements/share-change.ts';
import type { TodayLever } from './lever-rows.ts';

interface Shares {
  readonly levers: readonly TodayLever[];
  /** What a post costs, by place of its lever. */
  readonly costs: readonly (number | undefined)[];
  readonly inPlaces: readonly boolean[];
}

/** More groups than a page shows. */
const MOST_GROUPS = 100;

const membersOf = remembered(
  MOST_GROUPS,
  ({ levers }: Shares) => levers,
  ({ levers, costs, inPlaces }): readonly ShareMember[] =>
    levers.map(({ lever, name, today, middle, saved, changed, range }, i) => ({
      id: lever,
      name,
      share: today,
      middle,
      saved,
      changed,
      range,
      each: costs[i],
      places: inPlaces[i],
    })),
);

/** Levers as members of a group. The same list while the levers are the same objects, so that the group sees changes. */
export const shareMembers = (
  levers: readonly TodayLever[],
  costs: readonly (number | undefined)[],
  inPlaces: readonly boolean[],
): readonly ShareMember[] => membersOf({ levers, costs, inPlaces });
