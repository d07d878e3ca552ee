import type { CheckedSet } from './checked-model.ts';
import type { ScalarExpression } from './scalar-model.ts';

/** All scalars of one name, in the order of `combinations`. */
export interface Family {
  /** How many members each set has, in the order of `over`. */
  readonly sizes: readonly number[];
  /** An expression for the scalar at `place`: its value in this month, the month before, or month 0. */
  readonly read: (place: number, when: 'now' | 'last' | 'initial') => ScalarExpression;
}

export interface Combination {
  readonly members: readonly string[];
  readonly positions: readonly number[];
}

/** Every combination of members of the sets, the last set running fastest; one empty combination for no sets. */
export function combinations(
  over: readonly string[],
  sets: ReadonlyMap<string, CheckedSet>,
): readonly Combination[] {
  let all: Combination[] = [{ members: [], positions: [] }];
  for (const set of over) {
    const { members } = sets.get(set)!;
    all = all.flatMap((one) =>
      members.map((member, i) => ({
        members: [...one.members, member],
        positions: [...one.positions, i],
      })),
    );
  }
  return all;
}
