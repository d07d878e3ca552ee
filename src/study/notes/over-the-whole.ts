import { problem, type Problem } from '../../base/problem.ts';
import { changedLevers } from '../../scenario/decision-schedule.ts';
import type { SetName } from '../../model/model-data.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Seen } from '../problem-facts.ts';
import { seenInCentral, seenInFutures } from './seen.ts';
import type { Watch, Watches } from './watch.ts';

/** The whole, and what adding up may lose. */
const WHOLE = 1 + 1e-9;

/** Shares of one whole: told where they would be more than the whole, and so are divided by what they add up to. */
export const overTheWhole: Watches = (scenario) => {
  const groups = new Map<string, ScenarioInput[]>();
  for (const input of scenarioInputs(scenario)) {
    if (input.from.whole === undefined) continue;
    const group = [input.from.name, ...otherMembers(input).map(({ id }) => id)].join('.');
    groups.set(group, [...(groups.get(group) ?? []), input]);
  }
  const decided = changedLevers(scenario);
  return [...groups]
    .filter(([, inputs]) => inputs.reduce((sum, input) => sum + atMost(input, decided), 0) > WHOLE)
    .map(([group, inputs]) => watch(scenario, group, inputs[0]!));
};

const otherMembers = ({ from, members }: ScenarioInput): { set: SetName; id: string }[] =>
  members.map((id, i) => ({ set: from.over[i]!, id })).filter(({ set }) => set !== from.whole);

/** As much as a share can be, whatever the future. */
function atMost({ name, quantity, most }: ScenarioInput, decided: ReadonlySet<string>): number {
  if (decided.has(name) || quantity === null) return most;
  if (typeof quantity === 'number') return quantity;
  if ('formula' in quantity || quantity.shape === 'normal' || quantity.shape === 'lognormal') return most;
  return quantity.high;
}

function watch(scenario: Scenario, group: string, input: ScenarioInput): Watch {
  const members = otherMembers(input).map(({ set, id }) => memberName(scenario, set, id));
  const note = (seen: Seen): Problem =>
    problem('study/over-the-whole', input.path.slice(0, -1), { quantity: input.from.name, members, ...seen });
  return {
    quantity: `${group}:whole`,
    least: -Infinity,
    most: 1,
    tell: ({ central, above, looked }) => {
      if (central) return [note(seenInCentral(scenario, central))];
      return above.futures === 0 ? [] : [note(seenInFutures(above, looked))];
    },
  };
}
