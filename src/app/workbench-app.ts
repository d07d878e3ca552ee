import { current, canRedo, canUndo } from '../state/history.ts';
import { DARK_THEME, LIGHT_THEME, type ChartTheme } from '../charts/theme.ts';
import { RunController } from '../state/run-controller.ts';
import { ScenarioDocument, type DocumentState } from '../state/scenario-document.ts';
import type { Edit } from '../state/edit.ts';
import type { Problem } from '../base/problem.ts';
import { moveQuantity } from '../scenario/move-quantity.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../scenario/scenario.ts';
import { valueAt } from '../scenario/shape-problems.ts';
import type { Projection } from '../study/projection.ts';
import { addMonths } from '../base/month.ts';
import { MonthChange } from '../ui/elements/month-select.ts';
import { ChartPick } from '../ui/elements/line-chart.ts';
import { DecisionAdded } from '../ui/panels/decision-added.ts';
import { DecisionEdit } from '../ui/panels/decision-card.ts';
import { TodayEdit } from '../ui/panels/lever-panel.ts';
import { OptionChoice } from '../ui/panels/option-list.ts';
import { OptionEdit } from '../ui/panels/option-tools.ts';
import { BarRequest } from '../ui/panels/scenario-bar.ts';
import type { Workbench, WorkbenchView } from '../ui/panels/workbench.ts';
import { DRAG_OUTPUTS, FIRST_OUTPUTS, PAGE_OUTPUTS, workbenchView } from '../ui/panels/workbench-view.ts';
import type { WorkerClient } from '../workers/worker-client.ts';
import { chooseFile, fileName, readFile, saveFile, type ChosenFile } from './files.ts';
import { RunClock } from './run-clock.ts';
import { shippedScenarios, shippedText } from './shipped-scenarios.ts';

/** Joins the document, the worker and the page: events become edits, the state becomes what is shown, once a frame. */
export class WorkbenchApp {
  readonly #document: ScenarioDocument;
  readonly #client: WorkerClient;
  readonly #bench: Workbench;
  readonly #clock = new RunClock();
  /** Which shipped area each opened file was, by the document's count of files. */
  readonly #areas = new Map<number, string>();
  #themes = themesInOurFont();
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #printing = matchMedia('print');
  #badFile: WorkbenchView['badFile'];
  /** Something has changed since the page was last given its view. */
  #dirty = false;
  #scheduled = false;
  /** The numbers last shown, and whether that was since the last frame. */
  #numbers: Projection | undefined;
  #numbersThisFrame = false;
  /** Once the first bands are painted. */
  readonly firstShown: Promise<void>;

  constructor(scenario: Scenario, area: string, client: WorkerClient, bench: Workbench) {
    this.#document = new ScenarioDocument(scenario);
    this.#client = client;
    this.#bench = bench;
    this.#areas.set(0, area);
    this.firstShown = this.#clock.first;
    this.#listen();
    this.#document.subscribe(() => this.#schedule());
    new RunController(this.#document, client, {
      first: FIRST_OUTPUTS,
      visible: DRAG_OUTPUTS,
      outputs: PAGE_OUTPUTS,
      decisionOutputs: ['caseload_coverage', 'covered_cases', 'uncovered_cases'],
      onBroken: (error) => console.error(error),
    });
    this.#schedule();
  }

  /**
   * Once a frame; only new numbers are drawn as soon as they come, so that the very next frame has them
   * and not the one after.
   */
  #schedule(): void {
    this.#dirty = true;
    const { projection } = this.#document.state.run;
    if (projection !== this.#numbers && !this.#numbersThisFrame) {
      this.#numbers = projection;
      this.#numbersThisFrame = true;
      queueMicrotask(() => this.#showIfDirty());
    }
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#numbersThisFrame = false;
      this.#showIfDirty();
    });
  }

  #showIfDirty(): void {
    if (this.#dirty) this.#show(this.#document.state);
  }

  #show(state: DocumentState): void {
    this.#dirty = false;
    this.#numbers = state.run.projection;
    const { history } = state;
    this.#bench.view = workbenchView(state, {
      areas: shippedScenarios,
      area: this.#areas.get(current(history).opened) ?? '',
      canUndo: canUndo(history),
      canRedo: canRedo(history),
      badFile: this.#badFile,
      theme: this.#dark.matches && !this.#printing.matches ? this.#themes.dark : this.#themes.light,
    });
    document.title = `${state.scenario.title} · IOM Scenario Modeller`;
    if (state.run.projection && state.run.of)
      void this.#clock.shown(state.run.of, state.run.timings, this.#bench);
  }

  #edit(edit: Edit): void {
    const at = performance.now();
    this.#document.edit(edit);
    this.#clock.asked(this.#document.state.scenario, at);
  }

  #listen(): void {
    const bench = this.#bench;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each name has its own class of event
    const on = <E extends Event>(type: string, hear: (event: E) => void): void =>
      bench.addEventListener(type, (event) => hear(event as E));
    on<OptionChoice>(OptionChoice.type, ({ option }) => this.#document.selectOption(option));
    on<OptionEdit>(OptionEdit.type, (edit) => this.#editOptions(edit));
    on<MonthChange>(MonthChange.type, ({ month }) => month !== null && this.#document.selectMonth(month));
    on<ChartPick>(ChartPick.type, ({ index }) =>
      this.#document.selectMonth(addMonths(this.#document.state.scenario.start, index)),
    );
    on<DecisionEdit>(DecisionEdit.type, ({ decision, change, done }) => {
      const { option } = this.#document.state;
      this.#edit(
        change === 'remove'
          ? { type: 'removeDecision', option, decision }
          : { type: 'setDecision', option, decision, change, done },
      );
    });
    on<DecisionAdded>(DecisionAdded.type, ({ lever, change, from }) =>
      this.#add(lever.lever, lever.name, change, from),
    );
    on<TodayEdit>(TodayEdit.type, (edit) => this.#setToday(edit));
    on<BarRequest>(BarRequest.type, (request) => void this.#bar(request));
    on('iom-closed', () => {
      this.#badFile = undefined;
      this.#schedule();
    });
    // A canvas does not follow a typeface that arrives late: new themes have the charts drawn again.
    void document.fonts.ready.then(() => {
      this.#themes = themesInOurFont();
      this.#schedule();
    });
    this.#dark.addEventListener('change', () => this.#schedule());
    this.#printing.addEventListener('change', () => this.#show(this.#document.state)); // before the page is printed, not a frame later
    // A file dropped anywhere on the page is opened.
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void readFile(file).then((chosen) => this.#open(chosen));
    });
    addEventListener('keydown', (event) => {
      const typing =
        event.composedPath()[0] instanceof HTMLInputElement &&
        (event.composedPath()[0] as HTMLInputElement).type !== 'range';
      if (!(event.ctrlKey || event.metaKey) || typing) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) this.#document.redo();
      else this.#document.undo();
    });
  }

  /** Into the option in hand; into a new one when that is the reference, which stays as things are. */
  #add(lever: string, name: string, change: DecisionAdded['change'], from: string): void {
    const { scenario, option } = this.#document.state;
    if (option === scenario.options[0]?.id) this.#edit({ type: 'addOption', name });
    this.#edit({ type: 'addDecision', option: this.#document.state.option, lever, change, from, name });
  }

  /** From the quantity of the file as it was opened: a drag there and back ends where it began. */
  #setToday({ lever, value, done }: TodayEdit): void {
    const { saved } = this.#document.state;
    const input = scenarioInputs(saved).find(({ name }) => name === lever);
    const before = input?.fromFile === true ? (valueAt(saved, input.path) as Quantity) : value;
    const moved = moveQuantity(before, value, input?.least ?? -Infinity, input?.most ?? Infinity);
    this.#edit({ type: 'setInput', input: lever, value: moved, done });
  }

  #editOptions({ what, name }: OptionEdit): void {
    const { option } = this.#document.state;
    const edits: Record<OptionEdit['what'], Edit> = {
      add: { type: 'addOption', name: 'New option' },
      copy: { type: 'duplicateOption', option },
      rename: { type: 'renameOption', option, name },
      remove: { type: 'removeOption', option },
    };
    this.#edit(edits[what]);
  }

  async #bar({ wanted, area }: BarRequest): Promise<void> {
    switch (wanted) {
      case 'undo':
        this.#document.undo();
        return;
      case 'redo':
        this.#document.redo();
        return;
      case 'save':
        return this.#save();
      case 'open': {
        const file = await chooseFile();
        return file && this.#open(file);
      }
      case 'area':
        return this.#openArea(area);
    }
  }

  async #openArea(area: string): Promise<void> {
    const name = shippedScenarios.find(({ id }) => id === area)?.name ?? area;
    try {
      await this.#open({ name, text: { ok: true, value: await shippedText(area) } }, area);
    } catch {
      this.#refuse(name, [
        {
          code: 'file/unreachable',
          path: [],
          message:
            'This area’s file could not be fetched. Check that the page’s own server can be reached, and choose it again.',
        },
      ]);
    }
  }

  async #open({ name, text }: ChosenFile, area = ''): Promise<void> {
    const answer = text.ok ? await this.#client.call('open', { text: text.value }) : text;
    if (!answer) return;
    if (!answer.ok) {
      this.#refuse(name, answer.error);
      return;
    }
    this.#badFile = undefined;
    this.#document.open(answer.value);
    this.#areas.set(current(this.#document.state.history).opened, area);
    this.#schedule();
  }

  #refuse(name: string, problems: readonly Problem[]): void {
    this.#badFile = { name, problems };
    this.#schedule();
  }

  async #save(): Promise<void> {
    const { scenario } = this.#document.state;
    const answer = await this.#client.call('save', { scenario });
    if (!answer) return;
    if (!answer.ok) {
      this.#refuse(scenario.title, answer.error);
      return;
    }
    saveFile(fileName(scenario.title), answer.value);
    this.#document.markSaved(scenario);
  }
}

function themesInOurFont(): Readonly<Record<'light' | 'dark', ChartTheme>> {
  const font = "'Public Sans', system-ui, sans-serif";
  return { light: { ...LIGHT_THEME, font }, dark: { ...DARK_THEME, font } };
}
