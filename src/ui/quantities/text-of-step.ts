import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';

type Done = DocumentState['history']['steps'][number];

/** A step never changes, so that its text is made once: there may be hundreds, and the list is shown again at each edit. */
const texts = new WeakMap<Done, string>();

export function textOfStep(step: Done): string {
  const known = texts.get(step);
  if (known !== undefined) return known;
  const text = say.results.stepText(step.label, step.after.scenario);
  texts.set(step, text);
  return text;
}
