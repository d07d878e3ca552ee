import '../../ui/panels/workbench.ts';
import { workbenchView } from '../../ui/panels/workbench-view.ts';
import type { LeverRows } from '../../ui/panels/lever-rows.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import type { AppContext, AppPage } from '../app-context.ts';

/** The page people open on. What is behind a tab is fetched when the tab is first chosen. */
export function workbenchPage(app: AppContext): AppPage {
  const element = document.createElement('iom-workbench');
  let today: ((state: DocumentState) => LeverRows) | undefined;
  element.addEventListener('iom-tab', () => {
    if (element.tab === 'today' && !today) void fetchToday();
    else app.refresh();
  });

  async function fetchToday(): Promise<void> {
    const [{ leverRows }] = await Promise.all([
      import('../../ui/panels/lever-rows.ts'),
      import('../../ui/panels/lever-panel.ts'),
    ]);
    today = leverRows;
    app.refresh();
  }

  return {
    element,
    show(state) {
      const settings = { theme: app.theme(), today: element.tab === 'today' ? today : undefined };
      const view = workbenchView(state, settings);
      // Behind its tab the panel keeps what it last showed, so that what was open in it stays open.
      element.view = { ...view, today: view.today ?? element.view?.today };
    },
  };
}
