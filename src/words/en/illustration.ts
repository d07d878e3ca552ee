import { groundCount } from '../../scenario/ground-count.ts';
import type { RowOf } from '../../scenario/ground.ts';
import type { Scenario } from '../../scenario/scenario.ts';

let known: { readonly of: readonly unknown[]; readonly said: string } | undefined;

/**
 * `An illustration: 150 of 169 stated numbers are planning assumptions.` Empty where the posts are the area's own, with a
 * source or confirmed. Kept while only decisions move.
 */
export function illustration(scenario: Scenario, rowOf: RowOf): string {
  const { streams, roles, strands, tiers, offences, assumptions } = scenario;
  const of = [streams, roles, strands, tiers, offences, assumptions, rowOf];
  if (known?.of.every((part, i) => part === of[i])) return known.said;
  const { numbers, assumed, postsAssumed } = groundCount(scenario, rowOf);
  const share = assumed === numbers ? `all ${numbers}` : `${assumed} of ${numbers}`;
  const said = postsAssumed ? `An illustration: ${share} stated numbers are planning assumptions.` : '';
  known = { of, said };
  return said;
}
