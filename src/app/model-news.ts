import type { Scenario } from '../scenario/scenario.ts';
import type { UpgradeNote } from '../scenario/schema/upgrade-note.ts';
import { NoticeAnswer } from '../ui/shell/shell.ts';
import type { AppContext } from './app-context.ts';
import { listen } from './listen.ts';
import { madeOnce } from './made-once.ts';

const ASKED = 'model-news';

/**
 * Says once, when a file of an older version is opened, that the model has changed since, and shows what that did to its
 * main numbers when somebody asks.
 */
export class ModelNews {
  readonly #app: AppContext;
  readonly #dialog = madeOnce(makeDialog);
  #file: { readonly scenario: Scenario; readonly notes: readonly UpgradeNote[] } | undefined;

  constructor(shell: HTMLElement, app: AppContext) {
    this.#app = app;
    app.files.upgraded = (scenario, notes) => this.#tell(scenario, notes);
    listen<NoticeAnswer>(shell, NoticeAnswer.type, ({ answer }) => {
      if (answer === ASKED) this.#show().catch(() => app.notFetched());
    });
  }

  #tell(scenario: Scenario, notes: readonly UpgradeNote[]): void {
    this.#file = { scenario, notes };
    this.#app.notify({
      text: 'The model has changed since this file was made, and some of its numbers have moved.',
      actions: [{ id: ASKED, text: 'What changed?' }],
    });
  }

  async #show(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const { scenario, notes } = file;
    const { dialog, upgradeText, sinceWords } = await this.#dialog();
    dialog.file = upgradeText(scenario, notes);
    dialog.words = undefined;
    dialog.trouble = '';
    dialog.open = true;
    const { month } = this.#app.document.state;
    const answer = await this.#app.client.call('since', { scenario, month });
    // Somebody has opened another file meanwhile.
    if (this.#file !== file || !answer) return;
    if (answer.ok) dialog.words = sinceWords(scenario, answer.value);
    else dialog.trouble = answer.error[0]?.message ?? '';
  }
}

async function makeDialog() {
  const [{ upgradeText }, { sinceWords }] = await Promise.all([
    import('../words/upgrade-text.ts'),
    import('../words/since-model-1.ts'),
    import('../ui/panels/dialogs.ts'),
    import('../ui/panels/model-news-dialog.ts'),
  ]);
  const dialog = document.createElement('iom-model-news-dialog');
  document.body.append(dialog);
  await dialog.updateComplete;
  return { dialog, upgradeText, sinceWords };
}
