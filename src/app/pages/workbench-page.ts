import '../../ui/panels/workbench.ts';
import { workbenchView } from '../../ui/panels/workbench-view.ts';
import type { LeverRows } from '../../ui/panels/lever-rows.ts';
import type { WeakGround } from '../../ui/pages/confirm-yours.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import type { AppContext, AppPage } from '../app-context.ts';

/** The page people open on. What is behind a tab is fetched when the tab is first chosen. */
export function workbenchPage(app: AppContext): AppPage {
  const element = document.createElement('iom-workbench');
  let today: ((state: DocumentState) => LeverRows) | undefined;
  let weakest: ((state: DocumentState) => WeakGround | undefined) | undefined;
  let weak: WeakGround | undefined;
  let weakFrom: unknown;
  void app.firstShown.then(fetchWeakest);

  /** What the result stands on is not needed for the first picture, and brings the evidence with it. */
  async function fetchWeakest(): Promise<void> {
    const [{ weakGround }, { evidenceTable }] = await Promise.all([
      import('../../ui/pages/confirm-yours.ts'),
      import('../../model/evidence/evidence-table.ts'),
    ]);
    const rows = new Map(evidenceTable.map((row) => [row.id, row]));
    weakest = (state) => weakGround(state.scenario, (id) => rows.get(id), app.matters.of(state));
    app.refresh();
  }

  /** While something moves, what was said before stands. */
  function weakNow(state: DocumentState): WeakGround | undefined {
    if (state.run.status !== 'idle' || !weakest) return weak;
    app.matters.follow(state);
    const swings = app.matters.of(state);
    if (weakFrom !== swings) weak = weakest(state);
    weakFrom = swings;
    return weak;
  }

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
      const settings = {
        theme: app.theme(),
        weak: weakNow(state),
        today: element.tab === 'today' ? today : undefined,
      };
      const view = workbenchView(state, settings);
      // Behind its tab the panel keeps what it last showed, so that what was open in it stays open.
      element.view = { ...view, today: view.today ?? element.view?.today };
    },
  };
}
