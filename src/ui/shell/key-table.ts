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
  readonly group: 'go' | 'work' | 'look' | 'workshop';
  /** As pressed alone, outside a text field: the value of `KeyboardEvent.key`. */
  readonly key?: string;
  /** As pressed with Control, or Command on a Mac. */
  readonly withControl?: string;
}

/** Every key of the page. Single keys can be switched off: speech input and unsteady hands press them by mistake. */
export const KEY_TABLE: readonly KeyRow[] = [
  { action: 'keys', group: 'go', key: '?' },
  { action: 'glossary', group: 'go', key: 'g' },
  { action: 'tour', group: 'go', key: 't' },
  { action: 'start', group: 'go', key: '1' },
  { action: 'workbench', group: 'go', key: '2' },
  { action: 'assumptions', group: 'go', key: '3' },
  { action: 'how-it-works', group: 'go', key: '4' },
  { action: 'workshop', group: 'go', key: '5' },
  { action: 'undo', group: 'work', key: 'u', withControl: 'z' },
  { action: 'redo', group: 'work', key: 'r', withControl: 'y' },
  { action: 'history', group: 'work', key: 'h' },
  { action: 'add', group: 'work', key: 'n' },
  { action: 'save', group: 'work', withControl: 's' },
  { action: 'open', group: 'work', withControl: 'o' },
  { action: 'next-option', group: 'look', key: 'o' },
  { action: 'last-option', group: 'look', key: 'O' },
  { action: 'next-month', group: 'look', key: '.' },
  { action: 'last-month', group: 'look', key: ',' },
  { action: 'next-year', group: 'look', key: '>' },
  { action: 'last-year', group: 'look', key: '<' },
  { action: 'keep', group: 'workshop', key: 'k' },
  { action: 'full-screen', group: 'workshop', key: 'f' },
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
