import '../../ui/workbench/workbench.ts';
import { workbenchView, type WorkbenchSettings } from '../../ui/workbench/workbench-view.ts';
import type { flowView } from '../../ui/results/flow-view.ts';
import type { moneyView } from '../../ui/results/money-view.ts';
import type { LeverRows } from '../../ui/today/lever-rows.ts';
import type { WeakGround } from '../../ui/assumptions/confirm-yours.ts';
import type { EvidenceRow } from '../../model/model-data.ts';
import type { Ground } from '../../words/ground.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { bring, say } from '../../words/voice.ts';
import type { OutsideTheMiddle } from '../outside-middle.ts';
import type { AppContext, AppPage } from '../app-context.ts';
import { offersTour } from '../preferences.ts';

/** The page people open on. What is behind a tab is fetched when the tab is first chosen. */
export function workbenchPage(app: AppContext): AppPage {
  const element = document.createElement('iom-workbench');
  let today: ((state: DocumentState) => LeverRows) | undefined;
  let weakest: ((state: DocumentState) => WeakGround | undefined) | undefined;
  let weak: WeakGround | undefined;
  let consequence: WorkbenchSettings['consequence'];
  let elsewhere: WorkbenchSettings['elsewhere'];
  let assumed: ((state: DocumentState) => ReadonlySet<Ground>) | undefined;
  let outside: OutsideTheMiddle | undefined;
  let whose: ((state: DocumentState) => string) | undefined;
  let sourced: WorkbenchSettings['sourced'];
  let weakFrom: unknown;
  void app.firstShown.then(() => bring('meanings')).then(() => app.refresh());
  void app.firstShown.then(fetchWeakest);
  void app.firstShown.then(async () => {
    await bring('consequence', 'controls', 'adding');
    consequence = say.consequence.consequence;
    app.refresh();
    // The question stands under the consequence, and is worked out from the same numbers.
    const [{ elsewhereView }] = await Promise.all([
      import('../../ui/decisions/elsewhere-view.ts'),
      import('../../ui/decisions/elsewhere-question.ts'),
    ]);
    elsewhere = elsewhereView;
    app.refresh();
    const middle = await import('../outside-middle.ts');
    outside = new middle.OutsideTheMiddle(app.answers);
    app.refresh();
  });
  // Bars come after the first picture: they stand on its time axis.
  void app.firstShown.then(() => bring('controls')).then(() => import('../../ui/decisions/decision-bars.ts'));

  /** What the result stands on is not needed for the first picture, and brings the evidence with it. */
  async function fetchWeakest(): Promise<void> {
    await bring('grounds', 'controls');
    const [{ weakestGround }, { assumedGrounds }, { withRowNames }, { evidenceTable }] = await Promise.all([
      import('../../ui/assumptions/confirm-yours.ts'),
      import('../../words/rests-on.ts'),
      import('../../scenario/ground.ts'),
      import('../../model/evidence/evidence-table.ts'),
    ]);
    const rows = new Map(evidenceTable.map((row) => [row.id, row]));
    const rowOf = (id: string): EvidenceRow | undefined => rows.get(id);
    weakest = (state) => weakestGround(state.scenario, rowOf, app.matters.of(state));
    assumed = (state) => assumedGrounds(state.scenario, rowOf);
    whose = (state) => say.grounds.illustration(state.scenario, rowOf);
    sourced = (text) => withRowNames(text, rowOf);
    app.refresh();
  }

  /** While something moves, what was said before stands. */
  function weakNow(state: DocumentState): WeakGround | undefined {
    if (weakest) app.matters.follow(state);
    if (state.run.status !== 'idle' || !weakest) return weak;
    const swings = app.matters.of(state);
    if (weakFrom !== swings) weak = weakest(state);
    weakFrom = swings;
    return weak;
  }

  element.addEventListener('iom-tab', () => {
    if (element.tab === 'today' && !today) void fetchToday();
    else app.refresh();
  });

  let money: { readonly moneyView: typeof moneyView } | undefined;
  let flow: { readonly flowView: typeof flowView } | undefined;
  let looks: { readonly money: readonly string[]; readonly flow: readonly string[] } | undefined;
  element.addEventListener('iom-look', () => void fetchLook());

  async function fetchLook(): Promise<void> {
    if (element.look === 'coverage') {
      app.refresh();
      return;
    }
    // First: the panels are on the page already, and are shown as soon as their file is there.
    await bring('money');
    const [charts, posts] = await Promise.all([
      import('../../charts/pound-flow.ts'),
      import('../../charts/money-chart.ts'),
    ]);
    looks = { flow: charts.FLOW_OUTPUTS, money: posts.MONEY_OUTPUTS };
    if (element.look === 'money') {
      [money] = await Promise.all([
        import('../../ui/results/money-view.ts'),
        import('../../ui/results/money-panel.ts'),
      ]);
    } else {
      [flow] = await Promise.all([
        import('../../ui/results/flow-view.ts'),
        import('../../ui/results/pound-flow-panel.ts'),
      ]);
    }
    app.askMore();
    app.refresh();
  }

  async function fetchToday(): Promise<void> {
    await bring('today', 'controls', 'model');
    const [{ leverRows }] = await Promise.all([
      import('../../ui/today/lever-rows.ts'),
      import('../../ui/today/lever-panel.ts'),
    ]);
    today = leverRows;
    app.refresh();
  }

  return {
    element,
    outputs: () => (element.look === 'coverage' ? [] : (looks?.[element.look] ?? [])),
    show(state) {
      const settings = {
        theme: app.theme(),
        weak: weakNow(state),
        assumed: assumed?.(state),
        illustration: whose?.(state),
        outside: outside?.of(state),
        sourced,
        offersTour: offersTour(),
        consequence,
        elsewhere,
        money: element.look === 'money' ? money?.moneyView(state, app.theme()) : undefined,
        flow: element.look === 'flow' ? flow?.flowView(state, app.theme()) : undefined,
        today: element.tab === 'today' ? today : undefined,
      };
      const view = workbenchView(state, settings);
      // Behind its tab the panel keeps what it last showed, so that what was open in it stays open.
      element.view = { ...view, today: view.today ?? element.view?.today };
    },
  };
}
