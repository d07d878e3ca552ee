import text from '../../scenarios/gwent-2013-14.iom.json?raw';
import { loadParser } from '../../src/language/parser.ts';
import { evidenceTable } from '../../src/model/evidence/evidence-table.ts';
import { checkInputFormula } from '../../src/scenario/checks/formulas.ts';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import { EditableDocument } from '../editable-document.ts';
import { Projector } from '../../src/study/projector.ts';
import { swings, type Swings } from '../../src/study/swings.ts';
import { AssumptionChange } from '../../src/ui/events/assumption-change.ts';
import type { AssumptionsPage } from '../../src/ui/assumptions/assumptions-page.ts';
import { assumptionsView, swingsRequest } from '../../src/ui/assumptions/assumptions-view.ts';
import '../../src/ui/assumptions/assumptions-page.ts';
import { drawn, mount } from './mount.ts';

export interface LivePage {
  readonly page: AssumptionsPage;
  readonly document: EditableDocument;
  readonly show: () => Promise<void>;
}

/** The page on a real area with a real document and real numbers, joined as the app joins them. */
export async function liveAssumptions(): Promise<LivePage> {
  // The worker fetches it when a formula is checked.
  await loadParser();
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The shipped area does not open.');
  const scenarioDocument = new EditableDocument(parsed.value);
  const projector = new Projector();
  const view = () => {
    const { state } = scenarioDocument;
    const answer = swings(projector, state.scenario, swingsRequest(state));
    const known: Swings | undefined = answer.ok ? answer.value : undefined;
    return assumptionsView(state, { evidence: evidenceTable, swings: known });
  };
  const page = await mount('iom-assumptions-page', {
    view: view(),
    checkFormula: (input, formula) =>
      Promise.resolve(checkInputFormula(scenarioDocument.state.scenario, input, formula)),
  });
  page.addEventListener(AssumptionChange.type, (event) => {
    if (event instanceof AssumptionChange) event.problems = scenarioDocument.edit(event.edit);
  });
  const show = async (): Promise<void> => {
    page.view = view();
    await drawn(page);
  };
  await drawn(page);
  return { page, document: scenarioDocument, show };
}
