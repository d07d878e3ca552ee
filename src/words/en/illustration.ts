import { remembered } from '../../base/remembered.ts';
import { groundCount } from '../../scenario/ground-count.ts';
import type { RowOf } from '../../scenario/ground.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A scenario with its evidence. Only parts that the answer depends on are in the key, so decisions do not matter. */
interface Grounded {
  readonly scenario: Scenario;
  readonly rowOf: RowOf;
}

const illustrationFor = remembered(
  1,
  ({ scenario: { streams, roles, strands, tiers, offences, assumptions }, rowOf }: Grounded) => [
    streams,
    roles,
    strands,
    tiers,
    offences,
    assumptions,
    rowOf,
  ],
  ({ scenario, rowOf }): string => {
    const { numbers, assumed, postsAssumed } = groundCount(scenario, rowOf);
    const share = assumed === numbers ? `all ${numbers}` : `${assumed} of ${numbers}`;
    const said = postsAssumed ? `An illustration: ${share} stated numbers are planning assumptions.` : '';
    return said;
  },
);

/**
 * `An illustration: 150 of 169 stated numbers are planning assumptions.` Empty where the posts are the area's own, with a
 * source or confirmed. Kept while only decisions move.
 */
export const illustration = (scenario: Scenario, rowOf: RowOf): string =>
  illustrationFor({ scenario, rowOf });
