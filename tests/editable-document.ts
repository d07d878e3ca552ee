import type { Problem } from '../src/base/problem.ts';
import type { Edit } from '../src/state/edit.ts';
import { editDocument } from '../src/state/edit-document.ts';
import { ScenarioDocument } from '../src/state/scenario-document.ts';

/** A document with its edits at hand, as the page has them once they were fetched. */
export class EditableDocument extends ScenarioDocument {
  edit(edit: Edit): readonly Problem[] {
    return editDocument(this, edit);
  }
}
