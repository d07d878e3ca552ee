/** The list of keys. */
export const keys = {
  title: 'Keys',
  about:
    'Everything on the page can be reached with Tab, and moved with the arrow keys. A slider goes faster with Page up and Page down.',
  control: 'Ctrl',
  alone: 'Keys pressed alone do something (switch off for speech input)',
  tour: 'Take the two-minute tour',
  glossary: 'What the words mean',
  close: 'Close',
};

/** Sorts of keys. */
export const groups = {
  go: 'Go to',
  work: 'Work',
  look: 'Look',
  workshop: 'Workshop',
};

/** What each key does, by its action. */
const DOES = {
  keys: 'Show this list',
  glossary: 'What the words mean',
  tour: 'The two-minute tour, or back to its card',
  start: 'Start',
  workbench: 'Workbench',
  assumptions: 'Assumptions',
  'how-it-works': 'How it works',
  workshop: 'Workshop',
  undo: 'Undo',
  redo: 'Redo',
  history: 'What was done, step by step',
  add: 'Add a decision',
  save: 'Save a file',
  open: 'Open a file',
  'next-option': 'Next option',
  'last-option': 'Option before',
  'next-month': 'A month later',
  'last-month': 'A month earlier',
  'next-year': 'A year later',
  'last-year': 'A year earlier',
  keep: 'Keep this as an option',
  'full-screen': 'Full screen, and back',
};

export const keyDoes = (action: keyof typeof DOES): string => DOES[action];
