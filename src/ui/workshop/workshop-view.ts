import { textOfStep } from '../quantities/text-of-step.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
import { workbenchView, type WorkbenchSettings } from '../workbench/workbench-view.ts';
import type { WorkbenchView } from '../workbench/workbench.ts';

/** The workbench for a room: the same numbers, and where the room is in what it has tried. */
export interface WorkshopView {
  readonly bench: WorkbenchView;
  readonly steps: number;
  readonly at: number;
  /** What the step on screen did. */
  readonly step: string;
  /** A name for the option in hand if it is kept now: `Officers to response, try 2`. */
  readonly keepName: string;
  readonly hasDecisions: boolean;
}

export function workshopView(state: DocumentState, settings: WorkbenchSettings): WorkshopView {
  const { history, scenario, option: id } = state;
  const option = scenario.options.find((each) => each.id === id) ?? scenario.options[0]!;
  return {
    bench: workbenchView(state, settings),
    steps: history.steps.length,
    at: history.at,
    step: textOfStep(history.steps[history.at]!),
    keepName: nextTry(
      option.name,
      scenario.options.map(({ name }) => name),
    ),
    hasDecisions: option.decisions.length > 0,
  };
}

/** The most tries of one option that are told from its name. */
const MOST_TRIES = 1000;

/** The first try that there is no option of yet; a try of a try is a try of the same. */
function nextTry(name: string, taken: readonly string[]): string {
  const { tryOf } = say.workshop;
  const tries = Array.from({ length: MOST_TRIES }, (_, i) => tryOf('', i + 1));
  const ending = tries.find((each) => name.endsWith(each));
  const stem = ending === undefined ? name : name.slice(0, -ending.length);
  for (let n = 1; ; n++) if (!taken.includes(tryOf(stem, n))) return tryOf(stem, n);
}
