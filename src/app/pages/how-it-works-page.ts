import type { Scenario } from '../../scenario/scenario.ts';
import { EquationChange } from '../../ui/events/equation-change.ts';
import '../../ui/how-it-works/how-it-works-page.ts';
import { howItWorksView } from '../../ui/how-it-works/how-it-works-view.ts';
import type { AppContext, AppPage } from '../app-context.ts';

/** How the model works, and the place to change an equation for this scenario. */
export function howItWorksPage(app: AppContext): AppPage {
  const element = document.createElement('iom-how-it-works-page');
  const scenario = (): Scenario => app.document.state.scenario;
  element.describe = async () => {
    const answer = await app.answers.ask(
      { study: 'describeModel', scenario: scenario(), request: {} },
      { by: element },
    );
    return answer?.ok ? answer.value : undefined;
  };
  element.check = async (name, text) => {
    const answer = await app.answers.ask({
      study: 'checkEquation',
      scenario: scenario(),
      request: { name, text },
    });
    return answer?.ok ? answer.value : undefined;
  };
  element.checkReality = async (edit) => {
    const answer = await app.answers.ask({
      study: 'checkReality',
      scenario: scenario(),
      request: edit ? { edit } : {},
    });
    return answer?.ok ? answer.value : undefined;
  };
  element.addEventListener(EquationChange.type, (change) => {
    change.problems = app.edit(change.edit);
  });
  return {
    element,
    show(state) {
      element.view = howItWorksView(state);
    },
    reveal: (name) => void element.reveal(name),
  };
}
