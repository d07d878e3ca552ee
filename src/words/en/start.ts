import { asWritten } from '../as-written.ts';
import { counted, NONE } from './numbers.ts';

/** The page where people begin. */
export const page = {
  heading: 'What happens to IOM when money or officers move?',
  lead: 'Set what your area has, decide what changes and when, and see how many people can still be managed to the full standard. Every figure shows where it comes from and how sure it is.',
  private:
    'Everything is worked out on this computer. Nothing is sent anywhere, and nobody else sees your numbers unless you send them the file. Do not put names or details of people into it.',
  tour: 'Show me around: two minutes',
  open: 'Open a file',
  own: 'Start with your own numbers',
  real: 'Start from a real area',
  realNote: 'Real money from public papers; posts and shares are planning assumptions',
  invented: 'Or from an invented one',
  inventedNote: 'To try things out, or for a workshop',
  kept: 'Go on where you left off',
  keptNote: 'Kept in this browser, on this computer',
  forgetThis: 'Forget this work',
  forgetIt: 'Forget it',
  forgetAll: 'Forget everything kept on this computer',
  sureAll: 'Forget everything kept on this computer? It cannot be had back.',
  forgetEverything: 'Forget everything',
  keep: 'Keep it',
};

export const goOnWith = (name: string): string => `Go on with ${asWritten(name)}`;
export const forget = (title: string): string => `Forget ${asWritten(title)}`;
export const sureToForget = (title: string): string => `Forget “${asWritten(title)}”? It cannot be had back.`;

/** The last and the first millisecond that there is a date for. */
const END_OF_TIME = 8.64e15;
const A_DAY = 86_400_000;

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** `Today 10:42, 7 steps`: when work was left, and how far it had come. Times are milliseconds since 1970. */
export const leftOff = (when: number, now: number, steps: number): string =>
  `${dayOf(when, now)}, ${counted(steps, 'step', 'steps')}`;

function dayOf(when: number, now: number): string {
  if (Math.abs(when) > END_OF_TIME) return NONE;
  const date = day.format(when);
  if (date === day.format(now)) return `Today ${time.format(when)}`;
  return date === day.format(now - A_DAY) ? `Yesterday ${time.format(when)}` : date;
}
