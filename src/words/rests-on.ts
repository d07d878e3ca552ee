import { remembered } from '../base/remembered.ts';
import { groundOf, type RowOf } from '../scenario/ground.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ground } from './ground.ts';

/** A scenario with its evidence. Only parts that the answer depends on are in the key, so decisions do not matter. */
interface Grounded {
  readonly scenario: Scenario;
  readonly rowOf: RowOf;
}

const groundsFor = remembered(
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
  ({ scenario, rowOf }): ReadonlySet<Ground> => {
    return new Set(
      scenarioInputs(scenario)
        .filter(({ from }) => from.grounds !== undefined)
        .filter((input) => groundOf(scenario, input, rowOf).kind === 'planning assumption')
        .flatMap(({ from }) => from.grounds ?? []),
    );
  },
);

/** The grounds that rest on a planning assumption in this scenario, one at least. Kept while only decisions move. */
export const assumedGrounds = (scenario: Scenario, rowOf: RowOf): ReadonlySet<Ground> =>
  groundsFor({ scenario, rowOf });
