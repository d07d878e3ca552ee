import { groundOf, type RowOf } from '../scenario/ground.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ground } from './ground.ts';

const INPUTS: Readonly<Record<Ground, readonly string[]>> = {
  work: ['standard_caseload'],
  money: ['annual_funding', 'iom_share', 'unit_cost_at_start'],
  effect: ['effect', 'effect_scale', 'offences_per_year'],
  crime: ['unit_cost_at_start', 'unit_cost_of_crime'],
};

let known: { readonly of: readonly unknown[]; readonly grounds: ReadonlySet<Ground> } | undefined;

/** The grounds that rest on a planning assumption in this scenario, one at least. Kept while only decisions move. */
export function assumedGrounds(scenario: Scenario, rowOf: RowOf): ReadonlySet<Ground> {
  const { streams, roles, strands, tiers, offences, assumptions } = scenario;
  const of = [streams, roles, strands, tiers, offences, assumptions, rowOf];
  if (known?.of.every((part, i) => part === of[i])) return known.grounds;
  const assumed = new Set(
    scenarioInputs(scenario)
      .filter((input) => groundOf(scenario, input, rowOf).kind === 'planning assumption')
      .map(({ from }) => from.name),
  );
  const grounds = new Set(
    (Object.keys(INPUTS) as Ground[]).filter((ground) => INPUTS[ground].some((name) => assumed.has(name))),
  );
  known = { of, grounds };
  return grounds;
}
