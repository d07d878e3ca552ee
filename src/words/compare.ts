import type { PairAt } from '../study/pair-at.ts';
import { tellDifference, type ToldDifference } from '../study/tell-difference.ts';
import type { Measure } from './en/measures.ts';
import type { Reading } from './pick.ts';

/** What may be said of a number beside another option's. */
export type Comparison =
  /** The futures have not been held against each other yet: nothing is judged. */
  | { readonly kind: 'waiting' }
  /** Both numbers are said, and their difference: `apart`, rounded so that all three add up; 0 where it is under one unit. */
  | { readonly kind: 'told'; readonly apart: number; readonly judged: ToldDifference }
  /** No difference: in no future, or about none. */
  | { readonly kind: 'same'; readonly judged: ToldDifference }
  /** It could be more or less. */
  | { readonly kind: 'unsure'; readonly judged: ToldDifference };

/** Two numbers that are said, and what their difference in the same futures carries. */
export function compare(
  now: Reading,
  before: Reading,
  pair: PairAt | undefined,
  measure: Pick<Measure, 'round'>,
): Comparison {
  const judged = pair && belongs(pair, now.value - before.value) ? tellDifference(pair) : undefined;
  switch (judged?.kind) {
    case undefined:
      return { kind: 'waiting' };
    case 'told':
      return { kind: 'told', apart: measure.round(now.value) - measure.round(before.value), judged };
    case 'same':
      return { kind: 'same', judged };
    case 'could-be-either':
      return { kind: 'unsure', judged };
  }
}

/** Whether the pairs are of the run that the two numbers are of: another run's would judge what is not said. */
const belongs = ({ central }: PairAt, difference: number): boolean =>
  Math.abs(central - difference) <= 1e-6 * Math.max(1, Math.abs(central));

/** The apart of a difference that is told; else 0. */
export const toldApart = (comparison: Comparison | undefined): number =>
  comparison?.kind === 'told' ? comparison.apart : 0;
