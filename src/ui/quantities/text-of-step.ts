import { remembered } from '../../base/remembered.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';

type Done = DocumentState['history']['steps'][number];

/** As many as the history has at most. */
const MOST_STEPS = 500;

/** The text of a step, remembered: steps never change, and the list of all of them is shown again at each edit. */
export const textOfStep = remembered(
  MOST_STEPS,
  (step: Done) => step,
  (step): string => say.results.stepText(step.label, step.after.scenario),
);
