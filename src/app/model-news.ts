import type { Opened } from '../scenario/open-scenario.ts';
import { current } from '../state/history.ts';
import { NoticeAnswer, type Shell } from '../ui/shell/shell.ts';
import { bring, say } from '../words/voice.ts';
import type { AppContext } from './app-context.ts';
import { madeOnce } from './made-once.ts';
import { firstTold } from '../words/told.ts';

const ASKED = 'model-news';

/**
 * Says once, when a file or kept work of an older version is opened, that the model has changed since, and shows what that did to its
 * main numbers when somebody asks. It is said of the file on screen: while another takes its place it is not said.
 */
export class ModelNews {
  readonly #app: AppContext;
  readonly #dialog = madeOnce(makeDialog);
  #file: (Opened & { readonly opened: number }) | undefined;
  readonly #notice = {
    text: say.app.notices.modelChanged,
    actions: [{ id: ASKED, text: say.app.notices.whatChanged }],
  };
  /** Somebody has put it away. */
  #heard = false;
  #close: (() => void) | undefined;

  /** Listens before anybody who takes notices away: it has to see whether the one answered is its own. */
  constructor(shell: Shell, app: AppContext) {
    this.#app = app;
    app.files.upgraded = (file) => {
      this.#file = { ...file, opened: this.#opened };
      this.#heard = false;
      app.notify(this.#notice);
    };
    app.document.subscribe(() => this.#follow());
    shell.addEventListener(NoticeAnswer.type, (event) => {
      if (event.answer === ASKED) {
        // It stays, with the button that asked, until it is put away.
        event.stopImmediatePropagation();
        this.#show(shell).catch(() => app.notFetched());
      } else if (app.notice === this.#notice) this.#heard = true;
    });
  }

  /** Which of the files opened so far is on screen. */
  get #opened(): number {
    return current(this.#app.document.state.history).opened;
  }

  #follow(): void {
    const here = this.#file?.opened === this.#opened;
    if (!here) this.#close?.();
    if (!here && this.#app.notice === this.#notice) this.#app.notify(undefined);
    if (here && !this.#heard && this.#app.notice === undefined) this.#app.notify(this.#notice);
  }

  async #show(shell: Shell): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const { scenario, asItWas, notes } = file;
    const dialog = await this.#dialog();
    this.#close = () => (dialog.open = false);
    // Back to the button that asked; where another file has taken its place, to the page.
    dialog.addEventListener('iom-closed', () => shell.focusNotice(ASKED), { once: true });
    dialog.file = say.news.upgradeText(scenario, notes);
    dialog.words = undefined;
    dialog.trouble = '';
    dialog.open = true;
    const { month } = this.#app.document.state;
    const answer = await this.#app.answers.ask({
      study: 'since',
      scenario,
      request: { asItWas, month },
    });
    // Somebody has opened another file meanwhile.
    if (this.#file !== file || !answer) return;
    if (answer.ok) dialog.words = say.news.sinceWords(scenario, answer.value);
    else dialog.trouble = firstTold(answer.error);
  }
}

async function makeDialog() {
  await bring('news');
  await import('../ui/files/model-news-dialog.ts');
  const dialog = document.createElement('iom-model-news-dialog');
  document.body.append(dialog);
  await dialog.updateComplete;
  return dialog;
}
