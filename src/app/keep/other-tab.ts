import { pageOf } from '../../ui/events/pages.ts';
import { NoticeAnswer } from '../../ui/shell/shell.ts';
import { say } from '../../words/voice.ts';
import type { AppContext } from '../app-context.ts';
import { keptSteps } from './browser-keeper.ts';

/** Opens kept work in this tab. Gives whether it did. */
export async function goOnWith(
  app: AppContext,
  id: string,
  how: 'if-free' | 'take-over' | 'as-a-copy',
): Promise<boolean> {
  if (how === 'if-free' && app.keeper.isOnScreen(id)) return true;
  const wanted = app.files.asking();
  const taken = await app.keeper.take(id, how);
  if (!wanted()) {
    app.keeper.letGo(id);
    return false;
  }
  if (taken === 'elsewhere') {
    askWhichTab(app, id);
    return false;
  }
  if (!taken.ok) {
    app.files.refuse(say.app.notices.thisWork, taken.error);
    return false;
  }
  const { value } = taken;
  app.document.openKept((opened) => keptSteps(value, opened));
  app.files.setArea(value.heading.area);
  if (how === 'as-a-copy') app.keeper.adoptCopy();
  else app.keeper.adopt(value.heading);
  if (value.upgraded) app.files.upgraded?.(value.upgraded);
  return true;
}

/**
 * Shows the notice that another tab has the work, with two choices: work on a copy, or move it to this tab.
 * The id of the work is part of the id of each choice.
 */
export function askWhichTab(app: AppContext, id: string, title?: string): void {
  app.notify({
    text: say.app.openElsewhere(title),
    actions: [
      { id: `take-over ${id}`, text: say.app.notices.bringHere },
      { id: `as-a-copy ${id}`, text: say.app.notices.workOnCopy },
    ],
  });
}

/** Handles the choice. */
export function listenToTabs(shell: HTMLElement, app: AppContext): void {
  shell.addEventListener(NoticeAnswer.type, ({ answer }) => {
    app.notify(undefined);
    const [how, id] = answer.split(' ');
    if (id === undefined || (how !== 'take-over' && how !== 'as-a-copy')) return;
    void goOnWith(app, id, how).then((on) => {
      if (on && pageOf(location.hash) === 'start') app.go('workbench');
    });
  });
}
