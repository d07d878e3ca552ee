import { groundOf, type RowOf } from '../scenario/ground.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ground } from './ground.ts';

let known: { readonly of: readonly unknown[]; readonly grounds: ReadonlySet<Ground> } | undefined;

/** The grounds that rest on a planning assumption in this scenario, one at least. Kept while only decisions move. */
export function assumedGrounds(scenario: Scenario, rowOf: RowOf): ReadonlySet<Ground> {
  const { streams, roles, strands, tiers, offences, assumptions } = scenario;
  const of = [streams, roles, strands, tiers, offences, assumptions, rowOf];
  if (known?.of.every((part, i) => part === of[i])) return known.grounds;
  const grounds = new Set(
    scenarioInputs(scenario)
      .filter(({ from }) => from.grounds !== undefined)
      .filter((input) => groundOf(scenario, input, rowOf).kind === 'planning assumption')
      .flatMap(({ from }) => from.grounds ?? []),
  );
  known = { of, grounds };
  return grounds;
}
