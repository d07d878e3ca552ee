import { monthsBetween, type Month } from '../../base/month.ts';
import { centralUnder, valueUnder } from '../central-input.ts';
import { changesUnder, decisionSchedules } from '../decision-schedule.ts';
import { formulaOf } from '../formula-of.ts';
import { scenarioInputs } from '../scenario-inputs.ts';
import type { DatedChange, Option, Scenario } from '../scenario.ts';
import { today } from './values.ts';

/** What the option that a form adds to leaves of the levers, from the month that was answered on. */
export interface Left {
  /** The least there is of it in any of these months, and of vacancies the most. `otherwise` where only a run can tell. */
  of(lever: string, otherwise?: number): number;
  /** Who changes one of these levers before the form does, as the subject of a sentence; undefined: nobody. */
  mover(levers: readonly string[]): string | undefined;
  /** The names of what changes one of these levers before the form does: what happens anyway, then the option’s own. */
  movers(levers: readonly string[]): { readonly anyway: readonly string[]; readonly own: readonly string[] };
}

const WORST_IS_MOST: ReadonlySet<string> = new Set(['vacancy_rate']);

export const NOTHING_DECIDED: Option = { id: '', name: '', decisions: [] };

/** The option that decisions are added to; undefined where they get a new one: the first stays as things are. */
export const addedTo = (scenario: Scenario, option: Option | undefined): Option | undefined =>
  option && option.id !== scenario.options[0]?.id ? option : undefined;

/**
 * What is left of today's numbers for another decision from month `from` on.
 *
 * `option` is what the form adds to: undefined, or the first, which stays as things are and gets a new option beside it,
 * means only what happens anyway. Today's numbers are central ones, and each is held within what is allowed of it.
 */
export function leftUnder(scenario: Scenario, option: Option | undefined, from: Month): Left {
  const own = addedTo(scenario, option);
  const world: Option = own ?? NOTHING_DECIDED;
  const schedules = decisionSchedules(scenario, world);
  const first = Math.min(Math.max(0, monthsBetween(scenario.start, from)), scenario.months - 1);
  return {
    of(lever, otherwise = 0) {
      const now = today(scenario, lever, otherwise);
      const inputs = scenarioInputs(scenario);
      const input = inputs.find(({ name }) => name === lever);
      if (
        !input ||
        (formulaOf(input.quantity) === undefined && schedules.every(({ name }) => name !== lever))
      )
        return now;
      const values = Array.from(
        { length: scenario.months - first },
        // Where only a run can tell what it is today, `now` stands for it.
        (_, i) =>
          centralUnder(input, inputs, schedules, first + i) ?? valueUnder(input, now, schedules, first + i),
      );
      const left = (WORST_IS_MOST.has(lever.split('.')[0]!) ? Math.max : Math.min)(...values);
      // Shares and posts that come back to what they were are what they were, without the dust of arithmetic.
      return Math.abs(left - now) < 1e-9 ? now : Math.abs(left) < 1e-9 ? 0 : left;
    },
    mover(levers) {
      const moved = (lever: string): boolean => levers.includes(lever);
      if (own?.decisions.some(({ lever, on }) => on && moved(lever))) return 'This option already';
      return changesUnder(scenario, world).some(({ lever }) => moved(lever))
        ? 'What happens anyway already'
        : undefined;
    },
    movers(levers) {
      const names = (changes: readonly DatedChange[]): string[] =>
        changes.filter(({ lever, on }) => on && levers.includes(lever)).map(({ name }) => name);
      return { anyway: names(scenario.business_as_usual), own: names(own?.decisions ?? []) };
    },
  };
}
