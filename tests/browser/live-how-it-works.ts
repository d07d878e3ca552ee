import text from '../../scenarios/gwent-2013-14.iom.json?raw';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import { EditableDocument } from '../editable-document.ts';
import { EquationChange } from '../../src/ui/events/equation-change.ts';
import type { HowItWorksPage } from '../../src/ui/how-it-works/how-it-works-page.ts';
import '../../src/ui/how-it-works/how-it-works-page.ts';
import { howItWorksView } from '../../src/ui/how-it-works/how-it-works-view.ts';
import { inlineTransport } from '../../src/workers/inline-transport.ts';
import { WorkerClient } from '../../src/workers/worker-client.ts';
import { drawn, mount } from './mount.ts';

export interface LiveModel {
  readonly page: HowItWorksPage;
  readonly document: EditableDocument;
  readonly show: () => Promise<void>;
}

/** The page on a real area with a real document and real answers, joined as the app joins them. */
export async function liveHowItWorks(): Promise<LiveModel> {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The shipped area does not open.');
  const scenarioDocument = new EditableDocument(parsed.value);
  const client = new WorkerClient(inlineTransport());
  const scenario = () => scenarioDocument.state.scenario;
  const page = await mount('iom-how-it-works-page', {
    view: howItWorksView(scenarioDocument.state),
    describe: async () => {
      const answer = await client.ask('describeModel', scenario(), {});
      return answer?.ok ? answer.value : undefined;
    },
    check: async (name, formula) => {
      const answer = await client.ask('checkEquation', scenario(), { name, text: formula });
      return answer?.ok ? answer.value : undefined;
    },
    checkReality: async (edit) => {
      const answer = await client.ask('checkReality', scenario(), edit ? { edit } : {});
      return answer?.ok ? answer.value : undefined;
    },
  });
  page.addEventListener(EquationChange.type, (event) => {
    if (event instanceof EquationChange) event.problems = scenarioDocument.edit(event.edit);
  });
  const show = async (): Promise<void> => {
    page.view = howItWorksView(scenarioDocument.state);
    await drawn(page);
  };
  await drawn(page);
  return { page, document: scenarioDocument, show };
}
