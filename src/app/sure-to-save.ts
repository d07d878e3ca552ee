import type { DocumentState } from '../state/scenario-document.ts';
import { smallGroups } from '../words/small-groups.ts';

/** Whether to make a file of what is on screen. Asks only where people in it may be recognised. */
export async function sureToSave({ scenario, run }: DocumentState): Promise<boolean> {
  // Old numbers say nothing of people who have just been changed.
  const groups = smallGroups(scenario, run.of === scenario ? run.projection : undefined);
  if (groups.length === 0) return true;
  await import('../ui/files/save-dialog.ts');
  const there = document.querySelector('iom-save-dialog');
  const dialog = there ?? document.body.appendChild(document.createElement('iom-save-dialog'));
  return dialog.ask(groups);
}
