import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import { number, shortMonth } from './numbers.ts';

/** The page for a room. */
export const page = {
  levers: 'Options and levers',
  nothingInReference: 'Nothing is decided here: the other options are compared with it.',
  nothingDecided: 'Nothing is decided in this option yet.',
  add: 'Add a decision',
  tried: 'What was tried',
  back: 'Step back',
  forward: 'Step forward',
  keys: 'Keys',
  leaveFullScreen: 'Leave full screen',
  fullScreen: 'Full screen',
  keep: 'Keep this as an option',
  nameKept: 'Name of the option that is kept',
  keepIt: 'Keep it',
  cancel: 'Cancel',
  needsName: 'An option needs a name: type one.',
};

/** `Step 3 of 7:` */
export const stepOf = (step: number, of: number): string => `Step ${number(step)} of ${number(of)}:`;

export const isKept = (name: string, goesOnWith: string): string =>
  `“${asWritten(name)}” is kept. You go on with “${asWritten(goesOnWith)}”.`;

export interface AnywayFacts {
  readonly letter: string;
  readonly name: string;
  readonly from: Month;
  readonly on: boolean;
}

/** `What happens anyway, under every option: A: council tax from Apr 2014; B: growth (off).` */
export const anyway = (changes: readonly AnywayFacts[]): string =>
  `What happens anyway, under every option: ${changes
    .map(
      ({ letter, name, from, on }) =>
        `${letter}: ${asWritten(name)} ${on ? `from ${shortMonth(from)}` : '(off)'}`,
    )
    .join('; ')}.`;

/** The name of the n-th try of an option: `Officers to response, try 2`. */
export const tryOf = (name: string, n: number): string => `${asWritten(name)}, try ${n}`;
