import '../../ui/panels/workbench.ts';
import { workbenchView } from '../../ui/panels/workbench-view.ts';
import type { AppContext, AppPage } from '../app-context.ts';

export function workbenchPage(app: AppContext): AppPage {
  const element = document.createElement('iom-workbench');
  return {
    element,
    show(state) {
      element.view = workbenchView(state, { theme: app.theme() });
    },
  };
}
