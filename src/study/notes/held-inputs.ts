import { problem } from '../../base/problem.ts';
import { changedLevers, changesUnder } from '../../scenario/decision-schedule.ts';
import { formulaOf } from '../../scenario/formula-of.ts';
import { memberNames } from '../../scenario/levers.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import type { Seen } from '../problem-facts.ts';
import type { Beyond } from './look-beyond.ts';
import { seenInCentral, seenInFutures } from './seen.ts';
import type { Watch, Watches } from './watch.ts';

/** Formulas of the file, and levers under decision: told where they are held at the ends of what is possible. */
export const heldInputs: Watches = (scenario) => {
  const inputs = scenarioInputs(scenario).filter(({ from }) => from.inEquations);
  const levers = changedLevers(scenario);
  return [
    ...inputs
      .filter(({ quantity, fromFile }) => fromFile && formulaOf(quantity) !== undefined)
      .map((input) => formulaHeld(scenario, input)),
    ...inputs.filter(({ name }) => levers.has(name)).map((input) => decidedHeld(scenario, input)),
  ];
};

function formulaHeld(scenario: Scenario, input: ScenarioInput): Watch {
  return {
    quantity: `${input.name}:formula`,
    least: input.least,
    most: input.most,
    tell: (beyond) =>
      held(scenario, input, beyond).map(({ seen, end }) =>
        problem('study/formula-held', input.path, { ...factsOf(scenario, input), end, ...seen }),
      ),
  };
}

function decidedHeld(scenario: Scenario, input: ScenarioInput): Watch {
  return {
    quantity: `${input.name}:decided`,
    least: input.least,
    most: input.most,
    tell: (beyond, option) => {
      if (!changesUnder(scenario, option).some(({ lever }) => lever === input.name)) return [];
      const path = ['options', scenario.options.findIndex(({ id }) => id === option.id)];
      const posts = postsMoved(scenario, input, option);
      return held(scenario, input, beyond).map(({ seen, end }) =>
        posts && end === input.least
          ? problem('study/past-the-end', path, { ...posts, ...seen })
          : problem('study/past-the-end', path, { ...factsOf(scenario, input), end, ...seen }),
      );
    },
  };
}

const factsOf = (scenario: Scenario, input: ScenarioInput) => ({
  quantity: input.name,
  members: memberNames(scenario, input),
});

/**
 * How many lent posts of a kind the option's changes take in all; undefined for other levers, and where some are brought
 * or the number is set or scaled.
 */
function postsMoved(
  scenario: Scenario,
  { from, members, name }: ScenarioInput,
  option: Option,
): { readonly posts: string; readonly moved: number } | undefined {
  const role = from.name === 'seconded_posts' && scenario.roles.find(({ id }) => id === members[0]);
  const adds = changesUnder(scenario, option)
    .filter(({ lever }) => lever === name)
    .map(({ change }) => ('add' in change ? change.add : NaN));
  if (!role || !adds.every((add) => add <= 0)) return undefined;
  return { posts: role.name, moved: -adds.reduce((sum, add) => sum + add, 0) };
}

/** Each end that was passed. The central run first: who hears of it need not hear that futures do the same. */
function held(
  scenario: Scenario,
  { least, most }: ScenarioInput,
  { central, below, above, looked }: Beyond,
): { readonly seen: Seen; readonly end: number }[] {
  if (central) return [{ seen: seenInCentral(scenario, central), end: central.value < least ? least : most }];
  return [
    { passed: below, end: least },
    { passed: above, end: most },
  ].flatMap(({ passed, end }) =>
    passed.futures === 0 ? [] : [{ seen: seenInFutures(passed, looked), end }],
  );
}
