import type { Decision } from '../../scenario/scenario.ts';

/**
 * What cards of decisions do not say one by one: each is told as if it were decided last. Empty where that is no matter,
 * since no two of them are switched on.
 */
export function onTopOfOthers(decisions: readonly Pick<Decision, 'on'>[]): string {
  return decisions.filter(({ on }) => on).length < 2
    ? ''
    : 'Each card says what its decision adds on top of the others. So the cards do not add up to the whole.';
}
