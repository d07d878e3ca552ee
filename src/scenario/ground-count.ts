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

/**
 * Counts the numbers behind a scenario by what they stand on. A default that only says "nothing" (no vacancies, no new
 * posts, a need that the file leaves out) is nobody's statement, and is not counted; nor are figures for the page only.
 */
export function groundCount(scenario: Scenario, rowOf: RowOf): GroundCount {
  const stated = scenarioInputs(scenario).filter(
    ({ fromFile, from }) => from.inEquations && (fromFile || from.evidence !== undefined),
  );
  const ours = stated.filter(
    (input) => !input.confirmed && groundOf(scenario, input, rowOf).kind === 'planning assumption',
  );
  return { numbers: stated.length, assumed: ours.length, postsAssumed: ours.some(isLentPosts) };
}

const isLentPosts = ({ from, quantity }: ScenarioInput): boolean =>
  from.name === 'seconded_posts' && quantity !== 0;
