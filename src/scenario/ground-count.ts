import { groundOf, type RowOf } from './ground.ts';
import { scenarioInputs, type ScenarioInput } from './scenario-inputs.ts';
import type { Scenario } from './scenario.ts';

/** How many of the numbers behind a scenario stand on what. */
export interface GroundCount {
  /** All numbers that somebody has stated: those of the file, and the model's defaults that come from the evidence. */
  readonly numbers: number;
  /** Of these, the planning assumptions that nobody of the area has confirmed. */
  readonly assumed: number;
  /** Whether the posts lent, or some of them, are among the assumed ones. */
  readonly postsAssumed: boolean;
}

/** Counts the numbers behind a scenario by what they stand on. Figures for the page only are not counted. */
export function groundCount(scenario: Scenario, rowOf: RowOf): GroundCount {
  const stated = statedInputs(scenario).filter(({ from }) => from.inEquations);
  const ours = stated.filter(
    (input) => !input.confirmed && groundOf(scenario, input, rowOf).kind === 'planning assumption',
  );
  return {
    numbers: stated.length,
    assumed: ours.length,
    postsAssumed: ours.some(({ from }) => from.name === 'seconded_posts'),
  };
}

/**
 * The numbers that somebody has stated, in the model's order. One that stands in one place of the file counts once,
 * however many inputs take it from there (a mix of offences that all tiers share).
 */
export function statedInputs(scenario: Scenario): readonly ScenarioInput[] {
  const places = new Set<string>();
  return scenarioInputs(scenario).filter((input) => {
    const place = input.path.join('.') || input.name;
    if (!isStated(input) || places.has(place)) return false;
    places.add(place);
    return true;
  });
}

/**
 * Whether somebody has stated a number: the file, or the evidence behind a default. A default that only says "nothing"
 * (no vacancies, no new posts, a need that is left out) is nobody's statement, whether the file leaves it out or not.
 */
function isStated({ fromFile, from, quantity, source, reason }: ScenarioInput): boolean {
  if (from.evidence !== undefined) return true;
  const nothing = quantity === from.default && source === undefined && reason === undefined;
  return fromFile && !nothing;
}
