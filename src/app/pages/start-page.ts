import type { KeptHeading } from '../keep/kept-work.ts';
import '../../ui/start/start-page.ts';
import { StartChoice } from '../../ui/start/start-page.ts';
import { startView } from '../../ui/start/start-view.ts';
import type { AppContext, AppPage } from '../app-context.ts';
import { goOnWith } from '../keep/other-tab.ts';
import { blankId, shippedScenarios } from '../shipped-scenarios.ts';

/** Where to begin. Whatever is chosen leads to the workbench. */
export function startPage(app: AppContext): AppPage {
  const element = document.createElement('iom-start-page');
  let kept: readonly KeptHeading[] = [];

  const list = async (): Promise<void> => {
    kept = await app.keeper.list();
    app.refresh();
  };

  async function choose({ what, id }: StartChoice): Promise<void> {
    switch (what) {
      case 'current':
        app.go('workbench');
        return;
      case 'tour':
        app.tour();
        return;
      case 'open':
        if (await app.files.choose()) app.go('workbench');
        return;
      case 'area':
      case 'blank':
        if (await app.files.openArea(id)) app.go('workbench');
        return;
      case 'kept':
        if (await goOnWith(app, id, 'if-free')) app.go('workbench');
        return;
      case 'forget':
        await app.keeper.forget(id);
        return list();
      case 'forget-all':
        for (const each of kept) await app.keeper.forget(each.id);
        return list();
    }
  }

  element.addEventListener(StartChoice.type, (choice) => void choose(choice));
  return {
    element,
    entered: () => void list(),
    show({ scenario }) {
      const current = scenario.title.split(':')[0] ?? scenario.title;
      element.view = startView(shippedScenarios, kept, Date.now(), { blank: blankId, current });
    },
  };
}
