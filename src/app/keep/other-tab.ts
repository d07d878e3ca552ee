import { pageOf } from '../../ui/events/pages.ts';
import { NoticeAnswer } from '../../ui/shell/shell.ts';
import { say } from '../../words/voice.ts';
import type { AppContext } from '../app-context.ts';
import { keptSteps } from './browser-keeper.ts';

/** Goes on with kept work in this tab. Gives whether it could. */
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

const pending = new WeakMap<AppContext, { id: string }>();

/** Says that another tab has the work, and lets people choose: a copy, or here instead of there. */
export function askWhichTab(app: AppContext, id: string, title?: string): void {
  pending.set(app, { id });
  app.notify({
    text: say.app.openElsewhere(title),
    actions: [
      { id: 'take-over', text: say.app.notices.bringHere },
      { id: 'as-a-copy', text: say.app.notices.workOnCopy },
    ],
  });
}

/** Hears the answer. */
export function listenToTabs(shell: HTMLElement, app: AppContext): void {
  shell.addEventListener(NoticeAnswer.type, ({ answer }) => {
    const asked = pending.get(app);
    app.notify(undefined);
    pending.delete(app);
    if (!asked || (answer !== 'take-over' && answer !== 'as-a-copy')) return;
    void goOnWith(app, asked.id, answer).then((on) => {
      if (on && pageOf(location.hash) === 'start') app.go('workbench');
    });
  });
}
