import type { Scenario } from '../scenario/scenario.ts';

/**
 * A scenario that asks what each decision of one option does by itself: for each that is on, an option without it,
 * whose id is the decision's. Not for saving: it may have more options than a file allows.
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
