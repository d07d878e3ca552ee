import type { Problem } from '../base/problem.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import type { ScenarioDocument } from './scenario-document.ts';

/**
 * Edits the scenario on screen. Gives the problems for which the edit was refused, none when it was applied.
 *
 * Separate from `ScenarioDocument`, which the first picture needs: edits and their rules are fetched after it.
 */
export const editDocument = (document: ScenarioDocument, edit: Edit): readonly Problem[] =>
  document.take(edit, applyEdit(document.state.scenario, edit));
