import type { Edit } from '../state/edit.ts';
import { moveInputs, resetInputs } from '../state/move-inputs.ts';
import { AssumptionChange } from '../ui/events/assumption-change.ts';
import { DecisionsAdded } from '../ui/events/decision-added.ts';
import { DecisionEdit } from '../ui/events/decision-edit.ts';
import { TodayEdit, TodayReset } from '../ui/events/today-edit.ts';
import { OptionEdit } from '../ui/events/option-edit.ts';
import { say } from '../words/voice.ts';
import type { AppContext } from './app-context.ts';

/** Whatever page they come from: what a person does to options, decisions and levers becomes edits of the document. Fetched after the first picture, with what can be edited on it. */
export function listenToEdits(target: HTMLElement, app: AppContext): void {
  const { document } = app;
  target.addEventListener(OptionEdit.type, (edit) => editOptions(app, edit));
  target.addEventListener(DecisionEdit.type, ({ decision, change, done, anyway }) => {
    const { option } = document.state;
    if (anyway) editAnyway(app, decision, change, done);
    else if (change === 'remove') app.edit({ type: 'removeDecision', option, decision });
    else if (change === 'copy') app.edit({ type: 'duplicateDecision', option, decision });
    else if (change === 'up' || change === 'down')
      app.edit({ type: 'moveDecision', option, decision, by: change === 'up' ? -1 : 1 });
    else app.edit({ type: 'setDecision', option, decision, change, done });
  });
  // The reference stays as things are: the edit makes a new option of that name then.
  target.addEventListener(DecisionsAdded.type, ({ decisions, name, said, anyway }) =>
    app.edit({ type: 'addDecisions', option: document.state.option, name, decisions, said, anyway }),
  );
  target.addEventListener(TodayEdit.type, (edit) => {
    edit.problems = app.edit(moveInputs(document.state, edit.moves, edit.done));
  });
  target.addEventListener(AssumptionChange.type, (change) => {
    change.problems = app.edit(change.edit);
  });
  target.addEventListener(TodayReset.type, ({ levers }) => app.edit(resetInputs(document.state, levers)));
}

function editAnyway(app: AppContext, id: string, change: DecisionEdit['change'], done: boolean): void {
  if (change === 'remove') app.edit({ type: 'removeAnyway', id });
  else if (typeof change === 'object') app.edit({ type: 'setAnyway', id, change, done });
}

function editOptions(app: AppContext, event: OptionEdit): void {
  const { what, name } = event;
  const { option } = app.document.state;
  const edits: Record<OptionEdit['what'], Edit> = {
    add: { type: 'addOption', name: say.bench.bench.newOption },
    copy: { type: 'duplicateOption', option },
    rename: { type: 'renameOption', option, name },
    remove: { type: 'removeOption', option },
  };
  event.problems = app.edit(edits[what]);
}
