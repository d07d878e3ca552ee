import { asWritten } from '../as-written.ts';
import { number, percent } from './numbers.ts';

/** The pages by their names in the address. */
export const pages = {
  start: 'Start',
  workbench: 'Workbench',
  assumptions: 'Assumptions',
  'how-it-works': 'How it works',
  workshop: 'Workshop',
};

export const product = 'IOM Scenario Modeller' as string;

/** The title of the window: which page, and which scenario. */
export const windowTitle = (page: keyof typeof pages, scenario: string): string =>
  `${pages[page]} · ${asWritten(scenario)} · ${product}`;

export const shell = {
  skip: 'Skip to the page',
  putAway: 'Put this away',
  notFetched:
    'A part of the page could not be fetched. Your work is as it was. Check that the page’s own server can be reached, and try again.',
};

/** The group that holds the page itself. */
export const pageLabel = (page: keyof typeof pages): string => `${pages[page]} page`;

export const bar = {
  area: 'Area',
  stop: 'Stop',
  goOn: 'Go on',
  pages: 'Pages',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'Keys',
  open: 'Open file',
  save: 'Save file',
};

/** `Undo: Moved “Officers to response”` */
export const undoOf = (step: string): string => `${bar.undo}: ${step}`;
export const redoOf = (step: string): string => `${bar.redo}: ${step}`;

export const history = {
  title: 'History',
  done: 'What was done',
  undone: '(undone)',
  nameIt: 'Name it',
  stepName: 'Name of this step',
  keep: 'Keep',
};

/** Which step is on screen, counted from 1. */
export const stepOf = (step: number, steps: number): string => `Step ${step} of ${steps}`;

/** Where the work stands when nothing runs. */
export const futuresOf = (draws: number, changed: boolean): string =>
  `${number(draws)} futures${changed ? ' · changed since it was opened' : ''}`;

/** Where a run stands, and the same in as few words as the bar has room for. */
export interface RunStatus {
  readonly long: string;
  readonly brief: string;
}

const one = (text: string): RunStatus => ({ long: text, brief: text });

/** A run that failed: what is on screen is of an earlier one, where there was one. */
export const failedRun = (hasNumbers: boolean): RunStatus =>
  hasNumbers
    ? {
        long: 'Out of date: the last change could not be computed',
        brief: 'Out of date: not computed',
      }
    : { long: 'No numbers: they could not be worked out', brief: 'No numbers' };

/** A run that somebody stopped; `shown` futures of `all` are on screen, `undefined` where none of this run are. */
export const stoppedRun = (shown: number | undefined, all: number): RunStatus =>
  shown === undefined
    ? one('Stopped: not all is worked out')
    : {
        long: `Stopped: a first picture, of ${number(shown)} of ${number(all)} futures`,
        brief: 'Stopped at a first picture',
      };

/** A run under way; `shown` futures are on screen where there is a first picture of it. */
export function longRun(run: {
  readonly shown: number | undefined;
  readonly all: number;
  readonly progress: number;
  readonly secondsLeft: number;
}): RunStatus {
  const { shown, all, progress, secondsLeft } = run;
  const left = `${timeLeft(secondsLeft)} left`;
  const share = percent(progress);
  return {
    long: `${shown === undefined ? '' : `First picture, of ${number(shown)} futures. `}Working out ${number(all)}: ${share}, ${left}`,
    brief: shown === undefined ? `${share} done, ${left}` : `First picture, ${left}`,
  };
}

/** In words, no finer than anybody could hold it to. */
function timeLeft(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(1, Math.round(seconds / 5) * 5)} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
  return `about ${Math.round(minutes / 60)} hours`;
}
