import { addMonths } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { OfHundred, Seen } from '../problem-facts.ts';
import type { Beyond, Passed } from './look-beyond.ts';

/** What the central run passed, and when. */
export const seenInCentral = ({ start }: Scenario, central: NonNullable<Beyond['central']>): Seen => ({
  in: 'central',
  month: addMonths(start, central.month),
  value: central.value,
});

/** What some futures passed, how far and how often. */
export const seenInFutures = ({ futures, furthest }: Passed, looked: number): Seen => ({
  in: 'futures',
  ofHundred: ofHundred(futures, looked),
  value: furthest,
});

/** `count` of those looked at, of a hundred: 100 only where it is all of them. `count` is at least 1. */
export const ofHundred = (count: number, looked: number): OfHundred =>
  count === looked ? 100 : Math.min(99, Math.round((100 * count) / looked));
