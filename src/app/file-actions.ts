import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Opened } from '../scenario/open-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { current } from '../state/history.ts';
import type { ScenarioDocument } from '../state/scenario-document.ts';
import type { ShellView } from '../ui/shell/shell-view.ts';
import { bring } from '../words/voice.ts';
import type { PageWorkers } from '../workers/page-workers.ts';
import { chooseFile, fileName, saveFile, type ChosenFile } from './files.ts';
import { shippedScenarios, shippedText } from './shipped-scenarios.ts';
import { sureToSave } from './sure-to-save.ts';

/** Opens and saves files. The problems of a faulty file are stored for the dialog; the work on screen stays. */
export class FileActions {
  readonly #document: ScenarioDocument;
  readonly #workers: PageWorkers;
  readonly #changed: () => void;
  /** The shipped area of each opened file, by the document's count of files. */
  readonly #areas = new Map<number, string>();
  #badFile: ShellView['badFile'];
  /** Called when a file or kept work of an older version was opened, with the changes of its upgrade. */
  upgraded: ((file: Opened) => void) | undefined;
  #turn = 0;

  constructor(document: ScenarioDocument, workers: PageWorkers, area: string, changed: () => void) {
    this.#document = document;
    this.#workers = workers;
    this.#changed = changed;
    this.#areas.set(current(document.state.history).opened, area);
  }

  get badFile(): ShellView['badFile'] {
    return this.#badFile;
  }

  /** The shipped area on screen; empty for a file of the user's own. */
  get area(): string {
    return this.#areas.get(current(this.#document.state.history).opened) ?? '';
  }

  areaOf(opened: number): string {
    return this.#areas.get(opened) ?? '';
  }

  /** Sets the shipped area that the file on screen is, or began from. */
  setArea(area: string): void {
    this.#areas.set(current(this.#document.state.history).opened, area);
  }

  forgetBadFile(): void {
    this.#badFile = undefined;
    this.#changed();
  }

  /** Begins an opening; the function it gives tells whether no other has begun since. */
  asking(): () => boolean {
    const turn = ++this.#turn;
    return () => turn === this.#turn;
  }

  /** Gives whether a file was opened. */
  async choose(): Promise<boolean> {
    const file = await chooseFile();
    return file !== undefined && this.open(file);
  }

  async openArea(area: string): Promise<boolean> {
    const name = shippedScenarios.find(({ id }) => id === area)?.name ?? area;
    const wanted = this.asking();
    const text = await shippedText(area).catch(() => undefined);
    if (!wanted()) return false;
    return text === undefined ? this.refuse(name, [UNREACHABLE]) : this.#open(name, text, area, wanted);
  }

  async open({ name, text }: ChosenFile): Promise<boolean> {
    const wanted = this.asking();
    return text.ok ? this.#open(name, text.value, '', wanted) : this.refuse(name, text.error);
  }

  /** Opens a text, unless another opening has begun meanwhile (`wanted`). */
  async #open(name: string, text: string, area: string, wanted: () => boolean): Promise<boolean> {
    const answer = await this.#workers.call('open', { text }).catch(() => err([STOPPED]));
    if (!answer || !wanted()) return false;
    if (!answer.ok) return this.refuse(name, answer.error);
    this.#badFile = undefined;
    this.#document.open(answer.value.scenario);
    const { opened } = current(this.#document.state.history);
    this.#areas.set(opened, area);
    this.#changed();
    if (answer.value.notes.length > 0) this.upgraded?.(answer.value);
    return true;
  }

  /** Shows the problems of a file; until their words are fetched, that there are problems. */
  refuse(name: string, problems: readonly Problem[]): false {
    const turn = this.#turn;
    void bring('problems')
      .catch(() => undefined)
      .then(() => {
        if (turn !== this.#turn) return;
        this.#badFile = { name, problems };
        this.#changed();
      });
    return false;
  }

  async save(): Promise<void> {
    const { scenario, history } = this.#document.state;
    const { opened } = current(history);
    if (!(await sureToSave(this.#document.state))) return;
    // If the worker does not answer, the page writes the file itself: saving must always work.
    const answer = await Promise.race([this.#workers.call('save', { scenario }), silence()]).catch(() =>
      saveOnPage(scenario),
    );
    if (!answer) return;
    if (!answer.ok) {
      this.refuse(scenario.title, answer.error);
      return;
    }
    saveFile(fileName(scenario.title), answer.value);
    this.#document.markSaved(scenario, opened);
  }
}

/** How long to wait for the worker, in milliseconds: one that ran out of memory ends without an event. */
const PATIENCE = 5000;
const silence = (): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error('The worker does not answer.')), PATIENCE));

const saveOnPage = (scenario: Scenario): Promise<Result<string, readonly Problem[]>> =>
  import('../workers/file-calls.ts')
    .then(({ saveScenario, withParser }) => withParser(() => saveScenario(scenario)))
    .catch(() => err([STOPPED]));

const STOPPED: Problem = { code: 'page/stopped', path: [], facts: {} };

const UNREACHABLE: Problem = { code: 'page/unreachable', path: [], facts: {} };
