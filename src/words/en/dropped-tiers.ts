import { listed } from './numbers.ts';
import type { LookedAt } from './looked-at.ts';

/** Below this a share is written under 1%. */
const NOTHING = 0.005;
/** Fewer people are written 0. */
const NOBODY = 0.5;

/** `Nobody in Green gets any of it.` For tiers with people of whom none is managed, where there are others that are. */
export function droppedTiers({ scenario, at }: LookedAt): string {
  const peopled = scenario.tiers.filter(({ id }) => (at(`community.${id}`)?.value ?? 0) >= NOBODY);
  const dropped = peopled.filter(({ id }) => (at(`coverage.${id}`)?.value ?? 1) < NOTHING);
  if (dropped.length === 0 || dropped.length === peopled.length) return '';
  const names = dropped.map(({ name }) => name);
  return `Nobody in ${listed(names, 'or')} gets any of it.`;
}
