import { addMonths } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { changedLevers } from '../../scenario/decision-schedule.ts';
import { fileNotes, LARGE_SHARE } from '../../scenario/file-notes.ts';
import { movesTheList } from '../../scenario/moves-the-list.ts';
import { quantityEnds } from '../../scenario/quantity-ends.ts';
import type { Quantity, Scenario } from '../../scenario/scenario.ts';
import { thousands } from '../../scenario/names.ts';
import { howOften } from './plain-value.ts';
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
  const people = (count: number): string => thousands(Math.round(count));
  const part = (count: number): string =>
    `${count > population ? 'more people than live in' : 'a large part of all who live in'} ${scenario.area.name} (${people(population)})`;
  return {
    quantity: `community.${id}`,
    least: -Infinity,
    most,
    kind: 'people-of-area',
    tell: ({ central, above, looked }, option) => {
      const decided = option.decisions.some(({ on, lever }) => on && movesTheList(lever));
      const note = (message: string): Problem[] => [
        {
          code: 'study/list-and-population',
          path: decided ? ['options', scenario.options.indexOf(option)] : ['area', 'population'],
          message: `${message} Check the size of the list and the population.`,
        },
      ];
      if (central) {
        const month = addMonths(scenario.start, central.month);
        const count = Math.max(central.value, above.furthest);
        return note(
          `From ${month} on ${name} comes to as many as ${people(count)} people in the community, ${part(count)}.`,
        );
      }
      if (above.futures === 0) return [];
      return note(
        `${name} comes to as many as ${people(above.furthest)} people in the community ${howOften(above.futures, looked)}, ${part(above.furthest)}.`,
      );
    },
  };
}
