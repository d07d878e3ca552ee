import { evidenceTable } from '../../model/evidence/evidence-table.ts';
import '../../ui/assumptions/assumptions-page.ts';
import { assumptionsView } from '../../ui/assumptions/assumptions-view.ts';
import type { AppContext, AppPage } from '../app-context.ts';

/** Every assumption, with what it stands on and how much it matters to the result in hand. */
export function assumptionsPage(app: AppContext): AppPage {
  const element = document.createElement('iom-assumptions-page');
  element.checkFormula = async (input, formula) => {
    const { scenario } = app.document.state;
    const answer = await app.answers.ask({
      study: 'checkFormula',
      scenario,
      request: { input, formula },
    });
    return answer?.ok ? answer.value : (answer?.error ?? []);
  };
  return {
    element,
    show(state) {
      app.matters.follow(state);
      element.view = assumptionsView(state, { evidence: evidenceTable, swings: app.matters.of(state) });
    },
    reveal(what) {
      if (what.startsWith('confirm:')) void element.ask(what.slice('confirm:'.length));
      else void element.reveal(what);
    },
  };
}
