import { addMonths } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { changedLevers, changesUnder } from '../../scenario/decision-schedule.ts';
import { formulaOf } from '../../scenario/formula-of.ts';
import { inputTitle } from '../../scenario/levers.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
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
      return told(scenario, input, beyond, {
        central: (month, value, end) =>
          note(`In ${month} the decisions on ${title} would take it to ${value}; it is held at ${end}.`),
        futures: (often, furthest, end) =>
          note(
            `The decisions on ${title} would take it past ${end} ${often} (to ${furthest}); it is held there.`,
          ),
      });
    },
  };
}

interface Sentences {
  readonly central: (month: string, value: string, end: string) => Problem;
  readonly futures: (often: string, furthest: string, end: string) => Problem;
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
    { passed: below, end: least },
    { passed: above, end: most },
  ].flatMap(({ passed, end }) =>
    passed.futures === 0
      ? []
      : [say.futures(howOften(passed.futures, looked), words(passed.furthest), words(end))],
  );
}
