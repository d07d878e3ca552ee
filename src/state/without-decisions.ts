import type { Scenario } from '../scenario/scenario.ts';

/**
 * A scenario for the effect of each decision of one option: the option without it, for each decision that is on, under the
 * decision's id. Not for saving: it may have more options than a file allows.
 */
export function withoutDecisions(scenario: Scenario, option: string): Scenario {
  const held = scenario.options.find(({ id }) => id === option);
  const options = (held?.decisions ?? [])
    .filter(({ on }) => on)
    .map(({ id, name }) => ({
      id,
      name: `Without “${name}”`,
      decisions: held!.decisions.filter((each) => each.id !== id),
    }));
  return { ...scenario, options };
}
