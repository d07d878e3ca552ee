import type { Decision, Scenario } from '../scenario/scenario.ts';
import { current } from '../state/history.ts';
import type { DocumentState } from '../state/scenario-document.ts';
import type { TourStepId } from '../words/tour-step.ts';

/** What the tour has to know of the work: where it stands, and in which step. */
export interface WorkSeen {
  readonly scenario: Scenario;
  readonly at: number;
  /** The document's count of files opened. */
  readonly opened: number;
}

/** `undefined` while something is dragged: nothing has been done yet. */
export const workSeen = ({ scenario, history }: DocumentState): WorkSeen | undefined =>
  history.moving === undefined ? { scenario, at: history.at, opened: current(history).opened } : undefined;

/** Which of the tour’s tasks were done between two states of the work, by whatever way: mouse, keys or menu. */
export function tourProgress(before: WorkSeen, after: WorkSeen): TourStepId[] {
  if (after.at < before.at) return ['undo'];
  if (after.scenario === before.scenario) return [];
  const known = decisionsOf(before.scenario);
  const now = [...decisionsOf(after.scenario)];
  const done: TourStepId[] = [];
  if (now.some(([id, { on }]) => on && known.get(id)?.on === false)) done.push('switch');
  if (now.some(([id, { change }]) => known.has(id) && known.get(id)?.change !== change)) done.push('drag');
  if (now.length > known.size) done.push('add');
  return done;
}

const decisionsOf = ({ options }: Scenario): ReadonlyMap<string, Decision> =>
  new Map(options.flatMap(({ id, decisions }) => decisions.map((each) => [`${id} ${each.id}`, each])));
