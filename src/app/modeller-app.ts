import type { ChartTheme } from '../charts/theme.ts';
import type { Problem } from '../base/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Answers } from '../state/answers.ts';
import type { Edit } from '../state/edit.ts';
import type { editDocument } from '../state/edit-document.ts';
import { current } from '../state/history.ts';
import { RunController } from '../state/run-controller.ts';
import { ScenarioDocument, type DocumentState } from '../state/scenario-document.ts';
import { WHERE_IOM_WORKS } from '../study/iom-works.ts';
import type { Projection } from '../study/projection.ts';
import {
  DRAG_FIGURES,
  DRAG_OUTPUTS,
  FIRST_OUTPUTS,
  PAGE_OUTPUTS,
  PAGE_SIGNS,
} from '../ui/workbench/workbench-view.ts';
import { GlossaryRequest } from '../ui/events/glossary-request.ts';
import { StepRequest } from '../ui/events/step-request.ts';
import type { KeyMap } from '../ui/shell/key-map.ts';
import { GoTo, pageOf, type PageId } from '../ui/events/pages.ts';
import { BarRequest } from '../ui/events/bar-request.ts';
import { shellView, type ShellView } from '../ui/shell/shell-view.ts';
import type { Shell } from '../ui/shell/shell.ts';
import { CONSEQUENCE_OUTPUTS } from '../words/consequence-outputs.ts';
import { LIVE_PAIRS, PAIRS } from '../words/paired-outputs.ts';
import { plain } from '../words/pieces.ts';
import { bring, say } from '../words/voice.ts';
import type { PageWorkers } from '../workers/page-workers.ts';
import type { AppContext, AppPage } from './app-context.ts';
import { ExplainNumbers } from './explain-numbers.ts';
import { FileActions } from './file-actions.ts';
import { readFile } from './files.ts';
import { browserKeeper, keptSteps, type Restored } from './keep/browser-keeper.ts';
import type { Keeper } from './keep/keeper.ts';
import { listenToTabs } from './keep/other-tab.ts';
import { listenToChoices } from './listen-choices.ts';
import { madeOnce } from './made-once.ts';
import { ModelNews } from './model-news.ts';
import { makePage } from './pages/pages.ts';
import { PageThemes } from './page-themes.ts';
import { preference, setPreference } from './preferences.ts';
import { RunClock } from './run-clock.ts';
import { shippedScenarios } from './shipped-scenarios.ts';
import { listenToKeys } from './shortcuts.ts';
import { WhatMatters } from './what-matters.ts';

/** A lever that has not moved for so long, in milliseconds, is held for people to look at what it does. */
const STILL = 400;

/** Text on charts is read from the back of a room. */
const LARGER_IN_A_ROOM = 1.3;

/** What the page opens on: a scenario, and the work on it that was kept, if any. */
export interface Opening {
  readonly scenario: Scenario;
  readonly area: string;
  readonly restored: Restored | undefined;
}

/** Joins the document, the worker and the pages: events become edits, the state becomes what is shown, once a frame. */
export class ModellerApp implements AppContext {
  readonly document: ScenarioDocument;
  readonly answers: Answers;
  readonly files: FileActions;
  readonly matters: WhatMatters;
  readonly keeper: Keeper;
  readonly #shell: Shell;
  readonly #runs: RunController;
  readonly #clock = new RunClock();
  #explain: ExplainNumbers | undefined;
  /** Shown again once it can be said what is wrong. */
  readonly #bringProblems = madeOnce(() => bring('problems').then(() => this.refresh()));
  /** There as soon as anything on the page can be edited. */
  #editDocument: typeof editDocument | undefined;
  readonly #bringEdits = madeOnce(() => this.#fetchEdits());
  readonly #keyMap = madeOnce(() => this.#makeKeyMap());
  readonly #pages = new Map<PageId, AppPage>();
  readonly #making = new Map<PageId, Promise<AppPage>>();
  #page: PageId = 'workbench';
  /** Where somebody last wanted to go; it may still be on its way. */
  #wanted: PageId = 'workbench';
  #notice: ShellView['notice'];
  readonly #themes: PageThemes;
  /** Something has changed since the page was last given its view. */
  #dirty = false;
  #scheduled = false;
  /** The numbers last shown, and whether that was since the last frame. */
  #numbers: Projection | undefined;
  #numbersThisFrame = false;
  /** Once the first bands are painted. */
  readonly firstShown: Promise<void>;

  constructor(opening: Opening, workers: PageWorkers, shell: Shell) {
    const { scenario, area, restored } = opening;
    this.document = new ScenarioDocument(scenario, restored && keptSteps(restored.work, 0));
    this.answers = new Answers(workers, {
      changed: () => this.refresh(),
      file: () => current(this.document.state.history).opened,
      onBroken: (error) => console.error(error),
    });
    this.#shell = shell;
    this.files = new FileActions(this.document, workers, area, () => this.refresh());
    // Whatever of the workbench is fetched next defines its cards, which are drawn at once: their words come before them.
    this.firstShown = this.#clock.first.then(() =>
      bring('controls', 'adding').catch(() => this.notFetched()),
    );
    this.keeper = browserKeeper(this.document, workers, restored, {
      areaOf: (opened) => this.files.areaOf(opened),
      changed: () => this.refresh(),
      idle: this.firstShown,
    });
    this.matters = new WhatMatters(this.answers);
    this.#themes = new PageThemes(
      () => this.refresh(),
      () => this.#show(this.document.state),
    );
    this.#listen();
    this.document.subscribe(() => this.refresh());
    this.#runs = new RunController(this.document, workers, {
      first: FIRST_OUTPUTS,
      visible: () => [...DRAG_OUTPUTS, ...(this.#pages.get(this.#page)?.outputs?.() ?? [])],
      figures: DRAG_FIGURES,
      signs: PAGE_SIGNS,
      outputs: () => [...PAGE_OUTPUTS, ...(this.#pages.get(this.#page)?.outputs?.() ?? [])],
      decisionOutputs: CONSEQUENCE_OUTPUTS,
      clock: () => performance.now(),
      pairs: { visible: LIVE_PAIRS, outputs: PAIRS, given: WHERE_IOM_WORKS },
      rest: (then) => {
        const timer = setTimeout(then, STILL);
        return () => clearTimeout(timer);
      },
      notes: async (scenario, signal) => {
        const answer = await this.answers.ask({ study: 'notes', scenario, request: {} }, { signal });
        return answer?.ok ? answer.value : undefined;
      },
      onBroken: (error) => console.error(error),
    });
    if (restored?.work.upgraded) this.files.upgraded?.(restored.work.upgraded);
    void this.#enter(pageOf(location.hash));
  }

  theme(): ChartTheme {
    return this.#themes.theme(this.#page === 'workshop' ? LARGER_IN_A_ROOM : 1);
  }

  edit(edit: Edit): readonly Problem[] {
    const at = performance.now();
    if (!this.#editDocument) {
      void this.#bringEdits().then(
        () => this.edit(edit),
        () => this.notFetched(),
      );
      return [];
    }
    const problems = this.#editDocument(this.document, edit);
    this.#clock.asked(this.document.state.scenario, at);
    return problems;
  }

  askMore(): void {
    this.#runs.refresh();
  }

  go(page: PageId, show = ''): void {
    this.#wanted = page; // what follows from the address changing is seen to below
    if (pageOf(location.hash) !== page || location.hash === '') location.hash = page;
    void this.#enter(page, show);
  }

  get notice(): ShellView['notice'] {
    return this.#notice;
  }

  notify(notice: ShellView['notice']): void {
    this.#notice = notice;
    this.refresh();
  }

  notFetched(): void {
    this.notify({
      text: say.shell.shell.notFetched,
      actions: [],
    });
  }

  addDecision(): void {
    this.#shell.adding = true;
  }

  tour(): void {
    this.#shell.dispatchEvent(new Event('iom-tour', { bubbles: true, composed: true }));
  }

  showKeys(): void {
    this.#keyMap().then(
      (map) => (map.open = true),
      () => this.notFetched(),
    );
  }

  async #fetchEdits(): Promise<void> {
    await bring('controls', 'adding');
    const [{ editDocument }, { listenToEdits }] = await Promise.all([
      import('../state/edit-document.ts'),
      import('./listen-edits.ts'),
    ]);
    listenToEdits(this.#shell, this);
    this.#editDocument = editDocument;
  }

  async #makeKeyMap(): Promise<KeyMap> {
    await bring('keys');
    const { SingleKeys } = await import('../ui/shell/key-map.ts');
    const map = document.createElement('iom-key-map');
    map.singleKeys = preference('single-keys') !== 'off';
    map.addEventListener(SingleKeys.type, ({ on }) => {
      map.singleKeys = on;
      setPreference('single-keys', map.singleKeys ? 'on' : 'off');
    });
    document.body.append(map);
    await map.updateComplete;
    return map;
  }

  /**
   * Once a frame; only new numbers are drawn as soon as they come, so that the very next frame has them
   * and not the one after.
   */
  refresh(): void {
    this.#dirty = true;
    const { projection } = this.document.state.run;
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
    if (this.#dirty) this.#show(this.document.state);
  }

  #show(state: DocumentState): void {
    this.#dirty = false;
    if (state.run.problems.length > 0 || state.refused.length > 0)
      void this.#bringProblems().catch(() => undefined);
    this.#numbers = state.run.projection;
    const { projection } = state.run;
    this.#shell.view = shellView(state, {
      page: this.#page,
      areas: shippedScenarios,
      area: this.files.area,
      kept: say.app.kept(this.keeper.status.kind, this.keeper.status.when),
      notice: this.#notice,
      spoken: projection
        ? plain(say.results.headline(state.scenario, projection, state.option, state.month).headline)
        : '',
      badFile: this.files.badFile,
    });
    this.#pages.get(this.#page)?.show(state);
    this.#explain?.follow(state);
    document.title = say.shell.windowTitle(this.#page, state.scenario.title);
    if (state.run.status === 'failed') this.#clock.gaveUp();
    if (projection && state.run.of) void this.#clock.shown(state.run.of, state.run.timings, this.#painted());
  }

  /** What has to be drawn before numbers are on screen. */
  #painted(): { readonly updateComplete: Promise<unknown> } {
    const element = this.#pages.get(this.#page)?.element as { updateComplete?: Promise<unknown> } | undefined;
    return { updateComplete: element?.updateComplete ?? this.#shell.updateComplete };
  }

  /** Puts a page on screen, and shows what is asked for on it; it is made when it is first wanted. */
  async #enter(id: PageId, show = ''): Promise<void> {
    this.#wanted = id;
    let page = this.#made(id);
    if (page instanceof Promise) {
      try {
        page = await page;
      } catch {
        this.#stay(id);
        return;
      }
    }
    if (!page || this.#wanted !== id) return; // somebody has gone elsewhere meanwhile
    if (page.element.parentElement !== this.#shell) {
      const first = this.#shell.childElementCount === 0;
      this.#shell.replaceChildren(page.element);
      this.#page = id;
      page.entered?.();
      this.#show(this.document.state);
      this.askMore();
      if (!first) this.#shell.focusContent();
    }
    if (show !== '') page.reveal?.(show);
  }

  /** The page of that name, once: of two that want it, neither makes a second. */
  #made(id: PageId): AppPage | Promise<AppPage> | undefined {
    const known = this.#pages.get(id) ?? this.#making.get(id);
    if (known) return known;
    const made = makePage[id]?.(this);
    if (!(made instanceof Promise)) {
      if (made) this.#pages.set(id, made);
      return made;
    }
    const making = Promise.all([made, this.#bringEdits()])
      .then(([page]) => {
        this.#pages.set(id, page);
        return page;
      })
      .finally(() => this.#making.delete(id));
    this.#making.set(id, making);
    return making;
  }

  /** A page could not be fetched: the one on screen stays, and the address says so. */
  #stay(id: PageId): void {
    this.notFetched();
    if (this.#wanted !== id) return;
    this.#wanted = this.#page;
    history.replaceState(null, '', `#${this.#page}`);
    if (this.#shell.childElementCount === 0) void this.#enter('workbench');
  }

  async #bar({ wanted, area }: BarRequest): Promise<void> {
    switch (wanted) {
      case 'undo':
        this.document.undo();
        return;
      case 'redo':
        this.document.redo();
        return;
      case 'save':
        return this.files.save();
      case 'open':
        await this.files.choose();
        return;
      case 'area':
        await this.files.openArea(area);
        return;
      case 'stop':
        this.#runs.stopRun();
        return;
      case 'go-on':
        this.#runs.goOn();
        return;
      case 'keys':
        this.showKeys();
        return;
      case 'add':
        this.addDecision();
        return;
    }
  }

  #listen(): void {
    const shell = this.#shell;
    listenToChoices(shell, this.document);
    new ModelNews(shell, this);
    listenToTabs(shell, this);
    this.#explain = new ExplainNumbers(shell, this);
    const guide = madeOnce(async () => new (await import('./guide.ts')).Guide(this));
    document.addEventListener('iom-tour', () => {
      guide()
        .then((it) => it.tour())
        .catch(() => this.notFetched());
    });
    document.addEventListener(GlossaryRequest.type, ({ word }) => {
      guide()
        .then((it) => it.tell(word))
        .catch(() => this.notFetched());
    });
    // Until then the words stand there as words, and nothing is followed.
    this.firstShown
      .then(() => Promise.all([this.#bringEdits(), this.#bringProblems()]))
      .then(() => Promise.all([guide(), import('../ui/elements/help-term.ts')]))
      .catch(() => this.notFetched());
    shell.addEventListener(BarRequest.type, (request) => void this.#bar(request));
    shell.addEventListener(StepRequest.type, ({ step, name }) => {
      if (name === undefined) this.document.goTo(step);
      else this.document.nameStep(step, name);
    });
    shell.addEventListener(GoTo.type, ({ page, show }) => this.go(page, show));
    shell.addEventListener('iom-closed', () => this.files.forgetBadFile());
    addEventListener('hashchange', () => {
      const page = pageOf(location.hash);
      if (page !== this.#wanted) void this.#enter(page);
    });
    // A file dropped anywhere on the page is opened.
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void readFile(file).then((chosen) => this.files.open(chosen));
    });
    listenToKeys(this, {
      history: () => shell.toggleHistory(),
      page: (action) => this.#pages.get(this.#page)?.key?.(action) ?? false,
    });
  }
}
