import '../../ui/workshop/workshop-page.ts';
import type { Problem } from '../../base/problem.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { WorkshopRequest } from '../../ui/workshop/workshop-page.ts';
import { workshopView } from '../../ui/workshop/workshop-view.ts';
import { bring, say } from '../../words/voice.ts';
import type { AppContext, AppPage } from '../app-context.ts';

/** The page for a room. Keeping an option puts a copy aside, and the room goes on with the one in hand. */
export function workshopPage(app: AppContext): AppPage {
  const element = document.createElement('iom-workshop-page');
  let whose: ((state: DocumentState) => string) | undefined;
  // It brings the evidence with it, which the first picture does not need.
  void app.firstShown.then(async () => {
    await bring('grounds');
    const { evidenceRow } = await import('../../model/evidence/evidence-table.ts');
    whose = (state) => say.grounds.illustration(state.scenario, evidenceRow);
    app.refresh();
  });
  element.addEventListener(WorkshopRequest.type, (request) => {
    const { wanted, name } = request;
    switch (wanted) {
      case 'back':
        app.document.undo();
        return;
      case 'forward':
        app.document.redo();
        return;
      case 'full-screen':
        void toggleFullScreen();
        return;
      case 'keep':
        request.problems = keepAside(app, name);
        return;
      case 'add':
        app.addDecision();
        return;
      case 'keys':
        app.showKeys();
    }
  });
  document.addEventListener('fullscreenchange', () => {
    element.fullScreen = document.fullscreenElement !== null;
  });
  return {
    element,
    key(action) {
      if (action === 'keep') element.startKeeping();
      else if (action === 'full-screen') void toggleFullScreen();
      else return false;
      return true;
    },
    show(state) {
      element.view = workshopView(state, {
        theme: app.theme(),
        consequence: say.consequence.consequence,
        illustration: whose?.(state),
      });
    },
  };
}

/** A copy of the option in hand under that name; the one in hand stays in hand. Gives why it was not done. */
function keepAside(app: AppContext, name: string): readonly Problem[] {
  const { option } = app.document.state;
  const problems = app.edit({ type: 'duplicateOption', option, name });
  app.document.selectOption(option);
  return problems;
}

/** A page without leave for it stays as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Some browsers allow no full screen (an embedded page, a phone): the page works without.
  }
}
