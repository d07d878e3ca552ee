import { addMonths } from '../base/month.ts';
import { RefusedText } from '../ui/elements/refused-text.ts';
import { GlossaryRequest } from '../ui/events/glossary-request.ts';
import { actionOf, type KeyAction } from '../ui/shell/key-table.ts';
import type { AppContext } from './app-context.ts';
import { fieldUndo } from './field-undo.ts';
import { preference } from './preferences.ts';

/** What the page on screen does itself: asked first. */
export type PageKeys = (action: KeyAction) => boolean;

interface Shared {
  readonly history: () => void;
  readonly page: PageKeys;
}

/** Joins the key table to the app. */
export function listenToKeys(app: AppContext, shared: Shared): void {
  const hasOwnUndo = fieldUndo(window);
  const refused = refusedLast(app);
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const busy = isBusy(event);
    const action = actionOf(
      {
        key: event.key,
        control: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        busy,
        ownUndo: busy && (isAside(event) || (!refused.waits() && hasOwnUndo(event.composedPath()[0]!))),
      },
      preference('single-keys') !== 'off',
    );
    if (action === undefined) return;
    if (action === 'undo' && refused.take()) event.preventDefault();
    else if (perform(app, action, shared)) event.preventDefault();
  });
}

/**
 * A text that was refused after all that was done is what undo takes back first. Once something else is typed or done, it
 * is no longer the last.
 */
function refusedLast({ document }: AppContext) {
  let last: { readonly event: RefusedText; readonly history: unknown } | undefined;
  window.addEventListener(RefusedText.type, (event) => {
    last = { event, history: document.state.history };
  });
  addEventListener('input', () => (last = undefined), { capture: true });
  const waits = (): boolean => last !== undefined && last.history === document.state.history;
  return {
    waits,
    take: (): boolean => {
      const taken = waits() && last!.event.takeBack();
      last = undefined;
      return taken;
    },
  };
}

/** Somebody is writing or choosing, or a dialog is open. */
const isBusy = (event: KeyboardEvent): boolean =>
  isAside(event) ||
  event.composedPath().some((each) => {
    if (!(each instanceof HTMLElement)) return false;
    if (each instanceof HTMLInputElement)
      return !['range', 'checkbox', 'radio', 'button'].includes(each.type);
    return each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement || each.isContentEditable;
  });

/** In a dialog, or in what opens over the page: the work lies behind it. */
const isAside = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some(
      (each) => each instanceof HTMLElement && (each instanceof HTMLDialogElement || each.popover !== null),
    );

function perform(app: AppContext, action: KeyAction, { history, page }: Shared): boolean {
  const { document } = app;
  const { scenario, option, month } = document.state;
  const turn = (by: number): void => {
    const { options } = scenario;
    const at = options.findIndex(({ id }) => id === option);
    document.selectOption(options[(at + by + options.length) % options.length]!.id);
  };
  const later = (months: number): void => document.selectMonth(addMonths(month, months));
  if (page(action)) return true;
  switch (action) {
    case 'keys':
      app.showKeys();
      break;
    case 'tour':
      globalThis.document.dispatchEvent(new Event('iom-tour'));
      break;
    case 'glossary':
      globalThis.document.dispatchEvent(new GlossaryRequest());
      break;
    case 'start':
    case 'workbench':
    case 'assumptions':
    case 'how-it-works':
    case 'workshop':
      app.go(action);
      break;
    case 'undo':
      document.undo();
      break;
    case 'redo':
      document.redo();
      break;
    case 'history':
      history();
      break;
    case 'save':
      void app.files.save();
      break;
    case 'open':
      void app.files.choose();
      break;
    case 'add':
      app.addDecision();
      break;
    case 'next-option':
      turn(1);
      break;
    case 'last-option':
      turn(-1);
      break;
    case 'next-month':
      later(1);
      break;
    case 'last-month':
      later(-1);
      break;
    case 'next-year':
      later(12);
      break;
    case 'last-year':
      later(-12);
      break;
    case 'keep':
    case 'full-screen':
      return false; // only the workshop has them
  }
  return true;
}
