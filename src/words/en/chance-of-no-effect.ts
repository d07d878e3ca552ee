import { centralInput } from '../../scenario/central-input.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { number, rounded } from './numbers.ts';

/** From this share of the futures on, IOM more likely does nothing than something. */
const MORE_LIKELY = 0.5;

/** In how many futures IOM has no effect, as words. */
export interface ChanceOfNoEffect {
  /** ` (25 of 100 futures)`; empty where there is no such future, or only a run knows. */
  readonly inWords: string;
  /** Comes before any number of offences; empty below one half. */
  readonly moreLikelyNothing: string;
  /** It has none in any future: then nothing can be said of those in which it works. */
  readonly always: boolean;
}

export function chanceOfNoEffect(scenario: Scenario): ChanceOfNoEffect {
  const inputs = scenarioInputs(scenario);
  const input = inputs.find(({ name }) => name === 'chance_of_no_effect');
  const chance = input && centralInput(input, inputs);
  if (chance === undefined || !(chance > 0)) return { inWords: '', moreLikelyNothing: '', always: false };
  if (chance >= 1)
    return { inWords: '', moreLikelyNothing: 'IOM has no effect in any future.', always: true };
  const count = rounded(chance * 100);
  const written = count === 0 ? 'under 1' : count === 100 && chance < 1 ? 'over 99' : number(count);
  return {
    always: false,
    inWords: ` (${written} of 100 futures)`,
    moreLikelyNothing:
      chance >= MORE_LIKELY
        ? `It is ${chance > MORE_LIKELY ? 'more likely than not' : 'as likely as not'} that IOM prevents nothing: so it is in ${written} of 100 futures.`
        : '',
  };
}
