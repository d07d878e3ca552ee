import type { Scenario } from '../scenario/scenario.ts';
import type { OptionProjection, Projection } from '../study/projection.ts';

/**
 * A newer projection of some options and outputs merged into an older one, with the scenario's options in its order. Parts of
 * the older one that cover other months are dropped.
 *
 * A difference must fit the two numbers that it is between: an older one is dropped when the newer projection has the
 * reference, or the same output of its option.
 */
export function mergeProjections(
  scenario: Scenario,
  older: Projection | undefined,
  newer: Projection,
): Projection {
  const comparable =
    older?.months.length === newer.months.length && older.months[0] === newer.months[0] ? older : undefined;
  const reference = scenario.options[0]!.id;
  const { reference: newerFrom, ...rest } = newer;
  const pairsStand = comparable?.reference === reference && !newer.options.some(({ id }) => id === reference);
  const options = scenario.options.flatMap(({ id }): OptionProjection[] => {
    const before = comparable?.options.find((each) => each.id === id);
    const now = newer.options.find((each) => each.id === id);
    if (!before && !now) return [];
    const outputs = { ...before?.outputs, ...now?.outputs };
    const kept = Object.entries((pairsStand && before?.paired) || {}).filter(
      ([name]) => now?.outputs[name] === undefined,
    );
    const paired = {
      ...Object.fromEntries(kept),
      ...(newerFrom === reference ? now?.paired : {}),
    };
    const compared = id !== reference && Object.keys(paired).length > 0;
    return [{ id, outputs, ...(compared ? { paired } : {}) }];
  });
  return {
    ...rest,
    scenario: scenario.title,
    options,
    ...(options.some(({ paired }) => paired) ? { reference } : {}),
  };
}
