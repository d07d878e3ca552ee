import type { Scenario } from '../scenario/scenario.ts';
import type { OptionProjection, Projection } from '../study/projection.ts';

/**
 * A newer projection of some options and outputs laid over an older one, with the scenario's options in its order.
 * What covers other months than the newer one is left out: it cannot stand beside it.
 */
export function mergeProjections(
  scenario: Scenario,
  older: Projection | undefined,
  newer: Projection,
): Projection {
  const comparable =
    older?.months.length === newer.months.length && older.months[0] === newer.months[0] ? older : undefined;
  const options = scenario.options.flatMap(({ id }): OptionProjection[] => {
    const before = comparable?.options.find((each) => each.id === id);
    const now = newer.options.find((each) => each.id === id);
    if (!before || !now) return now ? [now] : before ? [before] : [];
    return [{ id, outputs: { ...before.outputs, ...now.outputs } }];
  });
  return { ...newer, scenario: scenario.title, options };
}
