/** What a key can do. */
export type KeyAction =
  | 'keys'
  | 'tour'
  | 'glossary'
  | 'start'
  | 'workbench'
  | 'assumptions'
  | 'how-it-works'
  | 'workshop'
  | 'undo'
  | 'redo'
  | 'history'
  | 'save'
  | 'open'
  | 'add'
  | 'next-option'
  | 'last-option'
  | 'next-month'
  | 'last-month'
  | 'next-year'
  | 'last-year'
  | 'keep'
  | 'full-screen';

export interface KeyRow {
  readonly action: KeyAction;
  readonly group: 'Go to' | 'Work' | 'Look' | 'Workshop';
  /** As pressed alone, outside a text field: the value of `KeyboardEvent.key`. */
  readonly key?: string;
  /** As pressed with Control, or Command on a Mac. */
  readonly withControl?: string;
  readonly says: string;
}

/** Every key of the page. Single keys can be switched off: speech input and unsteady hands press them by mistake. */
export const KEY_TABLE: readonly KeyRow[] = [
  { action: 'keys', group: 'Go to', key: '?', says: 'Show this list' },
  { action: 'glossary', group: 'Go to', key: 'g', says: 'What the words mean' },
  { action: 'tour', group: 'Go to', key: 't', says: 'The two-minute tour, or back to its card' },
  { action: 'start', group: 'Go to', key: '1', says: 'Start' },
  { action: 'workbench', group: 'Go to', key: '2', says: 'Workbench' },
  { action: 'assumptions', group: 'Go to', key: '3', says: 'Assumptions' },
  { action: 'how-it-works', group: 'Go to', key: '4', says: 'How it works' },
  { action: 'workshop', group: 'Go to', key: '5', says: 'Workshop' },
  { action: 'undo', group: 'Work', key: 'u', withControl: 'z', says: 'Undo' },
  { action: 'redo', group: 'Work', key: 'r', withControl: 'y', says: 'Redo' },
  { action: 'history', group: 'Work', key: 'h', says: 'What was done, step by step' },
  { action: 'add', group: 'Work', key: 'n', says: 'Add a decision' },
  { action: 'save', group: 'Work', withControl: 's', says: 'Save a file' },
  { action: 'open', group: 'Work', withControl: 'o', says: 'Open a file' },
  { action: 'next-option', group: 'Look', key: 'o', says: 'Next option' },
  { action: 'last-option', group: 'Look', key: 'O', says: 'Option before' },
  { action: 'next-month', group: 'Look', key: '.', says: 'A month later' },
  { action: 'last-month', group: 'Look', key: ',', says: 'A month earlier' },
  { action: 'next-year', group: 'Look', key: '>', says: 'A year later' },
  { action: 'last-year', group: 'Look', key: '<', says: 'A year earlier' },
  { action: 'keep', group: 'Workshop', key: 'k', says: 'Keep this as an option' },
  { action: 'full-screen', group: 'Workshop', key: 'f', says: 'Full screen, and back' },
];

export interface PressedKey {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Somebody is writing, or a dialog is open: single keys are theirs. */
  readonly busy: boolean;
  /** The field has something of its own to undo, or the work lies behind a dialog. */
  readonly ownUndo: boolean;
}

/** What Control does wherever it is pressed, and what it does where no field has it for itself. */
const OF_THE_PAGE: readonly (KeyAction | undefined)[] = ['save', 'open'];
const OF_THE_WORK: readonly (KeyAction | undefined)[] = ['undo', 'redo'];

/** What a key does here; undefined when it is somebody else's. */
export function actionOf(pressed: PressedKey, singleKeys: boolean): KeyAction | undefined {
  if (pressed.alt) return undefined;
  if (pressed.control) {
    const key = pressed.key.toLowerCase();
    const action = KEY_TABLE.find(({ withControl }) => withControl === key)?.action;
    // Undo within a field in which something was typed is the field's own.
    if (pressed.busy && !OF_THE_PAGE.includes(action) && (pressed.ownUndo || !OF_THE_WORK.includes(action)))
      return undefined;
    return action === 'undo' && pressed.shift ? 'redo' : action;
  }
  if (pressed.busy) return undefined;
  if (!singleKeys && pressed.key !== '?') return undefined;
  return KEY_TABLE.find(({ key }) => key === pressed.key)?.action;
}
