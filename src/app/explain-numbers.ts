import { current } from '../state/history.ts';
import type { DocumentState } from '../state/scenario-document.ts';
import type { Projection } from '../study/projection.ts';
import { ExplainNumber } from '../ui/elements/explain.ts';
import type { PassportPanel } from '../ui/passport/passport-panel.ts';
import { GoTo } from '../ui/events/pages.ts';
import { bring } from '../words/voice.ts';
import type { AppContext } from './app-context.ts';
import { madeOnce } from './made-once.ts';

/** Opens the passport panel for any number on any page; the panel is fetched on first use. */
export class ExplainNumbers {
  readonly #app: AppContext;
  readonly #made = madeOnce(() => this.#make());
  #panel: PassportPanel | undefined;
  #shown: Projection | undefined;
  #opened = 0;

  constructor(shell: HTMLElement, app: AppContext) {
    this.#app = app;
    shell.addEventListener(ExplainNumber.type, (request) => this.#asked(request));
  }

  /** After new numbers: updates an open panel, and closes one about another file. */
  follow({ run, history }: DocumentState): void {
    const panel = this.#panel;
    if (!panel?.isOpen) return;
    const { opened } = current(history);
    if (opened !== this.#opened) panel.close();
    else if (run.status === 'idle' && run.projection !== this.#shown) {
      this.#shown = run.projection;
      void panel.refresh();
    }
  }

  #asked(request: ExplainNumber): void {
    this.#explain(request).catch(() => this.#app.notFetched());
  }

  async #explain(request: ExplainNumber): Promise<void> {
    const opener = request.composedPath()[0] as HTMLElement; // `composedPath` is empty after an `await`
    const panel = (this.#panel = await this.#made());
    const { option, month, run, history } = this.#app.document.state;
    this.#shown = run.projection;
    this.#opened = current(history).opened;
    await panel.open(
      {
        quantity: request.quantity,
        option: request.option ?? option,
        month: request.month ?? month,
      },
      opener,
    );
  }

  async #make(): Promise<PassportPanel> {
    await bring('passport', 'model');
    await import('../ui/passport/passport-panel.ts');
    const { answers, document: work } = this.#app;
    const panel = document.createElement('iom-passport-panel');
    panel.load = async (quantity, option, month) => {
      const { scenario, saved } = work.state;
      const answer = await answers.ask(
        { study: 'passport', scenario, request: { quantity, option, month, saved } },
        { by: panel },
      );
      if (!answer) return { ok: false, error: [] };
      return answer.ok ? { ok: true, value: { scenario, of: answer.value } } : answer;
    };
    panel.addEventListener(GoTo.type, ({ page, show }) => this.#app.go(page, show));
    panel.addEventListener(ExplainNumber.type, (request) => this.#asked(request));
    document.body.append(panel);
    return panel;
  }
}
