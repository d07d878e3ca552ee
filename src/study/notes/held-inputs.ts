import { addMonths } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { changedLevers, changesUnder } from '../../scenario/decision-schedule.ts';
import { formulaOf } from '../../scenario/formula-of.ts';
import { inputTitle } from '../../scenario/levers.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import { inSentence } from '../../scenario/templates/values.ts';
import type { Beyond } from './look-beyond.ts';
import { howOften, plainValue } from './plain-value.ts';
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
  const title = inputTitle(scenario, input);
  const note = (message: string): Problem => ({ code: 'study/formula-held', path: input.path, message });
  return {
    quantity: `${input.name}:formula`,
    least: input.least,
    most: input.most,
    tell: (beyond) =>
      told(scenario, input, beyond, {
        central: (month, value, end) =>
          note(`The formula of ${title} comes to ${value} in ${month}; it is held at ${end}.`),
        futures: (often, furthest, end) =>
          note(`The formula of ${title} passes ${end} ${often} (it comes to ${furthest}); it is held there.`),
      }),
  };
}

function decidedHeld(scenario: Scenario, input: ScenarioInput): Watch {
  const title = inputTitle(scenario, input);
  return {
    quantity: `${input.name}:decided`,
    least: input.least,
    most: input.most,
    tell: (beyond, option) => {
      if (!changesUnder(scenario, option).some(({ lever }) => lever === input.name)) return [];
      const note = (message: string): Problem => ({
        code: 'study/past-the-end',
        path: ['options', scenario.options.findIndex(({ id }) => id === option.id)],
        message,
      });
      const posts = postsMoved(scenario, input, option);
      return told(scenario, input, beyond, {
        central: (month, value, end) =>
          note(
            posts && beyond.central && beyond.central.value < input.least
              ? `In ${month} the decisions move more ${posts.name} than there are: then all there are go.`
              : `In ${month} the decisions on ${title} would take it to ${value}; it is held at ${end}.`,
          ),
        futures: (often, furthest, end, below) =>
          note(
            posts && below
              ? `${capital(often)} there are fewer than ${plainValue(posts.moved, 'post')} ${posts.name} to move: then all there are go.`
              : `The decisions on ${title} would take it past ${end} ${often} (to ${furthest}); it is held there.`,
          ),
      });
    },
  };
}

/**
 * How many lent posts of a kind the option's changes take in all; undefined for other levers, and where some are brought
 * or the number is set or scaled.
 */
function postsMoved(
  scenario: Scenario,
  { from, members, name }: ScenarioInput,
  option: Option,
): { readonly name: string; readonly moved: number } | undefined {
  const role = from.name === 'seconded_posts' && scenario.roles.find(({ id }) => id === members[0]);
  const adds = changesUnder(scenario, option)
    .filter(({ lever }) => lever === name)
    .map(({ change }) => ('add' in change ? change.add : NaN));
  if (!role || !adds.every((add) => add <= 0)) return undefined;
  return { name: inSentence(role.name), moved: -adds.reduce((sum, add) => sum + add, 0) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Sentences {
  readonly central: (month: string, value: string, end: string) => Problem;
  readonly futures: (often: string, furthest: string, end: string, below: boolean) => Problem;
}

/** The central run first: who hears of it need not hear that futures do the same. */
function told(
  scenario: Scenario,
  { least, most, from }: ScenarioInput,
  { central, below, above, looked }: Beyond,
  say: Sentences,
): Problem[] {
  const words = (value: number): string => plainValue(value, from.unit);
  if (central)
    return [
      say.central(
        addMonths(scenario.start, central.month),
        words(central.value),
        words(central.value < least ? least : most),
      ),
    ];
  return [
    { passed: below, end: least, low: true },
    { passed: above, end: most, low: false },
  ].flatMap(({ passed, end, low }) =>
    passed.futures === 0
      ? []
      : [say.futures(howOften(passed.futures, looked), words(passed.furthest), words(end), low)],
  );
}
