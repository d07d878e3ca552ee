import { problem, type Problem } from '../../base/problem.ts';
import { changedLevers } from '../../scenario/decision-schedule.ts';
import { fileNotes, LARGE_SHARE } from '../../scenario/file-notes.ts';
import { movesTheList } from '../../scenario/moves-the-list.ts';
import { quantityEnds } from '../../scenario/quantity-ends.ts';
import type { Quantity, Scenario } from '../../scenario/scenario.ts';
import type { Seen } from '../problem-facts.ts';
import { seenInCentral, seenInFutures } from './seen.ts';
import type { Watch, Watches } from './watch.ts';

/**
 * A list that becomes large for its area: by decisions, by what happens anyway, by a formula or the high end of a range.
 * One that is large as the file states it is told with the file.
 */
export const peopleOfArea: Watches = (scenario) => {
  const { area, tiers } = scenario;
  const { population } = area;
  if (population === undefined) return [];
  if (fileNotes(scenario).some(({ code }) => code === 'scenario/list-and-population')) return [];
  const most = population * LARGE_SHARE;
  const decided = [...changedLevers(scenario)].some(movesTheList);
  const mayBeMore = (quantity: Quantity): boolean => (quantityEnds(quantity)?.high ?? Infinity) > most;
  return tiers
    .filter((tier) => decided || mayBeMore(tier.starting_community))
    .map(({ id, name }) => watch(scenario, { id, name, population, most }));
};

function watch(
  scenario: Scenario,
  { id, name, population, most }: { id: string; name: string; population: number; most: number },
): Watch {
  return {
    quantity: `community.${id}`,
    least: -Infinity,
    most,
    kind: 'people-of-area',
    tell: ({ central, above, looked }, option) => {
      const decided = option.decisions.some(({ on, lever }) => on && movesTheList(lever));
      const path = decided ? ['options', scenario.options.indexOf(option)] : ['area', 'population'];
      const note = (seen: Seen): Problem[] => [
        problem('study/list-and-population', path, {
          tier: name,
          area: scenario.area.name,
          population,
          ...seen,
          value: Math.round(seen.value),
        }),
      ];
      if (central)
        return note({
          ...seenInCentral(scenario, central),
          value: Math.max(central.value, above.furthest),
        });
      return above.futures === 0 ? [] : note(seenInFutures(above, looked));
    },
  };
}
