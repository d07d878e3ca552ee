import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { StepLabel } from '../../../src/scenario/step-label.ts';
import type { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import { stepText } from '../../../src/words/en/step-text.ts';

/** What the history says of an edit. */
export const said = ({ label, scenario }: { label: StepLabel; scenario: Scenario }): string =>
  stepText(label, scenario);

/** What the history says of the step on screen. */
export function stepSaid({ state: { history } }: ScenarioDocument): string {
  const { label, after } = history.steps[history.at]!;
  return stepText(label, after.scenario);
}

/** What the history says of all its steps. */
export const stepsSaid = ({ state: { history } }: ScenarioDocument): string[] =>
  history.steps.map(({ label, after }) => stepText(label, after.scenario));
